import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';

let jobs: Harness;
const world = makeWorld();
beforeAll(async () => {
  // the clock would end jobs that are past their deadline
  const listeners = Object.fromEntries(Object.entries(subgraph.listeners).filter(([, { kind }]) => kind !== 'schedule'));
  jobs = await testSubgraph({ ...subgraph, listeners });
  await demo(jobs.system().db, world);
});
afterAll(() => jobs.stop());

describe('the demo', () => {
  it('has 80 jobs and 600 applications that ended in every way, counted as rows have them', async () => {
    const { db } = jobs.system();
    const [counts] = await db.execute(
      sql`select (select count(*)::int from jobs.jobs) as jobs, (select count(*)::int from jobs.applications) as applications`,
    );
    expect(counts).toEqual({ jobs: 80, applications: 600 });
    const statuses = await db.execute<{ status: string }>(sql`select distinct status::text from jobs.applications`);
    expect(statuses).toHaveLength(9);
    const wrong = await db.execute(sql`
      select j.id from jobs.jobs j where j.hired <> (select count(*) from jobs.applications a where a.job_id = j.id and a.status = 'HIRED')
        or j.application_count <> (select count(*) from jobs.applications a where a.job_id = j.id)
      union all select a.id from jobs.applications a where a.status::text is distinct from
        (select c.to_status::text from jobs.stage_changes c where c.application_id = a.id order by c.at desc, c.id desc limit 1)`);
    expect(wrong).toEqual([]);
  });

  it('lets the student search, match and see applications', async () => {
    const student = jobs.viewer({ id: world.users[2]?.id ?? '' });
    const { searchJobs, recommendedJobs } = await student.get(
      '{ searchJobs(query: "data") { totalCount nodes { id myMatchScore } } recommendedJobs { totalCount } }',
    );
    expect(searchJobs.totalCount).toBeGreaterThan(0);
    expect(recommendedJobs.totalCount).toBeGreaterThan(0);
    const { jobMatch } = await student.get('query ($id: ID!) { jobMatch(jobId: $id) { score missingSkills { coursesToClose { id } } } }', {
      id: searchJobs.nodes[0].id,
    });
    expect(jobMatch.score).toBe(searchJobs.nodes[0].myMatchScore);
    const period = { from: '2025-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    const { jobSummary } = await jobs
      .viewer({ scopes: ['reports:read'] })
      .get(
        'query ($period: PeriodInput!) { jobSummary(period: $period) { open figures { applications hires } skills { skill demanded certified } } }',
        { period },
      );
    expect(jobSummary.figures.applications).toBe(600);
    expect(jobSummary.skills.length).toBeGreaterThan(5);
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = () =>
      jobs
        .system()
        .db.execute(sql`select (select count(*) from jobs.jobs) as j, (select count(*) from jobs.applications) as a, (select count(*) from jobs.stage_changes) as c,
        (select count(*) from jobs.offers) as o, (select count(*) from jobs.job_views) as v, (select count(*) from jobs.certificates) as k`);
    const before = await count();
    await demo(jobs.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
