import { before, enforce, one, Period, report } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { validateNotificationPermissions } from './helpers.ts';
import { type Channel, preferences } from './tables.ts';
import type { NotificationType } from './templates.ts';

/** What was told in the period, by all or to one person. */
const told = (period: Period, userId: string | null) =>
  sql`${within(sql`created_at`, period)} ${userId === null ? sql`` : sql`and user_id = ${userId}`}`;
const share = (part: number, whole: number) => (whole ? part / whole : null);

async function typesOf(ctx: Context, period: Period, userId: string | null, limit: number) {
  return [
    ...(await ctx.db.execute<{ type: NotificationType; received: number; read: number }>(sql`
      select type, count(*)::int as received, count(*) filter (where read_at is not null)::int as read
      from notifications.notifications where ${told(period, userId)} group by type order by received desc, type limit ${limit}`)),
  ];
}

async function channelsOf(ctx: Context, period: Period, userId: string | null) {
  return [
    ...(await ctx.db.execute<{ channel: Channel; sent: number; pending: number; skipped: number; dead: number }>(sql`
      select channel, count(*) filter (where status = 'SENT')::int as sent,
        count(*) filter (where status in ('QUEUED', 'SENDING', 'RETRYING'))::int as pending,
        count(*) filter (where status = 'SKIPPED')::int as skipped, count(*) filter (where status = 'DEAD')::int as dead
      from notifications.deliveries where ${told(period, userId)} group by channel order by channel`)),
  ];
}

async function figuresOfUser(ctx: Context, period: Period, userId: string) {
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
  z.object({ userId: z.uuid(), period: Period }),
  async (ctx: Context, { userId, period }) => {
    enforce(await validateNotificationPermissions(ctx, { userId, action: 'report' }));
    const muted = await ctx.db
      .select()
      .from(preferences)
      .where(and(eq(preferences.userId, userId), eq(preferences.enabled, false)))
      .orderBy(preferences.type, preferences.channel);
    return {
      user: { id: userId },
      period,
      figures: await figuresOfUser(ctx, period, userId),
      previous: await figuresOfUser(ctx, before(period), userId),
      byType: await typesOf(ctx, period, userId, 100),
      byChannel: await channelsOf(ctx, period, userId),
      muted: muted.map(({ type, channel }) => ({ type: type === '*' ? null : type, channel })),
      generatedAt: ctx.now,
    };
  },
);

async function figuresOfAll(ctx: Context, period: Period) {
  const row = one(
    await ctx.db.execute<{ created: number; shown: number; read: number; p95: number | null; retries: number; dead: number }>(sql`
      select count(*)::int as created, count(*) filter (where in_app)::int as shown,
        count(*) filter (where in_app and read_at is not null)::int as read,
        percentile_cont(0.95) within group (order by latency_ms) filter (where in_app)::float8 as p95,
        (select coalesce(sum(greatest(attempts - 1, 0)), 0)::int from notifications.deliveries where ${told(period, null)}) as retries,
        (select count(*)::int from notifications.deliveries where status = 'DEAD' and ${told(period, null)}) as dead
      from notifications.notifications where ${told(period, null)}`),
  );
  const { created, shown, read, p95, retries, dead } = row;
  return { created, readRate: share(read, shown), p95LatencyMs: p95, retries, deadLetters: dead };
}

export const generateNotificationSummary = report(
  'All notifications of a period: made, read, late, skipped and given up by channel and reason, the noisiest types, and who opted out.',
  z.object({ period: Period }),
  async (ctx: Context, { period }) => ({
    period,
    figures: await figuresOfAll(ctx, period),
    previous: await figuresOfAll(ctx, before(period)),
    byChannel: await channelsOf(ctx, period, null),
    skipped: [
      ...(await ctx.db.execute<{ channel: Channel; rule: string; count: number }>(sql`
        select channel, rule, count(*)::int as count from notifications.deliveries
        where status = 'SKIPPED' and ${told(period, null)} group by channel, rule order by count desc, channel, rule`)),
    ],
    noisiest: await typesOf(ctx, period, null, 10),
    optOuts: [
      ...(await ctx.db.execute<{ type: NotificationType; channel: Channel; people: number; rate: number }>(sql`
        select type, channel, count(*)::int as people,
          count(*)::float8 / greatest(1, (select count(*) from notifications.recipients)) as rate
        from notifications.preferences where not enabled and type <> '*' group by type, channel order by people desc, type, channel`)),
    ],
    generatedAt: ctx.now,
  }),
);
