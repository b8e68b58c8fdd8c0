import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Board, openBoard } from './testing.ts';

let b: Board;
let owner: Actor;
let applicant: Actor;
const ids: Record<string, string> = {};
beforeAll(async () => {
  b = await openBoard();
  const made = await b.company();
  owner = made.owner;
  applicant = await b.person();
  const job = await b.job(owner, made.companyId);
  const application = await b.apply(applicant, job);
  Object.assign(ids, {
    company: made.companyId,
    job,
    draft: await b.draft(owner, made.companyId),
    application,
    stage: (await b.stages(owner, job)).Hired,
    offer: await b.offer(owner, application),
    applicant: applicant.id,
    none: newId(),
  });
});
afterAll(() => b.stop());

const long = (n: number) => 'x'.repeat(n);
const NUL = 'a\0b';
const PAST = '2020-01-01T00:00:00Z';
const salary = { minMinor: 100, maxMinor: 200, currency: 'EUR', period: 'YEAR' };
const money = { amountMinor: 100, currency: 'EUR', period: 'YEAR' };
const talk = {
  applicationId: '$application',
  kind: 'PHONE',
  startsAt: '2099-01-01T10:00:00Z',
  endsAt: '2099-01-01T11:00:00Z',
  timeZone: 'UTC',
};
// `$name` stands for an id of the set-up
const BAD: [mutation: string, input: Record<string, unknown>, code: string, path?: string][] = [
  ['createJob', { companyId: '$company', title: ' ' }, 'INVALID', 'input.title'],
  ['createJob', { companyId: '$company', title: long(151) }, 'INVALID', 'input.title'],
  ['createJob', { companyId: '$company', title: NUL }, 'INVALID', 'input.title'],
  ['createJob', { companyId: 'x', title: 'T' }, 'INVALID', 'input.companyId'],
  ['createJob', { companyId: '$none', title: 'T' }, 'NOT_FOUND'],
  ['createJob', { companyId: '$company', title: 'T', description: long(20_001) }, 'INVALID', 'input.description'],
  ['createJob', { companyId: '$company', title: 'T', city: NUL }, 'INVALID', 'input.city'],
  ['createJob', { companyId: '$company', title: 'T', countryCode: 'pt' }, 'INVALID', 'input.countryCode'],
  ['createJob', { companyId: '$company', title: 'T', openings: 0 }, 'INVALID', 'input.openings'],
  ['createJob', { companyId: '$company', title: 'T', openings: 1.5 }, 'INVALID'],
  ['createJob', { companyId: '$company', title: 'T', deadline: PAST }, 'INVALID', 'input.deadline'],
  ['createJob', { companyId: '$company', title: 'T', deadline: 'soon' }, 'INVALID'],
  ['createJob', { companyId: '$company', title: 'T', type: 'ALL_DAY' }, 'INVALID'],
  ['createJob', { companyId: '$company', title: 'T', salary: { ...salary, minMinor: 0 } }, 'INVALID', 'input.salary.minMinor'],
  ['createJob', { companyId: '$company', title: 'T', salary: { ...salary, maxMinor: 50 } }, 'INVALID', 'input.salary.maxMinor'],
  ['createJob', { companyId: '$company', title: 'T', salary: { ...salary, maxMinor: '9'.repeat(18) } }, 'INVALID', 'input.salary.maxMinor'],
  ['createJob', { companyId: '$company', title: 'T', salary: { ...salary, currency: 'XXX1' } }, 'INVALID'],
  ['createJob', { companyId: '$company', title: 'T', skills: [{ name: '' }] }, 'INVALID', 'input.skills.0.name'],
  ['createJob', { companyId: '$company', title: 'T', skills: [{ name: 'SQL' }, { name: ' sql ' }] }, 'INVALID', 'input.skills.1.name'],
  [
    'createJob',
    { companyId: '$company', title: 'T', skills: Array.from({ length: 31 }, (_, i) => ({ name: `s${i}` })) },
    'INVALID',
    'input.skills',
  ],
  ['createJob', { companyId: '$company', title: 'T', idempotencyKey: '' }, 'INVALID', 'input.idempotencyKey'],
  ['updateJob', { jobId: '$none', title: 'T' }, 'NOT_FOUND'],
  ['updateJob', { jobId: '$job', title: null }, 'INVALID', 'input.title'],
  ['updateJob', { jobId: '$job', expectedVersion: 99 }, 'CONFLICT'],
  ['updateJob', { jobId: '$job', deadline: null }, 'INVALID', 'input.deadline'],
  ['deleteJob', { jobId: '$job' }, 'CONFLICT'],
  ['setJobPipeline', { jobId: '$job', stages: [] }, 'CONFLICT'],
  ['setJobPipeline', { jobId: '$draft', stages: [{ name: ' ', kind: 'SCREENING' }] }, 'INVALID', 'input.stages.0.name'],
  ['setJobPipeline', { jobId: '$draft', stages: [{ name: 'A', kind: 'HIRED' }] }, 'INVALID'],
  ['setScreeningQuestions', { jobId: '$draft', questions: [{ question: 'Q', kind: 'CHOICE' }] }, 'INVALID', 'input.questions.0.options'],
  [
    'setScreeningQuestions',
    { jobId: '$draft', questions: [{ question: 'Q', kind: 'YES_NO', expected: 'perhaps' }] },
    'INVALID',
    'input.questions.0.expected',
  ],
  [
    'setScreeningQuestions',
    { jobId: '$draft', questions: Array.from({ length: 21 }, () => ({ question: 'Q', kind: 'TEXT' })) },
    'LIMIT_REACHED',
  ],
  ['publishJob', { jobId: 'x' }, 'INVALID', 'input.jobId'],
  ['publishJob', { jobId: '$none' }, 'NOT_FOUND'],
  ['pauseJob', { jobId: '$draft' }, 'CONFLICT'],
  ['closeJob', { jobId: '$draft' }, 'CONFLICT'],
  ['approveJob', { jobId: '$job' }, 'FORBIDDEN'],
  ['applyToJob', { jobId: '$none', resume: {} }, 'NOT_FOUND'],
  ['applyToJob', { jobId: '$job', resume: { text: NUL } }, 'INVALID', 'input.resume.text'],
  ['applyToJob', { jobId: '$job', resume: { url: 'javascript:alert(1)' } }, 'INVALID'],
  ['applyToJob', { jobId: '$job', resume: {}, coverLetter: long(10_001) }, 'INVALID', 'input.coverLetter'],
  ['withdrawApplication', { applicationId: '$none' }, 'NOT_FOUND'],
  ['withdrawApplication', { applicationId: '$application' }, 'FORBIDDEN'],
  ['moveApplication', { applicationId: '$application', stageId: '$none' }, 'INVALID', 'input.stageId'],
  ['moveApplication', { applicationId: '$application', stageId: '$stage' }, 'CONFLICT'],
  ['moveApplication', { applicationId: '$application', stageId: '$stage', reason: long(501) }, 'INVALID', 'input.reason'],
  ['rejectApplication', { applicationId: '$application', reason: 'DISLIKE' }, 'INVALID'],
  ['rejectApplication', { applicationId: '$application' }, 'INVALID'],
  ['scheduleInterview', { ...talk, timeZone: 'Mars/Olympus' }, 'INVALID'],
  ['scheduleInterview', { ...talk, startsAt: PAST }, 'INVALID', 'input.startsAt'],
  ['scheduleInterview', { ...talk, endsAt: talk.startsAt }, 'INVALID', 'input.endsAt'],
  ['scheduleInterview', { ...talk, interviewerIds: ['$applicant'] }, 'INVALID', 'input.interviewerIds'],
  ['cancelInterview', { interviewId: '$none' }, 'NOT_FOUND'],
  [
    'submitScorecard',
    { applicationId: '$application', recommendation: 'YES', ratings: [{ criterion: 'c', score: 6 }] },
    'INVALID',
    'input.ratings.0.score',
  ],
  ['submitScorecard', { applicationId: '$application', recommendation: 'YES', interviewId: '$none' }, 'INVALID', 'input.interviewId'],
  ['makeOffer', { applicationId: '$application', salary: money }, 'CONFLICT'],
  ['makeOffer', { applicationId: '$application', salary: { ...money, amountMinor: 0 } }, 'INVALID', 'input.salary.amountMinor'],
  ['makeOffer', { applicationId: '$application', salary: money, expiresAt: PAST }, 'INVALID', 'input.expiresAt'],
  ['makeOffer', { applicationId: '$application', salary: money, startsOn: '2026-02-30' }, 'INVALID'],
  ['respondToOffer', { offerId: '$offer', accept: true }, 'FORBIDDEN'],
  ['respondToOffer', { offerId: '$none', accept: true }, 'NOT_FOUND'],
  ['withdrawOffer', { offerId: '$none' }, 'NOT_FOUND'],
  ['saveJob', { jobId: '$none' }, 'NOT_FOUND'],
  ['createJobAlert', { name: '' }, 'INVALID', 'input.name'],
  ['createJobAlert', { name: 'A', skills: [NUL] }, 'INVALID', 'input.skills.0'],
  ['createJobAlert', { name: 'A', yearlySalary: { amountMinor: -5, currency: 'EUR' } }, 'INVALID', 'input.yearlySalary.amountMinor'],
  ['deleteJobAlert', { alertId: '$none' }, 'NOT_FOUND'],
  ['referCandidate', { jobId: '$job', candidateId: '$none' }, 'INVALID', 'input.candidateId'],
];
const QUERIES: [document: string, code: string][] = [
  ['{ job { id } }', 'INVALID'],
  ['{ job(id: "x") { id } }', 'INVALID'],
  ['{ job(slug: "nobody") { id } }', 'NOT_FOUND'],
  [`{ searchJobs(query: "${long(201)}") { totalCount } }`, 'INVALID'],
  ['{ searchJobs(query: "a\\u0000b") { totalCount } }', 'INVALID'],
  ['{ searchJobs(first: 101) { totalCount } }', 'INVALID'],
  ['{ searchJobs(after: "bm9uc2Vuc2U") { nodes { id } } }', 'INVALID'],
  ['{ searchJobs(postedWithinDays: 0) { totalCount } }', 'INVALID'],
  ['{ jobs(filter: { companyId: "x" }) { totalCount } }', 'INVALID'],
  ['{ applicationsForJob(jobId: "x") { totalCount } }', 'INVALID'],
  ['{ jobMatch(jobId: "x") { score } }', 'INVALID'],
  [`{ parseSalary(text: "${long(1_001)}") { period } }`, 'INVALID'],
  ['{ jobSummary(period: { from: "2026-01-01T00:00:00Z", to: "2026-01-02T00:00:00Z" }) { open } }', 'FORBIDDEN'],
];
const filled = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('$')
    ? ids[value.slice(1)]
    : Array.isArray(value)
      ? value.map(filled)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, filled(of)]))
        : value;
const everything = () =>
  b.sql(sql`
    select (select count(*) from jobs.outbox) as facts, (select count(*) from jobs.audit) as audit, (select count(*) from jobs.idempotency) as keys,
      (select sum(version) from jobs.jobs) as jobs, (select sum(version) from jobs.applications) as applications, (select count(*) from jobs.stage_changes) as changes,
      (select count(*) from jobs.pipeline_stages) as stages, (select count(*) from jobs.screening_questions) as questions, (select sum(version) from jobs.offers) as offers,
      (select count(*) from jobs.interviews) as interviews, (select count(*) from jobs.scorecards) as scorecards, (select count(*) from jobs.job_alerts) as alerts,
      (select count(*) from jobs.saved_jobs) as saved, (select count(*) from jobs.referrals) as referrals`);

describe('bad input', () => {
  it.each(BAD)('%s(%o) is %s', async (mutation, input, code, path) => {
    const before = await everything();
    const refusal = await b.refused(owner, mutation, Object(filled(input)));
    expect(refusal.code).toBe(code);
    if (path) expect(refusal.violations.map((violation) => violation.path.join('.'))).toContain(path);
    expect(refusal.message.length).toBeGreaterThan(5);
    expect(await everything()).toEqual(before);
  });

  it.each(QUERIES)('%s is %s', async (document, code) => {
    expect((await owner.refusal(document)).code).toBe(code);
  });
});
