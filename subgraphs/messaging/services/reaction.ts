import { enforce, found, invalid, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { settingsOf, validateMessagePermissions } from '../helpers.ts';
import { messages, reactions } from '../tables.ts';
import { isEmoji } from '../utilities.ts';

const MOST_OF_ONE_PERSON = 20;
const Reaction = z.object({ messageId: z.uuid(), emoji: z.string().max(64) });

/** A message that the viewer may react to; its row is held, so that it is not deleted meanwhile and reactions are counted one by one. */
async function reactTo(ctx: Context, { messageId, emoji }: z.output<typeof Reaction>) {
  if (!isEmoji(emoji)) throw invalid([{ path: ['input', 'emoji'], rule: 'emoji', message: 'Choose one emoji.' }]);
  const { chatroomId } = found(await ctx.load.message.load(messageId), 'The message');
  enforce(await validateMessagePermissions(ctx, { action: 'write', chatroomId }));
  const [row] = await ctx.db.select().from(messages).where(eq(messages.id, messageId)).for('update');
  const message = found(row, 'The message');
  if (message.deletedAt) throw new Refusal('CONFLICT', 'This message was deleted.');
  return message;
}

export const addReaction = service('Reacts to a message; twice is once.', Reaction, async (ctx: Context, input) => {
  const { viewer } = ctx;
  const message = await reactTo(ctx, input);
  const mine = and(eq(reactions.messageId, message.id), eq(reactions.userId, viewer.id));
  const before = await ctx.db.select({ emoji: reactions.emoji }).from(reactions).where(mine);
  if (before.some(({ emoji }) => emoji === input.emoji)) return message;
  if (before.length >= MOST_OF_ONE_PERSON)
    throw new Refusal('LIMIT_REACHED', `At most ${MOST_OF_ONE_PERSON} reactions of one person: take one back first.`);
  const { maxReactionsPerMessage } = settingsOf(ctx, await ctx.load.chatroom.load(message.chatroomId));
  const emojis = await ctx.load.reactions.load(message.id);
  if (emojis.length >= maxReactionsPerMessage && !emojis.some(({ emoji }) => emoji === input.emoji))
    throw new Refusal('LIMIT_REACHED', `At most ${maxReactionsPerMessage} different emoji under one message: choose one of them.`);
  ctx.load.reactions.clear(message.id);
  await ctx.db.insert(reactions).values({ messageId: message.id, userId: viewer.id, emoji: input.emoji, createdAt: ctx.now });
  await told(ctx, message);
  return message;
});

export const removeReaction = service('Takes a reaction back; one that is not there is none.', Reaction, async (ctx: Context, input) => {
  const message = await reactTo(ctx, input);
  const gone = await ctx.db
    .delete(reactions)
    .where(and(eq(reactions.messageId, message.id), eq(reactions.userId, ctx.viewer.id), eq(reactions.emoji, input.emoji)))
    .returning();
  if (gone.length) await told(ctx, message);
  return message;
});

const told = (ctx: Context, { id: messageId, chatroomId }: { id: string; chatroomId: string }) =>
  ctx.publish('messaging.reaction.changed.v1', messageId, { chatroomId, messageId, userId: ctx.viewer.id });
