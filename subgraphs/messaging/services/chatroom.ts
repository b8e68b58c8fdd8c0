import { enforce, found, invalid, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { preferencesOf, unwilling, validateMessagePermissions } from '../helpers.ts';
import { type ChatroomRow, chatrooms } from '../tables.ts';
import { directRoomKey } from '../utilities.ts';
import { lockRoom, seat } from './membership.ts';

export const RoomName = z
  .string()
  .max(1_000)
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'Give the room a name.')
      .max(120, 'Use at most 120 characters.')
      .refine((name) => !/\p{Cc}/u.test(name), 'Use no control characters.'),
  );

export async function refuseSuspended(ctx: Context): Promise<void> {
  if ((await preferencesOf(ctx, ctx.viewer.id)).suspended)
    throw new Refusal('FORBIDDEN', 'Your account is suspended: you can’t write now.');
}

async function open(ctx: Context, values: typeof chatrooms.$inferInsert): Promise<ChatroomRow> {
  const room = one(
    await ctx.db
      .insert(chatrooms)
      .values({ activityAt: ctx.now, createdAt: ctx.now, ...values })
      .returning(),
  );
  await ctx.publish('messaging.chatroom.created.v1', room.id, { chatroomId: room.id, kind: room.kind, name: room.name });
  return room;
}

export const getChatroomDetails = service(
  'A room that the viewer may read.',
  z.object({ chatroomId: z.uuid() }),
  async (ctx: Context, { chatroomId }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    return found(await ctx.load.chatroom.load(chatroomId), 'The room');
  },
  { transaction: false },
);

export const createChatroom = service(
  'Opens a group room; whoever opens it is its admin.',
  z.object({ name: RoomName, memberIds: z.array(z.uuid()).max(1_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, { name, memberIds, idempotencyKey }) => {
    const { viewer } = ctx;
    await refuseSuspended(ctx);
    const before = idempotencyKey ? await ctx.idempotency.take('createChatroom', idempotencyKey, { name, memberIds }) : null;
    if (before) return getChatroomDetails(ctx, { chatroomId: before });
    const others = memberIds.filter((id) => id !== viewer.id);
    const violations = await unwilling(ctx, memberIds.map((id) => (id === viewer.id ? '' : id)).filter(Boolean), (i) => [
      'input',
      'memberIds',
      String(i),
    ]);
    const { maxRoomMembers } = ctx.settings;
    if (new Set(others).size + 1 > maxRoomMembers)
      violations.push({ path: ['input', 'memberIds'], rule: 'too_many', message: `A room holds at most ${maxRoomMembers} members.` });
    if (violations.length) throw invalid(violations);
    const room = await open(ctx, { kind: 'GROUP', name, createdById: viewer.id });
    await seat(ctx, room, [viewer.id], { role: 'ADMIN', addedById: viewer.id });
    await seat(ctx, room, others, { addedById: viewer.id });
    if (idempotencyKey) await ctx.idempotency.remember('createChatroom', idempotencyKey, room.id);
    return room;
  },
);

export const openDirectChat = service(
  'The one direct room of the viewer and somebody else, opened if there is none yet.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    const { viewer } = ctx;
    if (userId === viewer.id) throw invalid([{ path: ['input', 'userId'], rule: 'self', message: 'Choose somebody else.' }]);
    const directKey = directRoomKey([viewer.id, userId]);
    const present = async () => (await ctx.db.select().from(chatrooms).where(eq(chatrooms.directKey, directKey)))[0];
    const before = await present();
    if (before) return before;

    await refuseSuspended(ctx);
    const [violation] = await unwilling(ctx, [userId], () => ['input', 'userId']);
    if (violation?.rule === 'unknown') throw new Refusal('NOT_FOUND', violation.message);
    if (violation) throw new Refusal('FORBIDDEN', violation.message);
    // of many who open it at once one inserts; the others wait here until that commits
    const [room] = await ctx.db
      .insert(chatrooms)
      .values({ kind: 'DIRECT', directKey, createdById: viewer.id, activityAt: ctx.now, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (!room) return found(await present(), 'The room');
    await ctx.publish('messaging.chatroom.created.v1', room.id, { chatroomId: room.id, kind: room.kind, name: null });
    await seat(ctx, room, [viewer.id, userId], { addedById: viewer.id });
    return room;
  },
);

export const updateChatroom = service(
  'Renames a room, archives it or takes it back into use.',
  z.object({ chatroomId: z.uuid(), name: RoomName.nullish(), archived: z.boolean().nullish(), expectedVersion: z.int().nullish() }),
  async (ctx: Context, { chatroomId, name, archived, expectedVersion }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'manage', chatroomId }));
    const room = await lockRoom(ctx, chatroomId);
    if (expectedVersion != null && expectedVersion !== room.version)
      throw new Refusal('CONFLICT', `The room is at version ${room.version} now: read it again, then change it.`);
    const changes = {
      ...(name != null && name !== room.name ? { name } : {}),
      ...(archived != null && archived !== (room.archivedAt !== null) ? { archivedAt: archived ? ctx.now : null } : {}),
    };
    if (!Object.keys(changes).length) return room;
    const changed = one(
      await ctx.db
        .update(chatrooms)
        .set({ ...changes, version: room.version + 1 })
        .where(eq(chatrooms.id, chatroomId))
        .returning(),
    );
    await ctx.publish('messaging.chatroom.updated.v1', chatroomId, { chatroomId });
    await ctx.audit('chatroom.updated', { type: 'Chatroom', id: chatroomId }, { name, archived });
    return changed;
  },
);

export const deleteChatroom = service(
  'Closes a group room for good: nobody sees it or its messages any more.',
  z.object({ chatroomId: z.uuid() }),
  async (ctx: Context, { chatroomId }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'manage', chatroomId }));
    const room = await lockRoom(ctx, chatroomId);
    if (room.kind === 'COURSE') throw new Refusal('CONFLICT', 'A course’s room lasts as long as the course: archive it instead.');
    if (room.groupId) throw new Refusal('CONFLICT', 'A group’s room lasts as long as the group: archive it instead.');
    const closed = one(await ctx.db.update(chatrooms).set({ deletedAt: ctx.now }).where(eq(chatrooms.id, chatroomId)).returning());
    await ctx.publish('messaging.chatroom.deleted.v1', chatroomId, { chatroomId });
    await ctx.audit('chatroom.deleted', { type: 'Chatroom', id: chatroomId });
    return closed;
  },
);
