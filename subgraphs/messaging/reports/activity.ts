import { before, filled, one, type Period, Refusal, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';

interface Figures extends Record<string, unknown> {
  sent: number;
  received: number;
  roomsActive: number;
  medianReplySeconds: number | null;
  readPercent: number | null;
  attachments: number;
  reactionsGiven: number;
  reactionsReceived: number;
  mentions: number;
}

const figures = async (ctx: Context, userId: string, period: Period) =>
  one(
    await ctx.db.execute<Figures>(sql`
    with sent as (
      select m.*, p.created_at as answered_at
      from messaging.messages m
      -- the message just before, when it is somebody else's: this one answers it
      left join messaging.messages p on p.chatroom_id = m.chatroom_id and p.seq = m.seq - 1 and p.sender_id <> m.sender_id
      where m.sender_id = ${userId} and ${within(sql`m.created_at`, period)}
    ), received as (
      select m.seq <= b.last_read_seq as read
      from messaging.members b join messaging.messages m on m.chatroom_id = b.chatroom_id and m.seq > b.joined_seq
      join messaging.chatrooms c on c.id = b.chatroom_id and c.deleted_at is null
      where b.user_id = ${userId} and b.left_at is null and m.sender_id <> ${userId} and ${within(sql`m.created_at`, period)}
    )
    select
      (select count(*)::int from sent) as sent,
      (select count(*)::int from received) as received,
      (select count(distinct chatroom_id)::int from sent) as "roomsActive",
      (select percentile_cont(0.5) within group (order by greatest(0, extract(epoch from created_at - answered_at)))::float8
        from sent where answered_at is not null) as "medianReplySeconds",
      (select (100.0 * count(*) filter (where read) / nullif(count(*), 0))::float8 from received) as "readPercent",
      (select count(*)::int from messaging.attachments a join sent on sent.id = a.message_id) as attachments,
      (select count(*)::int from messaging.reactions r where r.user_id = ${userId} and ${within(sql`r.created_at`, period)}) as "reactionsGiven",
      (select count(*)::int from messaging.reactions r join messaging.messages m on m.id = r.message_id
        where m.sender_id = ${userId} and r.user_id <> ${userId} and ${within(sql`r.created_at`, period)}) as "reactionsReceived",
      (select count(*)::int from messaging.mentions n join messaging.messages m on m.id = n.message_id
        where n.user_id = ${userId} and ${within(sql`m.created_at`, period)}) as mentions`),
  );

/** Step by step: what the person sent, and what came for them. */
async function seriesOf(ctx: Context, userId: string, steps: Steps) {
  const points = await ctx.db.execute<{ date: string; sent: number; received: number }>(sql`
    select ${stepOf(sql`m.created_at`, steps)} as date, count(*) filter (where m.sender_id = ${userId})::int as sent,
      count(*) filter (where m.sender_id <> ${userId} and b.left_at is null and c.deleted_at is null and m.seq > b.joined_seq)::int as received
    from messaging.members b join messaging.chatrooms c on c.id = b.chatroom_id join messaging.messages m on m.chatroom_id = b.chatroom_id
    where b.user_id = ${userId} and ${within(sql`m.created_at`, steps.period)} group by 1`);
  return filled(steps, [...points], { sent: 0, received: 0 });
}

export const generateMessageActivityReport = report(
  'Somebody’s messages sent and received, reply time, busiest hours and backlog of a period, and of the one before.',
  z.object({ userId: z.uuid(), ...Span.shape }),
  async (ctx: Context, { userId, ...span }) => {
    if (!ctx.hasScope('reports:read') && ctx.viewerOrNull?.id !== userId)
      throw new Refusal('FORBIDDEN', 'Only the person and holders of reports:read may see this.');
    const steps = stepsOf(span);
    const { period, timeZone } = steps;
    const hours = await ctx.db.execute<{ hour: number; count: number }>(sql`
      select extract(hour from created_at at time zone ${timeZone})::int as hour, count(*)::int as count
      from messaging.messages where sender_id = ${userId} and ${within(sql`created_at`, period)}
      group by 1 order by count desc, hour`);
    return {
      ...steps,
      user: { id: userId },
      figures: await figures(ctx, userId, period),
      previous: await figures(ctx, userId, before(period)),
      busiestHours: [...hours],
      unreadBacklog: (await ctx.load.unread.load(userId)).total,
      series: await seriesOf(ctx, userId, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
