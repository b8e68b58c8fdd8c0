import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Message',
  z.object({
    maxMessageLength: z
      .int()
      .min(1)
      .max(20_000)
      .default(10_000)
      .describe('Longest message, in characters.')
      .meta({ overridableBy: ['COURSE', 'GROUP'], atMost: true }),
    editWindowMinutes: z
      .int()
      .min(0)
      .max(525_600)
      .default(60)
      .describe('How long a sender may edit; 0: never.')
      .meta({ overridableBy: ['COURSE', 'GROUP'] }),
    deleteWindowMinutes: z
      .int()
      .min(0)
      .max(525_600)
      .default(1_440)
      .describe('How long a sender may delete; 0: without end.')
      .meta({ overridableBy: ['COURSE', 'GROUP'] }),
    maxAttachments: z
      .int()
      .min(0)
      .max(20)
      .default(10)
      .describe('Attachments of one message.')
      .meta({ overridableBy: ['COURSE', 'GROUP'], atMost: true }),
    maxAttachmentBytes: z
      .int()
      .min(1)
      .max(2_000_000_000)
      .default(25_000_000)
      .describe('Largest attachment, in bytes.')
      .meta({ overridableBy: ['COURSE', 'GROUP'], atMost: true }),
    allowedMime: z
      .array(
        z
          .string()
          .max(127)
          .regex(/^(\*|[\w.+-]+)\/(\*|[\w.+-]+)$/, 'Give a MIME type, for example image/* or image/png.'),
      )
      .max(200)
      .default(['image/*', 'audio/*', 'video/*', 'text/plain', 'text/csv', 'application/pdf', 'application/zip', 'application/json'])
      .describe('MIME types of attachments; a * stands for any subtype.'),
    maxRoomMembers: z.int().min(2).max(10_000).default(500).describe('Members of a group room; course rooms hold the whole course.'),
    slowModeSeconds: z
      .int()
      .min(0)
      .max(3_600)
      .default(0)
      .describe('Seconds between two messages of one member in a group or course room; admins are free.')
      .meta({ overridableBy: ['COURSE', 'GROUP'] }),
    maxReactionsPerMessage: z
      .int()
      .min(1)
      .max(100)
      .default(50)
      .describe('Different emoji under one message.')
      .meta({ overridableBy: ['COURSE', 'GROUP'], atMost: true }),
    whoCanMessageMe: z
      .enum(['EVERYONE', 'CONNECTIONS', 'NOBODY'])
      .default('EVERYONE')
      .describe('Who may write directly to those who never chose, and bring them into groups.'),
    readReceiptsDefault: z.boolean().default(true).describe('Whether those who never chose show what they have read.'),
    retentionDays: z.int().min(0).max(36_500).default(0).describe('Messages older than this lose their content; 0: kept for good.'),
    typingTtlSeconds: z.int().min(1).max(60).default(6).describe('How long somebody counts as typing after the last sign of it.'),
    presenceTtlSeconds: z.int().min(10).max(3_600).default(90).describe('How long somebody counts as present after the last sign of life.'),
  }),
);
