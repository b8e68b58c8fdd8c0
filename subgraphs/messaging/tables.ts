import { id, instant, lifecycle } from '@lyceum/kit';
import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, bigint, check, index, integer, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { presences } from './tables/people.ts';

export * from './tables/people.ts';

const schema = pgSchema('messaging');

export const chatroomKind = schema.enum('chatroom_kind', ['DIRECT', 'GROUP', 'COURSE']);
export const memberRole = schema.enum('member_role', ['MEMBER', 'ADMIN']);
export const notifyLevel = schema.enum('notify_level', ['ALL', 'MENTIONS', 'NONE']);
export const messageType = schema.enum('message_type', ['TEXT', 'IMAGE', 'FILE']);

/** What is kept of a room. */
export const chatroomColumns = () => ({
  id: id(),
  kind: chatroomKind().notNull(),
  /** Null: a direct room is named by its members. */
  name: text(),
  /** Both members' ids, sorted: see directRoomKey. */
  directKey: text(),
  courseId: uuid(),
  /** The group whose room it is. */
  groupId: uuid(),
  createdById: uuid(),
  /** The `seq` of the last message: allocated by updating this row, so that two senders queue here. */
  lastSeq: integer().notNull().default(0),
  /** When the last message came, or the room was opened. */
  activityAt: instant().notNull().defaultNow(),
  archivedAt: instant(),
  deletedAt: instant(),
  ...lifecycle(),
});

export const chatrooms = schema.table('chatrooms', chatroomColumns(), (t) => [
  uniqueIndex('chatrooms_direct').on(t.directKey),
  uniqueIndex('chatrooms_course').on(t.courseId),
  uniqueIndex('chatrooms_group').on(t.groupId),
  check('chatrooms_direct_pair', sql`(${t.kind} = 'DIRECT') = (${t.directKey} is not null)`),
  check('chatrooms_course_of', sql`(${t.kind} = 'COURSE') = (${t.courseId} is not null)`),
  check('chatrooms_group_of', sql`${t.groupId} is null or ${t.kind} = 'GROUP'`),
  check('chatrooms_named', sql`(${t.kind} = 'DIRECT') = (${t.name} is null)`),
  check('chatrooms_last_seq', sql`${t.lastSeq} >= 0`),
]);

const chatroomId = () =>
  uuid()
    .notNull()
    .references(() => chatrooms.id);

export const members = schema.table(
  'members',
  {
    chatroomId: chatroomId(),
    userId: uuid().notNull(),
    role: memberRole().notNull().default('MEMBER'),
    addedById: uuid(),
    joinedAt: instant().notNull().defaultNow(),
    /** What stood in the room before is history, not unread. */
    joinedSeq: integer().notNull().default(0),
    /** Null while a member. */
    leftAt: instant(),
    lastReadSeq: integer().notNull().default(0),
    lastReadAt: instant(),
    /** What the member's client has said that it holds. */
    lastDeliveredSeq: integer().notNull().default(0),
    /** Own messages after `lastReadSeq`: nobody has to read what they wrote. */
    ownSince: integer().notNull().default(0),
    lastSentAt: instant(),
    notifyLevel: notifyLevel().notNull().default('ALL'),
    mutedUntil: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.chatroomId, t.userId] }),
    index('members_user').on(t.userId).where(sql`${t.leftAt} is null`),
    check('members_own_since', sql`${t.ownSince} >= 0`),
    check('members_last_read', sql`${t.lastReadSeq} >= ${t.joinedSeq}`),
    check('members_last_delivered', sql`${t.lastDeliveredSeq} >= ${t.lastReadSeq}`),
  ],
);

export const messages = schema.table(
  'messages',
  {
    id: id(),
    chatroomId: chatroomId(),
    /** 1, 2, 3 … within the room, without a gap. */
    seq: integer().notNull(),
    senderId: uuid().notNull(),
    type: messageType().notNull().default('TEXT'),
    /** Empty once deleted. */
    content: text().notNull(),
    replyToId: uuid().references((): AnyPgColumn => messages.id),
    /** The sender's own id for it: sending it again is sending it once. */
    clientMessageId: text().notNull(),
    /** SHA-256 of what was sent, to tell a repetition from another message under the same id. */
    fingerprint: text().notNull(),
    editedAt: instant(),
    deletedAt: instant(),
    deletedById: uuid(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('messages_seq').on(t.chatroomId, t.seq),
    uniqueIndex('messages_client').on(t.senderId, t.clientMessageId),
    index('messages_own').on(t.chatroomId, t.senderId, t.seq),
    index('messages_at').on(t.createdAt, t.id),
    index('messages_words').using('gin', sql`to_tsvector('simple', ${t.content})`),
    index('messages_parts').using('gin', sql`${t.content} gin_trgm_ops`),
    check('messages_seq_positive', sql`${t.seq} > 0`),
    check('messages_tombstone', sql`${t.deletedAt} is null or ${t.content} = ''`),
  ],
);

const messageId = () =>
  uuid()
    .notNull()
    .references(() => messages.id);

/** What a message said before each edit. */
export const messageVersions = schema.table(
  'message_versions',
  {
    messageId: messageId(),
    /** The version of the message that this was. */
    number: integer().notNull(),
    content: text().notNull(),
    replacedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.number] })],
);

/** What the client stored elsewhere: its name, type, size and address. */
export const attachments = schema.table(
  'attachments',
  {
    messageId: messageId(),
    position: integer().notNull(),
    name: text().notNull(),
    mimeType: text().notNull(),
    sizeBytes: bigint({ mode: 'bigint' }).notNull(),
    url: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.position] }), check('attachments_size', sql`${t.sizeBytes} > 0`)],
);

export const reactions = schema.table(
  'reactions',
  {
    messageId: messageId(),
    userId: uuid().notNull(),
    emoji: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    /** Message and emoji as one key: see reactionKey. */
    key: text().generatedAlwaysAs((): SQL => sql`message_id::text || ' ' || emoji`),
  },
  (t) => [
    primaryKey({ columns: [t.messageId, t.userId, t.emoji] }),
    index('reactions_user').on(t.userId, t.createdAt),
    index('reactions_key').on(t.key, t.createdAt, t.userId),
  ],
);

export const mentions = schema.table(
  'mentions',
  { messageId: messageId(), userId: uuid().notNull(), chatroomId: chatroomId(), seq: integer().notNull() },
  (t) => [primaryKey({ columns: [t.messageId, t.userId] }), index('mentions_user').on(t.userId, t.chatroomId, t.seq)],
);

/** Each move of a read marker: the messages in (fromSeq, toSeq] were read at that moment. */
export const readMoves = schema.table(
  'read_moves',
  { chatroomId: chatroomId(), userId: uuid().notNull(), fromSeq: integer().notNull(), toSeq: integer().notNull(), at: instant().notNull() },
  (t) => [primaryKey({ columns: [t.chatroomId, t.userId, t.toSeq] }), check('read_moves_forward', sql`${t.toSeq} > ${t.fromSeq}`)],
);

/** Each move of a marker of delivery: the client had the messages in (fromSeq, toSeq] at that moment. */
export const deliveryMoves = schema.table(
  'delivery_moves',
  { chatroomId: chatroomId(), userId: uuid().notNull(), fromSeq: integer().notNull(), toSeq: integer().notNull(), at: instant().notNull() },
  (t) => [primaryKey({ columns: [t.chatroomId, t.userId, t.toSeq] }), check('delivery_moves_forward', sql`${t.toSeq} > ${t.fromSeq}`)],
);

/** See views.ts, by which it is read. */
export const memberRoomsView = schema
  .view('member_rooms', { ...chatroomColumns(), memberId: uuid().notNull(), unread: integer().notNull() })
  .as(sql`
    select c.*, m.user_id as member_id, greatest(0, c.last_seq - m.last_read_seq - m.own_since) as unread
    from messaging.members m join messaging.chatrooms c on c.id = m.chatroom_id
    where m.left_at is null and c.deleted_at is null`);

/** See views.ts, by which it is read. */
export const messageReadersView = schema
  .view('message_readers', {
    messageId: uuid().notNull(),
    chatroomId: uuid().notNull(),
    userId: uuid().notNull(),
    lastReadSeq: integer().notNull(),
    lastReadAt: instant(),
    lastDeliveredSeq: integer().notNull(),
  })
  .as(sql`
    select s.id as message_id, m.chatroom_id, m.user_id, m.last_read_seq, m.last_read_at, m.last_delivered_seq
    from messaging.messages s join messaging.members m on m.chatroom_id = s.chatroom_id
    where m.left_at is null and m.user_id <> s.sender_id and m.joined_seq < s.seq and m.last_read_seq >= s.seq`);

export type ChatroomRow = typeof chatrooms.$inferSelect;
export type ChatroomMemberRow = typeof members.$inferSelect;
/** A member's row with their unread count, read in one statement. */
export type ChatroomMembershipRow = ChatroomMemberRow & { unread: number };
export type MessageRow = typeof messages.$inferSelect;
export type MessageVersionRow = typeof messageVersions.$inferSelect;
export type MessageAttachmentRow = typeof attachments.$inferSelect;
export type ReadReceiptRow = Pick<ChatroomMemberRow, 'chatroomId' | 'userId' | 'lastReadSeq' | 'lastReadAt' | 'lastDeliveredSeq'>;
export type TypingRow = Pick<ChatroomMemberRow, 'chatroomId' | 'userId'>;
export type PresenceRow = typeof presences.$inferSelect;
export type UnreadMessagesRow = { readonly userId: string; readonly total: number; readonly rooms: number; readonly mentions: number };
/** All reactions to a message with one emoji. */
export type MessageReactionRow = { readonly messageId: string; readonly emoji: string; readonly count: number };
