import { events as accounts } from '@lyceum/accounts/events';
import { blockListeners } from '@lyceum/connections/copies';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { DAY, HOUR, listener, SECOND, schedule } from '@lyceum/kit';
import { and, asc, eq, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { Context } from './context.ts';
import { archiveCourseRoom, joinCourseRoom, leaveCourseRoom, openCourseRoom } from './services/course-room.ts';
import { entomb } from './services/message.ts';
import { tell } from './services/presence.ts';
import { blocks, connected, messages, people, presences } from './tables.ts';

const standing = (ctx: Context, userId: string, suspendedAt: Date | null) =>
  ctx.db.insert(people).values({ userId, suspendedAt }).onConflictDoUpdate({ target: people.userId, set: { suspendedAt } });

export const knowPerson = listener(
  accounts,
  'accounts.user.registered.v1',
  'Knows whom one can write to.',
  async (ctx: Context, { data }) => void (await ctx.db.insert(people).values({ userId: data.userId }).onConflictDoNothing()),
);
export const silenceSuspended = listener(
  accounts,
  'accounts.user.suspended.v1',
  'Lets a suspended person read, not write.',
  async (ctx: Context, { data }) => void (await standing(ctx, data.userId, ctx.now)),
);
export const hearReinstated = listener(
  accounts,
  'accounts.user.reinstated.v1',
  'Lets a reinstated person write again.',
  async (ctx: Context, { data }) => void (await standing(ctx, data.userId, null)),
);

const kept = blockListeners<Context>(blocks);
export const keepBlock = kept.keepBlock;
export const liftBlock = kept.liftBlock;
export const knowConnected = listener(
  connections,
  'connections.connection.accepted.v1',
  'Knows who is connected.',
  async (ctx: Context, { data: { fromId, toId } }) =>
    void (await ctx.db
      .insert(connected)
      .values([
        { userId: fromId, otherId: toId },
        { userId: toId, otherId: fromId },
      ])
      .onConflictDoNothing()),
);
export const forgetConnected = listener(
  connections,
  'connections.connection.removed.v1',
  'Knows who is connected no more.',
  async (ctx: Context, { data: { fromId, toId } }) =>
    void (await ctx.db
      .delete(connected)
      .where(
        or(and(eq(connected.userId, fromId), eq(connected.otherId, toId)), and(eq(connected.userId, toId), eq(connected.otherId, fromId))),
      )),
);

export * from './listeners/erased.ts';
export * from './listeners/groups.ts';

export const openRoomOfCourse = listener(
  courses,
  'courses.course.published.v1',
  'Opens the course’s room with its instructors.',
  (ctx: Context, { data }) => openCourseRoom(ctx, data),
);
export const archiveRoomOfCourse = listener(
  courses,
  'courses.course.archived.v1',
  'Makes the course’s room read-only.',
  (ctx: Context, { data }) => archiveCourseRoom(ctx, data),
);
export const seatInstructor = listener(
  courses,
  'courses.instructor.added.v1',
  'Brings an instructor into the course’s room as its admin.',
  (ctx: Context, { data }) => joinCourseRoom(ctx, { ...data, enrollmentId: null }),
);
export const unseatInstructor = listener(
  courses,
  'courses.instructor.removed.v1',
  'Takes an instructor out of the course’s room.',
  (ctx: Context, { data }) => leaveCourseRoom(ctx, { ...data, enrollmentId: null }),
);
export const seatLearner = listener(
  courses,
  'courses.enrollment.activated.v1',
  'Brings a learner into the course’s room.',
  (ctx: Context, { data }) => joinCourseRoom(ctx, { ...data, userId: data.learnerId }),
);
export const seatReinstatedLearner = listener(
  courses,
  'courses.enrollment.reinstated.v1',
  'Brings a learner back into the course’s room.',
  (ctx: Context, { data }) => joinCourseRoom(ctx, { ...data, userId: data.learnerId }),
);
export const unseatWithdrawn = listener(
  courses,
  'courses.enrollment.withdrawn.v1',
  'Takes a learner who left out of the course’s room.',
  (ctx: Context, { data }) => leaveCourseRoom(ctx, { ...data, userId: data.learnerId }),
);
export const unseatSuspended = listener(
  courses,
  'courses.enrollment.suspended.v1',
  'Takes a learner who is kept out of the course out of its room.',
  (ctx: Context, { data }) => leaveCourseRoom(ctx, { ...data, userId: data.learnerId }),
);
export const unseatExpired = listener(
  courses,
  'courses.enrollment.expired.v1',
  'Takes a learner whose time ran out out of the course’s room.',
  (ctx: Context, { data }) => leaveCourseRoom(ctx, { ...data, userId: data.learnerId }),
);

export const notePresenceEnded = schedule('Tells of people who gave no sign of life.', 5 * SECOND, async (ctx: Context) => {
  const gone = await ctx.db
    .update(presences)
    .set({ status: 'OFFLINE' })
    .where(and(ne(presences.status, 'OFFLINE'), lte(presences.expiresAt, ctx.now)))
    .returning({ userId: presences.userId });
  for (const { userId } of gone) tell(ctx, userId);
});

const BATCH = 500;
export const forgetOldMessages = schedule('Takes the content out of messages past retention.', 1 * HOUR, async (ctx: Context) => {
  const { retentionDays } = ctx.settings;
  if (!retentionDays) return;
  const limit = new Date(ctx.now.getTime() - retentionDays * DAY);
  for (let forgotten = BATCH; forgotten === BATCH; ) {
    forgotten = await ctx.transact(async (tx) => {
      const old = await tx.db
        .select()
        .from(messages)
        .where(and(isNull(messages.deletedAt), lt(messages.createdAt, limit)))
        .orderBy(asc(messages.createdAt))
        .limit(BATCH)
        .for('update');
      return (await entomb(tx, old, null)).length;
    });
  }
});
