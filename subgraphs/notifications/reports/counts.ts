import { filled, type Period, type Steps, stepOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Channel } from '../tables.ts';
import type { NotificationType } from '../templates.ts';

/** What was told in the period, by all or to one person. */
export const told = (period: Period, userId: string | null) =>
  sql`${within(sql`created_at`, period)} ${userId === null ? sql`` : sql`and user_id = ${userId}`}`;
export const share = (part: number, whole: number) => (whole ? part / whole : null);

export async function typesOf(ctx: Context, period: Period, userId: string | null, limit: number) {
  return [
    ...(await ctx.db.execute<{ type: NotificationType; received: number; read: number }>(sql`
      select type, count(*)::int as received, count(*) filter (where read_at is not null)::int as read
      from notifications.notifications where ${told(period, userId)} group by type order by received desc, type limit ${limit}`)),
  ];
}

type ChannelRow = { channel: Channel; sent: number; opened: number; pending: number; skipped: number; dead: number };
export async function channelsOf(ctx: Context, period: Period, userId: string | null) {
  const rows = await ctx.db.execute<ChannelRow>(sql`
    select channel, count(*) filter (where status = 'SENT')::int as sent,
      count(*) filter (where status = 'SENT' and opened_at is not null)::int as opened,
      count(*) filter (where status in ('QUEUED', 'SENDING', 'RETRYING'))::int as pending,
      count(*) filter (where status = 'SKIPPED')::int as skipped, count(*) filter (where status = 'DEAD')::int as dead
    from notifications.deliveries where ${told(period, userId)} group by channel order by channel`);
  return rows.map((row) => ({ ...row, clickRate: share(row.opened, row.sent) }));
}

/** Step by step: what was told, what of it was read by now, and what was given up. */
export async function seriesOf(ctx: Context, steps: Steps, userId: string | null) {
  const date = stepOf(sql`created_at`, steps);
  const points = await ctx.db.execute<{ date: string; created: number; read: number; dead: number }>(sql`
    select date, sum(created)::int as created, sum(read)::int as read, sum(dead)::int as dead from (
      select ${date} as date, count(*) as created, count(*) filter (where read_at is not null) as read, 0 as dead
      from notifications.notifications where ${told(steps.period, userId)} group by 1
      union all
      select ${date}, 0, 0, count(*) from notifications.deliveries where status = 'DEAD' and ${told(steps.period, userId)} group by 1) parts
    group by date`);
  return filled(steps, [...points], { created: 0, read: 0, dead: 0 });
}
