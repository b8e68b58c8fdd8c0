import { at } from '@lyceum/kit/sql.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type CourseRow, type EnrollmentRow, enrollments } from '../tables.ts';
import { computeProgress } from '../utilities.ts';
import { changeEnrollment, factOf } from './rows.ts';

interface Done {
  readonly id: string;
  readonly done: number;
  readonly required: number;
}

/** How much of what the course requires now each of these enrolments has done; reads what is committed and what this transaction wrote. */
async function doneOf(ctx: Context, courseId: string, enrollmentId: string | null): Promise<Done[]> {
  const weight = ctx.settingsFor({ course: courseId }).progressWeights === 'DURATION' ? sql`greatest(l.duration_minutes, 1)` : sql`1`;
  return ctx.db.execute<{ id: string; done: number; required: number }>(sql`
    with required as (
      select l.id, ${weight} as weight from courses.lessons l
      where l.course_id = ${courseId} and l.required and l.published_at is not null and l.deleted_at is null
    )
    select e.id,
      coalesce((select sum(r.weight) from courses.lesson_progress p join required r on r.id = p.lesson_id
        where p.enrollment_id = e.id and p.completed_at is not null), 0)::int as done,
      coalesce((select sum(weight) from required), 0)::int as required
    from courses.enrollments e
    where e.course_id = ${courseId} and e.status = 'ACTIVE' ${enrollmentId ? sql`and e.id = ${enrollmentId}` : sql``}`);
}

/** Completes a locked active enrolment, once. */
async function complete(ctx: Context, course: CourseRow, enrollment: EnrollmentRow, progressPercent: number): Promise<EnrollmentRow> {
  const completed = await changeEnrollment(ctx, enrollment.id, { status: 'COMPLETED', completedAt: ctx.now, progressPercent });
  await ctx.publish('courses.enrollment.completed.v1', enrollment.id, factOf(completed, course));
  return completed;
}

const thresholdOf = (ctx: Context, course: CourseRow) => course.completionThreshold ?? ctx.settings.completionThreshold;

/** The progress of one locked active enrolment after a lesson was done: it never falls, and completes the course at the threshold. */
export async function advance(
  ctx: Context,
  course: CourseRow,
  enrollment: EnrollmentRow,
): Promise<{ enrollment: EnrollmentRow; percent: number }> {
  const [row] = await doneOf(ctx, course.id, enrollment.id);
  const now = row ? computeProgress(row) : 0;
  const percent = Math.max(now, enrollment.progressPercent);
  return { enrollment: await changeEnrollment(ctx, enrollment.id, { progressPercent: percent, lastActiveAt: ctx.now }), percent: now };
}

/** Completes the enrolment if that much is enough. */
export const completeAt = (ctx: Context, course: CourseRow, enrollment: EnrollmentRow, percent: number): Promise<EnrollmentRow> =>
  percent >= thresholdOf(ctx, course) ? complete(ctx, course, enrollment, enrollment.progressPercent) : Promise.resolve(enrollment);

/**
 * The progress of every active learner after the locked course's required lessons or rules changed. It rises at once where less is
 * required now, and never falls where more is.
 */
export async function recompute(ctx: Context, course: CourseRow): Promise<void> {
  // locked before they are counted: a lesson that is being completed just now is counted too
  const active = await ctx.db
    .select()
    .from(enrollments)
    .where(and(eq(enrollments.courseId, course.id), eq(enrollments.status, 'ACTIVE')))
    .orderBy(enrollments.id)
    .for('update');
  if (!active.length) return;
  const percents = new Map((await doneOf(ctx, course.id, null)).map((row) => [row.id, computeProgress(row)]));
  const threshold = thresholdOf(ctx, course);
  const changes = active.flatMap(({ id, progressPercent }) => {
    const now = percents.get(id) ?? 0;
    const completes = now > 0 && now >= threshold;
    return completes || now > progressPercent ? [{ id, percent: Math.max(now, progressPercent), completes }] : [];
  });
  if (!changes.length) return;
  await ctx.db.execute(sql`
    update courses.enrollments e set progress_percent = n.percent, version = e.version + 1, updated_at = ${at(ctx.now)},
      status = case when n.completes then 'COMPLETED' else e.status end, completed_at = case when n.completes then ${at(ctx.now)} end
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as n(id uuid, percent int, completes boolean)
    where e.id = n.id`);
  const completed = new Set(changes.flatMap(({ id, completes }) => (completes ? [id] : [])));
  const told = active.filter(({ id }) => completed.has(id)).map((row) => ({ subjectId: row.id, data: factOf(row, course) }));
  if (told.length) await ctx.publishAll('courses.enrollment.completed.v1', told);
}
