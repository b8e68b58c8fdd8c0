import { before, enforce, filled, one, type Period, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenJob, validateJobPermissions } from '../helpers.ts';
import type { StageKind } from '../tables.ts';

const day = sql`(v.day::timestamp at time zone 'UTC')`;

async function figures(ctx: Context, jobId: string, period: Period) {
  const row = one(
    await ctx.db.execute<
      Record<
        'views' | 'visitors' | 'applications' | 'rejected' | 'withdrawn' | 'hired' | 'offersMade' | 'offersAccepted' | 'offersDeclined',
        number
      > &
        Record<'medianHoursToFirstResponse' | 'medianDaysToHire', number | null>
    >(sql`
      select
        (select count(*) from jobs.job_views v where v.job_id = ${jobId} and ${within(day, period)})::int as views,
        (select count(distinct v.viewer_id) from jobs.job_views v where v.job_id = ${jobId} and ${within(day, period)})::int as visitors,
        count(*)::int as applications,
        count(*) filter (where a.status = 'REJECTED')::int as rejected,
        count(*) filter (where a.status = 'WITHDRAWN')::int as withdrawn,
        count(*) filter (where a.status = 'HIRED')::int as hired,
        (select count(*) from jobs.offers o join jobs.applications x on x.id = o.application_id where x.job_id = ${jobId} and ${within(sql`o.created_at`, period)})::int as "offersMade",
        (select count(*) from jobs.offers o join jobs.applications x on x.id = o.application_id
          where x.job_id = ${jobId} and o.status = 'ACCEPTED' and ${within(sql`o.created_at`, period)})::int as "offersAccepted",
        (select count(*) from jobs.offers o join jobs.applications x on x.id = o.application_id
          where x.job_id = ${jobId} and o.status = 'DECLINED' and ${within(sql`o.created_at`, period)})::int as "offersDeclined",
        (percentile_cont(0.5) within group (order by extract(epoch from a.first_response_at - a.created_at)) / 3600)::float8 as "medianHoursToFirstResponse",
        (percentile_cont(0.5) within group (order by extract(epoch from a.hired_at - a.created_at)) / 86400)::float8 as "medianDaysToHire"
      from jobs.applications a where a.job_id = ${jobId} and ${within(sql`a.created_at`, period)}`),
  );
  const answered = row.offersAccepted + row.offersDeclined;
  return {
    ...row,
    conversion: row.visitors ? row.applications / row.visitors : null,
    offerAcceptRate: answered ? row.offersAccepted / answered : null,
  };
}

const ofPeriod = (jobId: string, period: Period): SQL => sql`a.job_id = ${jobId} and ${within(sql`a.created_at`, period)}`;

/** Of the period's applications how many ever came to each stage, and for how long half of them stayed at least. */
async function funnel(ctx: Context, jobId: string, period: Period) {
  const rows = await ctx.db.execute<{ stage: string; kind: StageKind; reached: number; medianDays: number | null }>(sql`
    with moves as (
      select c.application_id, c.to_stage as stage, c.at, lead(c.at) over (partition by c.application_id order by c.at, c.id) as until
      from jobs.stage_changes c join jobs.applications a on a.id = c.application_id where ${ofPeriod(jobId, period)}
    ), stays as (
      select stage, application_id, sum(extract(epoch from until - at)) as seconds from moves group by stage, application_id
    )
    select s.name as stage, s.kind::text as kind, count(y.application_id)::int as reached,
      (percentile_cont(0.5) within group (order by y.seconds) / 86400)::float8 as "medianDays"
    from jobs.pipeline_stages s left join stays y on y.stage = s.name where s.job_id = ${jobId} group by s.id order by s.position`);
  const all = rows[0]?.reached ?? 0;
  return rows.map((row) => ({ ...row, share: all ? row.reached / all : 0 }));
}

async function countBy(ctx: Context, label: SQL, where: SQL) {
  const rows = await ctx.db.execute<{ name: string; applications: number }>(
    sql`select ${label} as name, count(*)::int as applications from jobs.applications a where ${where} group by 1 order by 2 desc, 1`,
  );
  return [...rows];
}

const BUCKETS = ['0–19', '20–39', '40–59', '60–79', '80–100'];

export const generateJobApplicationReport = report(
  'How applications to a job do that came in a period, and in the one before.',
  Span.extend({ jobId: z.uuid() }),
  async (ctx: Context, { jobId, ...span }) => {
    const job = await seenJob(ctx, jobId);
    enforce(await validateJobPermissions(ctx, { jobId, action: 'report' }));
    const steps = stepsOf(span);
    const { period } = steps;
    const own = ofPeriod(jobId, period);
    const points = await ctx.db.execute<{ date: string; views: number; applications: number }>(sql`
      select date, sum(views)::int as views, sum(applications)::int as applications from (
        select ${stepOf(sql`a.created_at`, steps)} as date, 0 as views, 1 as applications from jobs.applications a where ${own}
        union all select ${stepOf(day, steps)}, 1, 0 from jobs.job_views v where v.job_id = ${jobId} and ${within(day, period)}
      ) points group by date`);
    const scores = await countBy(ctx, sql`least(a.match_score / 20, 4)::text`, own);
    return {
      job,
      ...steps,
      figures: await figures(ctx, jobId, period),
      previous: await figures(ctx, jobId, before(period)),
      funnel: await funnel(ctx, jobId, period),
      bySource: await countBy(ctx, sql`a.source::text`, own),
      rejectionReasons: await countBy(ctx, sql`a.rejection_reason::text`, sql`a.status = 'REJECTED' and ${own}`),
      matchScores: BUCKETS.map((name, i) => ({ name, applications: scores.find((row) => row.name === String(i))?.applications ?? 0 })),
      series: filled(steps, [...points], { views: 0, applications: 0 }),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
