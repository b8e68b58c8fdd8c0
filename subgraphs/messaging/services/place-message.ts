import { one, Refusal, SECOND } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type MessageRow, members } from '../tables.ts';

/** Another request of the same sender took this clientMessageId meanwhile: whatever this transaction did must be undone. */
export class SentMeanwhile extends Error {
  override readonly name = 'SentMeanwhile';
}

type Draft = Pick<MessageRow, 'id' | 'chatroomId' | 'senderId' | 'type' | 'content' | 'replyToId' | 'clientMessageId' | 'fingerprint'>;

/**
 * Gives the message the room's next seq, counts it as the sender's own and writes it: one statement, because the room is locked from
 * here to the end of the transaction. Senders queue at the room's row; who is refused gives the seq back by rolling back.
 */
export async function placeMessage(ctx: Context, draft: Draft, slowModeSeconds: number): Promise<MessageRow> {
  const { id, chatroomId, senderId, type, content, replyToId, clientMessageId, fingerprint } = draft;
  const now = ctx.now.toISOString();
  const rested = new Date(ctx.now.getTime() - slowModeSeconds * SECOND).toISOString();
  const row = one(
    await ctx.db.execute<{ seq: number | null; counted: boolean; sent: boolean }>(sql`
      with room as (
        update messaging.chatrooms set last_seq = last_seq + 1, activity_at = ${now}
        where id = ${chatroomId} and deleted_at is null and archived_at is null
        returning id, kind, last_seq
      ), counted as (
        update messaging.members m set own_since = m.own_since + 1, last_sent_at = ${now}
        from room
        where m.chatroom_id = room.id and m.user_id = ${senderId} and m.left_at is null
          and (${slowModeSeconds === 0} or room.kind = 'DIRECT' or m.role = 'ADMIN' or m.last_sent_at is null or m.last_sent_at <= ${rested})
        returning m.user_id
      ), sent as (
        insert into messaging.messages (id, chatroom_id, seq, sender_id, type, content, reply_to_id, client_message_id, fingerprint, created_at, updated_at)
        select ${id}::uuid, room.id, room.last_seq, counted.user_id, ${type}::messaging.message_type, ${content}, ${replyToId}::uuid,
          ${clientMessageId}, ${fingerprint}, ${now}::timestamptz, ${now}::timestamptz
        from room, counted
        on conflict (sender_id, client_message_id) do nothing
        returning id
      )
      select (select last_seq from room) as seq, exists (select from counted) as counted, exists (select from sent) as sent`),
  );
  if (row.seq === null) throw new Refusal('CONFLICT', 'This room was closed just now.');
  if (!row.counted) throw await whyNotCounted(ctx, chatroomId, senderId, slowModeSeconds);
  if (!row.sent) throw new SentMeanwhile();
  const times = { createdAt: ctx.now, updatedAt: ctx.now, editedAt: null, deletedAt: null, deletedById: null, version: 1 };
  return { ...draft, ...times, seq: row.seq };
}

async function whyNotCounted(ctx: Context, chatroomId: string, userId: string, slowModeSeconds: number): Promise<Refusal> {
  const [member] = await ctx.db
    .select({ userId: members.userId })
    .from(members)
    .where(and(eq(members.chatroomId, chatroomId), eq(members.userId, userId), isNull(members.leftAt)));
  return member
    ? new Refusal('LIMIT_REACHED', `Slow mode: one message in ${slowModeSeconds} seconds.`)
    : new Refusal('NOT_FOUND', 'It does not exist, or is not yours to see.');
}
