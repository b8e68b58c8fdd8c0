import { enforce, found, invalid, service } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateMessagePermissions } from '../helpers.ts';
import { type ChatroomMemberRow, deliveryMoves, members, messages, readMoves } from '../tables.ts';

/** Moves the viewer's read marker to `seq`, if that is forward, and tells it. */
async function readUpTo(ctx: Context, chatroomId: string, seq: number): Promise<void> {
  const userId = ctx.viewer.id;
  const self = and(eq(members.chatroomId, chatroomId), eq(members.userId, userId), isNull(members.leftAt));
  const [member] = await ctx.db.select().from(members).where(self).for('update');
  const { lastReadSeq, lastDeliveredSeq } = found(member, 'The room');
  if (seq <= lastReadSeq) return;
  // what was read was delivered
  await deliveredUpTo(ctx, { chatroomId, userId, lastDeliveredSeq }, seq);
  // a statement of its own, after the lock: it sees every message of the viewer's that is counted in ownSince
  const passed = sql`(select count(*) from ${messages} where ${messages.chatroomId} = ${chatroomId} and ${messages.senderId} = ${userId}
    and ${messages.seq} > ${lastReadSeq} and ${messages.seq} <= ${seq})`;
  await ctx.db
    .update(members)
    .set({ lastReadSeq: seq, lastReadAt: ctx.now, ownSince: sql`${members.ownSince} - ${passed}` })
    .where(self);
  await ctx.db.insert(readMoves).values({ chatroomId, userId, fromSeq: lastReadSeq, toSeq: seq, at: ctx.now });
  await ctx.publish('messaging.receipt.moved.v1', chatroomId, { chatroomId, userId, seq });
  ctx.afterCommit(() => {
    ctx.signal('messaging.unread.changed.v1', userId, { userId }).catch(() => {});
  });
}

/** Moves a locked member's marker of delivery to `seq`, if that is forward. */
async function deliveredUpTo(
  ctx: Context,
  { chatroomId, userId, lastDeliveredSeq }: Pick<ChatroomMemberRow, 'chatroomId' | 'userId' | 'lastDeliveredSeq'>,
  seq: number,
): Promise<void> {
  if (seq <= lastDeliveredSeq) return;
  await ctx.db
    .update(members)
    .set({ lastDeliveredSeq: seq })
    .where(and(eq(members.chatroomId, chatroomId), eq(members.userId, userId)));
  await ctx.db.insert(deliveryMoves).values({ chatroomId, userId, fromSeq: lastDeliveredSeq, toSeq: seq, at: ctx.now });
}

export const markMessagesDelivered = service(
  'Notes that the viewer’s client holds a room’s messages up to a seq; the marker never goes back.',
  z.object({ chatroomId: z.uuid(), seq: z.int().min(1) }),
  async (ctx: Context, { chatroomId, seq }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    const [member] = await ctx.db
      .select()
      .from(members)
      .where(and(eq(members.chatroomId, chatroomId), eq(members.userId, ctx.viewer.id), isNull(members.leftAt)))
      .for('update');
    const held = found(member, 'The room');
    const room = found(await ctx.load.chatroom.load(chatroomId));
    if (seq > room.lastSeq)
      throw invalid([{ path: ['input', 'seq'], rule: 'too_big', message: `The room’s last message is ${room.lastSeq}.` }]);
    await deliveredUpTo(ctx, held, seq);
    return room;
  },
  { audit: false },
);

export const markMessageAsRead = service(
  'Marks a room as read up to a message; the marker never goes back.',
  z.object({ messageId: z.uuid() }),
  async (ctx: Context, { messageId }) => {
    const { chatroomId, seq } = found(await ctx.load.message.load(messageId), 'The message');
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    await readUpTo(ctx, chatroomId, seq);
    return found(await ctx.load.chatroom.load(chatroomId));
  },
);

export const markChatroomRead = service(
  'Marks a room as read to its end.',
  z.object({ chatroomId: z.uuid() }),
  async (ctx: Context, { chatroomId }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    const room = found(await ctx.load.chatroom.load(chatroomId));
    await readUpTo(ctx, chatroomId, room.lastSeq);
    return room;
  },
);
