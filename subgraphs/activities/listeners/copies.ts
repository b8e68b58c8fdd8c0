import { events } from '@lyceum/courses/events';
import { listener } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { courses, learners } from '../tables.ts';

const learn = async (
  ctx: Context,
  {
    data: { enrollmentId, learnerId, courseId },
    time,
  }: { data: { enrollmentId: string; learnerId: string; courseId: string }; time: string },
) => {
  const since = new Date(time);
  await ctx.db
    .insert(learners)
    .values({ enrollmentId, userId: learnerId, courseId, since })
    .onConflictDoUpdate({ target: learners.enrollmentId, set: { since, completedAt: null } });
};
const leave = async (ctx: Context, { data: { enrollmentId } }: { data: { enrollmentId: string } }) => {
  await ctx.db.delete(learners).where(eq(learners.enrollmentId, enrollmentId));
};

/** Who teaches and learns in which course. */
export const courseListeners = {
  knowCourse: listener(
    events,
    'courses.course.published.v1',
    'Knows a course and who teaches it.',
    async (ctx: Context, { data: { courseId, title, instructorIds } }) => {
      await ctx.db
        .insert(courses)
        .values({ courseId, title, instructorIds })
        .onConflictDoUpdate({ target: courses.courseId, set: { title, instructorIds } });
    },
  ),
  knowInstructor: listener(
    events,
    'courses.instructor.added.v1',
    'Knows who teaches.',
    async (ctx: Context, { data: { courseId, userId } }) => {
      await ctx.db
        .update(courses)
        .set({ instructorIds: sql`array_append(array_remove(${courses.instructorIds}, ${userId}::uuid), ${userId}::uuid)` })
        .where(eq(courses.courseId, courseId));
    },
  ),
  forgetInstructor: listener(
    events,
    'courses.instructor.removed.v1',
    'Knows who teaches no more.',
    async (ctx: Context, { data: { courseId, userId } }) => {
      await ctx.db
        .update(courses)
        .set({ instructorIds: sql`array_remove(${courses.instructorIds}, ${userId}::uuid)` })
        .where(eq(courses.courseId, courseId));
    },
  ),
  knowLearner: listener(events, 'courses.enrollment.activated.v1', 'Knows who learns.', learn),
  knowLearnerAgain: listener(events, 'courses.enrollment.reinstated.v1', 'Knows who learns again.', learn),
  knowBeginner: listener(events, 'courses.enrollment.reset.v1', 'Knows who begins anew.', learn),
  knowCompleted: listener(events, 'courses.enrollment.completed.v1', 'Knows who is done.', async (ctx: Context, { data, time }) => {
    await ctx.db
      .update(learners)
      .set({ completedAt: new Date(time) })
      .where(eq(learners.enrollmentId, data.enrollmentId));
  }),
  forgetWithdrawn: listener(events, 'courses.enrollment.withdrawn.v1', 'Knows who left.', leave),
  forgetSuspended: listener(events, 'courses.enrollment.suspended.v1', 'Knows who is kept out.', leave),
  forgetExpired: listener(events, 'courses.enrollment.expired.v1', 'Knows whose time ran out.', leave),
};
