import { before, filled, one, type Period, Refusal, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { blocks, connections, people, requests, suggestionMarks, ties } from '../tables.ts';

/** Of so many people at most the clustering is looked at. */
const SAMPLE = 200;

interface Figures extends Record<string, unknown> {
  requested: number;
  accepted: number;
  declined: number;
  connected: number;
  removed: number;
  blocked: number;
}

async function figures(ctx: Context, period: Period) {
  const row = one(
    await ctx.db.execute<Figures>(sql`
      select count(*)::int as requested, count(*) filter (where outcome = 'ACCEPTED')::int as accepted,
        count(*) filter (where outcome = 'DECLINED')::int as declined,
        (select count(*)::int from ${connections} where state = 'ACCEPTED' and ${within(sql`connected_at`, period)}) as connected,
        (select count(*)::int from ${connections} where state = 'REMOVED' and ${within(sql`ended_at`, period)}) as removed,
        (select count(*)::int from ${blocks} where ${within(sql`created_at`, period)}) as blocked
      from ${requests} where ${within(sql`sent_at`, period)}`),
  );
  return { ...row, acceptanceRate: row.requested ? row.accepted / row.requested : null };
}

interface Now extends Record<string, unknown> {
  total: number;
  degrees: { p50: number; p90: number; max: number };
  isolated: number;
  pending: number;
  blocks: number;
}

const now = async (ctx: Context): Promise<Now> =>
  one(
    await ctx.db.execute<Now>(sql`
      with degrees as materialized (
        select p.user_id, count(t.other_id)::int as n from ${people} p left join ${ties} t on t.user_id = p.user_id
        where p.suspended_at is null group by 1)
      select (select count(*)::int from ${connections} where state = 'ACCEPTED') as total,
        jsonb_build_object('p50', coalesce(percentile_cont(0.5) within group (order by n), 0)::float8,
          'p90', coalesce(percentile_cont(0.9) within group (order by n), 0)::float8, 'max', coalesce(max(n), 0)) as degrees,
        count(*) filter (where n = 0)::int as isolated,
        (select count(*)::int from ${connections} where state = 'PENDING') as pending,
        (select count(*)::int from ${blocks}) as blocks
      from degrees`),
  );

/** The mean local clustering coefficient: https://doi.org/10.1038/30918 */
async function clustering(ctx: Context): Promise<number | null> {
  const [row] = await ctx.db.execute<{ c: number | null }>(sql`
    with sample as materialized (
      select user_id, count(*)::int as n from ${ties} group by 1 having count(*) >= 2 order by md5(user_id::text) limit ${SAMPLE})
    select avg(closed::float8 / (n * (n - 1)))::float8 as c from (
      select s.user_id, s.n, (
        select count(*) from ${ties} a join ${ties} x on x.user_id = a.other_id
          join ${ties} b on b.user_id = s.user_id and b.other_id = x.other_id
        where a.user_id = s.user_id) as closed
      from sample s) counted`);
  return row?.c ?? null;
}

interface Funnel extends Record<string, unknown> {
  seen: number;
  dismissed: number;
  requested: number;
  accepted: number;
}

const funnel = async (ctx: Context, period: Period): Promise<Funnel> =>
  one(
    await ctx.db.execute<Funnel>(sql`
      select count(*)::int as seen, count(m.dismissed_at)::int as dismissed,
        count(*) filter (where asked.any)::int as requested, count(*) filter (where asked.accepted)::int as accepted
      from ${suggestionMarks} m cross join lateral (
        select count(*) > 0 as any, coalesce(bool_or(r.outcome = 'ACCEPTED'), false) as accepted from ${requests} r
        where r.from_id = m.user_id and r.to_id = m.other_id and r.suggested) asked
      where ${within(sql`m.seen_at`, period)}`),
  );

interface Point extends Record<string, unknown> {
  date: string;
  requested: number;
  connected: number;
}

async function series(ctx: Context, steps: Steps) {
  const rows = await ctx.db.execute<Point>(sql`
    select date, sum(requested)::int as requested, sum(connected)::int as connected from (
      select ${stepOf(sql`sent_at`, steps)} as date, 1 as requested, 0 as connected from ${requests} where ${within(sql`sent_at`, steps.period)}
      union all select ${stepOf(sql`connected_at`, steps)}, 0, 1
        from ${connections} where state = 'ACCEPTED' and ${within(sql`connected_at`, steps.period)}) moved
    group by date`);
  return filled(steps, [...rows], { requested: 0, connected: 0 });
}

export const generateConnectionSummary = report(
  'Requests, connections, blocks and suggestions of a period, and of the one before; the network as it is now.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs the scope reports:read.');
    const steps = stepsOf(span);
    return {
      ...steps,
      figures: await figures(ctx, steps.period),
      previous: await figures(ctx, before(steps.period)),
      ...(await now(ctx)),
      clusteringCoefficient: await clustering(ctx),
      funnel: await funnel(ctx, steps.period),
      series: await series(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
