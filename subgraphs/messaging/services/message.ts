import { enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processMessageData, validateMessagePermissions } from '../helpers.ts';
import { attachments, type MessageRow, mentions, messages, messageVersions, reactions } from '../tables.ts';
import { mention } from './mention.ts';

/** A message that still stands, locked until the transaction ends; the action must be allowed on it. */
async function lockMessage(ctx: Context, messageId: string, action: 'edit' | 'delete'): Promise<MessageRow> {
  const { chatroomId } = found(await ctx.load.message.load(messageId), 'The message');
  enforce(await validateMessagePermissions(ctx, { action, chatroomId, messageId }));
  const [message] = await ctx.db.select().from(messages).where(eq(messages.id, messageId)).for('update');
  return found(message, 'The message');
}

export const editMessage = service(
  'Gives a message another text; what it said before is kept as a version.',
  z.object({
    messageId: z.uuid(),
    content: z.string().max(100_000),
    mentionedUserIds: z.array(z.uuid()).max(100).nullish(),
    expectedVersion: z.int().nullish(),
  }),
  async (ctx: Context, { messageId, content: raw, mentionedUserIds, expectedVersion }) => {
    const message = await lockMessage(ctx, messageId, 'edit');
    if (message.deletedAt) throw new Refusal('CONFLICT', 'This message was deleted: write another one.');
    if (expectedVersion != null && expectedVersion !== message.version)
      throw new Refusal('CONFLICT', `The message is at version ${message.version} now: read it again, then edit it.`);
    const files = await ctx.load.attachments.load(messageId);
    const { chatroomId } = message;
    const { content, mentioned } = await processMessageData(ctx, { chatroomId, content: raw, attachments: files, mentionedUserIds });
    const changed = content !== message.content;
    const edited = changed
      ? one(
          await ctx.db
            .update(messages)
            .set({ content, version: message.version + 1, editedAt: ctx.now })
            .where(eq(messages.id, messageId))
            .returning(),
        )
      : message;
    if (changed)
      await ctx.db.insert(messageVersions).values({ messageId, number: message.version, content: message.content, replacedAt: ctx.now });
    if (mentionedUserIds) {
      const named = mentioned.map(({ userId }) => userId);
      await ctx.db.delete(mentions).where(and(eq(mentions.messageId, messageId), notInArray(mentions.userId, named)));
      await mention(ctx, edited, mentioned);
    }
    if (changed) await ctx.publish('messaging.message.edited.v1', messageId, { chatroomId, messageId });
    return edited;
  },
);

/** Takes content, versions, files, reactions and mentions away; the place in the room stays. */
export async function entomb(ctx: Context, doomed: readonly MessageRow[], deletedById: string | null): Promise<MessageRow[]> {
  const ids = doomed.map(({ id }) => id);
  for (const table of [messageVersions, attachments, reactions, mentions]) await ctx.db.delete(table).where(inArray(table.messageId, ids));
  const gone = await ctx.db
    .update(messages)
    .set({ content: '', deletedAt: ctx.now, deletedById })
    .where(inArray(messages.id, ids))
    .returning();
  await ctx.publishAll(
    'messaging.message.deleted.v1',
    gone.map(({ id: messageId, chatroomId }) => ({ subjectId: messageId, data: { chatroomId, messageId } })),
  );
  return gone;
}

export const deleteMessage = service(
  'Makes a message a tombstone; deleting it twice is deleting it once.',
  z.object({ messageId: z.uuid() }),
  async (ctx: Context, { messageId }) => {
    const message = await lockMessage(ctx, messageId, 'delete');
    if (message.deletedAt) return message;
    const tombstone = one(await entomb(ctx, [message], ctx.viewer.id));
    await ctx.audit('message.deleted', { type: 'Message', id: messageId }, { senderId: message.senderId });
    return tombstone;
  },
);
