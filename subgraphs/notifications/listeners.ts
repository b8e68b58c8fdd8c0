import { events as accounts } from '@lyceum/accounts/events';
import { events as courses } from '@lyceum/courses/events';
import { type Listener, listener } from '@lyceum/kit';
import { events as messaging } from '@lyceum/messaging/events';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { events } from './events.ts';
import { erasedListeners } from './listeners/erased.ts';
import { afterwards, neighbours } from './listeners/neighbours.ts';
import { routes } from './routing.ts';
import { mailSchedule, retentionSchedule } from './schedules.ts';
import { noteRoomRead } from './services/room-read.ts';
import { courseInstructors, courseMembers, groupRooms, notifications, recipients } from './tables.ts';

// what this domain knows of others comes first: telling of a fact may need it

const knowUser = listener(
  accounts,
  'accounts.user.registered.v1',
  'Knows a new user’s name and address.',
  async (ctx: Context, { data: { userId, displayName, email } }) => {
    await ctx.db
      .insert(recipients)
      .values({ userId, displayName, email })
      .onConflictDoUpdate({ target: recipients.userId, set: { displayName, email } });
  },
);
const knowName = listener(
  accounts,
  'accounts.user.changed.v1',
  'Knows a user’s new name.',
  async (ctx: Context, { data: { userId, displayName } }) => {
    await ctx.db.insert(recipients).values({ userId, displayName }).onConflictDoUpdate({ target: recipients.userId, set: { displayName } });
  },
);
const suspend =
  (suspended: boolean) =>
  async (ctx: Context, { data: { userId } }: { data: { userId: string } }) => {
    await ctx.db.update(recipients).set({ suspended }).where(eq(recipients.userId, userId));
  };
const knowSuspended = listener(accounts, 'accounts.user.suspended.v1', 'Mails a suspended user critical things only.', suspend(true));
const knowDeactivated = listener(accounts, 'accounts.user.deactivated.v1', 'Mails nothing to a closed account.', suspend(true));
const knowReinstated = listener(accounts, 'accounts.user.reinstated.v1', 'Mails a reinstated user again.', suspend(false));
const knowRole = listener(
  accounts,
  'accounts.role.assigned.v1',
  'Knows who has which role.',
  async (ctx: Context, { data: { userId, role } }) => {
    await ctx.db
      .insert(recipients)
      .values({ userId, displayName: 'Somebody', roles: [role] })
      .onConflictDoUpdate({
        target: recipients.userId,
        set: { roles: sql`array_append(array_remove(${recipients.roles}, ${role}), ${role})` },
      });
  },
);
const forgetRole = listener(
  accounts,
  'accounts.role.revoked.v1',
  'Knows who lost which role.',
  async (ctx: Context, { data: { userId, role } }) => {
    await ctx.db
      .update(recipients)
      .set({ roles: sql`array_remove(${recipients.roles}, ${role})` })
      .where(eq(recipients.userId, userId));
  },
);

interface Enrolled {
  readonly data: { readonly enrollmentId: string; readonly courseId: string; readonly learnerId: string };
}
const join = async (ctx: Context, { data: { enrollmentId, courseId, learnerId } }: Enrolled) => {
  await ctx.db.insert(courseMembers).values({ enrollmentId, courseId, userId: learnerId }).onConflictDoNothing();
};
const leave = async (ctx: Context, { data: { enrollmentId } }: Enrolled) => {
  await ctx.db.delete(courseMembers).where(eq(courseMembers.enrollmentId, enrollmentId));
};
const knowLearner = listener(courses, 'courses.enrollment.activated.v1', 'Knows who learns in a course.', join);
const knowLearnerAgain = listener(courses, 'courses.enrollment.reinstated.v1', 'Knows who learns again in a course.', join);
const knowBeginner = listener(courses, 'courses.enrollment.reset.v1', 'Knows who begins a course anew.', join);
const forgetWithdrawn = listener(courses, 'courses.enrollment.withdrawn.v1', 'Knows who left a course.', leave);
const forgetSuspended = listener(courses, 'courses.enrollment.suspended.v1', 'Knows who is kept out of a course.', leave);
const forgetExpired = listener(courses, 'courses.enrollment.expired.v1', 'Knows whose enrolment ran out.', leave);
const forgetCompleted = listener(courses, 'courses.enrollment.completed.v1', 'Knows who is done with a course.', leave);

const knowInstructors = listener(
  courses,
  'courses.course.published.v1',
  'Knows who teaches a course.',
  async (ctx: Context, { data: { courseId, instructorIds } }) => {
    await ctx.db.delete(courseInstructors).where(eq(courseInstructors.courseId, courseId));
    if (instructorIds.length)
      await ctx.db
        .insert(courseInstructors)
        .values(instructorIds.map((userId) => ({ courseId, userId })))
        .onConflictDoNothing();
  },
);
const knowInstructor = listener(
  courses,
  'courses.instructor.added.v1',
  'Knows who teaches a course too.',
  async (ctx: Context, { data: { courseId, userId } }) => {
    await ctx.db.insert(courseInstructors).values({ courseId, userId }).onConflictDoNothing();
  },
);
const forgetInstructor = listener(
  courses,
  'courses.instructor.removed.v1',
  'Knows who no longer teaches a course.',
  async (ctx: Context, { data: { courseId, userId } }) => {
    await ctx.db.delete(courseInstructors).where(and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, userId)));
  },
);

const knowRoom = listener(
  messaging,
  'messaging.chatroom.created.v1',
  'Knows rooms of many.',
  async (ctx: Context, { data: { chatroomId, kind } }) => {
    if (kind !== 'DIRECT') await ctx.db.insert(groupRooms).values({ chatroomId }).onConflictDoNothing();
  },
);
const forgetRoom = listener(
  messaging,
  'messaging.chatroom.deleted.v1',
  'Forgets a room.',
  async (ctx: Context, { data: { chatroomId } }) => {
    await ctx.db.delete(groupRooms).where(eq(groupRooms.chatroomId, chatroomId));
  },
);
const readWithRoom = listener(
  messaging,
  'messaging.receipt.moved.v1',
  'Marks what was told of a room’s messages as read when the room is.',
  (ctx: Context, { data: { userId, chatroomId, seq }, time }) => noteRoomRead(ctx, { userId, chatroomId, seq, at: new Date(time) }),
);
const takeBackText = listener(
  messaging,
  'messaging.message.deleted.v1',
  'Takes the text of a deleted message out of what was told of it.',
  async (ctx: Context, { data: { messageId } }) => {
    await ctx.db
      .update(notifications)
      .set({ body: 'The message was deleted.' })
      .where(and(eq(notifications.objectType, 'Message'), eq(notifications.objectId, messageId)));
  },
);

const sendPromptly = listener(events, 'notifications.notification.created.v1', 'Has mails sent at once.', async (ctx: Context) =>
  ctx.afterCommit(() => mailSchedule.wake()),
);

/** One listener per line of the routing table, under the name of its fact and type. */
const telling = Object.fromEntries(
  routes.flatMap(({ fact, type, listener: tells }): [string, Listener][] => (tells && type ? [[`tell:${type}:${fact}`, tells]] : [])),
);

export const listeners = {
  knowUser,
  knowName,
  knowSuspended,
  knowDeactivated,
  knowReinstated,
  knowRole,
  forgetRole,
  knowLearner,
  knowLearnerAgain,
  knowBeginner,
  forgetWithdrawn,
  forgetSuspended,
  forgetExpired,
  forgetCompleted,
  knowInstructors,
  knowInstructor,
  forgetInstructor,
  knowRoom,
  forgetRoom,
  readWithRoom,
  takeBackText,
  ...neighbours,
  sendPromptly,
  ...telling,
  ...afterwards,
  ...erasedListeners,
  mailSchedule,
  retentionSchedule,
};
