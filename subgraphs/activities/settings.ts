import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const VISIBILITIES = ['ONLY_ME', 'COURSE', 'PUBLIC'] as const;

export const settings = defineSettings(
  'Activity',
  z.object({
    retentionDays: z.int().min(0).max(36_500).default(0).describe('How long statements are kept, in days, by whole months; 0: for ever.'),
    editWindowMinutes: z
      .int()
      .min(0)
      .max(10_080)
      .default(60)
      .describe('How long the note and visibility of an own statement can be changed.')
      .meta({ overridableBy: ['COURSE'] }),
    sessionIdleMinutes: z.int().min(1).max(240).default(30).describe('After so long without a heartbeat a session is abandoned.'),
    heartbeatSeconds: z.int().min(5).max(600).default(30).describe('How often clients should send heartbeats.'),
    defaultVisibility: z
      .enum(VISIBILITIES)
      .default('COURSE')
      .describe('Who sees statements that say nothing else: ONLY_ME, COURSE (and its instructors) or PUBLIC.')
      .meta({ overridableBy: ['COURSE', 'USER'] }),
    inactivityAlertDays: z.int().min(1).max(365).default(14).describe('After so many days without activity a learner counts as at risk.'),
    acceptedVerbs: z.array(z.string().max(200)).default([]).describe('Verbs that clients may record, by name; empty: all that are known.'),
  }),
);
