import { events as courses } from '@lyceum/courses/events';
import { listener } from '@lyceum/kit';
import { and, eq, ne } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { lockGroup, presentMember, unseat } from '../services/membership.ts';
import { courseSeats, groups, memberships } from '../tables.ts';

const INSTRUCTOR = 'instructor';
const learning = (enrollmentId: string) => `enrollment:${enrollmentId}`;

const take = async (ctx: Context, courseId: string, userId: string, reason: string): Promise<void> =>
  void (await ctx.db.insert(courseSeats).values({ courseId, userId, reason }).onConflictDoNothing());

/** Without any seat in the course somebody is out of its sets' groups. */
async function give(ctx: Context, courseId: string, userId: string, reason: string): Promise<void> {
  const seats = and(eq(courseSeats.courseId, courseId), eq(courseSeats.userId, userId));
  await ctx.db.delete(courseSeats).where(and(seats, eq(courseSeats.reason, reason)));
  if (await ctx.db.$count(courseSeats, seats)) return;
  const theirs = await ctx.db
    .select({ groupId: memberships.groupId })
    .from(memberships)
    .innerJoin(groups, and(eq(groups.id, memberships.groupId), eq(groups.courseId, courseId), ne(groups.setKey, groups.id)))
    .where(
      and(eq(memberships.userId, userId), eq(memberships.state, 'ACTIVE'), ne(memberships.role, 'OWNER'), ne(groups.status, 'DELETED')),
    )
    .orderBy(memberships.groupId);
  for (const { groupId } of theirs) {
    const group = await lockGroup(ctx, groupId);
    if (await presentMember(ctx, groupId, userId)) await unseat(ctx, group, userId, 'LEFT');
  }
}

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
  'Takes who teaches no more out of the course’s sets.',
  (ctx: Context, { data: { courseId, userId } }) => give(ctx, courseId, userId, INSTRUCTOR),
);
export const seatLearner = listener(
  courses,
  'courses.enrollment.activated.v1',
  'Knows who may choose among the groups of a course.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => take(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const seatReinstated = listener(
  courses,
  'courses.enrollment.reinstated.v1',
  'Knows who may choose again.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => take(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const unseatWithdrawn = listener(
  courses,
  'courses.enrollment.withdrawn.v1',
  'Takes who left the course out of its sets.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => give(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const unseatSuspended = listener(
  courses,
  'courses.enrollment.suspended.v1',
  'Takes who is kept out of the course out of its sets.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => give(ctx, courseId, learnerId, learning(enrollmentId)),
);
export const unseatExpired = listener(
  courses,
  'courses.enrollment.expired.v1',
  'Takes whose time ran out out of the course’s sets.',
  (ctx: Context, { data: { courseId, learnerId, enrollmentId } }) => give(ctx, courseId, learnerId, learning(enrollmentId)),
);
