import { one, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type ChatroomRow, chatrooms, courseSeats } from '../tables.ts';
import { changeRole, changeRoles, seat, unseat } from './membership.ts';

const INSTRUCTOR = 'instructor';

// cut between code points: half of one could not be stored
const roomName = (title: string) => [...title].slice(0, 120).join('');

/** The course's room, locked; opened if there is none yet. */
async function courseRoom(ctx: Context, courseId: string, title: string): Promise<ChatroomRow> {
  if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'A course’s room follows the facts of courses alone.');
  const name = roomName(title);
  const [opened] = await ctx.db
    .insert(chatrooms)
    .values({ kind: 'COURSE', courseId, name, activityAt: ctx.now, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (opened) await ctx.publish('messaging.chatroom.created.v1', opened.id, { chatroomId: opened.id, kind: opened.kind, name });
  return one(await ctx.db.select().from(chatrooms).where(eq(chatrooms.courseId, courseId)).for('update'));
}

/** Makes somebody's place in the course's room what their reasons for it say. */
async function settle(ctx: Context, room: ChatroomRow, courseId: string, userId: string): Promise<void> {
  const reasons = await ctx.db
    .select({ reason: courseSeats.reason })
    .from(courseSeats)
    .where(and(eq(courseSeats.courseId, courseId), eq(courseSeats.userId, userId)));
  if (!reasons.length) {
    await unseat(ctx, room, userId);
    return;
  }
  const role = reasons.some(({ reason }) => reason === INSTRUCTOR) ? 'ADMIN' : 'MEMBER';
  const added = await seat(ctx, room, [userId], { role, addedById: null });
  if (!added.length) await changeRole(ctx, room, userId, role);
}

const Title = z.string().max(10_000);
const Seat = z.object({ courseId: z.uuid(), title: Title, userId: z.uuid(), enrollmentId: z.uuid().nullable() });
const reasonOf = (enrollmentId: string | null) => (enrollmentId ? `enrollment:${enrollmentId}` : INSTRUCTOR);

export const openCourseRoom = service(
  'Opens a course’s room, names it after the course and brings its instructors in as admins.',
  z.object({ courseId: z.uuid(), title: Title, instructorIds: z.array(z.uuid()).max(1_000) }),
  async (ctx: Context, { courseId, title, instructorIds }) => {
    const room = await courseRoom(ctx, courseId, title);
    const name = roomName(title);
    if (room.name !== name || room.archivedAt) {
      await ctx.db
        .update(chatrooms)
        .set({ name, archivedAt: null, version: room.version + 1 })
        .where(eq(chatrooms.id, room.id));
      await ctx.publish('messaging.chatroom.updated.v1', room.id, { chatroomId: room.id });
    }
    if (!instructorIds.length) return;
    await ctx.db
      .insert(courseSeats)
      .values(instructorIds.map((userId) => ({ courseId, userId, reason: INSTRUCTOR })))
      .onConflictDoNothing();
    await seat(ctx, room, instructorIds, { role: 'ADMIN', addedById: null });
    await changeRoles(ctx, room, instructorIds, 'ADMIN');
  },
);

export const joinCourseRoom = service('Brings a learner or an instructor into a course’s room.', Seat, async (ctx: Context, input) => {
  const { courseId, title, userId, enrollmentId } = input;
  const room = await courseRoom(ctx, courseId, title);
  await ctx.db
    .insert(courseSeats)
    .values({ courseId, userId, reason: reasonOf(enrollmentId) })
    .onConflictDoNothing();
  await settle(ctx, room, courseId, userId);
});

export const leaveCourseRoom = service(
  'Takes one reason to be in a course’s room away; without any the person is out.',
  Seat,
  async (ctx: Context, { courseId, title, userId, enrollmentId }) => {
    const room = await courseRoom(ctx, courseId, title);
    await ctx.db
      .delete(courseSeats)
      .where(and(eq(courseSeats.courseId, courseId), eq(courseSeats.userId, userId), eq(courseSeats.reason, reasonOf(enrollmentId))));
    await settle(ctx, room, courseId, userId);
  },
);

export const archiveCourseRoom = service(
  'Makes the room of an archived course read-only.',
  z.object({ courseId: z.uuid(), title: Title }),
  async (ctx: Context, { courseId, title }) => {
    const room = await courseRoom(ctx, courseId, title);
    if (room.archivedAt) return;
    await ctx.db
      .update(chatrooms)
      .set({ archivedAt: ctx.now, version: room.version + 1 })
      .where(eq(chatrooms.id, room.id));
    await ctx.publish('messaging.chatroom.updated.v1', room.id, { chatroomId: room.id });
  },
);
