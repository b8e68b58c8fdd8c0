import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Board, openBoard } from './testing.ts';

let b: Board;
let owner: Actor;
let companyId: string;
beforeAll(async () => {
  b = await openBoard();
});
beforeEach(async () => {
  ({ owner, companyId } = await b.company());
});
afterAll(async () => {
  expect(await b.broken()).toEqual([]);
  await b.stop();
});
const salary = { minMinor: 5_000_000, maxMinor: 6_500_000, currency: 'EUR', period: 'YEAR' };

describe('a job', () => {
  it('is drafted once for one key, by those who recruit, with a pipeline', async () => {
    const recruiter = await b.staff(companyId);
    const input = {
      companyId,
      title: ' Data   Engineer ',
      skills: [{ name: 'SQL' }, { name: 'Spark', required: false }],
      salary,
      idempotencyKey: newId(),
    };
    const made = await b.do(recruiter, 'createJob', input);
    expect(made).toMatchObject({ title: 'Data Engineer', slug: 'data-engineer', status: 'DRAFT', openings: 1, hired: 0 });
    expect((await b.do(recruiter, 'createJob', input)).id).toBe(made.id);
    const job = await b.see(
      recruiter,
      made.id,
      '{ company { id } skills { name required } pipeline { name kind position } salary { min { amountMinor } yearly { amountMinor currency } } card { title subtitle terms salary } jsonLd }',
    );
    expect(job).toMatchObject({
      company: { id: companyId },
      skills: [
        { name: 'SQL', required: true },
        { name: 'Spark', required: false },
      ],
      salary: { min: { amountMinor: 5_000_000 }, yearly: { amountMinor: 6_500_000, currency: 'EUR' } },
      card: { title: 'Data Engineer', terms: 'full-time, on site' },
      jsonLd: { '@type': 'JobPosting', baseSalary: { currency: 'EUR', value: { minValue: 50_000, maxValue: 65_000, unitText: 'YEAR' } } },
    });
    expect(job.pipeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'SUBMITTED',
      'IN_REVIEW',
      'SCREENING',
      'INTERVIEW',
      'OFFER',
      'HIRED',
    ]);
    for (const role of ['MEMBER', 'TRAINER'])
      expect((await b.refused(await b.staff(companyId, role), 'createJob', input)).code).toBe('FORBIDDEN');
    expect((await b.refused(await b.person(), 'createJob', { ...input, companyId: newId() })).code).toBe('NOT_FOUND');
  });

  it('is opened with what it needs, told of, and found', async () => {
    const jobId = await b.draft(owner, companyId, { title: 'Xylophone Tuner', skills: [] });
    expect((await b.refused(owner, 'publishJob', { jobId })).message).toContain('a skill');
    await b.do(owner, 'updateJob', { jobId, skills: [{ name: 'Harmonics' }], city: 'Tromsø', countryCode: 'NO', salary });
    const opened = await b.do(owner, 'publishJob', { jobId });
    expect(opened.status).toBe('OPEN');
    expect(new Date(opened.deadline).getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect(await b.told('jobId', jobId)).toEqual(['job.updated', 'job.published']);
    const find = async (args: string) => (await b.harness.nobody.get(`{ searchJobs(${args}) { totalCount nodes { id } } }`)).searchJobs;
    for (const args of [
      'query: "xylophone"',
      'query: "xilophone tuner"',
      'query: "harmonics"',
      'skills: ["HARMONICS"]',
      'location: "tromsø"',
      'countryCode: "NO", type: [FULL_TIME], workMode: ON_SITE',
      'query: "xylophone", salaryMin: { amountMinor: 6000000, currency: "EUR" }, postedWithinDays: 1',
      `companyId: "${companyId}"`,
    ])
      expect([args, await find(args)]).toEqual([args, { totalCount: 1, nodes: [{ id: jobId }] }]);
    for (const args of [
      'query: "xylophone", salaryMin: { amountMinor: 7000000, currency: "EUR" }',
      'query: "xylophone", salaryMin: { amountMinor: 1, currency: "USD" }',
      'query: "xylophone", workMode: REMOTE',
    ])
      expect(await find(args)).toEqual({ totalCount: 0, nodes: [] });
    const byCompany = await b.harness.nobody.entity('Company', { id: companyId }, 'jobs { totalCount nodes { id } }');
    expect(byCompany.jobs).toEqual({ totalCount: 1, nodes: [{ id: jobId }] });
  });

  it('is posted by verified companies only, if the settings say so, and never against what companies says', async () => {
    const unverified = await b.company({ verified: false });
    const jobId = await b.draft(unverified.owner, unverified.companyId);
    expect((await b.refused(unverified.owner, 'publishJob', { jobId })).code).toBe('FORBIDDEN');
    await b.settings({ requireVerifiedCompany: false });
    b.decision.allowed = false;
    b.decision.reason = 'Only companies that proved a domain may post jobs.';
    expect(await b.refused(unverified.owner, 'publishJob', { jobId })).toMatchObject({ code: 'FORBIDDEN', message: b.decision.reason });
    b.decision.allowed = true;
    expect((await b.do(unverified.owner, 'publishJob', { jobId })).status).toBe('OPEN');
    await b.settings({ requireVerifiedCompany: true });
  });

  it('is looked at first, if the settings say so', async () => {
    await b.settings({ moderationRequired: true });
    const jobId = await b.draft(owner, companyId);
    expect((await b.do(owner, 'publishJob', { jobId })).status).toBe('PENDING_REVIEW');
    expect((await b.refused(owner, 'approveJob', { jobId })).code).toBe('FORBIDDEN');
    expect(await b.do(b.manager, 'returnJob', { jobId, note: 'Say where.' })).toMatchObject({ status: 'DRAFT' });
    expect(await b.see(owner, jobId, '{ reviewNote }')).toEqual({ reviewNote: 'Say where.' });
    await b.do(owner, 'publishJob', { jobId });
    expect((await b.do(b.manager, 'approveJob', { jobId })).status).toBe('OPEN');
    await b.settings({ moderationRequired: false });
  });

  it('is one of only so many that a company has open, also when many are opened at once', async () => {
    await b.settings({ maxActiveJobsPerCompany: 2 });
    const ids = await Promise.all(Array.from({ length: 5 }, () => b.draft(owner, companyId)));
    const { done, refused } = await together(5, (i) => b.do(owner, 'publishJob', { jobId: ids[i] }));
    await b.settings({ maxActiveJobsPerCompany: 200 });
    expect([done.length, refused.length]).toEqual([2, 3]);
  });

  it('is paused, goes on and is closed; who is not decided about is refused', async () => {
    const jobId = await b.job(owner, companyId);
    const applicant = await b.person();
    const applicationId = await b.apply(applicant, jobId);
    expect((await b.do(owner, 'pauseJob', { jobId })).status).toBe('PAUSED');
    expect((await b.refused(await b.person(), 'applyToJob', { jobId, resume: {} })).code).toBe('CONFLICT');
    expect((await b.do(owner, 'publishJob', { jobId })).status).toBe('OPEN');
    expect((await b.refused(owner, 'deleteJob', { jobId })).code).toBe('CONFLICT');
    expect(await b.do(owner, 'closeJob', { jobId })).toMatchObject({ status: 'CLOSED', closedReason: 'CANCELLED' });
    expect(await b.application(applicant, applicationId)).toMatchObject({ status: 'REJECTED', rejectionReason: 'POSITION_CLOSED' });
    expect(await b.told('jobId', jobId)).toEqual([
      'job.published',
      'application.submitted',
      'job.paused',
      'job.published',
      'job.closed',
      'application.rejected',
    ]);
    expect((await b.refused(owner, 'publishJob', { jobId })).code).toBe('CONFLICT');
    expect((await b.do(owner, 'deleteJob', { jobId })).status).toBe('ARCHIVED');
  });

  it('ends with its deadline, and its applications are looked at further', async () => {
    const jobId = await b.job(owner, companyId);
    const applicationId = await b.apply(await b.person(), jobId);
    await b.sql(sql`update jobs.jobs set deadline = now() - interval '1 second' where id = ${jobId}`);
    expect((await b.refused(await b.person(), 'applyToJob', { jobId, resume: {} })).code).toBe('CONFLICT');
    await b.run('expireJobs');
    expect(await b.see(owner, jobId)).toMatchObject({ status: 'CLOSED', closedReason: 'EXPIRED' });
    const offerId = await b.offer(owner, applicationId);
    expect(offerId).toBeTruthy();
  });

  it('closes with its company, and is out of sight while that is suspended', async () => {
    const jobId = await b.job(owner, companyId);
    await b.tell('suspended', companyId);
    expect(await b.harness.nobody.entity('Job', { id: jobId }, 'id')).toBeNull();
    expect((await b.refused(await b.person(), 'applyToJob', { jobId, resume: {} })).code).toBe('NOT_FOUND');
    expect((await b.refused(owner, 'updateJob', { jobId, title: 'X' })).code).toBe('FORBIDDEN');
    await b.tell('reinstated', companyId);
    expect(await b.harness.nobody.entity('Job', { id: jobId }, 'id')).toEqual({ id: jobId });
    await b.tell('archived', companyId);
    expect(await b.see(b.manager, jobId)).toMatchObject({ status: 'CLOSED', closedReason: 'CANCELLED' });
  });

  it('is changed at the version that one means, and keeps its word', async () => {
    const jobId = await b.job(owner, companyId, { openings: 2 });
    const { version } = await b.see(owner, jobId);
    await b.do(owner, 'updateJob', { jobId, title: 'Renamed', expectedVersion: version });
    expect((await b.refused(owner, 'updateJob', { jobId, title: 'Again', expectedVersion: version })).code).toBe('CONFLICT');
    expect((await b.refused(owner, 'updateJob', { jobId, deadline: null })).violations).toMatchObject([{ path: ['input', 'deadline'] }]);
    await b.settings({ salaryRequired: true });
    expect((await b.refused(owner, 'publishJob', { jobId: await b.draft(owner, companyId) })).message).toContain('a salary range');
    await b.settings({ salaryRequired: false });
  });

  it('has the pipeline and the questions that were set, until somebody applies', async () => {
    await b.settings({ defaultPipeline: ['SCREENING:Phone screen', 'INTERVIEW:Team'] });
    const jobId = await b.job(owner, companyId);
    await b.settings({ defaultPipeline: ['IN_REVIEW:Review', 'SCREENING:Screening', 'INTERVIEW:Interview'] });
    expect(Object.keys(await b.stages(owner, jobId))).toEqual(['Submitted', 'Phone screen', 'Team', 'Offer', 'Hired']);
    const stages = [
      { name: 'Test', kind: 'SCREENING' },
      { name: 'First talk', kind: 'INTERVIEW' },
      { name: 'Second talk', kind: 'INTERVIEW' },
    ];
    await b.do(owner, 'setJobPipeline', { jobId, stages });
    expect(Object.keys(await b.stages(owner, jobId))).toEqual(['Submitted', 'Test', 'First talk', 'Second talk', 'Offer', 'Hired']);
    expect((await b.refused(owner, 'setJobPipeline', { jobId, stages: [{ name: 'offer', kind: 'INTERVIEW' }] })).code).toBe('INVALID');
    await b.apply(await b.person(), jobId);
    for (const [name, more] of [
      ['setJobPipeline', { stages }],
      ['setScreeningQuestions', { questions: [] }],
    ] as const)
      expect((await b.refused(owner, name, { jobId, ...more })).code).toBe('CONFLICT');
  });
});
