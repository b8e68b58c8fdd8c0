import { peopleTable } from '@lyceum/accounts/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { id, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgSchema, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { VISIBILITIES } from './settings.ts';

const schema = pgSchema('activities');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('activities');
/** Who is kept apart: a copy of what connections knows. */
export const blocks = blocksTable('activities');

/** Courses with their instructors, and who learns in them: copies of what courses knows. */
export const courses = schema.table('courses', {
  courseId: uuid().primaryKey(),
  title: text().notNull(),
  instructorIds: uuid().array().notNull().default([]),
});
export const learners = schema.table(
  'learners',
  {
    enrollmentId: uuid().primaryKey(),
    userId: uuid().notNull(),
    courseId: uuid().notNull(),
    since: instant().notNull(),
    completedAt: instant(),
  },
  (t) => [index().on(t.courseId, t.userId), index().on(t.userId)],
);

/**
 * What people did. Partitioned by month of `occurredAt`; rows are written once: only the note, the visibility and that it was voided
 * may change, and a trigger refuses the rest.
 */
export const statements = schema.table(
  'statements',
  {
    id: uuid().notNull(),
    actorId: uuid().notNull(),
    verb: text().notNull(),
    objectType: text().notNull(),
    objectId: text().notNull(),
    objectName: text(),
    courseId: uuid(),
    groupId: uuid(),
    registration: uuid(),
    platform: text(),
    language: text(),
    scoreScaled: real(),
    success: boolean(),
    completion: boolean(),
    durationSeconds: integer(),
    visibility: text({ enum: VISIBILITIES }).notNull(),
    note: text(),
    /** When it happened. */
    occurredAt: instant().notNull(),
    /** When it was written down. */
    storedAt: instant().notNull(),
    /** `lyceum` for what the platform saw itself, `client` for what was told. */
    source: text({ enum: ['lyceum', 'client'] }).notNull(),
    voidedAt: instant(),
    /** The statement that says that this one is void. */
    voidedById: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.occurredAt] }),
    index('statements_actor').on(t.actorId, t.occurredAt.desc(), t.id.desc()),
    index('statements_course').on(t.courseId, t.occurredAt.desc(), t.id.desc()),
    index('statements_object').on(t.objectType, t.objectId, t.occurredAt.desc()),
    index('statements_stored').on(t.storedAt),
    check('score_scaled', sql`score_scaled between -1 and 1`),
    check('duration', sql`duration_seconds >= 0`),
    check('voided_by', sql`(voided_at is null) = (voided_by_id is null)`),
  ],
);
export type ActivityRow = typeof statements.$inferSelect;

/** Where statements came from: each is written once, over all partitions. */
export const sources = schema.table(
  'sources',
  { source: text().notNull(), sourceId: text().notNull(), statementId: uuid().notNull(), fingerprint: text().notNull() },
  (t) => [primaryKey({ columns: [t.source, t.sourceId] })],
);

export const sessions = schema.table(
  'sessions',
  {
    id: id(),
    userId: uuid().notNull(),
    objectType: text().notNull(),
    objectId: text().notNull(),
    objectName: text(),
    courseId: uuid(),
    status: text({ enum: ['LAUNCHED', 'INITIALIZED', 'TERMINATED', 'ABANDONED'] }).notNull(),
    /** Counted while heartbeats came. */
    seconds: integer().notNull().default(0),
    startedAt: instant().notNull(),
    lastBeatAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('one_open_session').on(t.userId, t.objectType, t.objectId).where(sql`ended_at is null`),
    index().on(t.userId, t.startedAt.desc(), t.id.desc()),
    index('sessions_open').on(t.lastBeatAt).where(sql`ended_at is null`),
    index().on(t.endedAt),
    check('ends_when_over', sql`(ended_at is null) = (status in ('LAUNCHED', 'INITIALIZED'))`),
    check('counts_up', sql`seconds >= 0`),
  ],
);
export type ActivitySessionRow = typeof sessions.$inferSelect;

/** On which days of their own time zone people were active, for streaks. */
export const activeDays = schema.table('active_days', { userId: uuid().notNull(), day: date().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.day] }),
]);
/** Whose days begin when. */
export const zones = schema.table('zones', { userId: uuid().primaryKey(), timeZone: text().notNull() });
/** Which inactivity was told already: once for each stretch. */
export const alerts = schema.table('alerts', { enrollmentId: uuid().notNull(), lastActiveAt: instant().notNull() }, (t) => [
  primaryKey({ columns: [t.enrollmentId, t.lastActiveAt] }),
]);
