import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, primaryKey, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { closedReason, jobStatus, jobType, questionKind, salaryPeriod, schema, stageKind, workMode } from './schema.ts';

export const jobs = schema.table(
  'jobs',
  {
    id: id(),
    slug: text().notNull(),
    companyId: uuid().notNull(),
    /** Who wrote it. */
    recruiterId: uuid().notNull(),
    title: text().notNull(),
    description: text().notNull().default(''),
    type: jobType().notNull().default('FULL_TIME'),
    workMode: workMode().notNull().default('ON_SITE'),
    city: text(),
    /** City as compared: lower case, without accents. */
    searchCity: text(),
    /** ISO 3166-1 alpha-2. */
    countryCode: text(),
    salaryMinMinor: amountMinor(),
    salaryMaxMinor: amountMinor(),
    currency: currency(),
    salaryPeriod: salaryPeriod(),
    /** The highest salary of a year, to compare by. */
    salaryYearMinor: amountMinor(),
    openings: integer().notNull().default(1),
    /** Never more than openings; moves with applications in one transaction. */
    hired: integer().notNull().default(0),
    applicationCount: integer().notNull().default(0),
    status: jobStatus().notNull().default('DRAFT'),
    /** What a reviewer wants changed. */
    reviewNote: text(),
    /** The last moment to apply. */
    deadline: instant(),
    publishedAt: instant(),
    closedAt: instant(),
    closedReason: closedReason(),
    /** What search compares: title, company and skills; lower case, without accents. */
    searchText: text().notNull(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('jobs_slug').on(t.slug),
    index('jobs_newest').on(t.publishedAt.desc(), t.id.desc()),
    index('jobs_company').on(t.companyId, t.createdAt),
    index('jobs_deadline').on(t.deadline).where(sql`${t.status} in ('OPEN', 'PAUSED')`),
    index('jobs_text').using('gin', sql`${t.searchText} gin_trgm_ops`),
    check('jobs_openings', sql`${t.openings} > 0 and ${t.hired} between 0 and ${t.openings}`),
    check('jobs_salary', sql`${t.salaryMinMinor} > 0 and ${t.salaryMinMinor} <= ${t.salaryMaxMinor}`),
    check(
      'jobs_salary_whole',
      sql`num_nulls(${t.salaryMinMinor}, ${t.salaryMaxMinor}, ${t.currency}, ${t.salaryPeriod}, ${t.salaryYearMinor}) in (0, 5)`,
    ),
    check('jobs_closed', sql`${t.status} <> 'CLOSED' or (${t.closedAt} is not null and ${t.closedReason} is not null)`),
    check('jobs_open', sql`${t.status} not in ('OPEN', 'PAUSED') or (${t.publishedAt} is not null and ${t.deadline} is not null)`),
    check('jobs_filled', sql`${t.closedReason} is distinct from 'FILLED' or ${t.hired} > 0`),
  ],
);

const ofJob = () =>
  uuid()
    .notNull()
    .references(() => jobs.id);

export const jobSkills = schema.table(
  'job_skills',
  {
    jobId: ofJob(),
    /** As compared: see skillKey. */
    key: text().notNull(),
    name: text().notNull(),
    required: boolean().notNull().default(true),
    position: smallint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jobId, t.key] }), index('job_skills_key').on(t.key)],
);

/** The way of an application, by job: the first stage is SUBMITTED, the last HIRED. */
export const pipelineStages = schema.table(
  'pipeline_stages',
  { id: id(), jobId: ofJob(), position: smallint().notNull(), name: text().notNull(), kind: stageKind().notNull() },
  (t) => [
    unique('stages_position').on(t.jobId, t.position),
    unique('stages_name').on(t.jobId, t.name),
    uniqueIndex('stages_ends').on(t.jobId, t.kind).where(sql`${t.kind} in ('SUBMITTED', 'OFFER', 'HIRED')`),
  ],
);

export const screeningQuestions = schema.table(
  'screening_questions',
  {
    id: id(),
    jobId: ofJob(),
    position: smallint().notNull(),
    question: text().notNull(),
    kind: questionKind().notNull(),
    options: text().array().notNull().default([]),
    required: boolean().notNull().default(true),
    /** The answer that the job asks for; for recruiters. */
    expected: text(),
  },
  (t) => [
    unique('questions_position').on(t.jobId, t.position),
    check('questions_options', sql`(${t.kind} = 'CHOICE') = (cardinality(${t.options}) > 0)`),
  ],
);

/** Who looked at a job on which day (UTC). */
export const jobViews = schema.table('job_views', { jobId: ofJob(), viewerId: uuid().notNull(), day: date().notNull() }, (t) => [
  primaryKey({ columns: [t.jobId, t.viewerId, t.day] }),
]);
