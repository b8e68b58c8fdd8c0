import type { Context } from '../context.ts';
import { type ChatroomMemberRow, type MessageRow, mentions } from '../tables.ts';
import { previewText } from '../utilities.ts';

/** Notes whom a message names, and tells it of those who were not named before, unless they want to hear nothing of the room. */
export async function mention(ctx: Context, message: MessageRow, named: readonly ChatroomMemberRow[]): Promise<void> {
  const others = named.filter(({ userId }) => userId !== message.senderId);
  if (!others.length) return;
  const { id: messageId, chatroomId, seq, senderId } = message;
  const added = await ctx.db
    .insert(mentions)
    .values(others.map(({ userId }) => ({ messageId, userId, chatroomId, seq })))
    .onConflictDoNothing()
    .returning();
  const silent = new Set(others.filter(({ notifyLevel }) => notifyLevel === 'NONE').map(({ userId }) => userId));
  const preview = previewText({ content: message.content });
  await ctx.publishAll(
    'messaging.message.mentioned.v1',
    added
      .filter(({ userId }) => !silent.has(userId))
      .map(({ userId }) => ({ subjectId: messageId, data: { chatroomId, messageId, userId, senderId, preview } })),
  );
}
