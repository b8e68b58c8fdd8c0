import { enforce, found, one, Refusal } from '@lyceum/kit';
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { coursePermission } from '../helpers/permissions.ts';
import { type CourseRow, type CourseRunRow, courseRuns, courses, type EnrollmentRow, enrollments } from '../tables.ts';

/*
 * Locks are taken in this order, so that no two transactions wait for each other: course, run, enrolment. A course is locked
 * `for share` by who changes enrolments and `for update` by who changes the course, its modules and lessons.
 */

/** The course, locked until the transaction ends, if the viewer may do that with it; throws NOT_FOUND or FORBIDDEN. */
export async function lockCourse(ctx: Context, courseId: string, action: 'teach' | 'publish' = 'teach'): Promise<CourseRow> {
  const [course] = await ctx.db
    .select()
    .from(courses)
    .where(and(eq(courses.id, courseId), isNull(courses.deletedAt)))
    .for('update');
  enforce(await coursePermission(ctx, found(course, 'The course'), action));
  return found(course);
}

/** The course, which nobody changes until the transaction ends. */
export async function shareCourse(ctx: Context, courseId: string): Promise<CourseRow> {
  const [course] = await ctx.db.select().from(courses).where(eq(courses.id, courseId)).for('share');
  return found(course, 'The course');
}

/** The run, locked until the transaction ends: everyone who takes or frees one of its seats queues here. */
export async function lockRun(ctx: Context, runId: string): Promise<CourseRunRow> {
  const [run] = await ctx.db.select().from(courseRuns).where(eq(courseRuns.id, runId)).for('no key update');
  return found(run, 'The run');
}

export interface Place {
  readonly course: CourseRow;
  readonly run: CourseRunRow;
  readonly enrollment: EnrollmentRow;
}

/** An enrolment with its course and run, all locked in their order. */
export async function lockPlace(ctx: Context, enrollmentId: string): Promise<Place> {
  const seen = found(await ctx.load.enrollment.load(enrollmentId), 'The enrolment');
  const course = await shareCourse(ctx, seen.courseId);
  const run = await lockRun(ctx, seen.runId);
  const [enrollment] = await ctx.db.select().from(enrollments).where(eq(enrollments.id, enrollmentId)).for('update');
  return { course, run, enrollment: found(enrollment, 'The enrolment') };
}

type Columns<T> = { [K in keyof T]?: T[K] | SQL };

/** Changes a locked course. */
export const changeCourse = async (ctx: Context, courseId: string, values: Columns<typeof courses.$inferInsert>): Promise<CourseRow> =>
  one(
    await ctx.db
      .update(courses)
      .set({ ...values, version: sql`${courses.version} + 1` })
      .where(eq(courses.id, courseId))
      .returning(),
  );

/** Changes a locked enrolment. */
export const changeEnrollment = async (
  ctx: Context,
  enrollmentId: string,
  values: Columns<typeof enrollments.$inferInsert>,
): Promise<EnrollmentRow> =>
  one(
    await ctx.db
      .update(enrollments)
      .set({ ...values, version: sql`${enrollments.version} + 1` })
      .where(eq(enrollments.id, enrollmentId))
      .returning(),
  );

/** Changes locked enrolments alike; they come in the order in which they are named. */
export async function changeEnrollments(
  ctx: Context,
  ids: readonly string[],
  values: Columns<typeof enrollments.$inferInsert>,
): Promise<EnrollmentRow[]> {
  if (!ids.length) return [];
  const rows = await ctx.db
    .update(enrollments)
    .set({ ...values, version: sql`${enrollments.version} + 1` })
    .where(inArray(enrollments.id, [...ids]))
    .returning();
  const of = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found(of.get(id), 'The enrolment'));
}

/** Throws CONFLICT when somebody else has changed the row meanwhile. */
export function expectVersion({ version }: { version: number }, expected: number | null | undefined): void {
  if (expected != null && expected !== version)
    throw new Refusal('CONFLICT', `It is at version ${version} now: read it again, then change it.`);
}

/** What facts about an enrolment hold. */
export const factOf = (enrollment: EnrollmentRow, course: CourseRow) => ({
  enrollmentId: enrollment.id,
  courseId: enrollment.courseId,
  runId: enrollment.runId,
  learnerId: enrollment.learnerId,
  title: course.title,
});
