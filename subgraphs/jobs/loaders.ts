import { blockedWith } from '@lyceum/connections/copies';
import { ascending, batch, byKey, descending, manyByKey, pages } from '@lyceum/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import {
  applications,
  blocks,
  CURRENT,
  certificates,
  companies,
  companyStaff,
  endorsements,
  interviews,
  jobAlerts,
  jobSkills,
  jobs,
  offers,
  openCourses,
  people,
  pipelineStages,
  referrals,
  SEEN,
  savedJobs,
  scorecards,
  screeningQuestions,
  stageChanges,
  userSkills,
} from './tables.ts';

/** A job and a person. */
export interface JobAndUser {
  readonly jobId: string;
  readonly userId: string;
}
const pair = ({ jobId, userId }: JobAndUser) => `${jobId} ${userId}`;
const together = (keys: readonly JobAndUser[]) => JSON.stringify(keys.map(({ jobId, userId }) => ({ job_id: jobId, user_id: userId })));

/** Jobs that everybody may see: those of companies that are neither suspended nor closed. */
export const seenJobs = and(
  inArray(jobs.status, [...SEEN]),
  sql`exists (select 1 from ${companies} where ${companies.companyId} = ${jobs.companyId} and ${companies.suspendedAt} is null and ${companies.archivedAt} is null)`,
);

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  person: byKey(people, people.userId),
  blockedWith: blockedWith(blocks),
  company: byKey(companies, companies.companyId),
  /** What somebody is in all companies: few. */
  staff: manyByKey(companyStaff, companyStaff.userId),
  job: byKey(jobs, jobs.id),
  jobBySlug: byKey(jobs, jobs.slug),
  skills: manyByKey(jobSkills, jobSkills.jobId, [jobSkills.position]),
  stages: manyByKey(pipelineStages, pipelineStages.jobId, [pipelineStages.position]),
  stage: byKey(pipelineStages, pipelineStages.id),
  questions: manyByKey(screeningQuestions, screeningQuestions.jobId, [screeningQuestions.position]),
  jobsOfCompany: pages(jobs, jobs.companyId, [descending(jobs.publishedAt), descending(jobs.id)], and(eq(jobs.status, 'OPEN'), seenJobs)),
  application: byKey(applications, applications.id),
  applicationsOf: pages(applications, applications.applicantId, [descending(applications.createdAt), descending(applications.id)]),
  /** The application of one person to one job that is not over, or is the latest. */
  applied: batch<JobAndUser, typeof applications.$inferSelect>(
    (db, keys) =>
      db
        .selectDistinctOn([applications.jobId, applications.applicantId])
        .from(applications)
        .where(
          sql`(${applications.jobId}, ${applications.applicantId}) in (select k.job_id, k.user_id from jsonb_to_recordset(${together(keys)}::jsonb) as k(job_id uuid, user_id uuid))`,
        )
        .orderBy(
          applications.jobId,
          applications.applicantId,
          sql`${inArray(applications.status, [...CURRENT, 'HIRED'])} desc`,
          sql`${applications.createdAt} desc`,
        ),
    ({ jobId, applicantId: userId }) => pair({ jobId, userId }),
    { cacheKey: pair },
  ),
  saved: batch<JobAndUser, typeof savedJobs.$inferSelect>(
    (db, keys) =>
      db
        .select()
        .from(savedJobs)
        .where(
          sql`(${savedJobs.jobId}, ${savedJobs.userId}) in (select k.job_id, k.user_id from jsonb_to_recordset(${together(keys)}::jsonb) as k(job_id uuid, user_id uuid))`,
        ),
    pair,
    { cacheKey: pair },
  ),
  history: manyByKey(stageChanges, stageChanges.applicationId, [stageChanges.at, stageChanges.id]),
  interview: byKey(interviews, interviews.id),
  interviews: manyByKey(interviews, interviews.applicationId, [interviews.startsAt]),
  scorecard: byKey(scorecards, scorecards.id),
  scorecards: manyByKey(scorecards, scorecards.applicationId, [scorecards.createdAt]),
  offer: byKey(offers, offers.id),
  offers: manyByKey(offers, offers.applicationId, [offers.createdAt]),
  alert: byKey(jobAlerts, jobAlerts.id),
  alerts: pages(jobAlerts, jobAlerts.userId, [ascending(jobAlerts.createdAt), ascending(jobAlerts.id)]),
  savedJob: byKey(savedJobs, savedJobs.id),
  referral: byKey(referrals, referrals.id),
  userSkills: manyByKey(userSkills, userSkills.userId, [userSkills.name]),
  endorsements: manyByKey(endorsements, endorsements.userId),
  certificates: manyByKey(certificates, certificates.userId, [certificates.at], sql`${certificates.endedAt} is null`),
  /** Open courses one of whose topics may say something about a skill, by its key; `covers` decides. */
  coursesAbout: batch<string, { key: string; courses: (typeof openCourses.$inferSelect)[] }, (typeof openCourses.$inferSelect)[]>(
    async (db, keys) => {
      const rows = await db.execute<{ key: string; courseId: string; title: string; topics: string[] }>(sql`
        select k.key, c.course_id as "courseId", c.title, c.topics
        from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as k(key)
        join ${openCourses} c on exists (select 1 from unnest(c.topics) t where position(k.key in t) > 0)
        order by c.title, c.course_id`);
      const groups = Map.groupBy(rows, ({ key }) => key);
      return keys.map((key) => ({ key, courses: groups.get(key) ?? [] }));
    },
    ({ key }) => key,
    { value: (row) => row?.courses ?? [] },
  ),
};
