import { found } from '@lyceum/kit';
import { and, count, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type ChatroomMemberRow, type ChatroomRow, chatrooms, members } from '../tables.ts';

/** The room's row, locked: changes of a room's members happen one after the other, and messages wait meanwhile. */
export async function lockRoom(ctx: Context, chatroomId: string): Promise<ChatroomRow> {
  const [room] = await ctx.db
    .select()
    .from(chatrooms)
    .where(and(eq(chatrooms.id, chatroomId), isNull(chatrooms.deletedAt)))
    .for('update');
  return found(room, 'The room');
}

export async function countMembers(ctx: Context, chatroomId: string, role?: ChatroomMemberRow['role']): Promise<number> {
  const [row] = await ctx.db
    .select({ n: count() })
    .from(members)
    .where(and(eq(members.chatroomId, chatroomId), isNull(members.leftAt), role ? eq(members.role, role) : undefined));
  return row?.n ?? 0;
}

/** Brings people into a locked room, and tells it; those who are in stay as they are. What was said before is history to them. */
export async function seat(
  ctx: Context,
  room: ChatroomRow,
  userIds: readonly string[],
  { role = 'MEMBER', addedById }: { role?: ChatroomMemberRow['role']; addedById: string | null },
): Promise<ChatroomMemberRow[]> {
  if (!userIds.length) return [];
  const fresh = {
    role,
    addedById,
    joinedAt: ctx.now,
    joinedSeq: room.lastSeq,
    lastReadSeq: room.lastSeq,
    lastReadAt: null,
    lastDeliveredSeq: room.lastSeq,
    ownSince: 0,
    leftAt: null,
    notifyLevel: 'ALL' as const,
    mutedUntil: null,
  };
  const added = await ctx.db
    .insert(members)
    .values([...new Set(userIds)].map((userId) => ({ chatroomId: room.id, userId, ...fresh })))
    .onConflictDoUpdate({ target: [members.chatroomId, members.userId], set: fresh, setWhere: isNotNull(members.leftAt) })
    .returning();
  await ctx.publishAll(
    'messaging.member.added.v1',
    added.map(({ userId }) => ({ subjectId: room.id, data: { chatroomId: room.id, userId, addedById } })),
  );
  return added;
}

/** Puts somebody out of a locked room, and tells it; false when they were not in. */
export async function unseat(ctx: Context, room: ChatroomRow, userId: string): Promise<boolean> {
  const gone = await ctx.db
    .update(members)
    .set({ leftAt: ctx.now })
    .where(and(eq(members.chatroomId, room.id), eq(members.userId, userId), isNull(members.leftAt)))
    .returning();
  if (!gone.length) return false;
  await ctx.publish('messaging.member.removed.v1', room.id, { chatroomId: room.id, userId });
  return true;
}

/** Gives members of a locked room a role, in one statement, and tells it of those who had another. */
export async function changeRoles(
  ctx: Context,
  room: ChatroomRow,
  userIds: readonly string[],
  role: ChatroomMemberRow['role'],
): Promise<void> {
  if (!userIds.length) return;
  const changed = await ctx.db
    .update(members)
    .set({ role })
    .where(and(eq(members.chatroomId, room.id), inArray(members.userId, [...userIds]), isNull(members.leftAt), ne(members.role, role)))
    .returning({ userId: members.userId });
  await ctx.publishAll(
    'messaging.member.changed.v1',
    changed.map(({ userId }) => ({ subjectId: room.id, data: { chatroomId: room.id, userId, role } })),
  );
}

/** Gives a member of a locked room a role, and tells it; null when they are no member. */
export async function changeRole(
  ctx: Context,
  room: ChatroomRow,
  userId: string,
  role: ChatroomMemberRow['role'],
): Promise<ChatroomMemberRow | null> {
  const self = and(eq(members.chatroomId, room.id), eq(members.userId, userId), isNull(members.leftAt));
  const [member] = await ctx.db.select().from(members).where(self);
  if (!member || member.role === role) return member ?? null;
  const [changed] = await ctx.db.update(members).set({ role }).where(self).returning();
  await ctx.publish('messaging.member.changed.v1', room.id, { chatroomId: room.id, userId, role });
  return changed ?? null;
}
