import { and, eq, lte, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { notifications, roomsRead } from '../tables.ts';
import { groupKey } from '../utilities.ts';
import { lockMailboxes } from './mailbox.ts';
import { markRead } from './reading.ts';

/**
 * Somebody has read a room up to `seq`: what was told of its messages until then is read, and what is told of them later, since facts of
 * a room and of its messages come in any order, is not told any more.
 */
export async function noteRoomRead(
  ctx: Context,
  { userId, chatroomId, seq, at }: { userId: string; chatroomId: string; seq: number; at: Date },
): Promise<void> {
  await lockMailboxes(ctx, [userId]);
  await ctx.db
    .insert(roomsRead)
    .values({ userId, chatroomId, seq })
    .onConflictDoUpdate({ target: [roomsRead.userId, roomsRead.chatroomId], set: { seq: sql`greatest(${roomsRead.seq}, ${seq})` } });
  const key = groupKey({ type: 'MESSAGE_RECEIVED', object: 'Chatroom', id: chatroomId });
  await markRead(ctx, userId, and(eq(notifications.groupKey, key), lte(notifications.happenedAt, at)));
}
