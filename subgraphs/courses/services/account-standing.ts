import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type CourseRow, courseRuns, courses, type EnrollmentRow, type EnrollmentStatus, enrollments } from '../tables.ts';
import { changeEnrollments, factOf } from './rows.ts';
import { endEnrollments } from './seats.ts';

const ACCOUNT_SUSPENDED = 'The account is suspended.';

/** A person's enrolments of these statuses with their courses and runs, all locked in the order that rows.ts names. */
async function lockAll(ctx: Context, learnerId: string, statuses: readonly EnrollmentStatus[]) {
  const theirs = and(eq(enrollments.learnerId, learnerId), inArray(enrollments.status, statuses));
  const seen = await ctx.db.select({ courseId: enrollments.courseId, runId: enrollments.runId }).from(enrollments).where(theirs);
  if (!seen.length) return { courseOf: new Map<string, CourseRow>(), runs: [], rows: [] };
  const ids = (key: 'courseId' | 'runId') => [...new Set(seen.map((row) => row[key]))];
  const known = await ctx.db
    .select()
    .from(courses)
    .where(inArray(courses.id, ids('courseId')))
    .orderBy(asc(courses.id))
    .for('share');
  const runs = await ctx.db
    .select()
    .from(courseRuns)
    .where(inArray(courseRuns.id, ids('runId')))
    .orderBy(asc(courseRuns.id))
    .for('no key update');
  const locked = and(theirs, inArray(enrollments.runId, ids('runId')));
  const rows = await ctx.db.select().from(enrollments).where(locked).orderBy(asc(enrollments.id)).for('update');
  return { courseOf: new Map(known.map((course) => [course.id, course])), runs, rows };
}

const told = (courseOf: Map<string, CourseRow>, rows: readonly EnrollmentRow[]) =>
  rows.flatMap((row) => {
    const course = courseOf.get(row.courseId);
    return course ? [{ subjectId: row.id, data: factOf(row, course) }] : [];
  });

/** Keeps a suspended person out of their courses for now, and gives up their places in lines and unpaid seats. */
export async function suspendAll(ctx: Context, learnerId: string): Promise<void> {
  const { courseOf, runs, rows } = await lockAll(ctx, learnerId, ['ACTIVE', 'REQUESTED', 'INVITED', 'WAITLISTED', 'PENDING_PAYMENT']);
  const learning = rows.filter(({ status }) => status === 'ACTIVE').map(({ id }) => id);
  const suspended = await changeEnrollments(ctx, learning, { status: 'SUSPENDED', reason: ACCOUNT_SUSPENDED });
  if (suspended.length)
    await ctx.publishAll(
      'courses.enrollment.suspended.v1',
      told(courseOf, suspended).map(({ subjectId, data }) => ({ subjectId, data: { ...data, reason: ACCOUNT_SUSPENDED } })),
    );
  const waiting = rows.filter(({ status }) => status !== 'ACTIVE');
  await endAll(ctx, { courseOf, runs, rows: waiting }, ACCOUNT_SUSPENDED);
}

/** Ends whatever a person who is no more has not completed: their seats and places go to others. */
export async function withdrawAll(ctx: Context, learnerId: string): Promise<void> {
  const open = ['ACTIVE', 'SUSPENDED', 'REQUESTED', 'INVITED', 'WAITLISTED', 'PENDING_PAYMENT'] as const;
  await endAll(ctx, await lockAll(ctx, learnerId, open), 'The account is no more.');
}

async function endAll(ctx: Context, { courseOf, runs, rows }: Awaited<ReturnType<typeof lockAll>>, reason: string): Promise<void> {
  for (const [courseId, of] of Map.groupBy(rows, (row) => row.courseId)) {
    const course = courseOf.get(courseId);
    if (course) await endEnrollments(ctx, course, runs, of, 'WITHDRAWN', reason);
  }
}

/** Lets a reinstated person go on; what staff suspended stays so. */
export async function reinstateAll(ctx: Context, learnerId: string): Promise<void> {
  const { courseOf, rows } = await lockAll(ctx, learnerId, ['SUSPENDED']);
  const ids = rows.filter(({ reason }) => reason === ACCOUNT_SUSPENDED).map(({ id }) => id);
  const active = await changeEnrollments(ctx, ids, { status: 'ACTIVE', reason: null });
  if (active.length) await ctx.publishAll('courses.enrollment.reinstated.v1', told(courseOf, active));
}
