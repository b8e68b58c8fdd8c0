import { createHash } from 'node:crypto';
import { enforce, found, Refusal, service } from '@lyceum/kit';
import { SECOND } from '@lyceum/platform/time.ts';
import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { otherOf, processMessageData, validateMessagePermissions } from '../helpers.ts';
import { attachments, chatrooms, members, type MessageRow, messages } from '../tables.ts';
import { AttachmentData, previewText } from '../utilities.ts';
import { mention } from './mention.ts';
import { tellUnread } from './tell-unread.ts';

export const SendMessage = z.object({
  chatroomId: z.uuid(),
  content: z.string().max(100_000),
  clientMessageId: z.string().trim().min(1, 'Give the message an id of your own, best a UUID.').max(100),
  replyToId: z.uuid().nullish(),
  attachments: z.array(AttachmentData).max(50).nullish(),
  mentionedUserIds: z.array(z.uuid()).max(100).nullish(),
});

/** Another request of the same sender took this clientMessageId meanwhile: what this one did is undone. */
class SentMeanwhile extends Error {}

export const sendMessage = service(
  'Puts a message into a room under the next seq; sent twice under one client id it stands there once.',
  SendMessage,
  async (ctx: Context, { clientMessageId, ...input }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'send', chatroomId: input.chatroomId }));
    const fingerprint = fingerprintOf(input);
    const before = await sentBefore(ctx, clientMessageId, fingerprint);
    if (before) return before;
    const data = await processMessageData(ctx, input);
    try {
      const message = await ctx.transact((tx) => place(tx, input.chatroomId, { ...data, clientMessageId, fingerprint }));
      await tellUnread(ctx, message);
      return message;
    } catch (error) {
      if (!(error instanceof SentMeanwhile)) throw error;
      return found(await sentBefore(ctx, clientMessageId, fingerprint));
    }
  },
  { transaction: false },
);

type Draft = Awaited<ReturnType<typeof processMessageData>> & { clientMessageId: string; fingerprint: string };

async function place(ctx: Context, chatroomId: string, draft: Draft): Promise<MessageRow> {
  // the row lock makes senders queue: the next one gets the next seq, and none is lost if this fails
  const [room] = await ctx.db
    .update(chatrooms)
    .set({ lastSeq: sql`${chatrooms.lastSeq} + 1`, activityAt: ctx.now, updatedAt: sql`${chatrooms.updatedAt}` })
    .where(and(eq(chatrooms.id, chatroomId), isNull(chatrooms.deletedAt), isNull(chatrooms.archivedAt)))
    .returning();
  if (!room) throw new Refusal('CONFLICT', 'This room was closed just now.');
  await countOwn(ctx, chatroomId, room.kind === 'DIRECT' ? 0 : ctx.settings.slowModeSeconds);

  const { content, type, replyToId, clientMessageId, fingerprint } = draft;
  const [message] = await ctx.db
    .insert(messages)
    .values({
      chatroomId,
      seq: room.lastSeq,
      senderId: ctx.viewer.id,
      type,
      content,
      replyToId,
      clientMessageId,
      fingerprint,
      createdAt: ctx.now,
    })
    .onConflictDoNothing({ target: [messages.senderId, messages.clientMessageId] })
    .returning();
  if (!message) throw new SentMeanwhile();
  if (draft.attachments.length)
    await ctx.db.insert(attachments).values(draft.attachments.map((file, position) => ({ ...file, position, messageId: message.id })));

  const other = otherOf(room, ctx.viewer.id);
  const recipient = other ? await ctx.load.membership.load({ chatroomId, userId: other }) : null;
  const hears = recipient && recipient.notifyLevel === 'ALL' && !(recipient.mutedUntil && recipient.mutedUntil > ctx.now);
  await ctx.publish('messaging.message.sent.v1', message.id, {
    chatroomId,
    messageId: message.id,
    seq: message.seq,
    senderId: message.senderId,
    preview: previewText({ content: message.content || draft.attachments.map(({ name }) => name).join(', ') }),
    recipientIds: hears ? [recipient.userId] : [],
  });
  await mention(ctx, message, draft.mentioned);
  return message;
}

/** Counts the message as the sender's own; refuses who has left meanwhile, or is faster than slow mode allows. */
async function countOwn(ctx: Context, chatroomId: string, slowModeSeconds: number): Promise<void> {
  const self = and(eq(members.chatroomId, chatroomId), eq(members.userId, ctx.viewer.id), isNull(members.leftAt));
  const rested = new Date(ctx.now.getTime() - slowModeSeconds * SECOND);
  const pace = slowModeSeconds ? or(isNull(members.lastSentAt), lte(members.lastSentAt, rested), eq(members.role, 'ADMIN')) : undefined;
  const counted = await ctx.db
    .update(members)
    .set({ ownSince: sql`${members.ownSince} + 1`, lastSentAt: ctx.now })
    .where(and(self, pace))
    .returning({ userId: members.userId });
  if (counted.length) return;
  found((await ctx.db.select({ userId: members.userId }).from(members).where(self))[0], 'The room');
  throw new Refusal('LIMIT_REACHED', `Slow mode: one message in ${slowModeSeconds} seconds.`);
}

async function sentBefore(ctx: Context, clientMessageId: string, fingerprint: string): Promise<MessageRow | null> {
  const [message] = await ctx.db
    .select()
    .from(messages)
    .where(and(eq(messages.senderId, ctx.viewer.id), eq(messages.clientMessageId, clientMessageId)));
  if (message && message.fingerprint !== fingerprint)
    throw new Refusal('CONFLICT', 'Another message was sent under this clientMessageId: use a new one for a new message.');
  return message ?? null;
}

function fingerprintOf({
  chatroomId,
  content,
  replyToId,
  attachments: files,
  mentionedUserIds,
}: Omit<z.output<typeof SendMessage>, 'clientMessageId'>): string {
  const described = (files ?? []).map(({ name, mimeType, sizeBytes, url }) => [name, mimeType, String(sizeBytes), url]);
  const body = JSON.stringify([chatroomId, content, replyToId ?? null, described, [...(mentionedUserIds ?? [])].sort()]);
  return createHash('sha256').update(body).digest('base64url');
}
