import { defineSettings, TimeZone } from '@lyceum/kit';
import { z } from 'zod';
import { isMiddlewareOrder, MIDDLEWARE } from './steering/middleware.ts';

/** What holds for all of Lyceum, and for the EMS itself. */
export const settings = defineSettings(
  'Global',
  z.object({
    siteName: z
      .string()
      .min(1)
      .max(100)
      .default('Lyceum')
      .describe('The name under which the place presents itself.')
      .meta({ global: true }),
    supportEmail: z.string().max(254).default('').describe('Where people turn for help; empty: nowhere.'),
    defaultTimeZone: TimeZone.default('UTC')
      .describe('The time zone of figures, schedules and new events that name none.')
      .meta({ global: true }),
    leaseSeconds: z.int().min(6).max(600).default(15).describe('Silence of an instance after which it counts as unhealthy, in seconds.'),
    goneSeconds: z.int().min(10).max(86_400).default(60).describe('Silence of an instance after which it counts as gone, in seconds.'),
    reportRetentionDays: z.int().min(1).max(3_650).default(30).describe('Days for which results of reports are kept.'),
    reportDeadlineSeconds: z
      .int()
      .min(1)
      .max(240)
      .default(60)
      .describe('Seconds after which a report that is still being read is ended, with its statements.'),
    downloadLinkMinutes: z.int().min(1).max(43_200).default(1_440).describe('Minutes for which a link to a result is good.'),
    customReportMaxRows: z
      .int()
      .min(100)
      .max(100_000)
      .default(20_000)
      .describe('Rows that a custom report may read before it filters them.'),
    allowedHosts: z
      .array(
        z
          .string()
          .regex(/^(\*\.)?[a-z0-9.-]+$/i)
          .max(253),
      )
      .max(200)
      .default([])
      .describe('Hosts that third-party calls may go to: api.example.org, or *.example.org for all below it.'),
    allowPrivateHosts: z
      .boolean()
      .default(false)
      .describe('Whether an allowed host may lie in a private network; for tests and closed networks.'),
    balancingStrategy: z
      .enum(['LEAST_CONNECTIONS', 'ROUND_ROBIN', 'WEIGHTED'])
      .default('LEAST_CONNECTIONS')
      .describe('How gateways choose among the instances of an app.'),
    instanceWeights: z
      .record(z.url(), z.int().min(0).max(1_000))
      .default({})
      .describe('The shares of instances by their address, with WEIGHTED; one that is not named has the share 1.'),
    middlewareOrder: z
      .array(z.enum(MIDDLEWARE))
      .default([...MIDDLEWARE])
      .refine(isMiddlewareOrder, {
        error: 'Name each room once, CACHING and RATE_LIMITING last: what is kept is judged by who asks, and its price is known from it.',
      })
      .describe(
        'The order in which gateways pass requests through LOGGING, AUTHENTICATION, ADDRESS_LIMITING, CACHING and RATE_LIMITING; the last two stay last.',
      ),
    userRatePoints: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .default(0)
      .describe('Points that one person may spend per window; 0: as gateways were started.'),
    addressRatePoints: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .default(0)
      .describe('Points that one address may spend per window; 0: as gateways were started.'),
    operationRatePoints: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .default(0)
      .describe('Points that one person may spend per window on operations of one name; 0: as gateways were started.'),
    queryCacheSeconds: z
      .int()
      .min(0)
      .max(86_400)
      .default(0)
      .describe('Seconds for which answers of executeQuery are kept where nothing else is said; 0: not at all.'),
    historyDays: z.int().min(1).max(3_650).default(90).describe('Days for which changes of the registry and instances that went are kept.'),
  }),
);
