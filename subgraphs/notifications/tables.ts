import { blocksTable } from '@lyceum/connections/copies';
import { id, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { NotificationType } from './templates.ts';

const schema = pgSchema('notifications');

export const channel = schema.enum('channel', ['IN_APP', 'EMAIL']);
export const deliveryStatus = schema.enum('delivery_status', ['QUEUED', 'SENDING', 'RETRYING', 'SENT', 'SKIPPED', 'DEAD']);

export const notifications = schema.table(
  'notifications',
  {
    id: id(),
    userId: uuid().notNull(),
    type: text().$type<NotificationType>().notNull(),
    /** Who did it last; null: the platform tells. */
    actorId: uuid(),
    objectType: text(),
    objectId: text(),
    /** Unread ones of one key within the window are one notification. */
    groupKey: text(),
    count: integer().notNull().default(1),
    title: text().notNull(),
    body: text().notNull(),
    url: text().notNull(),
    /** Shown in the app, and counted while unread. False: only mailed, or turned off. */
    inApp: boolean().notNull(),
    /** While a block stands between the person and the actor: neither listed nor counted nor mailed. */
    hidden: boolean().notNull().default(false),
    readAt: instant(),
    archivedAt: instant(),
    deletedAt: instant(),
    /** When what it tells of happened (last). */
    happenedAt: instant().notNull(),
    /** From the first happening to the moment it could be read. */
    latencyMs: integer().notNull().default(0),
    createdAt: instant().notNull(),
    /** When the group last grew. */
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('notifications_user').on(t.userId, t.updatedAt, t.id).where(sql`in_app and deleted_at is null`),
    index('notifications_unread').on(t.userId).where(sql`in_app and deleted_at is null and read_at is null`),
    index('notifications_group').on(t.userId, t.groupKey).where(sql`group_key is not null and read_at is null and deleted_at is null`),
    index('notifications_object').on(t.objectType, t.objectId),
    index('notifications_actor').on(t.actorId, t.userId).where(sql`actor_id is not null`),
    index('notifications_created').on(t.createdAt),
    index('notifications_text').using('gin', sql`(title || ' ' || body) gin_trgm_ops`),
    check('notifications_count', sql`count > 0`),
  ],
);

/** What was told to whom: a key is told once to a person, however often the fact comes. */
export const occurrences = schema.table(
  'occurrences',
  {
    userId: uuid().notNull(),
    dedupeKey: text().notNull(),
    notificationId: uuid().notNull(),
    actorId: uuid(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.dedupeKey] }), index('occurrences_notification').on(t.notificationId)],
);

/** One row per person: the unread count, and the lock that all changes of a person's notifications take first. */
export const mailboxes = schema.table('mailboxes', { userId: uuid().primaryKey(), unread: integer().notNull().default(0) }, (t) => [
  check('mailboxes_unread', sql`${t.unread} >= 0`),
]);

export const deliveries = schema.table(
  'deliveries',
  {
    /** The e-mail's Message-ID is made of it. */
    id: id(),
    notificationId: uuid().notNull(),
    userId: uuid().notNull(),
    channel: channel().notNull(),
    status: deliveryStatus().notNull(),
    /** The rule that let it pass or stopped it; see resolvePreference. */
    rule: text().notNull(),
    reason: text().notNull(),
    attempts: integer().notNull().default(0),
    /** Null: nothing more is to be done. While SENDING: when the sender counts as lost. */
    nextAttemptAt: instant(),
    error: text(),
    sentAt: instant(),
    /** When the person first followed it to where it leads. */
    openedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('deliveries_once').on(t.notificationId, t.channel),
    index('deliveries_due').on(t.nextAttemptAt).where(sql`next_attempt_at is not null`),
    index('deliveries_user').on(t.userId, t.channel, t.createdAt),
    index('deliveries_status').on(t.status, t.createdAt, t.id),
    foreignKey({ columns: [t.notificationId], foreignColumns: [notifications.id] }).onDelete('cascade'),
  ],
);

/** A person's own choice; `type` is '*' for a whole channel. */
export const preferences = schema.table(
  'preferences',
  {
    userId: uuid().notNull(),
    type: text().$type<NotificationType | '*'>().notNull(),
    channel: channel().notNull(),
    enabled: boolean().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.type, t.channel] }), index('preferences_type').on(t.type, t.channel)],
);

/** Whom mails can reach, from accounts' facts. */
export const recipients = schema.table(
  'recipients',
  {
    userId: uuid().primaryKey(),
    displayName: text().notNull(),
    /** Null until accounts has told it. */
    email: text(),
    /** Suspended, or closed by its owner. */
    suspended: boolean().notNull().default(false),
    roles: text().array().notNull().default([]),
    /** Known to whoever got a mail: enough to turn mails of a type off, and for nothing else. */
    unsubscribeKey: uuid().notNull().default(sql`gen_random_uuid()`),
  },
  (t) => [uniqueIndex('recipients_unsubscribe').on(t.unsubscribeKey)],
);

/** Enrolments that are active, from courses' facts. */
export const courseMembers = schema.table(
  'course_members',
  { enrollmentId: uuid().primaryKey(), courseId: uuid().notNull(), userId: uuid().notNull() },
  (t) => [index('course_members_course').on(t.courseId)],
);

/** Who teaches a course, from courses' facts. */
export const courseInstructors = schema.table('course_instructors', { courseId: uuid().notNull(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.courseId, t.userId] }),
]);

/** Rooms of many, from messaging's facts: joining one is news, opening a direct room is not. */
export const groupRooms = schema.table('group_rooms', { chatroomId: uuid().primaryKey() });

/** Who is in a group, from groups' facts. */
export const groupMembers = schema.table('group_members', { groupId: uuid().notNull(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.groupId, t.userId] }),
]);

/** Who runs a company, from companies' facts. */
export const companyStaff = schema.table('company_staff', { companyId: uuid().notNull(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.companyId, t.userId] }),
]);

/** Who made a job offer, from jobs' facts: the answer is told to them. */
export const offerMakers = schema.table('offer_makers', { offerId: uuid().primaryKey(), userId: uuid().notNull() });

/** Who blocked whom, from connections' facts. */
export const blocks = blocksTable('notifications');

/** How far people have read direct rooms, from messaging's facts. */
export const roomsRead = schema.table(
  'rooms_read',
  { userId: uuid().notNull(), chatroomId: uuid().notNull(), seq: integer().notNull() },
  (t) => [primaryKey({ columns: [t.userId, t.chatroomId] })],
);

export type NotificationRow = typeof notifications.$inferSelect;
export type DeliveryRow = typeof deliveries.$inferSelect;
/** The unread count of a person; its key is its own data. */
export interface UnreadCountRow {
  readonly userId: string;
}
export type Channel = (typeof channel.enumValues)[number];
