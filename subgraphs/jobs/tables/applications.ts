import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { jobs, pipelineStages } from './jobs.ts';
import { applicationSource, applicationStatus, rejectionReason, schema } from './schema.ts';

/** What an applicant handed in, as it was then. */
export interface Resume {
  readonly headline: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly skills: readonly string[];
  readonly certificateIds: readonly string[];
}
/** One answer to a screening question, with the question as it was. */
export interface Answer {
  readonly questionId: string;
  readonly question: string;
  readonly answer: string;
}

export const applications = schema.table(
  'applications',
  {
    id: id(),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id),
    companyId: uuid().notNull(),
    applicantId: uuid().notNull(),
    status: applicationStatus().notNull().default('SUBMITTED'),
    stageId: uuid()
      .notNull()
      .references(() => pipelineStages.id),
    stageSince: instant().notNull(),
    coverLetter: text().notNull().default(''),
    /** Never changes: a trigger sees to it. */
    resume: jsonb().$type<Resume>().notNull(),
    answers: jsonb().$type<Answer[]>().notNull().default([]),
    source: applicationSource().notNull().default('DIRECT'),
    referredById: uuid(),
    /** Whether the answers are those that the job asks for; for recruiters. */
    meetsRequirements: boolean().notNull().default(true),
    /** Of 100, as it was when they applied; for recruiters. */
    matchScore: smallint().notNull().default(0),
    rejectionReason: rejectionReason(),
    /** What recruiters noted when they said no; never seen by the applicant. */
    rejectionNote: text(),
    firstResponseAt: instant(),
    hiredAt: instant(),
    endedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('applications_once').on(t.jobId, t.applicantId).where(sql`${t.status} not in ('REJECTED', 'WITHDRAWN', 'DECLINED')`),
    index('applications_job').on(t.jobId, t.createdAt, t.id),
    index('applications_applicant').on(t.applicantId, t.createdAt, t.id),
    index('applications_stage').on(t.stageId),
    check('applications_rejected', sql`(${t.status} = 'REJECTED') = (${t.rejectionReason} is not null)`),
    check('applications_hired', sql`(${t.status} = 'HIRED') = (${t.hiredAt} is not null)`),
    check('applications_ended', sql`(${t.status} in ('HIRED', 'REJECTED', 'WITHDRAWN', 'DECLINED')) = (${t.endedAt} is not null)`),
    check('applications_score', sql`${t.matchScore} between 0 and 100`),
  ],
);

/** Every move of every application: only ever added to. */
export const stageChanges = schema.table(
  'stage_changes',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    jobId: uuid().notNull(),
    /** Null: it was handed in. */
    fromStatus: applicationStatus(),
    toStatus: applicationStatus().notNull(),
    // names as they were
    fromStage: text(),
    toStage: text().notNull(),
    reason: text(),
    /** Null: the platform. */
    actorId: uuid(),
    at: instant().notNull(),
  },
  (t) => [index('stage_changes_application').on(t.applicationId, t.at, t.id), index('stage_changes_job').on(t.jobId, t.at)],
);
