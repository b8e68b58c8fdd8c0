import { instant } from '@lyceum/kit';
import { integer, pgSchema, uuid } from 'drizzle-orm/pg-core';
import { chatroomColumns } from './tables.ts';

const schema = pgSchema('messaging');

/** The rooms that people are in, with what each has not read: one row per member and room. */
export const memberRooms = schema.table('member_rooms', {
  ...chatroomColumns(),
  memberId: uuid().notNull(),
  unread: integer().notNull(),
});

/** Who has read which message, its sender excluded: one row per message and reader. */
export const messageReaders = schema.table('message_readers', {
  messageId: uuid().notNull(),
  chatroomId: uuid().notNull(),
  userId: uuid().notNull(),
  lastReadSeq: integer().notNull(),
  lastReadAt: instant(),
  lastDeliveredSeq: integer().notNull(),
});
