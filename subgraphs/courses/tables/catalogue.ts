import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { type SQL, sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, primaryKey, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { courseLevel, courseStatus, lessonKind, schema } from './schema.ts';

export const categories = schema.table('categories', { id: id(), slug: text().notNull(), name: text().notNull(), ...lifecycle() }, (t) => [
  uniqueIndex('categories_slug').on(t.slug),
]);

export const courses = schema.table(
  'courses',
  {
    id: id(),
    authorId: uuid().notNull(),
    title: text().notNull(),
    slug: text().notNull(),
    summary: text().notNull().default(''),
    description: text().notNull().default(''),
    /** BCP 47. */
    language: text().notNull().default('en'),
    level: courseLevel().notNull().default('BEGINNER'),
    categoryId: uuid().references(() => categories.id),
    /** Lower case, each once. */
    tags: text().array().notNull().default([]),
    status: courseStatus().notNull().default('DRAFT'),
    /** What the reviewer wants changed; null when nothing was sent back. */
    reviewNote: text(),
    approvalRequired: boolean().notNull().default(false),
    // null: the setting of the domain
    completionThreshold: smallint(),
    sequential: boolean(),
    ratingCount: integer().notNull().default(0),
    ratingSum: integer().notNull().default(0),
    /** Thousandths of a star; 0 without reviews. */
    ratingMilli: integer()
      .notNull()
      .generatedAlwaysAs((): SQL => sql`case when rating_count > 0 then rating_sum * 1000 / rating_count else 0 end`),
    submittedAt: instant(),
    publishedAt: instant(),
    archivedAt: instant(),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('courses_slug').on(t.slug),
    index('courses_newest').on(t.publishedAt, t.id),
    index('courses_category').on(t.categoryId),
    index('courses_text').using('gin', sql`(${courseText(t)})`),
    check('courses_published', sql`${t.status} <> 'PUBLISHED' or ${t.publishedAt} is not null`),
    check('courses_threshold', sql`${t.completionThreshold} between 1 and 100`),
    check('courses_rating', sql`${t.ratingSum} between ${t.ratingCount} and 5 * ${t.ratingCount}`),
  ],
);

type Words = Record<'title' | 'summary' | 'description' | 'tags', SQL | { getSQL(): SQL }>;
/** What full-text search sees of a course: the title weighs most. The index holds this very expression. */
export function courseText({ title, summary, description, tags }: Words): SQL {
  return sql`setweight(to_tsvector('english', ${title}), 'A') || setweight(to_tsvector('simple', ${title}), 'A') || array_to_tsvector(${tags}) || setweight(to_tsvector('english', ${summary}), 'B') || to_tsvector('english', ${description})`;
}

export const courseInstructors = schema.table(
  'course_instructors',
  {
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    userId: uuid().notNull(),
    addedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.userId] }), index('course_instructors_user').on(t.userId)],
);

/** `courseId` needs `requiresId` to be completed first; never a cycle. */
export const prerequisites = schema.table(
  'prerequisites',
  {
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    requiresId: uuid()
      .notNull()
      .references(() => courses.id),
  },
  (t) => [
    primaryKey({ columns: [t.courseId, t.requiresId] }),
    index('prerequisites_requires').on(t.requiresId),
    check('prerequisites_self', sql`${t.courseId} <> ${t.requiresId}`),
  ],
);

/** A learner who may enrol although a prerequisite is missing. */
export const waivers = schema.table(
  'waivers',
  {
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    requiresId: uuid()
      .notNull()
      .references(() => courses.id),
    learnerId: uuid().notNull(),
    reason: text().notNull(),
    waivedById: uuid().notNull(),
    waivedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.requiresId, t.learnerId] })],
);

export const courseRuns = schema.table(
  'course_runs',
  {
    id: id(),
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    /** 1, 2, … within the course. */
    number: integer().notNull(),
    title: text(),
    /** Null: no limit. */
    capacity: integer(),
    /** Enrolments that hold a seat; changed in the transaction that changes their status. */
    taken: integer().notNull().default(0),
    /** The number that the last who joined the waitlist got. */
    waitlistLast: integer().notNull().default(0),
    /** Null: free. */
    priceMinor: amountMinor(),
    currency: currency(),
    /** The window's calendar days are those of this zone. */
    timeZone: text().notNull().default('UTC'),
    // both days included; null: no limit on that side
    enrollmentOpensOn: date(),
    enrollmentClosesOn: date(),
    startsAt: instant(),
    endsAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    unique('course_runs_number').on(t.courseId, t.number),
    check('course_runs_seats', sql`${t.taken} >= 0 and (${t.capacity} is null or ${t.taken} <= ${t.capacity})`),
    check('course_runs_price', sql`(${t.priceMinor} is null) = (${t.currency} is null) and ${t.priceMinor} > 0`),
    check('course_runs_window', sql`${t.enrollmentOpensOn} <= ${t.enrollmentClosesOn}`),
    check('course_runs_time', sql`${t.startsAt} < ${t.endsAt}`),
  ],
);

export const modules = schema.table(
  'modules',
  {
    id: id(),
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    position: integer().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(''),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [index('modules_course').on(t.courseId, t.position)],
);

export const lessons = schema.table(
  'lessons',
  {
    id: id(),
    moduleId: uuid()
      .notNull()
      .references(() => modules.id),
    courseId: uuid()
      .notNull()
      .references(() => courses.id),
    position: integer().notNull(),
    title: text().notNull(),
    kind: lessonKind().notNull(),
    /** Markdown; the whole of a TEXT lesson, a note beside the others. */
    body: text().notNull().default(''),
    /** Of the video, file or link. */
    url: text(),
    fileName: text(),
    mimeType: text(),
    sizeBytes: amountMinor(),
    durationMinutes: integer().notNull().default(0),
    required: boolean().notNull().default(true),
    /** Readable without an enrolment. */
    preview: boolean().notNull().default(false),
    /** Null: only its instructors see it. */
    publishedAt: instant(),
    /** Set instead of deleting it once somebody has learned from it. */
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('lessons_module').on(t.moduleId, t.position),
    index('lessons_course').on(t.courseId),
    check('lessons_content', sql`${t.kind} = 'TEXT' or ${t.url} is not null`),
    check('lessons_duration', sql`${t.durationMinutes} >= 0`),
  ],
);
