import { before, enforce, filled, one, type Period, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenCompany, validateCompanyPermissions } from '../helpers.ts';
import { companyCompleteness } from '../utilities.ts';

/** Views are of days: a day belongs to the period in which it begins (UTC). */
const day = sql`(v.day::timestamp at time zone 'UTC')`;

async function figures(ctx: Context, companyId: string, period: Period) {
  return one(
    await ctx.db.execute<
      Record<
        | 'newFollowers'
        | 'lostFollowers'
        | 'pageViews'
        | 'visitors'
        | 'applications'
        | 'hires'
        | 'postReach'
        | 'joined'
        | 'left'
        | 'certificates'
        | 'jobsPublished'
        | 'jobsFilled',
        number
      > & {
        medianDaysToFill: number | null;
      }
    >(sql`
      select
        (select count(*) from companies.followers f where f.company_id = ${companyId} and ${within(sql`f.since`, period)})::int as "newFollowers",
        (select count(*) from companies.followers f where f.company_id = ${companyId} and ${within(sql`f.ended_at`, period)})::int as "lostFollowers",
        (select count(*) from companies.page_views v where v.company_id = ${companyId} and ${within(day, period)})::int as "pageViews",
        (select count(distinct v.viewer_id) from companies.page_views v where v.company_id = ${companyId} and ${within(day, period)})::int as visitors,
        (select count(*) from companies.job_applications a where a.company_id = ${companyId} and ${within(sql`a.at`, period)})::int as applications,
        (select count(*) from companies.job_applications a where a.company_id = ${companyId} and ${within(sql`a.hired_at`, period)})::int as hires,
        (select count(distinct r.user_id) from companies.post_responses r join companies.company_posts p using (post_id)
          where p.company_id = ${companyId} and ${within(sql`r.at`, period)})::int as "postReach",
        (select count(*) from companies.company_members m where m.company_id = ${companyId} and ${within(sql`m.joined_at`, period)})::int as joined,
        (select count(*) from companies.company_members m where m.company_id = ${companyId} and m.joined_at is not null and ${within(sql`m.ended_at`, period)})::int as "left",
        (select count(*) from companies.certificates c where c.ended_at is null and ${within(sql`c.at`, period)} and exists (
          select from companies.company_members m where m.company_id = ${companyId} and m.user_id = c.user_id and m.state = 'ACTIVE'))::int as certificates,
        (select count(*) from companies.company_jobs j where j.company_id = ${companyId} and ${within(sql`j.published_at`, period)})::int as "jobsPublished",
        (select count(*) from companies.company_jobs j where j.company_id = ${companyId} and j.closed_reason = 'FILLED' and ${within(sql`j.closed_at`, period)})::int as "jobsFilled",
        (select (percentile_cont(0.5) within group (order by extract(epoch from j.closed_at - j.published_at)) / 86400)::float8
          from companies.company_jobs j where j.company_id = ${companyId} and j.closed_reason = 'FILLED' and ${within(sql`j.closed_at`, period)}) as "medianDaysToFill"`),
  );
}

/** Active members by what a column holds of them; null: not said. */
async function employeesBy(ctx: Context, companyId: string, label: SQL, join: SQL = sql``) {
  const rows = await ctx.db.execute<{ name: string | null; people: number }>(sql`
    select ${label} as name, count(*)::int as people from companies.company_members m ${join}
    where m.company_id = ${companyId} and m.state = 'ACTIVE' group by 1 order by 2 desc, 1 nulls last limit 50`);
  return [...rows];
}

async function seatFigures(ctx: Context, companyId: string) {
  const rows = await ctx.db.execute<{ courseId: string; title: string; bought: number; allocated: number }>(sql`
    select course_id as "courseId", max(course_title) as title, sum(seats)::int as bought, sum(allocated)::int as allocated
    from companies.seat_pools where company_id = ${companyId} and status = 'PAID' group by 1 order by 3 desc, 1 limit 100`);
  return rows.map(({ courseId, ...rest }) => ({ course: { id: courseId }, ...rest }));
}

async function series(ctx: Context, companyId: string, steps: Steps) {
  const { period } = steps;
  const rows = await ctx.db.execute<{ date: string; newFollowers: number; pageViews: number; applications: number }>(sql`
    select date, sum(followers)::int as "newFollowers", sum(views)::int as "pageViews", sum(applications)::int as applications from (
      select ${stepOf(sql`f.since`, steps)} as date, 1 as followers, 0 as views, 0 as applications from companies.followers f
        where f.company_id = ${companyId} and ${within(sql`f.since`, period)}
      union all select ${stepOf(day, steps)}, 0, 1, 0 from companies.page_views v where v.company_id = ${companyId} and ${within(day, period)}
      union all select ${stepOf(sql`a.at`, steps)}, 0, 0, 1 from companies.job_applications a where a.company_id = ${companyId} and ${within(sql`a.at`, period)}
    ) points group by date`);
  return filled(steps, [...rows], { newFollowers: 0, pageViews: 0, applications: 0 });
}

export const generateCompanyProfileReport = report(
  'How a company’s page, people, jobs and seats do in a period, and in the one before.',
  Span.extend({ companyId: z.uuid() }),
  async (ctx: Context, { companyId, ...span }) => {
    const company = await seenCompany(ctx, companyId);
    enforce(await validateCompanyPermissions(ctx, { companyId, action: 'report' }));
    const steps = stepsOf(span);
    const locations = (await ctx.load.locations.load(companyId)).length;
    const departments = await employeesBy(ctx, companyId, sql`m.department`);
    const places = await employeesBy(ctx, companyId, sql`l.name`, sql`left join companies.company_locations l on l.id = m.location_id`);
    const seats = await seatFigures(ctx, companyId);
    return {
      company,
      ...steps,
      completeness: companyCompleteness({ ...company, locations }),
      followers: company.followerCount,
      employees: company.memberCount,
      openJobs: company.openJobCount,
      figures: await figures(ctx, companyId, steps.period),
      previous: await figures(ctx, companyId, before(steps.period)),
      byDepartment: departments,
      byLocation: places,
      bySeniority: await employeesBy(ctx, companyId, sql`m.seniority::text`),
      seats,
      seatsBought: seats.reduce((sum, { bought }) => sum + bought, 0),
      seatsAllocated: seats.reduce((sum, { allocated }) => sum + allocated, 0),
      series: await series(ctx, companyId, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
