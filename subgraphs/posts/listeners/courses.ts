import { events as courses } from '@lyceum/courses/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';

import { courseSeats } from '../tables.ts';

const INSTRUCTOR = 'instructor';
const learning = (enrollmentId: string) => `enrollment:${enrollmentId}`;

const take = async (ctx: Context, courseId: string, userId: string, reason: string): Promise<void> =>
  void (await ctx.db.insert(courseSeats).values({ courseId, userId, reason }).onConflictDoNothing());

const give = async (ctx: Context, courseId: string, userId: string, reason: string): Promise<void> =>
  void (await ctx.db
    .delete(courseSeats)
    .where(and(eq(courseSeats.courseId, courseId), eq(courseSeats.userId, userId), eq(courseSeats.reason, reason))));

export const seatInstructors = listener(
  courses,
  'courses.course.published.v1',
  'Knows who teaches a course.',
  async (ctx: Context, { data: { courseId, instructorIds } }) => {
    for (const userId of instructorIds) await take(ctx, courseId, userId, INSTRUCTOR);
  },
);
export const seatInstructor = listener(
  courses,
  'courses.instructor.added.v1',
  'Knows who teaches a course too.',
  (ctx: Context, { data: { courseId, userId } }) => take(ctx, courseId, userId, INSTRUCTOR),
);
export const unseatInstructor = listener(
  courses,
  'courses.instructor.removed.v1',
  'Takes who teaches no more away from the course’s posts.',
  (ctx: Context, { data: { courseId, userId } }) => give(ctx, courseId, userId, INSTRUCTOR),
);
export const seatLearner = listener(
  courses,
  'courses.enrollment.activated.v1',
  'Shows a learner the course’s posts.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => take(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const seatReinstated = listener(
  courses,
  'courses.enrollment.reinstated.v1',
  'Shows them again.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => take(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const unseatWithdrawn = listener(
  courses,
  'courses.enrollment.withdrawn.v1',
  'Takes who left the course away from its posts.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => give(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const unseatSuspended = listener(
  courses,
  'courses.enrollment.suspended.v1',
  'Takes who is kept out of the course away from its posts.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => give(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const unseatExpired = listener(
  courses,
  'courses.enrollment.expired.v1',
  'Takes whose time ran out away from the course’s posts.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => give(ctx, courseId, learnerId, learning(enrollmentId)),
);
