import { enforce, found, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { isSequential, lessonsInOrder } from '../helpers/lessons.ts';
import { enrollmentPermission } from '../helpers/permissions.ts';
import { enrollments, lessonProgress } from '../tables.ts';
import { earlierUndone } from '../utilities.ts';
import { Reason } from './input.ts';
import { advance, completeAt } from './recompute.ts';
import { changeEnrollment, factOf, lockPlace } from './rows.ts';

const Learn = z.object({ enrollmentId: z.uuid(), lessonId: z.uuid() });

/** The viewer's enrolment, locked, and a lesson that it may be learned from just now; only this enrolment is locked. */
async function lesson(ctx: Context, { enrollmentId, lessonId }: z.output<typeof Learn>) {
  const [row] = await ctx.db.select().from(enrollments).where(eq(enrollments.id, enrollmentId)).for('update');
  const enrollment = found(row, 'The enrolment');
  enforce(await enrollmentPermission(ctx, enrollment, 'learn'));
  if (enrollment.status === 'SUSPENDED') throw new Refusal('FORBIDDEN', `The enrolment is suspended: ${enrollment.reason ?? ''}`);
  if (enrollment.status !== 'ACTIVE' && enrollment.status !== 'COMPLETED')
    throw new Refusal('CONFLICT', 'One learns with an active enrolment only.');
  const course = found(await ctx.load.course.load(enrollment.courseId), 'The course');
  const run = found(await ctx.load.run.load(enrollment.runId), 'The run');
  if (run.startsAt && run.startsAt > ctx.now)
    throw new Refusal('CONFLICT', `The run begins at ${run.startsAt.toISOString()}: come back then.`);
  const lessons = await lessonsInOrder(ctx, course.id);
  if (!lessons.some(({ id }) => id === lessonId)) throw new Refusal('NOT_FOUND', 'The lesson does not exist, or is not of this course.');

  const progress = await ctx.load.progress.load(enrollmentId);
  if (isSequential(ctx, course) && enrollment.status === 'ACTIVE') {
    const completedIds = progress.filter(({ completedAt }) => completedAt).map((row) => row.lessonId);
    const missing = earlierUndone({ lessonId, lessons, completedIds });
    if (missing) throw new Refusal('CONFLICT', `Complete “${missing.title}” first.`);
  }
  return { enrollment, course, before: progress.find((row) => row.lessonId === lessonId) ?? null };
}

export const startLesson = service('Notes that a lesson was begun; a second time is the first.', Learn, async (ctx: Context, input) => {
  const { enrollment, before } = await lesson(ctx, input);
  if (before) return enrollment;
  await ctx.db.insert(lessonProgress).values({ ...input, startedAt: ctx.now });
  return changeEnrollment(ctx, enrollment.id, { lastActiveAt: ctx.now });
});

export const completeLesson = service(
  'Notes that a lesson was done, and computes the progress; a second time changes nothing.',
  Learn,
  async (ctx: Context, input) => {
    const { enrollment, course, before } = await lesson(ctx, input);
    if (before?.completedAt) return enrollment;
    const dwell = ctx.settingsFor({ course: course.id }).dwellTimeSeconds * 1_000;
    const since = ctx.now.getTime() - (before?.startedAt.getTime() ?? ctx.now.getTime());
    if (since < dwell) {
      const wait = before ? `in ${Math.ceil((dwell - since) / 1_000)} seconds` : 'after starting it with startLesson';
      throw new Refusal('CONFLICT', `Take your time with this lesson: complete it ${wait}.`);
    }
    if (before)
      await ctx.db
        .update(lessonProgress)
        .set({ completedAt: ctx.now })
        .where(
          and(
            eq(lessonProgress.enrollmentId, input.enrollmentId),
            eq(lessonProgress.lessonId, input.lessonId),
            isNull(lessonProgress.completedAt),
          ),
        );
    else await ctx.db.insert(lessonProgress).values({ ...input, startedAt: ctx.now, completedAt: ctx.now });

    // more lessons of a completed course change nothing about it
    const advanced = enrollment.status === 'ACTIVE' ? await advance(ctx, course, enrollment) : null;
    const after = advanced?.enrollment ?? enrollment;
    const { lessonId } = input;
    const { progressPercent } = after;
    await ctx.publish('courses.lesson.completed.v1', after.id, { ...factOf(after, course), lessonId, progressPercent });
    return advanced ? completeAt(ctx, course, after, advanced.percent) : after;
  },
);

export const resetEnrollment = service(
  'Opens an enrolment again with no progress.',
  z.object({ enrollmentId: z.uuid(), reason: Reason }),
  async (ctx: Context, { enrollmentId, reason }) => {
    const { course, enrollment } = await lockPlace(ctx, enrollmentId);
    enforce(await enrollmentPermission(ctx, enrollment, 'staff'));
    if (enrollment.status !== 'COMPLETED' && enrollment.status !== 'ACTIVE')
      throw new Refusal('CONFLICT', 'Only an active or completed enrolment can be reset.');
    await ctx.db.delete(lessonProgress).where(eq(lessonProgress.enrollmentId, enrollmentId));
    const reset = await changeEnrollment(ctx, enrollmentId, { status: 'ACTIVE', progressPercent: 0, completedAt: null });
    await ctx.publish('courses.enrollment.reset.v1', enrollmentId, { ...factOf(reset, course), reason });
    const { progressPercent, completedAt } = enrollment;
    await ctx.audit('enrollment.reset', { type: 'Enrollment', id: enrollmentId }, { reason, progressPercent, completedAt });
    return reset;
  },
);
