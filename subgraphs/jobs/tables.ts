/** What Postgres holds of jobs, by topic. */
export * from './tables/applications.ts';
export * from './tables/copies.ts';
export * from './tables/jobs.ts';
export * from './tables/offers.ts';
export {
  type ApplicationStatus,
  applicationSource,
  applicationStatus,
  CURRENT,
  closedReason,
  interviewKind,
  interviewStatus,
  type JobStatus,
  jobStatus,
  jobType,
  offerStatus,
  questionKind,
  recommendation,
  rejectionReason,
  SEEN,
  type StageKind,
  salaryPeriod,
  stageKind,
  workMode,
} from './tables/schema.ts';
export * from './tables/seekers.ts';

import type { applications, Resume, stageChanges } from './tables/applications.ts';
import type { jobs, pipelineStages, screeningQuestions } from './tables/jobs.ts';
import type { interviews, offers, scorecards } from './tables/offers.ts';
import type { jobAlerts, referrals, savedJobs } from './tables/seekers.ts';

export type JobRow = typeof jobs.$inferSelect;
export type PipelineStageRow = typeof pipelineStages.$inferSelect;
export type ScreeningQuestionRow = typeof screeningQuestions.$inferSelect;
export type JobApplicationRow = typeof applications.$inferSelect;
export type StageChangeRow = typeof stageChanges.$inferSelect;
export type InterviewRow = typeof interviews.$inferSelect;
export type ScorecardRow = typeof scorecards.$inferSelect;
export type JobOfferRow = typeof offers.$inferSelect;
export type SavedJobRow = typeof savedJobs.$inferSelect;
export type JobAlertRow = typeof jobAlerts.$inferSelect;
export type ReferralRow = typeof referrals.$inferSelect;
export type ResumeRow = Resume;
