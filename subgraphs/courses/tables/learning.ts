import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { courseRuns, courses, lessons } from './catalogue.ts';
import { enrollmentSource, enrollmentStatus, schema } from './schema.ts';

export const enrollments = schema.table(
  'enrollments',
  {
    id: id(),
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    runId: uuid()
      .notNull()
      .references(() => courseRuns.id),
    learnerId: uuid().notNull(),
    status: enrollmentStatus().notNull(),
    source: enrollmentSource().notNull().default('SELF'),
    /** Its number in the run's line; null when it never waited. */
    waitlistNumber: integer(),
    waitlistedAt: instant(),
    promotedAt: instant(),
    // what it costs, as it was when the seat was given; null: free
    priceMinor: amountMinor(),
    currency: currency(),
    /** A held seat that is not paid by then is given up. */
    payBefore: instant(),
    paymentId: uuid(),
    paidAt: instant(),
    refundedAt: instant(),
    /** Computed from required lessons only; never falls. */
    progressPercent: smallint().notNull().default(0),
    activatedAt: instant(),
    completedAt: instant(),
    /** When it was withdrawn, expired or rejected. */
    endedAt: instant(),
    /** Why it is suspended or over. */
    reason: text(),
    lastActiveAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('enrollments_one_open').on(t.runId, t.learnerId).where(sql`${t.status} not in ('WITHDRAWN', 'EXPIRED', 'REJECTED')`),
    uniqueIndex('enrollments_waitlist').on(t.runId, t.waitlistNumber),
    uniqueIndex('enrollments_payment').on(t.paymentId),
    index('enrollments_learner').on(t.learnerId, t.createdAt),
    index('enrollments_course').on(t.courseId, t.createdAt),
    index('enrollments_holds').on(t.payBefore).where(sql`${t.status} = 'PENDING_PAYMENT'`),
    check('enrollments_price', sql`(${t.priceMinor} is null) = (${t.currency} is null)`),
    check('enrollments_progress', sql`${t.progressPercent} between 0 and 100`),
    check('enrollments_hold', sql`${t.status} <> 'PENDING_PAYMENT' or (${t.payBefore} is not null and ${t.priceMinor} is not null)`),
    check('enrollments_completed', sql`(${t.status} = 'COMPLETED') = (${t.completedAt} is not null)`),
    check('enrollments_waiting', sql`${t.status} <> 'WAITLISTED' or ${t.waitlistNumber} is not null`),
  ],
);

export const lessonProgress = schema.table(
  'lesson_progress',
  {
    enrollmentId: uuid()
      .notNull()
      .references(() => enrollments.id),
    lessonId: uuid()
      .notNull()
      .references(() => lessons.id),
    startedAt: instant().notNull(),
    completedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.enrollmentId, t.lessonId] }),
    index('lesson_progress_lesson').on(t.lessonId),
    index('lesson_progress_completed').on(t.completedAt),
  ],
);

export const reviews = schema.table(
  'reviews',
  {
    id: id(),
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    reviewerId: uuid().notNull(),
    rating: smallint().notNull(),
    body: text().notNull().default(''),
    ...lifecycle(),
  },
  (t) => [uniqueIndex('reviews_once').on(t.courseId, t.reviewerId), check('reviews_rating', sql`${t.rating} between 1 and 5`)],
);

export const announcements = schema.table(
  'announcements',
  {
    id: id(),
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    authorId: uuid().notNull(),
    heading: text().notNull(),
    body: text().notNull(),
    ...lifecycle(),
  },
  (t) => [index('announcements_course').on(t.courseId, t.createdAt)],
);

/** Learners of a course whom its other learners do not see. */
export const rosterHidden = schema.table(
  'roster_hidden',
  {
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    learnerId: uuid().notNull(),
    hiddenAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.learnerId] })],
);

/** Who exists, as accounts tells it. */
export const people = schema.table('people', {
  id: uuid().primaryKey(),
  suspendedAt: instant(),
});

/** Seats that companies gave to learners, as companies tells it; each enrols its learner as soon as that is possible. */
export const companySeats = schema.table(
  'company_seats',
  {
    seatId: uuid().primaryKey(),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    /** The enrolment that it gave; null: it waits, or was not needed. */
    enrollmentId: uuid().references(() => enrollments.id),
    /** When it was used, or found not to be needed. */
    settledAt: instant(),
    revokedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('company_seats_waiting').on(t.createdAt).where(sql`${t.settledAt} is null and ${t.revokedAt} is null`),
    index().on(t.enrollmentId),
  ],
);
