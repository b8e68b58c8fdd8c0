import { before, DAY, enforce, filled, one, type Period, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { validateNetworkPermissions } from '../helpers.ts';
import { affiliations, connections, type PlaceKind, places, requests, ties } from '../tables.ts';
import { Id } from '../utilities.ts';

interface Figures extends Record<string, unknown> {
  connected: number;
  sent: number;
  sentAccepted: number;
  received: number;
  receivedAccepted: number;
  receivedDeclined: number;
  medianResponseHours: number | null;
}

async function figures(ctx: Context, userId: string, period: Period) {
  const row = one(
    await ctx.db.execute<Figures>(sql`
      select
        (select count(*)::int from ${ties} where user_id = ${userId} and ${within(sql`connected_at`, period)}) as connected,
        count(*) filter (where from_id = ${userId})::int as sent,
        count(*) filter (where from_id = ${userId} and outcome = 'ACCEPTED')::int as "sentAccepted",
        count(*) filter (where to_id = ${userId})::int as received,
        count(*) filter (where to_id = ${userId} and outcome = 'ACCEPTED')::int as "receivedAccepted",
        count(*) filter (where to_id = ${userId} and outcome = 'DECLINED')::int as "receivedDeclined",
        (percentile_cont(0.5) within group (order by extract(epoch from settled_at - sent_at))
          filter (where to_id = ${userId} and outcome in ('ACCEPTED', 'DECLINED')) / 3600)::float8 as "medianResponseHours"
      from ${requests} where ${userId} in (from_id, to_id) and ${within(sql`sent_at`, period)}`),
  );
  return { ...row, acceptanceRate: row.sent ? row.sentAccepted / row.sent : null };
}

interface Now extends Record<string, unknown> {
  total: number;
  secondDegree: number;
  averageMutuals: number | null;
  receivedOver30Days: number;
  sentOver30Days: number;
}

async function now(ctx: Context, userId: string): Promise<Now> {
  const old = at(new Date(ctx.now.getTime() - 30 * DAY));
  return one(
    await ctx.db.execute<Now>(sql`
      with mine as materialized (select other_id as id from ${ties} where user_id = ${userId}),
      beyond as materialized (
        select t.other_id as id, t.other_id in (select id from mine) as mutual from mine join ${ties} t on t.user_id = mine.id where t.other_id <> ${userId})
      select (select count(*)::int from mine) as total,
        (select count(distinct id)::int from beyond where not mutual) as "secondDegree",
        (select (count(*)::float8 / nullif((select count(*) from mine), 0)) from beyond where mutual) as "averageMutuals",
        (select count(*)::int from ${connections} where to_id = ${userId} and state = 'PENDING' and requested_at < ${old}) as "receivedOver30Days",
        (select count(*)::int from ${connections} where from_id = ${userId} and state in ('PENDING', 'DECLINED') and requested_at < ${old}) as "sentOver30Days"`),
  );
}

const REASON = { COMPANY: 'SAME_COMPANY', COURSE: 'SAME_COURSE', GROUP: 'SAME_GROUP' } as const;

/** Groups count only where the person is too: where somebody else belongs is not theirs to know. */
async function topPlaces(ctx: Context, userId: string) {
  const rows = await ctx.db.execute<{ kind: PlaceKind; name: string; count: number }>(sql`
    select p.kind, p.name, count(distinct t.other_id)::int as count
    from ${ties} t join ${affiliations} a on a.user_id = t.other_id join ${places} p using (kind, place_id)
    where t.user_id = ${userId} and not p.secret
      and (p.kind = 'COMPANY' or exists (select from ${affiliations} o where o.user_id = ${userId} and o.kind = p.kind and o.place_id = p.place_id))
    group by p.kind, p.place_id, p.name order by count desc, p.kind, p.name, p.place_id limit 10`);
  return rows.map(({ kind, ...row }) => ({ kind: REASON[kind], ...row }));
}

interface Point extends Record<string, unknown> {
  date: string;
  connected: number;
  sent: number;
  received: number;
}

async function series(ctx: Context, userId: string, steps: Steps) {
  const rows = await ctx.db.execute<Point>(sql`
    select date, sum(connected)::int as connected, sum(sent)::int as sent, sum(received)::int as received from (
      select ${stepOf(sql`connected_at`, steps)} as date, 1 as connected, 0 as sent, 0 as received
        from ${ties} where user_id = ${userId} and ${within(sql`connected_at`, steps.period)}
      union all select ${stepOf(sql`sent_at`, steps)}, 0, (from_id = ${userId})::int, (to_id = ${userId})::int
        from ${requests} where ${userId} in (from_id, to_id) and ${within(sql`sent_at`, steps.period)}) moved
    group by date`);
  return filled(steps, [...rows], { connected: 0, sent: 0, received: 0 });
}

export const generateUserConnectionReport = report(
  'A person’s requests and connections of a period, and of the one before; the network as it is now.',
  Span.extend({ userId: Id.nullish() }),
  async (ctx: Context, { userId: whose, ...span }) => {
    const userId = whose ?? ctx.viewer.id;
    enforce(await validateNetworkPermissions(ctx, { action: 'report', userId }));
    const steps = stepsOf(span);
    return {
      user: { id: userId },
      ...steps,
      figures: await figures(ctx, userId, steps.period),
      previous: await figures(ctx, userId, before(steps.period)),
      ...(await now(ctx, userId)),
      topPlaces: await topPlaces(ctx, userId),
      series: await series(ctx, userId, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
