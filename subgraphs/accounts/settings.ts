import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Account',
  z.object({
    allowSignup: z.boolean().default(true).describe('Whether anybody may register.'),
    allowedEmailDomains: z
      .array(
        z
          .string()
          .max(253)
          .regex(/^[a-z0-9.-]+$/, 'Give a domain in lower case, for example example.org.'),
      )
      .max(1_000)
      .default([])
      .describe('Domains that may register; none listed: all.'),
    passwordMinLength: z.int().min(8).max(64).default(10).describe('Shortest password, in characters.'),
    accessTokenMinutes: z.int().min(1).max(15).default(15).describe('Life of an access token.'),
    refreshTokenDays: z.int().min(1).max(90).default(30).describe('Life of a session that is not used.'),
    refreshReuseGraceSeconds: z
      .int()
      .min(0)
      .max(60)
      .default(5)
      .describe('Seconds in which a second use of a refresh token is only refused, as that of two tabs; later it ends the session.'),
    lockoutThreshold: z.int().min(3).max(100).default(10).describe('Failed logins to one account that lock it.'),
    addressLockoutThreshold: z
      .int()
      .min(3)
      .max(100_000)
      .default(100)
      .describe('Failed logins from one address that lock it; many people may share one.'),
    lockoutMinutes: z.int().min(1).max(1440).default(15).describe('Window in which failures count, and how long a lock holds.'),
    maxSessions: z.int().min(1).max(100).default(50).describe('Open sessions of one user; the oldest ends when one more begins.'),
    erasureGraceDays: z
      .int()
      .min(0)
      .max(90)
      .default(14)
      .describe('Days in which somebody who asked to be erased may still sign in and stay; 0: erased at once.'),
    signingKeyDays: z.int().min(1).max(3650).default(90).describe('Days after which a new key signs access tokens.'),
    signingKeySettleSeconds: z
      .int()
      .min(0)
      .max(600)
      .default(10)
      .describe('Seconds between the publication of a key and the first token that it signs: all who verify have read it by then.'),
    retentionDays: z
      .int()
      .min(30)
      .max(3650)
      .default(400)
      .describe('Days for which ended sessions, used refresh tokens and logins are kept.'),
  }),
);
