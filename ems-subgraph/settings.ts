import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

/** What holds for all of Lyceum, and for the EMS itself. */
export const settings = defineSettings(
  'Global',
  z.object({
    siteName: z.string().min(1).max(100).default('Lyceum').describe('The name under which the place presents itself.'),
    supportEmail: z.string().max(254).default('').describe('Where people turn for help; empty: nowhere.'),
    defaultTimeZone: z.string().min(1).max(64).default('UTC').describe('The time zone of figures and schedules that name none.'),
    leaseSeconds: z.int().min(6).max(600).default(15).describe('Silence of an instance after which it counts as unhealthy, in seconds.'),
    goneSeconds: z.int().min(10).max(86_400).default(60).describe('Silence of an instance after which it counts as gone, in seconds.'),
    historyDays: z.int().min(1).max(3_650).default(90).describe('Days for which changes of the registry and instances that went are kept.'),
  }),
);
