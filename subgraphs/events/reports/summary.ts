import { before, filled, one, type Period, Refusal, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { EventRow } from '../tables.ts';

interface Counts extends Record<string, unknown> {
  events: number;
  cancelled: number;
  rsvps: number;
  averageFillPercent: number | null;
  noShow: number;
  had: number;
  cancellations: number;
  lateCancellations: number;
}

const held = (period: Period) => sql`deleted_at is null and status <> 'DRAFT' and ${within(sql`starts_at`, period)}`;

async function figures(ctx: Context, period: Period) {
  const { noShow, had, ...row } = one(
    await ctx.db.execute<Counts>(sql`
      with held as (select * from events.events where ${held(period)}),
      checked as (
        select count(*) filter (where r.status = 'NO_SHOW') as absent, count(*) as had, count(*) filter (where r.status = 'CHECKED_IN') as came
        from held e join events.rsvps r on r.event_id = e.id and r.status in ('CHECKED_IN', 'NO_SHOW') group by e.id
      ),
      given_back as (
        select e.starts_at - r.ended_at < interval '24 hours' as late from events.rsvps r join events.events e on e.id = r.event_id
        where r.status = 'CANCELLED' and r.going_at is not null and e.status <> 'CANCELLED' and ${within(sql`r.ended_at`, period)}
      )
      select count(*)::int as events, count(*) filter (where status = 'CANCELLED')::int as cancelled,
        (avg(100.0 * taken / capacity) filter (where capacity is not null and status <> 'CANCELLED'))::float8 as "averageFillPercent",
        (select count(*)::int from events.rsvps where ${within(sql`created_at`, period)}) as rsvps,
        (select coalesce(sum(absent), 0)::int from checked where came > 0) as "noShow",
        (select coalesce(sum(had), 0)::int from checked where came > 0) as had,
        (select count(*)::int from given_back) as cancellations, (select count(*)::int from given_back where late) as "lateCancellations"
      from held`),
  );
  return { ...row, noShowPercent: had ? (100 * noShow) / had : null };
}

export const generateEventSummary = report(
  'Events by status and kind, answers, how full they were, who did not come, what was called off, when most begin and who holds most, with the period before.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const steps = stepsOf(span);
    const { period } = span;
    const rows = async <R extends Record<string, unknown>>(query: SQL) => [...(await ctx.db.execute<R>(query))];
    const series = await rows<{ date: string; events: number; rsvps: number }>(sql`
      select date, sum(events)::int as events, sum(rsvps)::int as rsvps from (
        select ${stepOf(sql`starts_at`, steps)} as date, 1 as events, 0 as rsvps from events.events where ${held(period)}
        union all
        select ${stepOf(sql`created_at`, steps)}, 0, 1 from events.rsvps where ${within(sql`created_at`, period)}) moves
      group by date`);
    const local = sql`starts_at at time zone ${steps.timeZone}`;
    const hosts = await rows<{ id: string; count: number; taken: number }>(sql`
      select host_id as id, count(*)::int as count, sum(taken)::int as taken from events.events
      where ${held(period)} and status <> 'CANCELLED' group by host_id order by count desc, taken desc, id limit 10`);
    return {
      generatedAt: ctx.now,
      asOf: ctx.now,
      ...period,
      byStatus: await rows<{ status: EventRow['status']; count: number }>(sql`
        select status, count(*)::int as count from events.events where deleted_at is null and ${within(sql`starts_at`, period)} group by status order by status`),
      byKind: await rows<{ kind: EventRow['kind']; count: number }>(sql`
        select kind, count(*)::int as count from events.events where ${held(period)} group by kind order by count desc, kind`),
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      series: filled(steps, series, { events: 0, rsvps: 0 }),
      busiest: await rows<{ weekday: number; hour: number; count: number }>(sql`
        select weekday, hour, count(*)::int as count
        from (select extract(isodow from ${local})::int as weekday, extract(hour from ${local})::int as hour from events.events where ${held(period)}) times
        group by weekday, hour order by count desc, weekday, hour limit 10`),
      topHosts: hosts.map(({ id, count, taken }) => ({ host: { id }, count, taken })),
    };
  },
);
