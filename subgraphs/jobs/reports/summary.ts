import { before, filled, one, type Period, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';

async function figures(ctx: Context, period: Period) {
  const row = one(
    await ctx.db.execute<
      Record<'published' | 'closed' | 'filled' | 'expired' | 'expiredUnfilled' | 'applications' | 'hires', number> & {
        medianDaysToFill: number | null;
      }
    >(sql`
      select
        (select count(*) from jobs.jobs j where ${within(sql`j.published_at`, period)})::int as published,
        (select count(*) from jobs.applications a where ${within(sql`a.created_at`, period)})::int as applications,
        (select count(*) from jobs.applications a where ${within(sql`a.hired_at`, period)})::int as hires,
        count(*)::int as closed,
        count(*) filter (where j.closed_reason = 'FILLED')::int as filled,
        count(*) filter (where j.closed_reason = 'EXPIRED')::int as expired,
        count(*) filter (where j.closed_reason = 'EXPIRED' and j.hired = 0)::int as "expiredUnfilled",
        (percentile_cont(0.5) within group (order by extract(epoch from j.closed_at - j.published_at)) filter (where j.closed_reason = 'FILLED') / 86400)::float8
          as "medianDaysToFill"
      from jobs.jobs j where ${within(sql`j.closed_at`, period)}`),
  );
  return {
    ...row,
    applicationsPerJob: row.published ? row.applications / row.published : null,
    expiredUnfilledShare: row.closed ? row.expiredUnfilled / row.closed : null,
  };
}

async function openBy(ctx: Context, label: SQL) {
  const rows = await ctx.db.execute<{ name: string | null; jobs: number }>(
    sql`select ${label} as name, count(*)::int as jobs from jobs.jobs j where j.status = 'OPEN' group by 1 order by 2 desc, 1 nulls last limit 300`,
  );
  return [...rows];
}

/** What open jobs ask for most, and how many people say or have proved that they know it. */
async function skillGap(ctx: Context) {
  const rows = await ctx.db.execute<{ skill: string; demanded: number; claimed: number; certified: number }>(sql`
    select d.name as skill, d.demanded,
      (select count(*) from jobs.user_skills u where u.key = d.key)::int as claimed,
      (select count(distinct c.user_id) from jobs.certificates c where c.ended_at is null and exists (
        select 1 from unnest(c.topics) t where position(' ' || d.key || ' ' in ' ' || t || ' ') > 0))::int as certified
    from (
      select s.key, min(s.name) as name, count(*)::int as demanded from jobs.job_skills s join jobs.jobs j on j.id = s.job_id where j.status = 'OPEN' group by s.key
      order by 3 desc, 1 limit 20
    ) d order by d.demanded desc, d.name`);
  return rows.map((row) => ({ ...row, gap: row.demanded - row.certified }));
}

export const generateJobSummary = report('Jobs in figures: of a period, and of the one before.', Span, async (ctx: Context, span) => {
  demand(ctx, 'reports:read');
  const steps = stepsOf(span);
  const { period } = steps;
  const now = one(
    await ctx.db.execute<Record<'open' | 'paused' | 'drafts' | 'openings', number>>(sql`
        select count(*) filter (where status = 'OPEN')::int as open, count(*) filter (where status = 'PAUSED')::int as paused,
          count(*) filter (where status in ('DRAFT', 'PENDING_REVIEW'))::int as drafts,
          coalesce(sum(openings - hired) filter (where status = 'OPEN'), 0)::int as openings from jobs.jobs`),
  );
  const points = await ctx.db.execute<{ date: string; published: number; applications: number; hires: number }>(sql`
      select date, sum(published)::int as published, sum(applications)::int as applications, sum(hires)::int as hires from (
        select ${stepOf(sql`j.published_at`, steps)} as date, 1 as published, 0 as applications, 0 as hires from jobs.jobs j where ${within(sql`j.published_at`, period)}
        union all select ${stepOf(sql`a.created_at`, steps)}, 0, 1, 0 from jobs.applications a where ${within(sql`a.created_at`, period)}
        union all select ${stepOf(sql`a.hired_at`, steps)}, 0, 0, 1 from jobs.applications a where ${within(sql`a.hired_at`, period)}
      ) points group by date`);
  return {
    ...steps,
    ...now,
    figures: await figures(ctx, period),
    previous: await figures(ctx, before(period)),
    skills: await skillGap(ctx),
    byCountry: await openBy(ctx, sql`j.country_code`),
    byWorkMode: await openBy(ctx, sql`j.work_mode::text`),
    byType: await openBy(ctx, sql`j.type::text`),
    series: filled(steps, [...points], { published: 0, applications: 0, hires: 0 }),
    asOf: ctx.now,
    generatedAt: ctx.now,
  };
});
