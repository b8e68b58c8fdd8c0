import { pgSchema } from 'drizzle-orm/pg-core';

export const schema = pgSchema('jobs');

export const jobStatus = schema.enum('job_status', ['DRAFT', 'PENDING_REVIEW', 'OPEN', 'PAUSED', 'CLOSED', 'ARCHIVED']);
export const closedReason = schema.enum('closed_reason', ['FILLED', 'CANCELLED', 'EXPIRED']);
export const jobType = schema.enum('job_type', ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'FREELANCE', 'INTERNSHIP', 'TEMPORARY']);
export const workMode = schema.enum('work_mode', ['ON_SITE', 'HYBRID', 'REMOTE']);
export const salaryPeriod = schema.enum('salary_period', ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
export const stageKind = schema.enum('stage_kind', ['SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED']);
export const questionKind = schema.enum('question_kind', ['TEXT', 'YES_NO', 'NUMBER', 'CHOICE']);
export const applicationStatus = schema.enum('application_status', [
  'SUBMITTED',
  'IN_REVIEW',
  'SCREENING',
  'INTERVIEW',
  'OFFER',
  'HIRED',
  'REJECTED',
  'WITHDRAWN',
  'DECLINED',
]);
export const applicationSource = schema.enum('application_source', ['DIRECT', 'SEARCH', 'ALERT', 'REFERRAL', 'COMPANY_PAGE']);
export const rejectionReason = schema.enum('rejection_reason', [
  'SKILLS',
  'EXPERIENCE',
  'LOCATION',
  'SALARY',
  'REQUIREMENTS',
  'NO_SHOW',
  'OTHER_CANDIDATE',
  'POSITION_CLOSED',
  'OTHER',
]);
export const interviewKind = schema.enum('interview_kind', ['PHONE', 'VIDEO', 'ON_SITE']);
export const interviewStatus = schema.enum('interview_status', ['SCHEDULED', 'CANCELLED']);
export const recommendation = schema.enum('recommendation', ['STRONG_NO', 'NO', 'YES', 'STRONG_YES']);
export const offerStatus = schema.enum('offer_status', ['OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED']);

export type JobStatus = (typeof jobStatus.enumValues)[number];
export type StageKind = (typeof stageKind.enumValues)[number];
export type ApplicationStatus = (typeof applicationStatus.enumValues)[number];
/** Statuses of jobs that everybody may see. */
export const SEEN = ['OPEN', 'PAUSED', 'CLOSED'] as const satisfies JobStatus[];
/** Statuses of applications about which nothing is decided. */
export const CURRENT = ['SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER'] as const satisfies ApplicationStatus[];
