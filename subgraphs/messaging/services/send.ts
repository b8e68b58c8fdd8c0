import { createHash } from 'node:crypto';
import { enforce, found, newId, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { otherOf, processMessageData, settingsOf, validateMessagePermissions } from '../helpers.ts';
import { attachments, type ChatroomMemberRow, type MessageRow, messages } from '../tables.ts';
import { AttachmentData, previewText } from '../utilities.ts';
import { mention } from './mention.ts';
import { placeMessage, SentMeanwhile } from './place-message.ts';
import { tellUnread } from './tell-unread.ts';

const SendMessage = z.object({
  chatroomId: z.uuid(),
  content: z.string().max(100_000),
  clientMessageId: z.string().trim().min(1, 'Give the message an id of your own, best a UUID.').max(100),
  replyToId: z.uuid().nullish(),
  attachments: z.array(AttachmentData).max(50).nullish(),
  mentionedUserIds: z.array(z.uuid()).max(100).nullish(),
});
type Input = z.output<typeof SendMessage>;

export const sendMessage = service(
  'Puts a message into a room under the next seq; sent twice under one client id it stands there once.',
  SendMessage,
  async (ctx: Context, input) => {
    const { chatroomId, clientMessageId } = input;
    enforce(await validateMessagePermissions(ctx, { action: 'send', chatroomId }));
    const fingerprint = fingerprintOf(input);
    const before = await sentBefore(ctx, clientMessageId, fingerprint);
    if (before) return before;

    const room = found(await ctx.load.chatroom.load(chatroomId));
    const other = otherOf(room, ctx.viewer.id);
    const recipient = other ? await ctx.load.membership.load({ chatroomId, userId: other }) : null;
    const data = await processMessageData(ctx, input);
    const { slowModeSeconds } = settingsOf(ctx, room);
    try {
      const message = await ctx.transact((tx) => place(tx, input, data, { fingerprint, recipient, slowModeSeconds }));
      ctx.load.chatroom.prime(chatroomId, { ...room, lastSeq: message.seq, activityAt: ctx.now });
      await tellUnread(ctx, message, recipient ? [recipient.userId] : null);
      return message;
    } catch (error) {
      if (!(error instanceof SentMeanwhile)) throw error;
      return found(await sentBefore(ctx, clientMessageId, fingerprint));
    }
  },
  { transaction: false },
);

/** The message's row, all that hangs on it, and its facts, in the running transaction. */
async function place(
  ctx: Context,
  { chatroomId, clientMessageId }: Input,
  { content, type, replyToId, attachments: files, mentioned }: Awaited<ReturnType<typeof processMessageData>>,
  { fingerprint, recipient, slowModeSeconds }: { fingerprint: string; recipient: ChatroomMemberRow | null; slowModeSeconds: number },
): Promise<MessageRow> {
  const senderId = ctx.viewer.id;
  const draft = { id: newId(), chatroomId, senderId, type, content, replyToId, clientMessageId, fingerprint };
  const message = await placeMessage(ctx, draft, slowModeSeconds);
  if (files.length) await ctx.db.insert(attachments).values(files.map((file, position) => ({ ...file, position, messageId: message.id })));
  const hears = recipient?.notifyLevel === 'ALL' && !(recipient.mutedUntil && recipient.mutedUntil > ctx.now);
  await ctx.publish('messaging.message.sent.v1', message.id, {
    chatroomId,
    messageId: message.id,
    seq: message.seq,
    senderId,
    preview: previewText({ content: content || files.map(({ name }) => name).join(', ') }),
    recipientIds: hears ? [recipient.userId] : [],
  });
  await mention(ctx, message, mentioned);
  return message;
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

function fingerprintOf({ chatroomId, content, replyToId, attachments: files, mentionedUserIds }: Input): string {
  const described = (files ?? []).map(({ name, mimeType, sizeBytes, url }) => [name, mimeType, String(sizeBytes), url]);
  const body = JSON.stringify([chatroomId, content, replyToId ?? null, described, [...(mentionedUserIds ?? [])].sort()]);
  return createHash('sha256').update(body).digest('base64url');
}
