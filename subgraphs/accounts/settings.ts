import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Account',
  z.object({
    allowSignup: z.boolean().default(true).describe('Whether anybody may register.'),
    allowedEmailDomains: z.array(z.string()).default([]).describe('Domains that may register; none listed: all.'),
    passwordMinLength: z.int().min(8).max(64).default(10).describe('Shortest password, in characters.'),
    accessTokenMinutes: z.int().min(1).max(15).default(15).describe('Life of an access token.'),
    refreshTokenDays: z.int().min(1).max(90).default(30).describe('Life of a session that is not used.'),
    lockoutThreshold: z.int().min(3).max(100).default(10).describe('Failed logins of one account or address that lock it.'),
    lockoutMinutes: z.int().min(1).max(1440).default(15).describe('Window in which failures count, and how long a lock holds.'),
    maxSessions: z.int().min(1).max(1000).default(50).describe('Open sessions of one user; the oldest ends when one more begins.'),
  }),
);
