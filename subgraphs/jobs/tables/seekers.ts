import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { jobs } from './jobs.ts';
import { jobType, schema, workMode } from './schema.ts';

const ofJob = () =>
  uuid()
    .notNull()
    .references(() => jobs.id);

export const savedJobs = schema.table(
  'saved_jobs',
  { id: id(), userId: uuid().notNull(), jobId: ofJob(), savedAt: instant().notNull() },
  (t) => [uniqueIndex('saved_once').on(t.userId, t.jobId), index('saved_user').on(t.userId, t.savedAt, t.id)],
);

/** What somebody looks for; what is null or empty fits any job. */
export const jobAlerts = schema.table(
  'job_alerts',
  {
    id: id(),
    userId: uuid().notNull(),
    name: text().notNull(),
    /** As compared: lower case, without accents. */
    words: text(),
    /** Keys of skills, of which the job asks for one. */
    skills: text().array().notNull().default([]),
    type: jobType(),
    workMode: workMode(),
    countryCode: text(),
    companyId: uuid(),
    /** Of a year. */
    salaryYearMinor: amountMinor(),
    currency: currency(),
    ...lifecycle(),
  },
  (t) => [index('alerts_user').on(t.userId, t.createdAt, t.id), uniqueIndex('alerts_name').on(t.userId, t.name)],
);

/** Which job fits which alert, once. */
export const alertMatches = schema.table(
  'alert_matches',
  {
    alertId: uuid()
      .notNull()
      .references(() => jobAlerts.id, { onDelete: 'cascade' }),
    jobId: ofJob(),
    matchedAt: instant().notNull(),
    /** Null: not told yet. */
    toldAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.alertId, t.jobId] }), index('alert_matches_waiting').on(t.matchedAt).where(sql`${t.toldAt} is null`)],
);

/** Who told whom of a job of their company. */
export const referrals = schema.table(
  'referrals',
  { id: id(), jobId: ofJob(), candidateId: uuid().notNull(), referrerId: uuid().notNull(), note: text(), createdAt: instant().notNull() },
  (t) => [uniqueIndex('referrals_once').on(t.jobId, t.candidateId), index('referrals_candidate').on(t.candidateId)],
);
