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
const _salary = { minMinor: 5_000_000, maxMinor: 6_500_000, currency: 'EUR', period: 'YEAR' };

describe('jobs for oneself', () => {
  it('are kept once, and recommended by what one knows', async () => {
    const person = await b.person();
    const statistics = await b.job(owner, companyId, { skills: [{ name: 'Bayesian Statistics' }] });
    const other = await b.job(owner, companyId, { skills: [{ name: 'Bayesian Statistics', required: false }, { name: 'Welding' }] });
    await b.claims(person, 'bayesian  statistics');
    const recommended = async () =>
      (await person.get('{ recommendedJobs { nodes { id } } }')).recommendedJobs.nodes.map(({ id }: { id: string }) => id);
    expect(await recommended()).toEqual([statistics, other]);
    await b.apply(person, statistics);
    expect(await recommended()).toEqual([other]);
    const { done } = await together(4, () => b.do(person, 'saveJob', { jobId: other }));
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    expect((await person.get('{ savedJobs { totalCount nodes { job { id saved } } } }')).savedJobs).toEqual({
      totalCount: 1,
      nodes: [{ job: { id: other, saved: true } }],
    });
    await b.do(person, 'unsaveJob', { jobId: other });
    expect((await person.get('{ savedJobs { totalCount } }')).savedJobs.totalCount).toBe(0);
  });

  it('are told of when they fit an alert, once, at once or daily', async () => {
    const [person, far, blocked] = [await b.person(), await b.person(), await b.person()];
    await b.block(blocked, owner);
    const alert = (actor: Actor, more: Record<string, unknown>) => b.do(actor, 'createJobAlert', { name: `Alert ${newId()}`, ...more });
    await alert(person, {
      query: 'Falconry',
      countryCode: 'PT',
      type: 'PART_TIME',
      yearlySalary: { amountMinor: 2_000_000, currency: 'EUR' },
    });
    await alert(person, { skills: ['Hawk keeping'] });
    await alert(blocked, { skills: ['hawk keeping'] });
    for (const more of [
      { query: 'Falconry', countryCode: 'ES' },
      { query: 'Falconry', workMode: 'REMOTE' },
      { companyId: newId() },
      { yearlySalary: { amountMinor: 9_000_000, currency: 'EUR' } },
      { yearlySalary: { amountMinor: 1, currency: 'USD' } },
    ])
      await alert(far, more);
    const more = {
      title: 'Falconry Lead',
      type: 'PART_TIME',
      countryCode: 'PT',
      skills: [{ name: 'Hawk Keeping' }],
      salary: { minMinor: 1_000, maxMinor: 2_000, currency: 'EUR', period: 'HOUR' },
    };
    const jobId = await b.job(owner, companyId, more);
    const matched = async (id: string) =>
      (await b.harness.facts('jobs.alert.matched.v1')).filter(({ data }) => data.jobId === id).map(({ data }) => data.userId);
    expect(await matched(jobId)).toEqual([person.id, person.id]);
    await b.do(owner, 'pauseJob', { jobId });
    await b.do(owner, 'publishJob', { jobId });
    expect(await matched(jobId)).toHaveLength(2);

    await b.settings({ alertFrequency: 'DAILY' });
    const later = await b.job(owner, companyId, more);
    await b.run('tellMatches');
    expect(await matched(later)).toEqual([]);
    await b.sql(sql`update jobs.alert_matches set told_at = now() - interval '25 hours' where told_at is not null`);
    await b.run('tellMatches');
    expect(await matched(later)).toEqual([person.id, person.id]);
    await b.settings({ alertFrequency: 'INSTANT' });
    const mine = (await person.get('{ jobAlerts { nodes { id query skills yearlySalary { amountMinor } } } }')).jobAlerts.nodes;
    expect(mine).toHaveLength(2);
    expect((await b.refused(far, 'deleteJobAlert', { alertId: mine[0].id })).code).toBe('NOT_FOUND');
    await b.do(person, 'deleteJobAlert', { alertId: mine[0].id });
  });

  it('are told of by colleagues, and it is known by whom', async () => {
    const jobId = await b.job(owner, companyId);
    const [colleague, candidate, stranger] = [await b.staff(companyId, 'MEMBER'), await b.person(), await b.person()];
    expect((await b.refused(stranger, 'referCandidate', { jobId, candidateId: candidate.id })).code).toBe('FORBIDDEN');
    await b.do(colleague, 'referCandidate', { jobId, candidateId: candidate.id });
    expect((await b.refused(owner, 'referCandidate', { jobId, candidateId: candidate.id })).code).toBe('CONFLICT');
    const id = await b.apply(candidate, jobId, { source: 'SEARCH' });
    expect(await b.application(owner, id, '{ source referredBy { id } }')).toEqual({
      source: 'REFERRAL',
      referredBy: { id: colleague.id },
    });
    expect(await b.application(candidate, id, '{ source referredBy { id } }')).toEqual({ source: null, referredBy: null });
  });
});
