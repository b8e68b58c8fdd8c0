import { defineSettings, TimeZone } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Event',
  z.object({
    defaultTimezone: TimeZone.default('UTC').describe('The time zone of new events that name none.').meta({ follows: 'defaultTimeZone' }),
    defaultCapacity: z.int().min(0).max(100_000).default(0).describe('Places of new events that name no number; 0: no limit.'),
    waitlistEnabled: z
      .boolean()
      .default(true)
      .describe('Whether people may wait for a place where an event does not say.')
      .meta({ overridableBy: ['GROUP'] }),
    offerTtlHours: z
      .int()
      .min(1)
      .max(720)
      .default(24)
      .describe('How long a place that became free is kept for who waited, in hours.')
      .meta({ overridableBy: ['GROUP'] }),
    allowMaybe: z
      .boolean()
      .default(true)
      .describe('Whether people may answer that they may come.')
      .meta({ overridableBy: ['GROUP'] }),
    allowGuests: z
      .int()
      .min(0)
      .max(20)
      .default(0)
      .describe('How many guests each may bring where an event does not say.')
      .meta({ overridableBy: ['GROUP'] }),
    reminderOffsets: z
      .array(z.int().min(1).max(43_200))
      .max(5)
      .default([1_440, 60])
      .describe('How long before an event those who come are reminded, in minutes.'),
    checkInOpensMinutes: z
      .int()
      .min(0)
      .max(1_440)
      .default(60)
      .describe('How long before an event people can be checked in, in minutes.')
      .meta({ overridableBy: ['GROUP'] }),
    approvalRequired: z
      .boolean()
      .default(false)
      .describe('Whether hosts decide who comes where an event does not say.')
      .meta({ overridableBy: ['GROUP'] }),
    maxRecurrence: z.int().min(2).max(1_000).default(400).describe('How many dates one rule may make.'),
    icsFeedEnabled: z.boolean().default(true).describe('Whether people may read their calendar by a private address.'),
    payWithinMinutes: z
      .int()
      .min(5)
      .max(10_080)
      .default(30)
      .describe('How long a place is kept for who has not paid yet, in minutes.')
      .meta({ overridableBy: ['GROUP'] }),
    refundUntilHours: z
      .int()
      .min(0)
      .max(8_760)
      .default(24)
      .describe('How long before an event a ticket can be given back for its price, in hours.')
      .meta({ overridableBy: ['GROUP'] }),
  }),
);
