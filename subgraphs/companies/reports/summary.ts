import { before, filled, one, type Period, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { companies } from '../tables.ts';

const present = sql`c.status <> 'ARCHIVED'`;

async function figures(ctx: Context, period: Period) {
  return one(
    await ctx.db.execute<Record<'founded' | 'verified' | 'closed' | 'joined' | 'seatsBought' | 'hires', number>>(sql`
      select
        (select count(*) from companies.companies c where ${within(sql`c.created_at`, period)})::int as founded,
        (select count(*) from companies.companies c where ${within(sql`c.verified_at`, period)})::int as verified,
        (select count(*) from companies.companies c where ${within(sql`c.archived_at`, period)})::int as closed,
        (select count(*) from companies.company_members m where ${within(sql`m.joined_at`, period)})::int as joined,
        (select coalesce(sum(p.seats), 0) from companies.seat_pools p where ${within(sql`p.paid_at`, period)})::int as "seatsBought",
        (select count(*) from companies.job_applications a where ${within(sql`a.hired_at`, period)})::int as hires`),
  );
}

async function countBy(ctx: Context, label: SQL, where: SQL = present) {
  const rows = await ctx.db.execute<{ name: string | null; companies: number }>(
    sql`select ${label} as name, count(*)::int as companies from companies.companies c where ${where} group by 1 order by 2 desc, 1 nulls last limit 300`,
  );
  return [...rows];
}

/** The companies that lead by a count; those that have none are left out. */
async function top(ctx: Context, column: 'followerCount' | 'openJobCount') {
  const count = companies[column];
  return ctx.db
    .select()
    .from(companies)
    .where(
      sql`${count} > 0 and ${companies.publishedAt} is not null and ${companies.status} in ('PENDING_VERIFICATION', 'VERIFIED', 'UNVERIFIED')`,
    )
    .orderBy(sql`${count} desc, ${companies.id}`)
    .limit(10);
}

const SIZE = sql`case when c.member_count <= 1 then 'SOLO' when c.member_count <= 10 then 'SMALL' when c.member_count <= 50 then 'MEDIUM'
  when c.member_count <= 250 then 'LARGE' else 'ENTERPRISE' end`;

export const generateCompanySummary = report(
  'Companies in figures: of a period, and of the one before.',
  Span,
  async (ctx: Context, span) => {
    demand(ctx, 'reports:read');
    const steps = stepsOf(span);
    const { period } = steps;
    const now = one(
      await ctx.db.execute<Record<'total' | 'orphans' | 'recruiters' | 'members', number>>(sql`
        select
          (select count(*) from companies.companies c where ${present})::int as total,
          (select count(*) from companies.companies c where ${present} and not exists (
            select from companies.company_members m where m.company_id = c.id and m.state = 'ACTIVE' and m.role = 'OWNER'))::int as orphans,
          (select count(distinct m.user_id) from companies.company_members m join companies.companies c on c.id = m.company_id
            where m.state = 'ACTIVE' and m.role = 'RECRUITER' and c.open_job_count > 0)::int as recruiters,
          (select count(distinct m.user_id) from companies.company_members m where m.state = 'ACTIVE')::int as members`),
    );
    const points = await ctx.db.execute<{ date: string; founded: number; verified: number }>(sql`
      select date, sum(founded)::int as founded, sum(verified)::int as verified from (
        select ${stepOf(sql`c.created_at`, steps)} as date, 1 as founded, 0 as verified from companies.companies c where ${within(sql`c.created_at`, period)}
        union all select ${stepOf(sql`c.verified_at`, steps)}, 0, 1 from companies.companies c where ${within(sql`c.verified_at`, period)}
      ) points group by date`);
    return {
      ...steps,
      companies: now.total,
      members: now.members,
      activeRecruiters: now.recruiters,
      orphans: now.orphans,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      byStatus: await countBy(ctx, sql`c.status::text`, sql`true`),
      byIndustry: await countBy(ctx, sql`c.industry`),
      bySize: await countBy(ctx, SIZE),
      byCountry: await countBy(ctx, sql`c.country_code`),
      topByFollowers: await top(ctx, 'followerCount'),
      topByOpenJobs: await top(ctx, 'openJobCount'),
      series: filled(steps, [...points], { founded: 0, verified: 0 }),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
