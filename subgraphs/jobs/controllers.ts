import { answer, type Controllers, found, mutationsOf } from '@lyceum/kit';
import type { Context } from './context.ts';
import { fitOf, isRecruiter, jobPermission, ledgerOf, seenApplication, seenForRecruiters, visibleJob } from './helpers.ts';
import {
  applicationsForJob,
  getAllJobs,
  jobApplication,
  jobMatch,
  myApplications,
  myJobAlerts,
  mySavedJobs,
  recommendedJobs,
  searchJobs,
} from './queries.ts';
import { generateJobApplicationReport, generateJobSummary } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { daysInStage, formatJobData, jobPostingJsonLd, parseSalary, salaryNormalise } from './utilities.ts';

type JobRow = ResolversParentTypes['Job'];
type SalaryPeriod = ResolversParentTypes['Salary']['period'];

const salaryOf = ({ salaryMinMinor, salaryMaxMinor, currency, salaryPeriod }: JobRow) =>
  salaryMinMinor !== null && salaryMaxMinor !== null && currency !== null && salaryPeriod !== null
    ? { minMinor: salaryMinMinor, maxMinor: salaryMaxMinor, currency, period: salaryPeriod }
    : null;
/** A range as the graph shows it. */
function shown(range: { minMinor: bigint; maxMinor: bigint; currency: string; period: SalaryPeriod }) {
  const { minMinor, maxMinor, currency, period } = range;
  const money = (amountMinor: bigint) => ({ amountMinor, currency });
  return { min: money(minMinor), max: money(maxMinor), period, yearly: money(salaryNormalise({ amountMinor: maxMinor, period })) };
}

const recruits = async (ctx: Context, job: JobRow): Promise<boolean> => ctx.hasScope('jobs:manage') || isRecruiter(ctx, job.companyId);
/** Something that only those who decide about an application see. */
const within = async <T>(ctx: Context, applicationId: string, value: () => T | Promise<T>): Promise<T | null> =>
  (await seenForRecruiters(ctx, applicationId)) ? value() : null;
const applicationOf = async (ctx: Context, id: string) => found(await ctx.load.application.load(id), 'The application');
const companyName = async (ctx: Context, { companyId }: JobRow) => (await ctx.load.company.load(companyId))?.name ?? '';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    job: (_, { id, slug }, ctx) => services.getJobDetails(ctx, { id, slug }),
    jobs: answer(getAllJobs),
    searchJobs: answer(searchJobs),
    recommendedJobs: answer(recommendedJobs),
    jobApplication: answer(jobApplication),
    myApplications: answer(myApplications),
    applicationsForJob: answer(applicationsForJob),
    savedJobs: answer(mySavedJobs),
    jobAlerts: answer(myJobAlerts),
    jobMatch: answer(jobMatch),
    parseSalary: (_, { text }) => {
      const range = parseSalary(text);
      return range && shown(range);
    },
    jobApplicationReport: answer(generateJobApplicationReport),
    jobSummary: answer(generateJobSummary),
  },

  Mutation: mutationsOf(services),

  User: { __resolveReference: ({ id }) => ({ id }) },
  Course: { __resolveReference: ({ id }) => ({ id }) },
  Certificate: { __resolveReference: ({ id }) => ({ id }) },

  Company: {
    __resolveReference: ({ id }) => ({ id }),
    jobs: ({ id }, page, ctx) => ctx.load.jobsOfCompany.load({ of: id, page }),
  },

  Job: {
    __resolveReference: async (key, ctx) =>
      visibleJob(ctx, 'slug' in key ? await ctx.load.jobBySlug.load(key.slug) : await ctx.load.job.load(key.id)),
    company: ({ companyId }) => ({ id: companyId }),
    recruiter: async ({ recruiterId }, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      return viewer && (await ctx.load.blockedWith.load(viewer.id)).has(recruiterId) ? null : { id: recruiterId };
    },
    salary: (job) => {
      const range = salaryOf(job);
      return range && shown(range);
    },
    skills: ({ id }, _, ctx) => ctx.load.skills.load(id),
    acceptsApplications: async ({ status, deadline, companyId }, _, ctx) => {
      const company = await ctx.load.company.load(companyId);
      return status === 'OPEN' && deadline !== null && deadline > ctx.now && !company?.suspendedAt && !company?.archivedAt;
    },
    questions: ({ id }, _, ctx) => ctx.load.questions.load(id),
    pipeline: async (job, _, ctx) => ((await recruits(ctx, job)) ? ctx.load.stages.load(job.id) : null),
    applicationCount: async (job, _, ctx) => ((await recruits(ctx, job)) ? job.applicationCount : null),
    reviewNote: async (job, _, ctx) => (job.reviewNote && (await recruits(ctx, job)) ? job.reviewNote : null),
    myApplication: ({ id: jobId }, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      return viewer ? ctx.load.applied.load({ jobId, userId: viewer.id }) : null;
    },
    saved: async ({ id: jobId }, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      return viewer !== null && (await ctx.load.saved.load({ jobId, userId: viewer.id })) !== null;
    },
    myMatchScore: async ({ id }, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      return viewer ? fitOf(await ctx.load.skills.load(id), await ledgerOf(ctx, viewer.id)).score : null;
    },
    card: async (job, { locale }, ctx) =>
      formatJobData({ ...job, companyName: await companyName(ctx, job), salary: salaryOf(job), locale: locale ?? undefined }),
    jsonLd: async (job, _, ctx) =>
      jobPostingJsonLd({
        ...job,
        companyName: await companyName(ctx, job),
        skills: (await ctx.load.skills.load(job.id)).map(({ name }) => name),
        salary: salaryOf(job),
      }),
  },

  PipelineStage: {
    __resolveReference: async ({ id }, ctx) => {
      const stage = await ctx.load.stage.load(id);
      const job = stage && (await ctx.load.job.load(stage.jobId));
      return job && (await jobPermission(ctx, job, 'recruit')).allowed ? stage : null;
    },
  },

  ScreeningQuestion: {
    // read with its job
    __resolveReference: () => null,
    expected: async ({ jobId, expected }, _, ctx) => {
      const job = expected === null ? null : await ctx.load.job.load(jobId);
      return job && (await recruits(ctx, job)) ? expected : null;
    },
  },

  JobApplication: {
    __resolveReference: async ({ id }, ctx) => seenApplication(ctx, await ctx.load.application.load(id)),
    job: async ({ jobId }, _, ctx) => found(await ctx.load.job.load(jobId), 'The job'),
    applicant: ({ applicantId }) => ({ id: applicantId }),
    stage: ({ id, stageId }, _, ctx) => within(ctx, id, () => ctx.load.stage.load(stageId)),
    daysInStage: ({ id, stageSince }, _, ctx) => within(ctx, id, () => daysInStage({ since: stageSince, now: ctx.now })),
    source: ({ id, source }, _, ctx) => within(ctx, id, () => source),
    referredBy: ({ id, referredById }, _, ctx) => within(ctx, id, () => (referredById ? { id: referredById } : null)),
    meetsRequirements: ({ id, meetsRequirements }, _, ctx) => within(ctx, id, () => meetsRequirements),
    matchScore: ({ id, matchScore }, _, ctx) => within(ctx, id, () => matchScore),
    rejectionNote: ({ id, rejectionNote }, _, ctx) => within(ctx, id, () => rejectionNote),
    history: ({ id }, _, ctx) => ctx.load.history.load(id),
    interviews: ({ id }, _, ctx) => ctx.load.interviews.load(id),
    scorecards: ({ id }, _, ctx) => within(ctx, id, () => ctx.load.scorecards.load(id)),
    offers: ({ id }, _, ctx) => ctx.load.offers.load(id),
  },

  Resume: {
    certificates: ({ certificateIds }) => certificateIds.map((id) => ({ id })),
  },

  StageChange: {
    fromStage: ({ applicationId, fromStage }, _, ctx) => within(ctx, applicationId, () => fromStage),
    toStage: ({ applicationId, toStage }, _, ctx) => within(ctx, applicationId, () => toStage),
    reason: ({ applicationId, reason }, _, ctx) => within(ctx, applicationId, () => reason),
    actor: ({ applicationId, actorId }, _, ctx) => within(ctx, applicationId, () => (actorId ? { id: actorId } : null)),
  },

  Interview: {
    __resolveReference: async ({ id }, ctx) => {
      const interview = await ctx.load.interview.load(id);
      return interview && (await seenApplication(ctx, await ctx.load.application.load(interview.applicationId))) ? interview : null;
    },
    application: ({ applicationId }, _, ctx) => applicationOf(ctx, applicationId),
    interviewers: async ({ interviewerIds }, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      const apart = viewer ? await ctx.load.blockedWith.load(viewer.id) : null;
      return interviewerIds.filter((id) => !apart?.has(id)).map((id) => ({ id }));
    },
  },

  Scorecard: {
    __resolveReference: async ({ id }, ctx) => {
      const card = await ctx.load.scorecard.load(id);
      if (!card) return null;
      const application = await ctx.load.application.load(card.applicationId);
      if (application?.applicantId === ctx.viewerOrNull?.id) return null;
      return card.authorId === ctx.viewerOrNull?.id || (await seenForRecruiters(ctx, card.applicationId)) ? card : null;
    },
    author: ({ authorId }) => ({ id: authorId }),
    interview: ({ interviewId }, _, ctx) => (interviewId ? ctx.load.interview.load(interviewId) : null),
  },

  JobOffer: {
    __resolveReference: async ({ id }, ctx) => {
      const offer = await ctx.load.offer.load(id);
      return offer && (await seenApplication(ctx, await ctx.load.application.load(offer.applicationId))) ? offer : null;
    },
    application: ({ applicationId }, _, ctx) => applicationOf(ctx, applicationId),
    salary: ({ salaryMinor, currency }) => ({ amountMinor: salaryMinor, currency }),
  },

  SavedJob: {
    __resolveReference: async ({ id }, ctx) => {
      const saved = await ctx.load.savedJob.load(id);
      return saved?.userId === ctx.viewerOrNull?.id ? saved : null;
    },
    job: async ({ jobId }, _, ctx) => visibleJob(ctx, await ctx.load.job.load(jobId)),
  },

  JobAlert: {
    __resolveReference: async ({ id }, ctx) => {
      const alert = await ctx.load.alert.load(id);
      return alert?.userId === ctx.viewerOrNull?.id ? alert : null;
    },
    query: ({ words }) => words,
    company: ({ companyId }) => (companyId ? { id: companyId } : null),
    yearlySalary: ({ salaryYearMinor, currency }) =>
      salaryYearMinor !== null && currency ? { amountMinor: salaryYearMinor, currency } : null,
  },

  Referral: {
    job: async ({ jobId }, _, ctx) => found(await ctx.load.job.load(jobId), 'The job'),
    candidate: ({ candidateId }) => ({ id: candidateId }),
  },
};
