import { before, DAY, deny, enforce, one, type Period, report, Span, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission, seenCourse } from '../helpers/permissions.ts';
import type { CourseRow, EnrollmentRow, EnrollmentStatus } from '../tables.ts';
import { rounded } from './figures.ts';
import { enrollmentSeries } from './series.ts';

const COLUMNS = [
  ['requested', sql`created_at`],
  ['activated', sql`activated_at`],
  ['completed', sql`completed_at`],
  ['ended', sql`ended_at`],
] as const;

async function figures(ctx: Context, courseId: string, period: Period) {
  const counts = sql.join(
    COLUMNS.map(([name, column]) => sql`count(*) filter (where ${within(column, period)})::int as ${sql.identifier(name)}`),
    sql`, `,
  );
  const row = one(
    await ctx.db.execute<Record<(typeof COLUMNS)[number][0] | 'reviews', number>>(sql`
      select ${counts}, (select count(*)::int from courses.reviews where course_id = ${courseId} and ${within(sql`created_at`, period)}) as reviews
      from courses.enrollments where course_id = ${courseId}`),
  );
  const money = async (column: 'paid_at' | 'refunded_at') => {
    const sums = await ctx.db.execute<{ currency: string; sum: string }>(sql`
      select currency, sum(price_minor)::text as sum from courses.enrollments
      where course_id = ${courseId} and currency is not null and ${within(sql.identifier(column).getSQL(), period)} group by currency order by currency`);
    return sums.map(({ currency, sum }) => ({ amountMinor: BigInt(sum), currency }));
  };
  const [revenue, refunds] = await Promise.all([money('paid_at'), money('refunded_at')]);
  return { ...row, revenue, refunds };
}

async function counted<K extends string>(ctx: Context, courseId: string, column: 'status' | 'source') {
  const name = sql.identifier(column);
  return [
    ...(await ctx.db.execute<{ key: K; count: number }>(sql`
      select ${name} as key, count(*)::int as count from courses.enrollments where course_id = ${courseId} group by ${name} order by count desc, ${name}`)),
  ];
}

async function byRun(ctx: Context, courseId: string) {
  const runs = await ctx.load.runs.load(courseId);
  const counts = await ctx.db.execute<{ run_id: string; n: number; waiting: number }>(sql`
    select run_id, count(*)::int as n, count(*) filter (where status = 'WAITLISTED')::int as waiting
    from courses.enrollments where course_id = ${courseId} group by run_id`);
  const of = new Map(counts.map((row) => [row.run_id, row]));
  return runs.map((run) => ({
    run,
    enrollments: of.get(run.id)?.n ?? 0,
    taken: run.taken,
    fillPercent: run.capacity === null ? null : rounded((100 * run.taken) / Math.max(run.capacity, 1)),
    waiting: of.get(run.id)?.waiting ?? 0,
  }));
}

async function funnel(ctx: Context, courseId: string) {
  const parts = await ctx.load.modules.load(courseId);
  const rows = await ctx.db.execute<{ module_id: string; reached: number; completed: number; required: number }>(sql`
    with steps as (
      select l.module_id, p.enrollment_id, count(*) filter (where l.required and l.published_at is not null and p.completed_at is not null) as done
      from courses.lesson_progress p join courses.lessons l on l.id = p.lesson_id and l.deleted_at is null
      join courses.enrollments e on e.id = p.enrollment_id
      where l.course_id = ${courseId} and e.activated_at is not null group by l.module_id, p.enrollment_id
    ), needs as (
      select module_id, count(*) filter (where required and published_at is not null) as required
      from courses.lessons where course_id = ${courseId} and deleted_at is null group by module_id
    )
    select n.module_id, n.required::int as required, count(s.enrollment_id)::int as reached,
      (count(*) filter (where s.done = n.required))::int as completed
    from needs n left join steps s on s.module_id = n.module_id group by n.module_id, n.required`);
  const of = new Map(rows.map((row) => [row.module_id, row]));
  return parts.map((module) => {
    const row = of.get(module.id);
    return { module, reached: row?.reached ?? 0, completed: row?.required ? row.completed : null };
  });
}

async function snapshot(ctx: Context, course: CourseRow) {
  const { id } = course;
  const row = one(
    await ctx.db.execute<Record<'active' | 'let_in' | 'completed', number> & Record<'days' | 'hours', string | null>>(sql`
      select count(*) filter (where last_active_at >= ${at(new Date(ctx.now.getTime() - 7 * DAY))} and last_active_at <= ${at(ctx.now)})::int as active,
        count(*) filter (where activated_at is not null)::int as let_in,
        count(*) filter (where status = 'COMPLETED')::int as completed,
        percentile_cont(0.5) within group (order by extract(epoch from completed_at - activated_at) / 86400) filter (where completed_at is not null) as days,
        percentile_cont(0.5) within group (order by extract(epoch from promoted_at - waitlisted_at) / 3600) filter (where promoted_at is not null) as hours
      from courses.enrollments where course_id = ${id}`),
  );
  const stars = await ctx.db.execute<{ rating: number; n: number }>(
    sql`select rating, count(*)::int as n from courses.reviews where course_id = ${id} group by rating`,
  );
  const quiet = at(new Date(ctx.now.getTime() - ctx.settingsFor({ course: id }).atRiskDays * DAY));
  const late = await ctx.db.execute<{ id: string }>(sql`
    select id from courses.enrollments where course_id = ${id} and status = 'ACTIVE' and coalesce(last_active_at, activated_at) < ${quiet}
    order by coalesce(last_active_at, activated_at), id limit 100`);
  const atRisk = await ctx.load.enrollment.loadMany(late.map((e) => e.id));
  return {
    activeLast7Days: row.active,
    completionPercent: row.let_in ? rounded((100 * row.completed) / row.let_in) : null,
    medianDaysToComplete: rounded(row.days),
    medianHoursWaited: rounded(row.hours),
    ratingAverage: course.ratingCount ? rounded(course.ratingSum / course.ratingCount) : null,
    ratingHistogram: [1, 2, 3, 4, 5].map((rating) => stars.find((s) => s.rating === rating)?.n ?? 0),
    atRisk: atRisk.filter((e): e is EnrollmentRow => e !== null && !(e instanceof Error)),
  };
}

async function byMode(ctx: Context, courseId: string) {
  const { free, paid } = one(
    await ctx.db.execute<{ free: number; paid: number }>(sql`
      select count(*) filter (where price_minor is null)::int as free, count(price_minor)::int as paid
      from courses.enrollments where course_id = ${courseId}`),
  );
  return [
    { mode: 'FREE' as const, count: free },
    { mode: 'PAID' as const, count: paid },
  ];
}

export const generateCourseEnrollmentReport = report(
  'One course’s enrolments, seats, progress, ratings and money of a period, with the period before.',
  Span.extend({ courseId: z.uuid() }),
  async (ctx: Context, { courseId, ...span }) => {
    const steps = stepsOf(span);
    const { period } = steps;
    const course = await seenCourse(ctx, courseId);
    const decision = await coursePermission(ctx, course, 'teach');
    if (!decision.allowed && !ctx.hasScope('reports:read'))
      enforce(deny('course.report', 'Only its instructors and holders of reports:read may see this.', 'reports:read'));
    return {
      course,
      ...steps,
      figures: await figures(ctx, courseId, period),
      previous: await figures(ctx, courseId, before(period)),
      byStatus: (await counted<EnrollmentStatus>(ctx, courseId, 'status')).map(({ key: status, count }) => ({ status, count })),
      bySource: (await counted<EnrollmentRow['source']>(ctx, courseId, 'source')).map(({ key: source, count }) => ({ source, count })),
      byRun: await byRun(ctx, courseId),
      byMode: await byMode(ctx, courseId),
      series: await enrollmentSeries(ctx, steps, sql`e.course_id = ${courseId}`),
      ...(await snapshot(ctx, course)),
      funnel: await funnel(ctx, courseId),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
