import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Board, openBoard } from './testing.ts';

let b: Board;
let owner: Actor;
let companyId: string;
let jobId: string;
let applicant: Actor;
beforeAll(async () => {
  b = await openBoard();
});
beforeEach(async () => {
  ({ owner, companyId } = await b.company());
  jobId = await b.job(owner, companyId);
  applicant = await b.person();
});
afterAll(async () => {
  expect(await b.broken()).toEqual([]);
  await b.stop();
});
const _days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();

describe('an application', () => {
  it('is handed in once, whatever comes at once', async () => {
    const { done, refused } = await together(8, () => b.apply(applicant, jobId));
    expect([done.length, refused.length]).toEqual([1, 7]);
    expect(await b.told('applicantId', applicant.id)).toEqual(['application.submitted']);
    const [fact] = (await b.harness.facts('jobs.application.submitted.v1')).filter(({ data }) => data.jobId === jobId);
    expect(fact?.data).toMatchObject({ recruiterIds: [owner.id] });
    await expect(
      b.sql(sql`insert into jobs.applications (id, job_id, company_id, applicant_id, stage_id, stage_since, resume)
        select ${newId()}, job_id, company_id, applicant_id, stage_id, now(), resume from jobs.applications where id = ${done[0]}`),
    ).rejects.toThrow();
    const key = { idempotencyKey: newId() };
    const other = await b.person();
    const { done: same } = await together(4, () => b.apply(other, jobId, key));
    expect(new Set(same).size).toBe(1);
  });

  it('is not for one’s own job', async () => {
    expect((await b.refused(owner, 'applyToJob', { jobId, resume: {} })).code).toBe('CONFLICT');
  });

  it('is taken back and handed in anew; who was refused waits', async () => {
    const id = await b.apply(applicant, jobId);
    expect(await b.do(applicant, 'withdrawApplication', { applicationId: id, reason: 'Found another.' })).toMatchObject({
      status: 'WITHDRAWN',
    });
    const again = await b.apply(applicant, jobId);
    expect(again).not.toBe(id);
    await b.do(owner, 'rejectApplication', { applicationId: again, reason: 'SKILLS' });
    expect((await b.refused(applicant, 'applyToJob', { jobId, resume: {} })).message).toMatch(/\d{4}-\d\d-\d\d/);
    await b.settings({ reapplyCooldownDays: 0 });
    await b.apply(applicant, jobId);
    await b.settings({ reapplyCooldownDays: 30 });
  });

  it('keeps what was handed in, and its history is only added to', async () => {
    const id = await b.apply(applicant, jobId, { coverLetter: 'Dear all' });
    await b.claims(applicant, 'Chess');
    expect(await b.application(applicant, id, '{ coverLetter resume { text skills certificates { id } } }')).toEqual({
      coverLetter: 'Dear all',
      resume: { text: 'I can.', skills: [], certificates: [] },
    });
    for (const statement of [
      sql`update jobs.applications set resume = '{}' where id = ${id}`,
      sql`update jobs.applications set cover_letter = 'x' where id = ${id}`,
      sql`update jobs.stage_changes set reason = 'x' where application_id = ${id}`,
      sql`delete from jobs.stage_changes where application_id = ${id}`,
      sql`truncate jobs.stage_changes`,
    ])
      await expect(b.sql(statement)).rejects.toThrow();
  });

  it('answers what the job asks, and the answers tell who fits', async () => {
    const draft = await b.draft(owner, companyId);
    await b.do(owner, 'setScreeningQuestions', {
      jobId: draft,
      questions: [
        { question: 'May you work in Portugal?', kind: 'YES_NO', expected: 'yes' },
        { question: 'Years with SQL?', kind: 'NUMBER', expected: '3' },
        { question: 'Which shift?', kind: 'CHOICE', options: ['Day', 'Night'], required: false },
        { question: 'Why us?', kind: 'TEXT', required: false },
      ],
    });
    await b.do(owner, 'publishJob', { jobId: draft });
    const questions: { id: string; expected: string | null }[] = (await b.see(applicant, draft, '{ questions { id expected } }')).questions;
    expect(questions.map(({ expected }) => expected)).toEqual([null, null, null, null]);
    const answers = (...texts: (string | null)[]) =>
      texts.flatMap((answer, i) => (answer === null ? [] : [{ questionId: questions[i]?.id, answer }]));
    const wrong = await b.refused(applicant, 'applyToJob', { jobId: draft, resume: {}, answers: answers('maybe', null, 'Dawn') });
    expect(wrong.violations.map(({ path }) => path.join('.'))).toEqual([
      'input.answers.0.answer',
      'input.answers.1.answer',
      'input.answers',
    ]);
    const fits = await b.apply(applicant, draft, { answers: answers('yes', '5', 'Day', 'Because.') });
    const second = await b.person();
    const misfit = await b.apply(second, draft, { answers: answers('yes', '2') });
    expect(await b.application(owner, fits, '{ meetsRequirements answers { question answer } }')).toMatchObject({
      meetsRequirements: true,
      answers: [{ answer: 'yes' }, { answer: '5' }, { answer: 'Day' }, { question: 'Why us?' }],
    });
    expect(await b.application(second, misfit, '{ meetsRequirements }')).toEqual({ meetsRequirements: null });
    const { applicationsForJob } = await owner.get(
      'query ($id: ID!) { applicationsForJob(jobId: $id, meetsRequirements: false) { nodes { id } } }',
      { id: draft },
    );
    expect(applicationsForJob.nodes).toEqual([{ id: misfit }]);
  });

  it('goes along its pipeline, forward and back, and every move is written down', async () => {
    const id = await b.apply(applicant, jobId);
    const stages = await b.stages(owner, jobId);
    const to = (name: string, reason?: string) => b.do(owner, 'moveApplication', { applicationId: id, stageId: stages[name], reason });
    expect(await to('Interview', 'Strong letter')).toMatchObject({ status: 'INTERVIEW', stage: { name: 'Interview' } });
    expect(await to('Screening')).toMatchObject({ status: 'SCREENING' });
    for (const name of ['Submitted', 'Hired'])
      expect((await b.refused(owner, 'moveApplication', { applicationId: id, stageId: stages[name] })).code).toBe('CONFLICT');
    const strange = Object.values(await b.stages(owner, await b.job(owner, companyId)))[1];
    expect((await b.refused(owner, 'moveApplication', { applicationId: id, stageId: strange })).violations).toMatchObject([
      { path: ['input', 'stageId'] },
    ]);
    expect((await b.refused(applicant, 'moveApplication', { applicationId: id, stageId: stages.Offer })).code).toBe('FORBIDDEN');
    await to('Offer');
    expect(await to('Hired')).toMatchObject({ status: 'HIRED' });
    const selection = '{ history { fromStatus toStatus fromStage toStage reason actor { id } } }';
    const { history } = await b.application(owner, id, selection);
    expect(history.map(({ fromStatus, toStatus }: Record<string, string>) => [fromStatus, toStatus])).toEqual([
      [null, 'SUBMITTED'],
      ['SUBMITTED', 'INTERVIEW'],
      ['INTERVIEW', 'SCREENING'],
      ['SCREENING', 'OFFER'],
      ['OFFER', 'HIRED'],
    ]);
    expect(history[1]).toMatchObject({ fromStage: 'Submitted', toStage: 'Interview', reason: 'Strong letter', actor: { id: owner.id } });
    const own = (await b.application(applicant, id, selection)).history;
    expect(own[1]).toEqual({ fromStatus: 'SUBMITTED', toStatus: 'INTERVIEW', fromStage: null, toStage: null, reason: null, actor: null });
  });

  it('is refused with a reason, and nobody decides twice', async () => {
    const id = await b.apply(applicant, jobId);
    const stages = await b.stages(owner, jobId);
    const { done, refused } = await together(2, (i) =>
      i
        ? b.do(owner, 'rejectApplication', { applicationId: id, reason: 'EXPERIENCE', note: 'secret' })
        : b.do(applicant, 'withdrawApplication', { applicationId: id }),
    );
    expect([done.length, refused.length]).toEqual([1, 1]);
    expect((await b.refused(owner, 'moveApplication', { applicationId: id, stageId: stages.Review })).code).toBe('CONFLICT');
    await expect(
      b.sql(sql`update jobs.applications set status = 'REJECTED', rejection_reason = null, ended_at = now() where id = ${id}`),
    ).rejects.toThrow();
  });
});
