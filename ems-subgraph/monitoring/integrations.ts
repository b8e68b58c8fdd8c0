import { MINUTE, query } from '@lyceum/kit';
import { desc, gt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { adapterOf } from '../ports/adapters.ts';
import { portBreakers } from '../ports/breakers.ts';
import { healthOfApps } from '../registries/health.ts';
import { deliveries } from '../tables.ts';

const PORTS = ['EMAIL', 'SMS', 'API'] as const;
/** Ways out that an app keeps itself: their health is the app's. */
const OWN = { PAYMENT: 'payments', NOTIFICATION: 'notifications' } as const;

/** The host alone: a URL may hold a password. */
const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).host : null);

export const integrations = query(
  'The ways out of the house: their adapters, breakers, and what left by them in the last day.',
  z.object({}),
  async (ctx: Context) => {
    const since = new Date(ctx.now.getTime() - 24 * 60 * MINUTE);
    const counts = await ctx.db
      .select({
        port: deliveries.port,
        status: deliveries.status,
        count: sql<number>`count(*)::int`,
        lastAt: sql<string>`max(${deliveries.createdAt})::text`,
      })
      .from(deliveries)
      .where(gt(deliveries.createdAt, since))
      .groupBy(deliveries.port, deliveries.status);
    const errors = await ctx.db
      .selectDistinctOn([deliveries.port], { port: deliveries.port, error: deliveries.error })
      .from(deliveries)
      .where(sql`${deliveries.error} is not null and ${deliveries.createdAt} > ${since.toISOString()}::timestamptz`)
      .orderBy(deliveries.port, desc(deliveries.createdAt));
    const breakers = await portBreakers(ctx, {});
    const apps = await healthOfApps(ctx);
    const { SMTP_URL, SMS_URL } = ctx.config;
    const targets = { EMAIL: hostOf(SMTP_URL), SMS: hostOf(SMS_URL), API: ctx.settings.allowedHosts.join(', ') || null };
    const ours = PORTS.map((port) => {
      const mine = breakers.filter(({ name }) => name.startsWith(`${port} `));
      const of = (status: string) => counts.find((row) => row.port === port && row.status === status)?.count ?? 0;
      const open = mine.some(({ state }) => state !== 'CLOSED');
      return {
        name: port as string,
        app: 'ems',
        adapter: adapterOf(port, ctx.config),
        target: targets[port],
        status: open ? ('DEGRADED' as const) : ('HEALTHY' as const),
        breaker: open ? ('OPEN' as const) : ('CLOSED' as const),
        sent: of('SENT'),
        failed: of('FAILED'),
        waiting: of('PENDING') + of('SENDING'),
        lastError: errors.find((row) => row.port === port)?.error ?? null,
      };
    });
    const others = Object.entries(OWN).map(([name, app]) => ({
      name,
      app,
      adapter: app,
      target: null,
      status: apps.get(app) ?? ('GONE' as const),
      breaker: null,
      sent: null,
      failed: null,
      waiting: null,
      lastError: null,
    }));
    return [...ours, ...others];
  },
);
