import { peopleTable } from '@lyceum/accounts/copies';
import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, jsonb, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('certifications');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('certifications');

/** Courses and how they are certified: a copy of their title, and what their instructors say of the certificate. */
export const certifiedCourses = schema.table('courses', {
  courseId: uuid().primaryKey(),
  title: text().notNull(),
  instructorIds: uuid().array().notNull().default([]),
  /** Whether it gives certificates. */
  certified: boolean().notNull().default(true),
  criteria: text(),
  /** Null: as the settings say. 0: for ever. */
  validityMonths: integer(),
  skills: text().array().notNull().default([]),
});

export type CourseCertificationRow = typeof certifiedCourses.$inferSelect;

/** Who began and completed what: a copy of what courses knows. */
export const completions = schema.table(
  'completions',
  {
    enrollmentId: uuid().primaryKey(),
    userId: uuid().notNull(),
    courseId: uuid().notNull(),
    activatedAt: instant(),
    completedAt: instant(),
  },
  (t) => [index().on(t.userId, t.courseId)],
);

export const STATUSES = ['ISSUED', 'SUSPENDED', 'REVOKED', 'EXPIRED', 'SUPERSEDED'] as const;
const ACTIVE = sql`status in ('ISSUED', 'SUSPENDED')`;

/** The places in the status lists, given out one by one. */
export const statusIndexes = schema.sequence('status_index', { startWith: 0, minValue: 0 });

export const certificates = schema.table(
  'certificates',
  {
    id: id(),
    /** What verifies it: unguessable, with a check character. */
    code: text().notNull().unique(),
    status: text({ enum: STATUSES }).notNull().default('ISSUED'),
    userId: uuid().notNull(),
    courseId: uuid().notNull(),
    enrollmentId: uuid().notNull(),
    /** What stands on it, as it was on the day: later changes of name or title don't reach it. */
    holderName: text().notNull(),
    courseTitle: text().notNull(),
    criteria: text().notNull(),
    skills: text().array().notNull(),
    issuerName: text().notNull(),
    completedAt: instant().notNull(),
    issuedAt: instant().notNull(),
    /** Null: for ever. */
    validUntil: instant(),
    /** Where its bit stands in the status lists. */
    statusIndex: bigint({ mode: 'number' }).notNull().unique(),
    supersedesId: uuid().unique(),
    /** Why it is not valid, if it is not. */
    reason: text(),
    statusChangedAt: instant().notNull(),
    publicFields: text().array().notNull(),
    /** Set: the holder shows it to nobody. */
    hiddenAt: instant(),
    /** The signed credential: a JWS, RFC 7515. */
    credential: text().notNull(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('one_active_certificate').on(t.userId, t.courseId).where(ACTIVE),
    index().on(t.userId, t.issuedAt.desc(), t.id.desc()),
    index().on(t.courseId, t.issuedAt.desc(), t.id.desc()),
    index().on(t.enrollmentId),
    index().on(t.issuedAt),
    index('certificates_ending').on(t.validUntil).where(sql`status = 'ISSUED' and valid_until is not null`),
    check('valid_for_some_time', sql`valid_until is null or valid_until > issued_at`),
    check('says_why', sql`status not in ('REVOKED', 'SUSPENDED') or reason is not null`),
  ],
);
export type CertificateRow = typeof certificates.$inferSelect;

/** What became of a certificate, in order; never changed. */
export const statusChanges = schema.table(
  'status_changes',
  {
    id: id(),
    certificateId: uuid()
      .notNull()
      .references(() => certificates.id),
    from: text({ enum: STATUSES }),
    to: text({ enum: STATUSES }).notNull(),
    reason: text(),
    /** Null: the platform. */
    actorId: uuid(),
    at: instant().notNull(),
  },
  (t) => [index().on(t.certificateId, t.at, t.id), index().on(t.at)],
);
export type CertificateStatusChangeRow = typeof statusChanges.$inferSelect;

export const shares = schema.table(
  'shares',
  {
    id: id(),
    certificateId: uuid()
      .notNull()
      .references(() => certificates.id),
    platform: text({ enum: ['LINKEDIN', 'X', 'FACEBOOK', 'EMAIL', 'LINK'] }).notNull(),
    at: instant().notNull(),
  },
  (t) => [index().on(t.certificateId, t.at)],
);

/** How often certificates were looked up, by day and by what came out. */
export const lookups = schema.table(
  'lookups',
  { certificateId: uuid().notNull(), day: date().notNull(), result: text().notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.certificateId, t.day, t.result] }), index().on(t.day)],
);

/** How many codes an address has tried in a minute. */
export const attempts = schema.table(
  'attempts',
  { address: text().notNull(), minute: instant().notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.address, t.minute] }), index().on(t.minute)],
);

/** The RSA keys that sign credentials; the private half is sealed by SETTINGS_KEY, or was not kept. */
export const signingKeys = schema.table('signing_keys', {
  id: text().primaryKey(),
  publicJwk: jsonb().$type<Record<string, unknown>>().notNull(),
  privateJwk: jsonb().$type<{ readonly sealed: string }>(),
  createdAt: instant().notNull(),
});
