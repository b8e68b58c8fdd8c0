import { before, enforce, one, type Period, report, Span, stepsOf } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateNotificationPermissions } from '../helpers.ts';
import { preferences } from '../tables.ts';
import { channelsOf, seriesOf, share, told, typesOf } from './counts.ts';

async function figures(ctx: Context, period: Period, userId: string) {
  const row = one(
    await ctx.db.execute<{ received: number; read: number; median: number | null; failures: number }>(sql`
      select count(*) filter (where in_app)::int as received, count(*) filter (where in_app and read_at is not null)::int as read,
        percentile_cont(0.5) within group (order by extract(epoch from read_at - created_at)) filter (where in_app and read_at is not null)::float8 as median,
        (select count(*)::int from notifications.deliveries where status = 'DEAD' and ${told(period, userId)}) as failures
      from notifications.notifications where ${told(period, userId)}`),
  );
  const { received, read, median, failures } = row;
  return { received, read, readRate: share(read, received), medianSecondsToRead: median, failures };
}

export const generateUserNotificationReport = report(
  'What one person was told in a period: by type and channel, how much was read and how soon, what is muted, what failed.',
  z.object({ userId: z.uuid(), ...Span.shape }),
  async (ctx: Context, { userId, ...span }) => {
    enforce(await validateNotificationPermissions(ctx, { userId, action: 'report' }));
    const steps = stepsOf(span);
    const { period } = steps;
    const muted = await ctx.db
      .select()
      .from(preferences)
      .where(and(eq(preferences.userId, userId), eq(preferences.enabled, false)))
      .orderBy(preferences.type, preferences.channel);
    return {
      ...steps,
      user: { id: userId },
      figures: await figures(ctx, period, userId),
      previous: await figures(ctx, before(period), userId),
      byType: await typesOf(ctx, period, userId, 100),
      byChannel: await channelsOf(ctx, period, userId),
      muted: muted.map(({ type, channel }) => ({ type: type === '*' ? null : type, channel })),
      series: await seriesOf(ctx, steps, userId),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
