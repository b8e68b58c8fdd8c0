import { forgetErased as forget } from '@lyceum/accounts/copies';
import { blanked, type Erasure, gone } from '@lyceum/kit';
import { and, asc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { entomb } from '../services/message.ts';
import {
  blocks,
  chatrooms,
  connected,
  courseSeats,
  deliveryMoves,
  members,
  mentions,
  messages,
  people,
  presences,
  reactions,
  readMoves,
} from '../tables.ts';

const BATCH = 500;
/** What they wrote becomes tombstones, as if they had deleted it; the places in the rooms stay. */
const silence: Erasure<Context> = async (ctx, userId) => {
  const standing = and(eq(messages.senderId, userId), isNull(messages.deletedAt));
  for (let entombed = BATCH; entombed === BATCH; ) {
    const said = await ctx.db.select().from(messages).where(standing).orderBy(asc(messages.id)).limit(BATCH).for('update');
    entombed = said.length;
    if (entombed) await entomb(ctx, said, userId);
  }
  await ctx.db
    .update(messages)
    .set({ clientMessageId: sql`${messages.id}::text`, fingerprint: '' })
    .where(and(eq(messages.senderId, userId), ne(messages.fingerprint, '')));
};

/** Their reactions go, told to whoever watches the messages. */
const unreact: Erasure<Context> = async (ctx, userId) => {
  const taken = await ctx.db.delete(reactions).where(eq(reactions.userId, userId)).returning({ messageId: reactions.messageId });
  const of = [...new Set(taken.map(({ messageId }) => messageId))];
  for (let from = 0; from < of.length; from += BATCH) {
    const rows = await ctx.db
      .select({ id: messages.id, chatroomId: messages.chatroomId })
      .from(messages)
      .where(inArray(messages.id, of.slice(from, from + BATCH)));
    await ctx.publishAll(
      'messaging.reaction.changed.v1',
      rows.map(({ id, chatroomId }) => ({ subjectId: id, data: { chatroomId, messageId: id, userId } })),
    );
  }
};

/** Nobody is left who knows these rooms: what was told of their opening no longer says their names. */
async function unnameFacts(ctx: Context, roomIds: readonly string[]): Promise<void> {
  const ids = sql`${`{${roomIds.join(',')}}`}::text[]`;
  const opened = (fact: SQL) =>
    sql`${fact} ->> 'type' = 'messaging.chatroom.created.v1' and ${fact} -> 'data' ->> 'chatroomId' = any(${ids})`;
  await ctx.db.execute(sql`update messaging.outbox set fact = jsonb_set(fact, '{data,name}', '""') where ${opened(sql`fact`)}`);
  const [local] = await ctx.db.execute<{ log: string | null }>(sql`select to_regclass('bus.log')::text as log`);
  if (local?.log)
    await ctx.db.execute(sql`
      update bus.log set fact = jsonb_set(replace(fact::text, '\\u0000', '')::jsonb, '{data,name}', '""')::json
      where source = 'messaging' and ${opened(sql`fact`)}`);
}

/** They are out of every room but the direct ones, which go on for the other; a room of people keeps an admin, and without anybody it ends. */
const leave: Erasure<Context> = async (ctx, userId) => {
  const mine = ctx.db.select({ id: members.chatroomId }).from(members).where(eq(members.userId, userId));
  await ctx.db.select({ id: chatrooms.id }).from(chatrooms).where(inArray(chatrooms.id, mine)).orderBy(asc(chatrooms.id)).for('update');
  const left = await ctx.db.execute<{ chatroom_id: string }>(sql`
    update messaging.members m set left_at = ${ctx.now.toISOString()} from messaging.chatrooms c
    where c.id = m.chatroom_id and c.kind <> 'DIRECT' and m.user_id = ${userId} and m.left_at is null returning m.chatroom_id`);
  await ctx.db
    .update(members)
    .set({ lastReadAt: null, lastSentAt: null, mutedUntil: null, notifyLevel: 'NONE' })
    .where(eq(members.userId, userId));
  await ctx.publishAll(
    'messaging.member.removed.v1',
    left.map(({ chatroom_id: chatroomId }) => ({ subjectId: chatroomId, data: { chatroomId, userId } })),
  );
  const ownRooms = sql`select c.id from messaging.chatrooms c join messaging.members x on x.chatroom_id = c.id and x.user_id = ${userId}
    where c.kind = 'GROUP' and c.group_id is null and c.deleted_at is null`;
  const promoted = await ctx.db.execute<{ chatroom_id: string; user_id: string }>(sql`
    update messaging.members m set role = 'ADMIN' from (
      select distinct on (s.chatroom_id) s.chatroom_id, s.user_id from messaging.members s
      left join messaging.people p on p.user_id = s.user_id
      where s.left_at is null and s.chatroom_id in (${ownRooms}) and not exists (
        select from messaging.members a where a.chatroom_id = s.chatroom_id and a.left_at is null and a.role = 'ADMIN')
      order by s.chatroom_id, p.suspended_at is not null, s.joined_at, s.user_id) next
    where m.chatroom_id = next.chatroom_id and m.user_id = next.user_id returning m.chatroom_id, m.user_id`);
  await ctx.publishAll(
    'messaging.member.changed.v1',
    promoted.map(({ chatroom_id: chatroomId, user_id }) => ({
      subjectId: chatroomId,
      data: { chatroomId, userId: user_id, role: 'ADMIN' },
    })),
  );
  const ended = await ctx.db.execute<{ id: string }>(sql`
    update messaging.chatrooms set name = '', archived_at = coalesce(archived_at, ${ctx.now.toISOString()}), version = version + 1
    where id in (${ownRooms}) and name <> ''
      and not exists (select from messaging.members a where a.chatroom_id = chatrooms.id and a.left_at is null)
    returning id`);
  await ctx.publishAll(
    'messaging.chatroom.updated.v1',
    ended.map(({ id: chatroomId }) => ({ subjectId: chatroomId, data: { chatroomId } })),
  );
  const roomIds = ended.map(({ id }) => id);
  if (roomIds.length) await unnameFacts(ctx, roomIds);
};

export const { forgetErased } = forget<Context>(
  'messaging',
  'Makes what a person who is no more wrote tombstones, and takes them out of the rooms, which go on.',
  silence,
  unreact,
  leave,
  gone(mentions, mentions.userId),
  gone(readMoves, readMoves.userId),
  gone(deliveryMoves, deliveryMoves.userId),
  gone(courseSeats, courseSeats.userId),
  gone(presences, presences.userId),
  gone(connected, connected.userId, connected.otherId),
  gone(blocks, blocks.userId, blocks.blockedId),
  blanked(people, people.userId, {
    suspendedAt: sql`coalesce(${people.suspendedAt}, now())`,
    readReceipts: false,
    showPresence: false,
    whoCanMessageMe: 'NOBODY',
  }),
);
