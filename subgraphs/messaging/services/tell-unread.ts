import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type MessageRow, members } from '../tables.ts';

// beyond so many members the clients of a room count by themselves
const MOST_TOLD = 300;

/** Tells the other members just now that there is more to read; may be lost, so it never fails what was done. */
export async function tellUnread(ctx: Context, { chatroomId, senderId }: MessageRow, known: readonly string[] | null): Promise<void> {
  try {
    const userIds = known ?? (await others(ctx, chatroomId, senderId));
    await Promise.all(userIds.map((userId) => ctx.signal('messaging.unread.changed.v1', userId, { userId })));
  } catch (error) {
    ctx.log.warn({ err: error, chatroomId }, 'unread counts were not told');
  }
}

async function others(ctx: Context, chatroomId: string, senderId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ userId: members.userId })
    .from(members)
    .where(and(eq(members.chatroomId, chatroomId), isNull(members.leftAt), ne(members.userId, senderId)))
    .limit(MOST_TOLD);
  return rows.map(({ userId }) => userId);
}
