import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';
import { NOTIFICATION_TYPES } from './templates.ts';

const Type = z.enum(NOTIFICATION_TYPES);

export const settings = defineSettings(
  'Notification',
  z.object({
    inAppEnabled: z.boolean().default(true).describe('Whether anything is shown in the app.'),
    emailEnabled: z.boolean().default(true).describe('Whether any e-mail is sent; off: mails are skipped, not kept back.'),
    defaultFrequencyByType: z
      .partialRecord(Type, z.enum(['INSTANT', 'NEVER']))
      .default({})
      .describe(
        'How often people who chose nothing are told a type, as {"MENTION": "NEVER"}; left out: INSTANT, through the channels of the routing table.',
      ),
    criticalTypes: z
      .array(Type)
      .max(NOTIFICATION_TYPES.length)
      .default([])
      .describe('Types that nobody can turn off, besides those that the routing table says are critical.'),
    groupingWindowMinutes: z
      .int()
      .min(0)
      .max(10_080)
      .default(60)
      .describe('How long after its last growth an unread group takes in more; 0: no grouping.'),
    maxEmailsPerHour: z
      .int()
      .min(1)
      .max(1000)
      .default(20)
      .describe('E-mails to one person within an hour; critical ones are not counted.')
      .meta({ overridableBy: ['USER'], atMost: true }),
    emailMaxAgeHours: z
      .int()
      .min(1)
      .max(720)
      .default(24)
      .describe('What happened longer ago is not mailed any more: a replay sends no mail.'),
    maxRetries: z.int().min(0).max(20).default(6).describe('How often a delivery that failed is tried again.'),
    backoffSeconds: z.int().min(1).max(3600).default(30).describe('Wait before the first retry; doubles with each.'),
    retentionDays: z.int().min(1).max(3650).default(365).describe('Notifications older than this are removed for good.'),
    deletedRetentionDays: z.int().min(1).max(365).default(30).describe('Deleted notifications are removed for good after so long.'),
    testsPerHour: z.int().min(1).max(100).default(5).describe('Test notifications that one person may ask for within an hour.'),
  }),
);
