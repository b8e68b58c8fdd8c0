import { enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission, enrollmentPermission } from '../helpers/permissions.ts';
import { explanationOf, prerequisitesOf } from '../queries/prerequisites.ts';
import { openRunOf } from '../queries/runs.ts';
import { type CourseRow, type CourseRunRow, type EnrollmentRow, enrollments, OVER } from '../tables.ts';
import { IdempotencyKey, line } from './input.ts';
import { changeEnrollment, factOf, lockPlace, lockRun, shareCourse } from './rows.ts';
import { endEnrollment, expectOpen, placeIn, tellPlace } from './seats.ts';

export const enroll = service(
  'Asks for a seat: active, held until it is paid, waiting, or to be approved. Asking again gives the enrolment that is there.',
  z.object({ courseId: z.uuid(), runId: z.uuid().nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { courseId, runId, idempotencyKey: key }) => {
    const learnerId = ctx.viewer.id;
    const before = key ? await ctx.idempotency.take('enroll', key, { courseId, runId: runId ?? null }) : null;
    if (before) return found(await ctx.load.enrollment.load(before), 'The enrolment');

    const course = await shareCourse(ctx, courseId);
    enforce(await coursePermission(ctx, course, 'view'));
    const chosen = runId ? { id: runId } : await openRunOf(ctx, courseId);
    if (!chosen) throw new Refusal('CONFLICT', 'No run of this course is open for enrolment just now.');
    const run = await lockRun(ctx, chosen.id);
    if (run.courseId !== courseId) throw new Refusal('NOT_FOUND', 'The run does not exist, or is not of this course.');

    const enrollment = await enter(ctx, course, run, learnerId);
    if (key) await ctx.idempotency.remember('enroll', key, enrollment.id);
    return enrollment;
  },
);

async function enter(ctx: Context, course: CourseRow, run: CourseRunRow, learnerId: string): Promise<EnrollmentRow> {
  const open = await openEnrollment(ctx, run.id, learnerId);
  if (open && open.status !== 'INVITED') return open;
  if (open) {
    // an invitation stands in for the window and the approval, not for the seat
    if (run.endsAt && run.endsAt <= ctx.now) throw new Refusal('CONFLICT', 'This run is over: choose another run.');
    if (course.status !== 'PUBLISHED') throw new Refusal('CONFLICT', 'This course is not open for enrolment.');
  } else expectOpen(ctx, course, run);
  if ((await ctx.load.instructors.load(course.id)).some(({ userId }) => userId === learnerId))
    throw new Refusal('CONFLICT', 'You teach this course: nobody learns in a course of their own.');
  const missing = (await prerequisitesOf(ctx, course.id, learnerId)).filter(({ satisfied }) => !satisfied);
  if (missing.length) throw new Refusal('CONFLICT', missing.map(explanationOf).join(' '));

  if (!open && (course.approvalRequired || ctx.settingsFor({ course: course.id }).enrolmentApproval)) {
    const asked = await insertEnrollment(ctx, { courseId: course.id, runId: run.id, learnerId, status: 'REQUESTED' });
    await ctx.publish('courses.enrollment.requested.v1', asked.id, factOf(asked, course));
    return asked;
  }
  const place = await placeIn(ctx, course, run);
  const entered = open
    ? await changeEnrollment(ctx, open.id, place)
    : await insertEnrollment(ctx, { courseId: course.id, runId: run.id, learnerId, ...place });
  await tellPlace(ctx, course, entered);
  return entered;
}

/** A learner's enrolment in a locked run that is not over. */
export async function openEnrollment(ctx: Context, runId: string, learnerId: string): Promise<EnrollmentRow | null> {
  const [row] = await ctx.db
    .select()
    .from(enrollments)
    .where(and(eq(enrollments.runId, runId), eq(enrollments.learnerId, learnerId), notInArray(enrollments.status, [...OVER])))
    .for('update');
  return row ?? null;
}

export const insertEnrollment = async (ctx: Context, values: typeof enrollments.$inferInsert): Promise<EnrollmentRow> =>
  one(
    await ctx.db
      .insert(enrollments)
      .values({ ...values, createdAt: ctx.now })
      .returning(),
  );

export const withdraw = service(
  'Leaves a course, a line, a held seat or a request; the seat goes to the first who waits.',
  z.object({ enrollmentId: z.uuid(), reason: line('a reason', 500).nullish() }),
  async (ctx: Context, { enrollmentId, reason }) => {
    const place = await lockPlace(ctx, enrollmentId);
    const { enrollment } = place;
    enforce(await enrollmentPermission(ctx, enrollment, 'view'));
    if (enrollment.status === 'WITHDRAWN') return enrollment;
    if (enrollment.status === 'COMPLETED') throw new Refusal('CONFLICT', 'A completed enrolment stays: there is nothing to leave.');
    if (OVER.some((over) => over === enrollment.status)) throw new Refusal('CONFLICT', 'This enrolment is over already.');
    const own = enrollment.learnerId === ctx.viewerOrNull?.id;
    if (!own) await ctx.audit('enrollment.withdrawn', { type: 'Enrollment', id: enrollmentId }, { reason: reason ?? null });
    const why = reason ?? (own ? 'The learner left.' : 'Staff ended the enrolment.');
    return endEnrollment(ctx, place, 'WITHDRAWN', why, own ? {} : { refundDue: true });
  },
);
