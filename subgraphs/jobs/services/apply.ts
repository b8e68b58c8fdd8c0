import { DAY, found, invalid, one, Refusal, service, type Violation } from '@lyceum/kit';
import { IdempotencyKey, line, prose } from '@lyceum/kit/text.ts';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { fitOf, ledgerOf } from '../helpers.ts';
import {
  type Answer,
  applicationSource,
  applications,
  companyStaff,
  type JobApplicationRow,
  type JobRow,
  jobs,
  offers,
  referrals,
  type ScreeningQuestionRow,
  stageChanges,
} from '../tables.ts';
import { applicationFact, expectUndecided, lockApplication, lockJob, move } from './rows.ts';

const Answers = z.array(z.object({ questionId: z.uuid(), answer: line('an answer', 2_000) })).max(100);

/** What is wrong with one answer; null: nothing. */
function objection({ kind, options }: ScreeningQuestionRow, answer: string): string | null {
  if (kind === 'YES_NO' && answer !== 'yes' && answer !== 'no') return 'Answer yes or no.';
  if (kind === 'NUMBER' && !Number.isFinite(Number(answer))) return 'Answer with a number.';
  if (kind === 'CHOICE' && !options.includes(answer)) return `Answer with one of: ${options.join(', ')}.`;
  return null;
}

/** The answers with their questions, or INVALID with all that is wrong. */
function readAnswers(questions: readonly ScreeningQuestionRow[], given: z.output<typeof Answers>): Answer[] {
  const violations: Violation[] = [];
  const of = new Map(given.map(({ questionId, answer }) => [questionId, answer]));
  given.forEach(({ questionId, answer }, i) => {
    const question = questions.find(({ id }) => id === questionId);
    const wrong = question ? objection(question, answer) : 'The job does not ask this.';
    if (wrong) violations.push({ path: ['input', 'answers', String(i), 'answer'], rule: question ? 'kind' : 'unknown', message: wrong });
  });
  const open = questions.filter(({ id, required }) => required && !of.has(id));
  if (open.length)
    violations.push({
      path: ['input', 'answers'],
      rule: 'required',
      message: `Answer: ${open.map(({ question }) => question).join(' · ')}`,
    });
  if (of.size < given.length) violations.push({ path: ['input', 'answers'], rule: 'duplicate', message: 'Answer each question once.' });
  if (violations.length) throw invalid(violations);
  return questions.flatMap(({ id: questionId, question }) => {
    const answer = of.get(questionId);
    return answer === undefined ? [] : [{ questionId, question, answer }];
  });
}

const fits = ({ kind, expected }: ScreeningQuestionRow, answer: string | undefined): boolean =>
  expected === null || (answer !== undefined && (kind === 'NUMBER' ? Number(answer) >= Number(expected) : answer === expected));

/** Throws unless the viewer may apply to the locked job now. */
async function expectMayApply(ctx: Context, job: JobRow): Promise<void> {
  const applicantId = ctx.viewer.id;
  const company = await ctx.load.company.load(job.companyId);
  if (job.status !== 'OPEN' || !job.deadline || job.deadline <= ctx.now || company?.suspendedAt || company?.archivedAt)
    throw new Refusal('CONFLICT', 'This job takes no applications any more.');
  if (job.recruiterId === applicantId) throw new Refusal('CONFLICT', 'You wrote this job: nobody applies to their own.');
  const [last] = await ctx.db
    .select()
    .from(applications)
    .where(and(eq(applications.jobId, job.id), eq(applications.applicantId, applicantId)))
    .orderBy(desc(applications.createdAt), desc(applications.id))
    .limit(1);
  if (!last || last.status === 'WITHDRAWN') return;
  if (!last.endedAt || last.status === 'HIRED') throw new Refusal('CONFLICT', 'You have applied to this job already.');
  const again = new Date(last.endedAt.getTime() + ctx.settingsFor({ company: job.companyId }).reapplyCooldownDays * DAY);
  if (again > ctx.now) throw new Refusal('CONFLICT', `You can apply to this job again on ${again.toISOString().slice(0, 10)}.`);
}

export const applyToJob = service(
  'Applies to a job; what is handed in stays as it is.',
  z.object({
    jobId: z.uuid(),
    coverLetter: prose(10_000).nullish(),
    resume: z.object({
      headline: line('a headline', 200).nullish(),
      text: prose(50_000).nullish(),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2_048)
        .nullish(),
    }),
    certificateIds: z.array(z.uuid()).max(50).nullish(),
    answers: Answers.nullish(),
    source: z.enum(applicationSource.enumValues).nullish(),
    idempotencyKey: IdempotencyKey,
  }),
  async (ctx: Context, { jobId, coverLetter, resume, certificateIds, answers: given, source }) => {
    const job = await lockJob(ctx, jobId, 'view');
    const applicantId = ctx.viewer.id;
    await expectMayApply(ctx, job);
    const questions = await ctx.load.questions.load(jobId);
    const answers = readAnswers(questions, given ?? []);
    const of = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
    const ledger = await ledgerOf(ctx, applicantId);
    const held = new Set(ledger.certificates.map(({ certificateId }) => certificateId));
    const strange = (certificateIds ?? []).findIndex((id) => !held.has(id));
    if (strange >= 0)
      throw invalid([{ path: ['input', 'certificateIds', String(strange)], rule: 'unknown', message: 'You hold no such certificate.' }]);
    const [first] = await ctx.load.stages.load(jobId);
    const stage = found(first);
    const [referral] = await ctx.db
      .select()
      .from(referrals)
      .where(and(eq(referrals.jobId, jobId), eq(referrals.candidateId, applicantId)));
    const application = one(
      await ctx.db
        .insert(applications)
        .values({
          ...{ jobId, companyId: job.companyId, applicantId, stageId: stage.id, stageSince: ctx.now, createdAt: ctx.now },
          coverLetter: coverLetter ?? '',
          resume: {
            headline: resume.headline ?? null,
            text: resume.text ?? '',
            url: resume.url ?? null,
            skills: (await ctx.load.userSkills.load(applicantId)).map(({ name }) => name),
            certificateIds: certificateIds ?? [],
          },
          answers,
          source: referral ? 'REFERRAL' : (source ?? 'DIRECT'),
          referredById: referral?.referrerId ?? null,
          meetsRequirements: questions.every((question) => fits(question, of.get(question.id))),
          matchScore: fitOf(await ctx.load.skills.load(jobId), ledger).score,
        })
        .returning(),
    );
    await ctx.db
      .insert(stageChanges)
      .values({ applicationId: application.id, jobId, toStatus: 'SUBMITTED', toStage: stage.name, actorId: applicantId, at: ctx.now });
    await ctx.db
      .update(jobs)
      .set({ applicationCount: sql`${jobs.applicationCount} + 1` })
      .where(eq(jobs.id, jobId));
    await tellSubmitted(ctx, job, application);
    return application;
  },
  { again: async (ctx, id) => found(await ctx.load.application.load(id), 'The application') },
);

async function tellSubmitted(ctx: Context, job: JobRow, application: JobApplicationRow): Promise<void> {
  const recruiters = await ctx.db
    .select({ userId: companyStaff.userId })
    .from(companyStaff)
    .where(and(eq(companyStaff.companyId, job.companyId), inArray(companyStaff.role, ['OWNER', 'ADMIN', 'RECRUITER'])));
  const apart = await ctx.load.blockedWith.load(application.applicantId);
  const recruiterIds = recruiters.map(({ userId }) => userId).filter((userId) => userId !== application.applicantId && !apart.has(userId));
  await ctx.publish('jobs.application.submitted.v1', application.id, { ...applicationFact(application, job), recruiterIds });
}

/** Takes back what was offered and not answered. */
export const withdrawOffers = (ctx: Context, applicationId: string) =>
  ctx.db
    .update(offers)
    .set({ status: 'WITHDRAWN' })
    .where(and(eq(offers.applicationId, applicationId), eq(offers.status, 'OPEN')));

export const withdrawApplication = service(
  'Takes one’s own application back; one may apply again.',
  z.object({ applicationId: z.uuid(), reason: line('a reason', 500).nullish() }),
  async (ctx: Context, { applicationId, reason }) => {
    const { job, application } = await lockApplication(ctx, applicationId, 'own');
    if (application.status === 'WITHDRAWN') return application;
    expectUndecided(application);
    await withdrawOffers(ctx, applicationId);
    const withdrawn = one(await move(ctx, [application], { status: 'WITHDRAWN', endedAt: ctx.now, reason: reason ?? null }));
    await ctx.publish('jobs.application.withdrawn.v1', applicationId, applicationFact(withdrawn, job));
    return withdrawn;
  },
);
