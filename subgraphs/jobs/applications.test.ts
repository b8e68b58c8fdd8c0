import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
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
const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();

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

describe('hires', () => {
  it('are never more than openings: of 5 who accept at once 2 are hired, and the job is filled', async () => {
    const two = await b.job(owner, companyId, { openings: 2 });
    const people = await b.people(7);
    const ids = await Promise.all(people.map((person) => b.apply(person, two)));
    const offers: string[] = [];
    for (const id of ids.slice(0, 5)) offers.push(await b.offer(owner, id));
    const { done } = await together(5, (i) => b.do(people[i] ?? owner, 'respondToOffer', { offerId: offers[i], accept: true }));
    expect(done).toHaveLength(2);
    expect(await b.see(owner, two)).toMatchObject({ status: 'CLOSED', closedReason: 'FILLED', hired: 2, openings: 2 });
    const told = await b.told('jobId', two);
    expect(told.filter((type) => type === 'application.hired')).toHaveLength(2);
    expect(told.filter((type) => type === 'job.closed')).toHaveLength(1);
    const { applicationsForJob } = await owner.get(
      'query ($id: ID!) { applicationsForJob(jobId: $id, status: [REJECTED]) { nodes { rejectionReason } } }',
      { id: two },
    );
    expect(applicationsForJob.nodes).toEqual(Array.from({ length: 5 }, () => ({ rejectionReason: 'OTHER_CANDIDATE' })));
    await expect(b.sql(sql`update jobs.jobs set hired = 3 where id = ${two}`)).rejects.toThrow();
  });

  it('wait for nobody where the settings leave the rest alone', async () => {
    await b.settings({ autoRejectOnClose: false });
    const [x, y] = [await b.person(), await b.person()];
    const [a, c] = [await b.apply(x, jobId), await b.apply(y, jobId)];
    const [offerA, offerC] = [await b.offer(owner, a), await b.offer(owner, c)];
    await b.do(x, 'respondToOffer', { offerId: offerA, accept: true });
    expect(await b.application(y, c)).toMatchObject({ status: 'OFFER' });
    expect((await b.refused(y, 'respondToOffer', { offerId: offerC, accept: true })).code).toBe('CONFLICT');
    await b.settings({ autoRejectOnClose: true });
  });

  it('stay right whatever is done at once', async () => {
    const people = await b.people(5);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ who: fc.nat({ max: 4 }), act: fc.nat({ max: 6 }) }), { minLength: 4, maxLength: 14 }),
        async (steps) => {
          const job = await b.job(owner, companyId, { openings: 2 });
          const stages = await b.stages(owner, job);
          const ids = await Promise.all(people.map((person) => b.apply(person, job)));
          const offers = await Promise.all(ids.slice(0, 4).map((id) => b.offer(owner, id)));
          await together(steps.length, (i) => {
            const { who, act } = steps[i] ?? { who: 0, act: 0 };
            const [person, applicationId, offerId] = [people[who] ?? owner, ids[who], offers[who]];
            if (act < 2) return b.do(person, 'respondToOffer', { offerId, accept: act === 0 });
            if (act === 2) return b.do(person, 'withdrawApplication', { applicationId });
            if (act === 3) return b.do(owner, 'rejectApplication', { applicationId, reason: 'OTHER' });
            if (act === 4) return b.do(owner, 'moveApplication', { applicationId, stageId: stages.Hired });
            if (act === 5) return b.do(owner, 'withdrawOffer', { offerId });
            return b.do(owner, 'updateJob', { jobId: job, openings: 3 });
          });
          expect(await b.broken()).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('offers', () => {
  it('bring the application to its stage, are one at a time, and can be declined', async () => {
    const id = await b.apply(applicant, jobId);
    const key = { idempotencyKey: newId() };
    const offerId = await b.offer(owner, id, key);
    expect(await b.offer(owner, id, key)).toBe(offerId);
    const { done } = await together(3, () => b.offer(owner, id));
    expect(done).toEqual([]);
    expect(await b.application(owner, id)).toMatchObject({ status: 'OFFER', stage: { name: 'Offer' } });
    expect((await b.refused(await b.person(), 'respondToOffer', { offerId, accept: true })).code).toBe('NOT_FOUND');
    expect((await b.refused(owner, 'respondToOffer', { offerId, accept: true })).code).toBe('FORBIDDEN');
    expect(await b.do(applicant, 'respondToOffer', { offerId, accept: false })).toMatchObject({ status: 'DECLINED' });
    expect(await b.application(applicant, id)).toMatchObject({ status: 'DECLINED' });
    const told = await b.told('applicationId', id);
    expect(told).toEqual(['application.submitted', 'application.stage_changed', 'offer.made', 'offer.answered']);
  });

  it('that are withdrawn or late are not to be taken', async () => {
    const id = await b.apply(applicant, jobId);
    const first = await b.offer(owner, id);
    await b.do(owner, 'withdrawOffer', { offerId: first });
    expect((await b.refused(applicant, 'respondToOffer', { offerId: first, accept: true })).code).toBe('CONFLICT');
    const late = await b.offer(owner, id);
    await b.sql(sql`update jobs.offers set expires_at = now() - interval '1 second' where id = ${late}`);
    expect((await b.refused(applicant, 'respondToOffer', { offerId: late, accept: true })).code).toBe('CONFLICT');
    await b.run('expireOffers');
    expect((await b.application(applicant, id, '{ offers { status } }')).offers).toEqual([{ status: 'WITHDRAWN' }, { status: 'EXPIRED' }]);
  });
});

describe('interviews', () => {
  it('have a time of their own, also when two are set at once', async () => {
    const id = await b.apply(applicant, jobId);
    const member = await b.staff(companyId, 'MEMBER');
    const set = (from: number, to: number, more = {}) => ({
      applicationId: id,
      kind: 'VIDEO',
      startsAt: days(from),
      endsAt: days(to),
      timeZone: 'Europe/Lisbon',
      ...more,
    });
    const { done, refused } = await together(3, () => b.do(owner, 'scheduleInterview', set(1, 1.05, { interviewerIds: [member.id] })));
    expect([done.length, refused.length]).toEqual([1, 2]);
    expect((await b.refused(owner, 'scheduleInterview', set(2, 2.1, { interviewerIds: [newId()] }))).violations).toMatchObject([
      { path: ['input', 'interviewerIds'] },
    ]);
    expect((await b.refused(owner, 'scheduleInterview', set(-1, 1))).violations).toMatchObject([{ path: ['input', 'startsAt'] }]);
    expect((await b.refused(applicant, 'scheduleInterview', set(3, 4))).code).toBe('FORBIDDEN');
    expect(await b.do(owner, 'cancelInterview', { interviewId: done[0]?.id })).toMatchObject({ status: 'CANCELLED' });
    await b.do(owner, 'scheduleInterview', set(1, 1.05));
    expect((await b.told('applicationId', id)).filter((type) => type === 'interview.scheduled')).toHaveLength(2);
    expect((await b.application(applicant, id, '{ interviews { status } }')).interviews).toHaveLength(2);
  });

  it('give scorecards that the applicant never sees, by whatever way', async () => {
    const id = await b.apply(applicant, jobId);
    const member = await b.staff(companyId, 'MEMBER');
    const { id: interviewId } = await b.do(owner, 'scheduleInterview', {
      ...{ applicationId: id, kind: 'PHONE', startsAt: days(1), endsAt: days(2), timeZone: 'UTC', interviewerIds: [member.id] },
    });
    const card = { applicationId: id, recommendation: 'YES', ratings: [{ criterion: 'SQL', score: 5 }], notes: 'xylophone' };
    const mine = await b.do(owner, 'submitScorecard', card);
    expect((await b.do(owner, 'submitScorecard', { ...card, recommendation: 'STRONG_YES' })).id).toBe(mine.id);
    await b.do(member, 'submitScorecard', { ...card, interviewId });
    expect((await b.refused(member, 'submitScorecard', card)).code).toBe('NOT_FOUND');
    expect((await b.refused(applicant, 'submitScorecard', card)).code).toBe('FORBIDDEN');
    await b.do(owner, 'rejectApplication', { applicationId: id, reason: 'OTHER', note: 'xylophone' });
    const all = `{ status rejectionReason rejectionNote matchScore meetsRequirements source stage { name } daysInStage scorecards { notes } history { reason actor { id } toStage } interviews { id } }`;
    expect((await b.application(owner, id, all)).scorecards).toHaveLength(2);
    const own = await b.application(applicant, id, all);
    expect(own).toMatchObject({
      status: 'REJECTED',
      rejectionReason: 'OTHER',
      rejectionNote: null,
      matchScore: null,
      meetsRequirements: null,
      source: null,
      stage: null,
      daysInStage: null,
      scorecards: null,
    });
    expect(JSON.stringify(own)).not.toContain('xylophone');
    expect(await applicant.entity('Scorecard', { id: mine.id }, 'notes')).toBeNull();
    expect(await member.entity('Scorecard', { id: mine.id }, 'notes')).toBeNull();
    // also who recruits there does not see what is thought of themselves
    const inside = await b.staff(companyId, 'ADMIN');
    const theirs = await b.apply(inside, jobId);
    const { id: about } = await b.do(owner, 'submitScorecard', { ...card, applicationId: theirs });
    expect(await b.application(inside, theirs, '{ scorecards { notes } matchScore }')).toEqual({ scorecards: null, matchScore: null });
    expect(await inside.entity('Scorecard', { id: about }, 'notes')).toBeNull();
    const { applicationsForJob } = await inside.get('query ($id: ID!) { applicationsForJob(jobId: $id) { nodes { applicant { id } } } }', {
      id: jobId,
    });
    expect(JSON.stringify(applicationsForJob)).not.toContain(inside.id);
    expect((await b.refused(inside, 'rejectApplication', { applicationId: theirs, reason: 'OTHER' })).code).toBe('FORBIDDEN');
  });
});
