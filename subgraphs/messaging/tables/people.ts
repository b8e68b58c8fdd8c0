import { blocksTable } from '@lyceum/connections/copies';
import { instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, index, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('messaging');

export const contactPolicy = schema.enum('contact_policy', ['EVERYONE', 'CONNECTIONS', 'NOBODY']);
export const presenceStatus = schema.enum('presence_status', ['ONLINE', 'AWAY', 'OFFLINE']);

/** Who is kept apart, and who is connected (each pair in both directions): copies of what connections knows. */
export const blocks = blocksTable('messaging');
export const connected = schema.table('connected', { userId: uuid().notNull(), otherId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.otherId] }),
]);

/** Who may write, learned from accounts, and what they chose. */
export const people = schema.table('people', {
  userId: uuid().primaryKey(),
  suspendedAt: instant(),
  /** Null: as the setting `readReceiptsDefault` says. */
  readReceipts: boolean(),
  showPresence: boolean().notNull().default(true),
  /** Null: as the setting `whoCanMessageMe` says. */
  whoCanMessageMe: contactPolicy(),
});

export const presences = schema.table(
  'presences',
  {
    userId: uuid().primaryKey(),
    status: presenceStatus().notNull(),
    lastSeenAt: instant().notNull(),
    /** Without another sign of life the person is offline from here on. */
    expiresAt: instant().notNull(),
  },
  (t) => [index('presences_expiry').on(t.expiresAt).where(sql`${t.status} <> 'OFFLINE'`)],
);

/** Why somebody is in a course's room: `enrollment:<id>` for each active one, `instructor`. Without a reason they are out. */
export const courseSeats = schema.table(
  'course_seats',
  { courseId: uuid().notNull(), userId: uuid().notNull(), reason: text().notNull() },
  (t) => [primaryKey({ columns: [t.courseId, t.userId, t.reason] })],
);
