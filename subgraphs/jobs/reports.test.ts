import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Board, openBoard } from './testing.ts';

let b: Board;
let owner: Actor;
let jobId: string;
const DAY = 86_400_000;
const now = Date.now();
const period = { from: new Date(now - 10 * DAY).toISOString(), to: new Date(now + DAY).toISOString() };
const previous = { from: now - 21 * DAY, to: now - 10 * DAY };
const within = (value: unknown, { from, to } = { from: now - 10 * DAY, to: now + DAY }) => {
  if (value == null) return false;
  const at = new Date(String(value)).getTime();
  return at >= from && at < to;
};
const ago = (days: number) => sql.raw(`now() - interval '${days} days'`);
type Row = Record<string, unknown>;
const rows = (table: string): Promise<Row[]> => b.sql(sql`select * from jobs.${sql.identifier(table)}`);
const time = (value: unknown) => new Date(String(value)).getTime();
const median = (values: number[]) => {
  const sorted = values.toSorted((x, y) => x - y);
  const at = (sorted.length - 1) / 2;
  return sorted.length ? ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2 : null;
};
const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 3));

beforeAll(async () => {
  b = await openBoard();
  const made = await b.company();
  owner = made.owner;
  const { companyId } = made;
  jobId = await b.job(owner, companyId, { openings: 3, skills: [{ name: 'Statistics' }, { name: 'Spark' }], countryCode: 'PT' });
  const stages = await b.stages(owner, jobId);
  const people = await b.people(10);
  const ids: string[] = [];
  for (const [i, person] of people.entries()) {
    if (i < 4) await b.claims(person, 'Statistics');
    ids.push(await b.apply(person, jobId, { source: i % 2 ? 'SEARCH' : 'DIRECT' }));
  }
  const to = (i: number, name: string) => b.do(owner, 'moveApplication', { applicationId: ids[i], stageId: stages[name] });
  for (let i = 0; i < 7; i++) await to(i, 'Review');
  for (let i = 0; i < 5; i++) await to(i, 'Interview');
  const offers = await Promise.all([0, 1, 2].map((i) => b.offer(owner, ids[i] ?? '')));
  await b.do(people[0] ?? owner, 'respondToOffer', { offerId: offers[0], accept: true });
  await b.do(people[1] ?? owner, 'respondToOffer', { offerId: offers[1], accept: false });
  await b.do(owner, 'rejectApplication', { applicationId: ids[5], reason: 'SKILLS' });
  await b.do(owner, 'rejectApplication', { applicationId: ids[6], reason: 'SALARY' });
  await b.do(owner, 'rejectApplication', { applicationId: ids[7], reason: 'SKILLS' });
  await b.do(people[8] ?? owner, 'withdrawApplication', { applicationId: ids[8] });
  for (const i of [0, 0, 1, 2]) await b.do(people[i] ?? owner, 'recordJobView', { jobId });
  await b.sql(
    sql`insert into jobs.job_views values (${jobId}, ${people[3]?.id}, (now() - interval '2 days')::date), (${jobId}, ${people[3]?.id}, (now() - interval '15 days')::date)`,
  );
  // history is told of earlier than it was written: as the owner of the tables, for this test only
  await b.sql(sql`alter table jobs.applications disable trigger handed_in_stays`);
  await b.sql(sql`alter table jobs.stage_changes disable trigger append_only`);
  for (const [i, days] of [5, 4, 3, 2, 6, 7, 1, 1, 1, 15].entries()) {
    await b.sql(sql`update jobs.applications set created_at = ${ago(days)} where id = ${ids[i]}`);
    await b.sql(sql`update jobs.stage_changes set at = ${ago(days)} where application_id = ${ids[i]} and from_status is null`);
    await b.sql(sql`update jobs.stage_changes set at = ${ago(days / 2)} where application_id = ${ids[i]} and to_status = 'IN_REVIEW'`);
  }
  await b.sql(sql`alter table jobs.applications enable trigger handed_in_stays`);
  await b.sql(sql`alter table jobs.stage_changes enable trigger append_only`);

  // other jobs, for the summary
  const filled = await b.job(owner, companyId, { workMode: 'REMOTE' });
  const [hired] = await b.people(1);
  const applied = await b.apply(hired ?? owner, filled);
  await b.do(hired ?? owner, 'respondToOffer', { offerId: await b.offer(owner, applied), accept: true });
  await b.sql(sql`update jobs.jobs set published_at = ${ago(4)} where id = ${filled}`);
  const expired = await b.job(owner, companyId);
  await b.sql(sql`update jobs.jobs set deadline = ${ago(1)}, published_at = ${ago(15)} where id = ${expired}`);
  await b.run('expireJobs');
  await b.do(owner, 'closeJob', { jobId: await b.job(owner, companyId) });
  await b.do(owner, 'pauseJob', { jobId: await b.job(owner, companyId) });
  await b.draft(owner, companyId);
  await b.certify(people[0] ?? owner, 'Statistics for Beginners', ['statistics for beginners']);
  await b.certify(people[1] ?? owner, 'Biostatistics');
});
afterAll(() => b.stop());

const REPORT = `query ($id: ID!, $period: PeriodInput!) { jobApplicationReport(jobId: $id, period: $period, granularity: DAY) { granularity generatedAt asOf
  figures { ...f } previous { ...f } funnel { stage kind reached share medianDays } bySource { name applications } rejectionReasons { name applications }
  matchScores { name applications } series { date views applications } } }
  fragment f on JobApplicationFigures { views visitors applications conversion rejected withdrawn hired offersMade offersAccepted offersDeclined offerAcceptRate medianHoursToFirstResponse medianDaysToHire }`;

describe('the report of a job', () => {
  it('equals a recount', async () => {
    const { jobApplicationReport: report } = await owner.get(REPORT, { id: jobId, period });
    const [applications, views, offers, changes, stages] = await Promise.all(
      ['applications', 'job_views', 'offers', 'stage_changes', 'pipeline_stages'].map(rows),
    );
    const mine = (applications ?? []).filter((a) => a.job_id === jobId);
    const recount = (of?: typeof previous) => {
      const those = mine.filter((a) => within(a.created_at, of));
      const looked = (views ?? []).filter(
        (v) => v.job_id === jobId && within(`${new Date(String(v.day)).toISOString().slice(0, 10)}T00:00:00Z`, of),
      );
      const made = (offers ?? []).filter((o) => mine.some((a) => a.id === o.application_id) && within(o.created_at, of));
      const count = (all: Row[], status: string) => all.filter((row) => row.status === status).length;
      const visitors = new Set(looked.map((v) => v.viewer_id)).size;
      const [accepted, declined] = [count(made, 'ACCEPTED'), count(made, 'DECLINED')];
      return {
        views: looked.length,
        visitors,
        applications: those.length,
        conversion: visitors ? those.length / visitors : null,
        rejected: count(those, 'REJECTED'),
        withdrawn: count(those, 'WITHDRAWN'),
        hired: count(those, 'HIRED'),
        offersMade: made.length,
        offersAccepted: accepted,
        offersDeclined: declined,
        offerAcceptRate: accepted + declined ? accepted / (accepted + declined) : null,
        medianHoursToFirstResponse: near(
          median(those.filter((a) => a.first_response_at).map((a) => (time(a.first_response_at) - time(a.created_at)) / 3_600_000)),
        ),
        medianDaysToHire: near(median(those.filter((a) => a.hired_at).map((a) => (time(a.hired_at) - time(a.created_at)) / DAY))),
      };
    };
    expect(report.figures).toEqual(recount());
    expect(report.previous).toEqual(recount(previous));
    // none of these is nought by accident
    expect(report.figures).toMatchObject({
      views: 4,
      visitors: 4,
      applications: 9,
      rejected: 3,
      withdrawn: 1,
      hired: 1,
      offersMade: 3,
      offerAcceptRate: 0.5,
    });
    expect(report.previous).toMatchObject({ views: 1, applications: 1 });

    const those = new Set(mine.filter((a) => within(a.created_at)).map((a) => a.id));
    const moves = Map.groupBy(
      (changes ?? []).filter((c) => those.has(String(c.application_id))),
      (c) => String(c.application_id),
    );
    const funnel = (stages ?? [])
      .filter((s) => s.job_id === jobId)
      .sort((x, y) => Number(x.position) - Number(y.position))
      .map((stage) => {
        const stays = [...moves.values()].flatMap((of) => {
          const sorted = of.toSorted((x, y) => time(x.at) - time(y.at) || String(x.id).localeCompare(String(y.id)));
          const here = sorted.flatMap((c, i) =>
            c.to_stage === stage.name ? [sorted[i + 1] ? (time(sorted[i + 1]?.at) - time(c.at)) / DAY : null] : [],
          );
          if (!here.length) return [];
          const known = here.filter((days) => days !== null);
          return [known.length ? known.reduce((sum, days) => sum + days, 0) : null];
        });
        return {
          stage: stage.name,
          kind: stage.kind,
          reached: stays.length,
          share: stays.length / those.size,
          medianDays: near(median(stays.filter((days) => days !== null))),
        };
      });
    expect(report.funnel).toEqual(funnel);
    expect(report.funnel[0]).toMatchObject({ stage: 'Submitted', reached: 9, share: 1 });
    expect(report.funnel.at(-1)).toMatchObject({ stage: 'Hired', reached: 1 });
    expect(report.bySource).toEqual([
      { name: 'DIRECT', applications: 5 },
      { name: 'SEARCH', applications: 4 },
    ]);
    expect(report.rejectionReasons).toEqual([
      { name: 'SKILLS', applications: 2 },
      { name: 'SALARY', applications: 1 },
    ]);
    const scores = mine.filter((a) => within(a.created_at)).map((a) => Math.min(4, Math.floor(Number(a.match_score) / 20)));
    expect(report.matchScores.map(({ applications: n }: { applications: number }) => n)).toEqual(
      [0, 1, 2, 3, 4].map((bucket) => scores.filter((score) => score === bucket).length),
    );
    const sum = (key: string) => report.series.reduce((total: number, point: Record<string, number>) => total + (point[key] ?? 0), 0);
    expect([sum('views'), sum('applications')]).toEqual([4, 9]);
  });
});

describe('the summary', () => {
  it('equals a recount', async () => {
    const SUMMARY = `query ($period: PeriodInput!) { jobSummary(period: $period) { open paused drafts openings figures { ...f } previous { ...f } skills { skill demanded claimed certified gap }
      byCountry { name jobs } byWorkMode { name jobs } byType { name jobs } series { date published applications hires } } }
      fragment f on JobSummaryFigures { published closed filled expired expiredUnfilled expiredUnfilledShare applications applicationsPerJob hires medianDaysToFill }`;
    const { jobSummary: summary } = await b.manager.get(SUMMARY, { period });
    const [jobs, applications] = await Promise.all(['jobs', 'applications'].map(rows));
    const recount = (of?: typeof previous) => {
      const closed = (jobs ?? []).filter((j) => within(j.closed_at, of));
      const because = (reason: string) => closed.filter((j) => j.closed_reason === reason);
      const published = (jobs ?? []).filter((j) => within(j.published_at, of)).length;
      const came = (applications ?? []).filter((a) => within(a.created_at, of)).length;
      const unfilled = because('EXPIRED').filter((j) => j.hired === 0).length;
      return {
        published,
        closed: closed.length,
        filled: because('FILLED').length,
        expired: because('EXPIRED').length,
        expiredUnfilled: unfilled,
        expiredUnfilledShare: closed.length ? unfilled / closed.length : null,
        applications: came,
        applicationsPerJob: published ? came / published : null,
        hires: (applications ?? []).filter((a) => within(a.hired_at, of)).length,
        medianDaysToFill: near(median(because('FILLED').map((j) => (time(j.closed_at) - time(j.published_at)) / DAY))),
      };
    };
    expect(summary.figures).toEqual(recount());
    expect(summary.previous).toEqual(recount(previous));
    expect(summary.figures).toMatchObject({ closed: 3, filled: 1, expired: 1, expiredUnfilled: 1, hires: 2 });
    expect(summary).toMatchObject({
      open: 1,
      paused: 1,
      drafts: 1,
      openings: 2,
      byCountry: [{ name: 'PT', jobs: 1 }],
      byType: [{ name: 'FULL_TIME', jobs: 1 }],
    });
    expect(summary.skills).toEqual([
      { skill: 'Spark', demanded: 1, claimed: 0, certified: 0, gap: 1 },
      // biostatistics is another word
      { skill: 'Statistics', demanded: 1, claimed: 4, certified: 1, gap: 0 },
    ]);
    const sum = (key: string) => summary.series.reduce((total: number, point: Record<string, number>) => total + (point[key] ?? 0), 0);
    expect([sum('published'), sum('applications'), sum('hires')]).toEqual([summary.figures.published, summary.figures.applications, 2]);
    expect((await owner.refusal(SUMMARY, { period })).code).toBe('FORBIDDEN');
  });
});
