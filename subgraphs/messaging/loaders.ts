import { blockedWith } from '@lyceum/connections/copies';
import { ascending, batch, byKey, descending, isUuid, manyByKey, pages, reading, tally } from '@lyceum/kit';
import { and, eq, gt, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  attachments,
  blocks,
  type ChatroomMembershipRow,
  type ChatroomRow,
  chatrooms,
  connected,
  type MessageReactionRow,
  type MessageRow,
  members,
  mentions,
  messages,
  messageVersions,
  people,
  presences,
  reactions,
  type UnreadMessagesRow,
} from './tables.ts';
import { memberRooms, messageReaders } from './views.ts';

const pair = ({ chatroomId, userId }: { chatroomId: string; userId: string }) => `${chatroomId}:${userId}`.toLowerCase();
const place = ({ chatroomId, seq }: { chatroomId: string; seq: number }) => `${chatroomId}:${seq}`;
/** Never expanded into a list: one statement text for any number. */
const uuids = (ids: readonly string[]) => sql`${sql.param([...new Set(ids.filter(isUuid))])}::uuid[]`;

const messagesAt = reading(
  messages,
  () => sql`join unnest(${sql.placeholder('rooms')}::uuid[], ${sql.placeholder('seqs')}::int[]) as wanted(room, seq)
    on wanted.room = ${messages.chatroomId} and wanted.seq = ${messages.seq}`,
);
const memberships = reading(
  members,
  () => sql`join unnest(${sql.placeholder('rooms')}::uuid[], ${sql.placeholder('users')}::uuid[]) as wanted(room, person)
      on wanted.room = ${members.chatroomId} and wanted.person = ${members.userId}
    join ${chatrooms} on ${chatrooms.id} = ${members.chatroomId}
    where ${members.leftAt} is null`,
  { more: { unread: sql<number>`greatest(0, ${chatrooms.lastSeq} - ${members.lastReadSeq} - ${members.ownSince})` } },
);

interface RoomsWanted {
  readonly own: boolean;
  readonly kind: ChatroomRow['kind'] | null;
  readonly unreadOnly: boolean;
  readonly archived: boolean | null;
}
/** Who looks at receipts, whether they show their own, and what holds for those who never chose. */
export interface ReceiptsSeen {
  readonly viewerId: string;
  readonly shows: boolean;
  readonly byDefault: boolean;
}
/** One's own is always seen; another's only if both show theirs. */
const showsReceipts = (userId: PgColumn, { viewerId, shows, byDefault }: ReceiptsSeen) =>
  or(
    eq(userId, viewerId),
    shows ? sql`coalesce((select p.read_receipts from messaging.people p where p.user_id = ${userId}), ${byDefault})` : undefined,
  );
const reaction = ({ messageId, emoji, userId }: { messageId: string; emoji: string; userId: string }) => `${messageId} ${emoji} ${userId}`;

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  chatroom: byKey(chatrooms, chatrooms.id),
  chatroomOfCourse: byKey(chatrooms, chatrooms.courseId),
  chatroomOfGroup: byKey(chatrooms, chatrooms.groupId),
  /** A present member's row with the unread count: room and member are read in one statement, so that the two agree. */
  membership: batch<{ chatroomId: string; userId: string }, ChatroomMembershipRow>(
    (db, keys) => {
      const known = keys.filter(({ chatroomId, userId }) => isUuid(chatroomId) && isUuid(userId));
      return memberships(db, { rooms: known.map(({ chatroomId }) => chatroomId), users: known.map(({ userId }) => userId) });
    },
    pair,
    { cacheKey: pair },
  ),
  members: pages<typeof members, { role?: 'MEMBER' | 'ADMIN' | null | undefined }>(
    members,
    members.chatroomId,
    [ascending(members.joinedAt), ascending(members.userId)],
    ({ role }) => and(isNull(members.leftAt), role ? eq(members.role, role) : undefined),
  ),
  /** Somebody's rooms: all of one's own; of others' all but the direct ones. */
  roomsOf: pages<typeof memberRooms, RoomsWanted>(
    memberRooms,
    memberRooms.memberId,
    [descending(memberRooms.activityAt), descending(memberRooms.id)],
    ({ own, kind, unreadOnly, archived }) =>
      and(
        own ? undefined : ne(memberRooms.kind, 'DIRECT'),
        kind ? eq(memberRooms.kind, kind) : undefined,
        unreadOnly ? gt(memberRooms.unread, 0) : undefined,
        archived === null ? undefined : archived ? isNotNull(memberRooms.archivedAt) : isNull(memberRooms.archivedAt),
      ),
  ),
  /** How far members of a room have read, as far as the reader of it may see. */
  receipts: pages<typeof members, ReceiptsSeen>(members, members.chatroomId, [ascending(members.userId)], (seen) =>
    and(isNull(members.leftAt), showsReceipts(members.userId, seen)),
  ),
  /** The same of those who have read a message. */
  readers: pages<typeof messageReaders, ReceiptsSeen>(
    messageReaders,
    messageReaders.messageId,
    [ascending(messageReaders.userId)],
    (seen) => showsReceipts(messageReaders.userId, seen),
  ),
  memberCount: tally(members, members.chatroomId, isNull(members.leftAt)),

  message: byKey(messages, messages.id),
  messageAt: batch<{ chatroomId: string; seq: number }, MessageRow>(
    (db, keys) => messagesAt(db, { rooms: keys.map(({ chatroomId }) => chatroomId), seqs: keys.map(({ seq }) => seq) }),
    place,
    { cacheKey: place },
  ),
  messages: pages<typeof messages, { afterSeq?: number | null | undefined; beforeSeq?: number | null | undefined }>(
    messages,
    messages.chatroomId,
    [ascending(messages.seq)],
    ({ afterSeq, beforeSeq }) =>
      and(afterSeq == null ? undefined : gt(messages.seq, afterSeq), beforeSeq == null ? undefined : lt(messages.seq, beforeSeq)),
  ),
  versions: pages(messageVersions, messageVersions.messageId, [ascending(messageVersions.number)]),
  attachments: manyByKey(attachments, attachments.messageId, [attachments.position]),
  /** Each emoji under a message with how many chose it, in the order they came. */
  reactions: batch<string, { messageId: string; emojis: MessageReactionRow[] }, MessageReactionRow[]>(
    async (db, ids) => {
      const rows = await db.execute<{ messageId: string; emoji: string; count: number }>(sql`
        select message_id as "messageId", emoji, count(*)::int as count from messaging.reactions where message_id = any(${uuids(ids)})
        group by 1, 2 order by min(created_at), emoji`);
      return [...Map.groupBy(rows, ({ messageId }) => messageId)].map(([messageId, emojis]) => ({ messageId, emojis }));
    },
    ({ messageId }) => messageId,
    { value: (row) => row?.emojis ?? [] },
  ),
  reactors: pages(reactions, reactions.key, [ascending(reactions.createdAt), ascending(reactions.userId)]),
  /** Whether somebody chose an emoji under a message. */
  reacted: batch<{ messageId: string; emoji: string; userId: string }, typeof reactions.$inferSelect, boolean>(
    (db, keys) =>
      db
        .select()
        .from(reactions)
        .where(
          and(
            sql`${reactions.messageId} = any(${uuids(keys.map(({ messageId }) => messageId))})`,
            sql`${reactions.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
          ),
        ),
    reaction,
    { cacheKey: reaction, value: (row) => row !== undefined },
  ),
  mentions: manyByKey(mentions, mentions.messageId, [mentions.userId]),

  person: byKey(people, people.userId),
  blocked: blockedWith(blocks),
  /** Whether two people are connected. */
  connected: batch<{ a: string; b: string }, { a: string; b: string }, boolean>(
    (db, keys) =>
      db
        .select({ a: connected.userId, b: connected.otherId })
        .from(connected)
        .where(
          sql`${connected.userId} = any(${uuids(keys.map(({ a }) => a))}) and ${connected.otherId} = any(${uuids(keys.map(({ b }) => b))})`,
        ),
    ({ a, b }) => `${a} ${b}`,
    { cacheKey: ({ a, b }) => `${a} ${b}`, value: (row) => row !== undefined },
  ),
  presence: byKey(presences, presences.userId),
  /** All that a person has not read. */
  unread: batch<string, UnreadMessagesRow, UnreadMessagesRow>(
    async (db, keys) => [
      ...(await db.execute<UnreadMessagesRow>(sql`
        select m.user_id as "userId", sum(u.unread)::int as total, count(*) filter (where u.unread > 0)::int as rooms, sum(n.mentions)::int as mentions
        from messaging.members m
        join messaging.chatrooms c on c.id = m.chatroom_id and c.deleted_at is null
        cross join lateral (select greatest(0, c.last_seq - m.last_read_seq - m.own_since) as unread) u
        cross join lateral (
          select count(*) as mentions from messaging.mentions x
          where x.user_id = m.user_id and x.chatroom_id = m.chatroom_id and x.seq > m.last_read_seq) n
        where m.user_id = any(${uuids(keys)}) and m.left_at is null
        group by m.user_id`)),
    ],
    ({ userId }) => userId,
    { value: (row, userId) => row ?? { userId, total: 0, rooms: 0, mentions: 0 } },
  ),
  /** Whether two people are in some room together. */
  acquainted: batch<{ a: string; b: string }, { a: string; b: string }, boolean>(
    async (db, keys) => [
      ...(await db.execute<{ a: string; b: string }>(sql`
        select distinct x.user_id as a, y.user_id as b
        from messaging.members x
        join messaging.chatrooms c on c.id = x.chatroom_id and c.deleted_at is null
        join messaging.members y on y.chatroom_id = x.chatroom_id and y.left_at is null
        where x.left_at is null and x.user_id = any(${uuids(keys.map(({ a }) => a))}) and y.user_id = any(${uuids(keys.map(({ b }) => b))})`)),
    ],
    ({ a, b }) => `${a}:${b}`,
    { cacheKey: ({ a, b }) => `${a}:${b}`, value: (row) => row !== undefined },
  ),
};
