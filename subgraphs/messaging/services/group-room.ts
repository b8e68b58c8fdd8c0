import { one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type ChatroomRow, chatrooms } from '../tables.ts';
import { changeRole, seat, unseat } from './membership.ts';

// cut between code points: half of one could not be stored
const roomName = (name: string) => [...name].slice(0, 120).join('');
const Of = z.object({ groupId: z.uuid(), name: z.string().max(10_000) });

/** The group's room, locked; opened if there is none yet. */
async function groupRoom(ctx: Context, groupId: string, groupName: string): Promise<ChatroomRow> {
  if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'A group’s room follows the facts of groups alone.');
  const name = roomName(groupName);
  const [opened] = await ctx.db
    .insert(chatrooms)
    .values({ kind: 'GROUP', groupId, name, activityAt: ctx.now, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (opened) await ctx.publish('messaging.chatroom.created.v1', opened.id, { chatroomId: opened.id, kind: opened.kind, name });
  return one(await ctx.db.select().from(chatrooms).where(eq(chatrooms.groupId, groupId)).for('update'));
}

async function change(
  ctx: Context,
  room: ChatroomRow,
  set: Partial<Pick<ChatroomRow, 'name' | 'archivedAt' | 'deletedAt'>>,
): Promise<void> {
  await ctx.db
    .update(chatrooms)
    .set({ ...set, version: room.version + 1 })
    .where(eq(chatrooms.id, room.id));
  const told = set.deletedAt ? 'messaging.chatroom.deleted.v1' : 'messaging.chatroom.updated.v1';
  await ctx.publish(told, room.id, { chatroomId: room.id });
}

export const openGroupRoom = service(
  'Opens a group’s room and names it after the group, or opens it again when the group is back.',
  Of.extend({ reopen: z.boolean() }),
  async (ctx: Context, { groupId, name, reopen }) => {
    const room = await groupRoom(ctx, groupId, name);
    const closed = room.archivedAt !== null || room.deletedAt !== null;
    if (room.name === roomName(name) && !(reopen && closed)) return;
    await change(ctx, room, { name: roomName(name), ...(reopen ? { archivedAt: null, deletedAt: null } : {}) });
  },
);

export const joinGroupRoom = service(
  'Brings a member into the group’s room; its staff are the room’s admins.',
  Of.extend({ userId: z.uuid(), role: z.string().max(50) }),
  async (ctx: Context, { groupId, name, userId, role: inGroup }) => {
    const room = await groupRoom(ctx, groupId, name);
    const role = inGroup === 'MEMBER' ? 'MEMBER' : 'ADMIN';
    const added = await seat(ctx, room, [userId], { role, addedById: null });
    if (!added.length) await changeRole(ctx, room, userId, role);
  },
);

export const leaveGroupRoom = service(
  'Takes whoever is no member any more out of the group’s room.',
  Of.extend({ userId: z.uuid() }),
  async (ctx: Context, { groupId, name, userId }) => {
    await unseat(ctx, await groupRoom(ctx, groupId, name), userId);
  },
);

export const archiveGroupRoom = service('Makes the room of an archived group read-only.', Of, async (ctx: Context, { groupId, name }) => {
  const room = await groupRoom(ctx, groupId, name);
  if (!room.archivedAt) await change(ctx, room, { archivedAt: ctx.now });
});

export const closeGroupRoom = service(
  'Closes the room of a deleted group: nobody sees it, until the group is back.',
  z.object({ groupId: z.uuid() }),
  async (ctx: Context, { groupId }) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'A group’s room follows the facts of groups alone.');
    const [room] = await ctx.db.select().from(chatrooms).where(eq(chatrooms.groupId, groupId)).for('update');
    if (room && !room.deletedAt) await change(ctx, room, { deletedAt: ctx.now });
  },
);
