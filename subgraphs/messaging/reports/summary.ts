import { before, DAY, HOUR, one, Period, report } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { ChatroomRow } from '../tables.ts';

const percentiles = z.object({ p50: z.number(), p90: z.number(), p99: z.number() });
const Row = z.object({
  rooms: z.number(),
  opened: z.number(),
  activeRooms7Days: z.number(),
  activeRooms30Days: z.number(),
  staleRooms: z.number(),
  messages: z.number(),
  messagesPerRoom: percentiles,
  membersPerRoom: percentiles,
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
        (select (100.0 * count(*) filter (where in_time) / nullif(count(*), 0))::float8 from to_read) as "readWithinHourPercent",
        (select count(*)::int from messaging.messages m where ${within(sql`m.edited_at`, period)}) as edited,
        (select count(*)::int from messaging.messages m where ${within(sql`m.deleted_at`, period)}) as deleted,
        (select coalesce(sum(a.size_bytes), 0)::text from messaging.attachments a join sent on sent.id = a.message_id) as "storageBytes"`),
    ),
  );
  return { ...row, messagesPerDay: row.messages / days };
}

export const generateChatroomSummary = report(
  'Rooms and messages of a period, and of the one before: how many, how spread, how soon read.',
  z.object({ period: Period }),
  async (ctx: Context, { period }) => ({
    period,
    figures: await figures(ctx, period),
    previous: await figures(ctx, before(period)),
    roomsByKind: [
      ...(await ctx.db.execute<{ kind: ChatroomRow['kind']; count: number }>(sql`
        select kind, count(*)::int as count from messaging.chatrooms
        where created_at < ${at(period.to)} and (deleted_at is null or deleted_at >= ${at(period.to)})
        group by kind order by kind`)),
    ],
    messagesByDay: [
      ...(await ctx.db.execute<{ day: string; count: number }>(sql`
        select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as count
        from messaging.messages where ${within(sql`created_at`, period)} group by 1 order by 1`)),
    ],
    generatedAt: ctx.now,
  }),
);
