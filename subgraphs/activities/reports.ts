import { before, daysOf, one, type Period, Refusal, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { enforceAbout } from './helpers.ts';
import { silentLearners } from './queries/silent-learners.ts';
import { activityStreak } from './queries.ts';

const standing = sql`s.voided_at is null and s.verb <> 'voided'`;
const rounded = (value: string | number | null): number | null => (value === null ? null : Math.round(Number(value) * 100) / 100);

async function seriesOf(ctx: Context, steps: ReturnType<typeof stepsOf>, where: SQL) {
  const rows = await ctx.db.execute<{ date: string; count: number; people: number }>(sql`
    select ${stepOf(sql`s.occurred_at`, steps)} as date, count(*)::int as count, count(distinct s.actor_id)::int as people
    from activities.statements s where ${where} group by 1`);
  const of = new Map(rows.map((row) => [row.date, row]));
  return daysOf(steps).map((date) => of.get(date) ?? { date, count: 0, people: 0 });
}

const verbs = (ctx: Context, where: SQL) =>
  ctx.db.execute<{ verb: string; count: number }>(
    sql`select s.verb, count(*)::int as count from activities.statements s where ${where} group by s.verb order by count desc, s.verb limit 20`,
  );

export const generateUserActivityReport = report(
  'What one person did in a period.',
  Span.extend({ userId: z.uuid().nullish() }),
  async (ctx: Context, { userId: asked, ...span }) => {
    const userId = asked ?? ctx.viewer.id;
    enforceAbout(ctx, userId);
    const steps = stepsOf(span);
    const { period, timeZone } = steps;
    const where = sql`s.actor_id = ${userId} and ${standing} and ${within(sql`s.occurred_at`, period)}`;
    const local = sql`(s.occurred_at at time zone ${timeZone})`;
    const [byVerb, byCourse, hours, [days], [task], [last], series, streak] = await Promise.all([
      verbs(ctx, where),
      ctx.db.execute<{ id: string; count: number }>(sql`
        select s.course_id as id, count(*)::int as count from activities.statements s where ${where} and s.course_id is not null
        group by s.course_id order by count desc, s.course_id limit 20`),
      ctx.db.execute<{ weekday: number; hour: number; count: number }>(sql`
        select extract(isodow from ${local})::int as weekday, extract(hour from ${local})::int as hour, count(*)::int as count
        from activities.statements s where ${where} group by 1, 2`),
      ctx.db.execute<{ n: number; total: number }>(
        sql`select count(distinct ${local}::date)::int as n, count(*)::int as total from activities.statements s where ${where}`,
      ),
      ctx.db.execute<{ seconds: number; median: string | null }>(sql`
        select coalesce(sum(seconds), 0)::int as seconds, percentile_cont(0.5) within group (order by seconds) as median
        from activities.sessions where user_id = ${userId} and ${within(sql`ended_at`, period)}`),
      ctx.db.execute<{ at: string | null }>(
        sql`select max(s.occurred_at) as at from activities.statements s where s.actor_id = ${userId} and ${standing}`,
      ),
      seriesOf(ctx, steps, where),
      activityStreak(ctx, { userId, timeZone }),
    ]);
    const heatMap = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
    for (const { weekday, hour, count } of hours) heatMap[weekday - 1]?.splice(hour, 1, count);
    return {
      generatedAt: ctx.now,
      asOf: ctx.now,
      period,
      user: { id: userId },
      total: days?.total ?? 0,
      byVerb: [...byVerb],
      byCourse: byCourse.map(({ id, count }) => ({ course: { id }, count })),
      activeDays: days?.n ?? 0,
      streak,
      secondsOnTask: task?.seconds ?? 0,
      medianSessionSeconds: rounded(task?.median ?? null),
      lastSeenAt: last?.at ? new Date(last.at) : null,
      heatMap,
      series,
    };
  },
);

const DAY_MS = 86_400_000;

async function figuresOf(ctx: Context, period: Period, timeZone: string) {
  const inside = sql`${standing} and ${within(sql`s.occurred_at`, period)}`;
  const lastDays = (days: number) =>
    sql`count(distinct s.actor_id) filter (where s.occurred_at >= ${at(new Date(Math.max(period.from.getTime(), period.to.getTime() - days * DAY_MS)))})::int`;
  const days = Math.max(1, Math.ceil((period.to.getTime() - period.from.getTime()) / DAY_MS));
  const [row, daily] = await Promise.all([
    ctx.db.execute<Record<'statements' | 'people' | 'fresh' | 'week' | 'month', number> & { lag: string | null }>(sql`
      select count(*)::int as statements, count(distinct s.actor_id)::int as people, ${lastDays(7)} as week, ${lastDays(30)} as month,
        (select count(*)::int from (select distinct actor_id from activities.statements s where ${inside}) a where not exists (
          select 1 from activities.statements e where e.actor_id = a.actor_id and e.voided_at is null and e.occurred_at < ${at(period.from)})) as fresh,
        percentile_cont(0.95) within group (order by extract(epoch from s.stored_at - s.occurred_at) * 1000)
          filter (where s.source = 'lyceum') as lag
      from activities.statements s where ${inside}`),
    ctx.db.execute<{ sum: number }>(sql`
      select coalesce(sum(n), 0)::int as sum from (select count(distinct s.actor_id) as n from activities.statements s
        where ${inside} group by (s.occurred_at at time zone ${timeZone})::date) d`),
  ]);
  const figures = one(row);
  const dailyActive = rounded((daily[0]?.sum ?? 0) / days) ?? 0;
  return {
    statements: figures.statements,
    activePeople: figures.people,
    newPeople: figures.fresh,
    dailyActive,
    weeklyActive: figures.week,
    monthlyActive: figures.month,
    stickiness: figures.month ? rounded((100 * dailyActive) / figures.month) : null,
    ingestLagP95Ms: rounded(figures.lag),
  };
}

export const generateActivitySummary = report(
  'What everybody did in a period, with the period before.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read') && !ctx.hasScope('activities:manage')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const steps = stepsOf(span);
    const { period, timeZone } = steps;
    const where = sql`${standing} and ${within(sql`s.occurred_at`, period)}`;
    const [figures, previous, series, topVerbs, topObjects, [risk]] = await Promise.all([
      figuresOf(ctx, period, timeZone),
      figuresOf(ctx, before(period), timeZone),
      seriesOf(ctx, steps, where),
      verbs(ctx, where),
      ctx.db.execute<{ object_type: string; object_id: string; object_name: string | null; count: number }>(sql`
      select s.object_type, s.object_id, (array_agg(s.object_name order by s.occurred_at desc))[1] as object_name, count(*)::int as count
      from activities.statements s where ${where} and s.visibility <> 'ONLY_ME'
      group by s.object_type, s.object_id order by count desc, s.object_type, s.object_id limit 20`),
      ctx.db.execute<{ n: number }>(sql`select count(*)::int as n from (${silentLearners(ctx, null, 1_000_000)}) silent`),
    ]);
    return {
      generatedAt: ctx.now,
      asOf: ctx.now,
      period,
      figures,
      previous,
      series,
      topVerbs: [...topVerbs],
      topObjects: topObjects.map((row) => ({
        objectType: row.object_type,
        objectId: row.object_id,
        objectName: row.object_name,
        count: row.count,
      })),
      atRisk: risk?.n ?? 0,
    };
  },
);
