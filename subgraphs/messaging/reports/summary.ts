import { before, DAY, filled, HOUR, one, type Period, Refusal, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { ChatroomRow } from '../tables.ts';

const percentiles = z.object({ p50: z.number(), p90: z.number(), p99: z.number() });
const times = z.object({ p50: z.number(), p95: z.number(), p99: z.number() });
const Row = z.object({
  rooms: z.number(),
  opened: z.number(),
  activeRooms7Days: z.number(),
  activeRooms30Days: z.number(),
  staleRooms: z.number(),
  messages: z.number(),
  messagesPerRoom: percentiles,
  membersPerRoom: percentiles,
  deliveryMs: times.nullable(),
  readWithinHourPercent: z.number().nullable(),
  edited: z.number(),
  deleted: z.number(),
  storageBytes: z.string().transform(BigInt),
});

const spread = (value: string) => {
  const p = (share: string) => sql.raw(`coalesce(percentile_cont(${share}) within group (order by ${value}), 0)::float8`);
  return sql`jsonb_build_object('p50', ${p('0.5')}, 'p90', ${p('0.9')}, 'p99', ${p('0.99')})`;
};

async function figures(ctx: Context, period: Period) {
  const { from, to } = period;
  const days = (to.getTime() - from.getTime()) / DAY;
  const active = (n: number) =>
    sql`exists (select from messaging.messages m where m.chatroom_id = r.id and ${within(sql`m.created_at`, { from: new Date(to.getTime() - n * DAY), to })})`;
  const row = Row.parse(
    one(
      await ctx.db.execute(sql`
      with rooms as (
        select *, ${active(7)} as active_7, ${active(30)} as active_30
        from messaging.chatrooms r where created_at < ${at(to)} and (deleted_at is null or deleted_at >= ${at(to)})
      ), sent as (
        select m.* from messaging.messages m where ${within(sql`m.created_at`, period)}
      ), to_read as (
        -- each message with each present member who was there before it and did not write it
        select exists (
          select from messaging.read_moves v
          where v.chatroom_id = m.chatroom_id and v.user_id = b.user_id and m.seq > v.from_seq and m.seq <= v.to_seq
            and v.at <= m.created_at + make_interval(secs => ${HOUR / 1_000})) as in_time
        from sent m join messaging.members b on b.chatroom_id = m.chatroom_id and b.left_at is null and b.joined_seq < m.seq and b.user_id <> m.sender_id
      )
      select
        (select count(*)::int from rooms) as rooms,
        (select count(*)::int from rooms where created_at >= ${at(from)}) as opened,
        (select count(*)::int from rooms where active_7) as "activeRooms7Days",
        (select count(*)::int from rooms where active_30) as "activeRooms30Days",
        (select count(*)::int from rooms where not active_30) as "staleRooms",
        (select count(*)::int from sent) as messages,
        (select ${spread('n')} from (select count(*) as n from sent group by chatroom_id) per_room) as "messagesPerRoom",
        (select ${spread('n')} from (
          select count(b.user_id) as n from rooms r left join messaging.members b on b.chatroom_id = r.id and b.left_at is null
          group by r.id) per_room) as "membersPerRoom",
        (select case when count(*) > 0 then jsonb_build_object(
            'p50', percentile_cont(0.5) within group (order by ms), 'p95', percentile_cont(0.95) within group (order by ms),
            'p99', percentile_cont(0.99) within group (order by ms)) end
          from (
            -- a member's moves do not overlap: each message has at most one that covers it
            select greatest(0, extract(epoch from v.at - m.created_at) * 1000)::float8 as ms
            from sent m join messaging.delivery_moves v
              on v.chatroom_id = m.chatroom_id and v.user_id <> m.sender_id and m.seq > v.from_seq and m.seq <= v.to_seq) d) as "deliveryMs",
        (select (100.0 * count(*) filter (where in_time) / nullif(count(*), 0))::float8 from to_read) as "readWithinHourPercent",
        (select count(*)::int from messaging.messages m where ${within(sql`m.edited_at`, period)}) as edited,
        (select count(*)::int from messaging.messages m where ${within(sql`m.deleted_at`, period)}) as deleted,
        (select coalesce(sum(a.size_bytes), 0)::text from messaging.attachments a join sent on sent.id = a.message_id) as "storageBytes"`),
    ),
  );
  return { ...row, messagesPerDay: row.messages / days };
}

async function seriesOf(ctx: Context, steps: Steps) {
  const points = await ctx.db.execute<{ date: string; messages: number; rooms: number }>(sql`
    select ${stepOf(sql`created_at`, steps)} as date, count(*)::int as messages, count(distinct chatroom_id)::int as rooms
    from messaging.messages where ${within(sql`created_at`, steps.period)} group by 1`);
  return filled(steps, [...points], { messages: 0, rooms: 0 });
}

export const generateChatroomSummary = report(
  'Rooms and messages of a period, and of the one before: how many, how spread, how soon delivered and read.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const steps = stepsOf(span);
    const { period } = steps;
    return {
      ...steps,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      roomsByKind: [
        ...(await ctx.db.execute<{ kind: ChatroomRow['kind']; count: number }>(sql`
          select kind, count(*)::int as count from messaging.chatrooms
          where created_at < ${at(period.to)} and (deleted_at is null or deleted_at >= ${at(period.to)})
          group by kind order by kind`)),
      ],
      series: await seriesOf(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
