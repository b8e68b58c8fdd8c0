import { before, one, type Period, Refusal, report, Span, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { isOpen, seatsLeftOf } from '../queries/runs.ts';
import { type CourseRow, courseRuns, courses } from '../tables.ts';
import { rounded } from './figures.ts';
import { enrollmentSeries } from './series.ts';

async function figures(ctx: Context, period: Period) {
  const counts = (table: SQL, column: SQL, where: SQL = sql`true`) =>
    sql`(select count(*)::int from ${table} where ${where} and ${within(column, period)})`;
  const enrollments = sql`courses.enrollments`;
  const row = one(
    await ctx.db.execute<
      Record<'published' | 'enrollments' | 'activated' | 'completions' | 'of_them' | 'minutes', number> & { rating: string | null }
    >(sql`
      select ${counts(sql`courses.courses`, sql`published_at`, sql`deleted_at is null`)} as published,
        ${counts(enrollments, sql`created_at`)} as enrollments,
        ${counts(enrollments, sql`activated_at`)} as activated,
        ${counts(enrollments, sql`completed_at`)} as completions,
        ${counts(enrollments, sql`activated_at`, sql`status = 'COMPLETED'`)} as of_them,
        (select coalesce(sum(l.duration_minutes), 0)::int from courses.lesson_progress p join courses.lessons l on l.id = p.lesson_id
          where ${within(sql`p.completed_at`, period)}) as minutes,
        (select avg(rating) from courses.reviews where ${within(sql`created_at`, period)}) as rating`),
  );
  return {
    published: row.published,
    enrollments: row.enrollments,
    activated: row.activated,
    completions: row.completions,
    completionRate: row.activated ? rounded((100 * row.of_them) / row.activated) : null,
    learnerHours: rounded(row.minutes / 60) ?? 0,
    ratingAverage: rounded(row.rating),
  };
}

async function popular(ctx: Context, period: Period, direction: SQL) {
  const rows = await ctx.db.execute<{ id: string; n: number }>(sql`
    select c.id, count(e.id)::int as n from courses.courses c
    left join courses.enrollments e on e.course_id = c.id and ${within(sql`e.created_at`, period)}
    where c.status = 'PUBLISHED' and c.deleted_at is null
    group by c.id order by n ${direction}, c.id ${direction} limit 10`);
  const found = await ctx.load.course.loadMany(rows.map(({ id }) => id));
  const is = (course: CourseRow | Error | null | undefined): course is CourseRow => course != null && !(course instanceof Error);
  return rows.flatMap(({ n }, i) => {
    const course = found[i];
    return is(course) ? [{ course, count: n }] : [];
  });
}

async function unusedSeats(ctx: Context): Promise<number> {
  const rows = await ctx.db
    .select({ run: courseRuns })
    .from(courseRuns)
    .innerJoin(courses, eq(courses.id, courseRuns.courseId))
    .where(and(eq(courses.status, 'PUBLISHED'), isNull(courses.deletedAt), isNotNull(courseRuns.capacity)));
  return rows.filter(({ run }) => isOpen(ctx, run)).reduce((sum, { run }) => sum + (seatsLeftOf(run) ?? 0), 0);
}

export const generateCourseSummary = report(
  'Courses, enrolments, completions, hours, ratings and load of a period, with the period before.',
  Span,
  async (ctx: Context, span) => {
    const steps = stepsOf(span);
    const { period } = steps;
    if (!ctx.hasScope('reports:read') && !ctx.hasScope('courses:manage')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const byStatus = await ctx.db.execute<{ status: CourseRow['status']; count: number }>(
      sql`select status, count(*)::int as count from courses.courses where deleted_at is null group by status order by count desc, status`,
    );
    const byCategory = await ctx.db.execute<{ id: string | null; count: number }>(sql`
      select category_id as id, count(*)::int as count from courses.courses where status = 'PUBLISHED' and deleted_at is null
      group by category_id order by count desc, category_id`);
    const load = await ctx.db.execute<{ id: string; courses: number; learners: number }>(sql`
      select i.user_id as id, count(distinct c.id)::int as courses, count(e.id)::int as learners
      from courses.course_instructors i
      join courses.courses c on c.id = i.course_id and c.status = 'PUBLISHED' and c.deleted_at is null
      left join courses.enrollments e on e.course_id = c.id and e.status = 'ACTIVE'
      group by i.user_id order by learners desc, courses desc, i.user_id limit 50`);
    return {
      ...steps,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      byStatus: [...byStatus],
      byCategory: await Promise.all(
        byCategory.map(async ({ id, count }) => ({ category: id ? await ctx.load.category.load(id) : null, count })),
      ),
      topCourses: await popular(ctx, period, sql`desc`),
      bottomCourses: await popular(ctx, period, sql`asc`),
      instructorLoad: load.map(({ id, courses: taught, learners }) => ({ instructor: { id }, courses: taught, learners })),
      seatsUnused: await unusedSeats(ctx),
      series: await enrollmentSeries(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
