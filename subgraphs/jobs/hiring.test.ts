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
