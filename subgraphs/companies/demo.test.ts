import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';

let companies: Harness;
const world = makeWorld();
beforeAll(async () => {
  companies = await testSubgraph(subgraph);
  await demo(companies.system().db, world);
});
afterAll(() => companies.stop());

describe('the demo', () => {
  it('has companies in every state, and counts as rows have them', async () => {
    const { db } = companies.system();
    const states = await db.execute<{ status: string }>(sql`select distinct status::text from companies.companies order by 1`);
    expect(states.map(({ status }) => status)).toEqual([
      'ARCHIVED',
      'DRAFT',
      'PENDING_VERIFICATION',
      'SUSPENDED',
      'UNVERIFIED',
      'VERIFIED',
    ]);
    const wrong = await db.execute(sql`
      select c.id from companies.companies c where c.member_count <> (select count(*) from companies.company_members m where m.company_id = c.id and m.state = 'ACTIVE')
        or c.follower_count <> (select count(*) from companies.followers f where f.company_id = c.id and f.ended_at is null)
        or c.open_job_count <> (select count(*) from companies.company_jobs j where j.company_id = c.id and j.state = 'OPEN')
      union all select p.id from companies.seat_pools p where p.allocated <> (select count(*) from companies.seat_allocations a where a.pool_id = p.id and a.state = 'ALLOCATED')`);
    expect(wrong).toEqual([]);
  });

  it('lets the recruiter run companies, and anybody find them', async () => {
    const recruiter = companies.viewer({ id: world.users[3]?.id ?? '' });
    const { myCompanies } = await recruiter.get('{ myCompanies(state: ACTIVE) { nodes { role company { id name } } } }');
    expect(myCompanies.nodes.some(({ role }: { role: string }) => role === 'OWNER')).toBe(true);
    const { searchCompanies } = await companies.nobody.get(
      '{ searchCompanies(hiring: true, verified: true) { totalCount nodes { domain } } }',
    );
    expect(searchCompanies.totalCount).toBeGreaterThan(10);
    const manager = companies.viewer({ scopes: ['reports:read'] });
    const period = { from: '2024-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    const { companySummary } = await manager.get(
      'query ($period: PeriodInput!) { companySummary(period: $period) { companies orphans figures { founded verified seatsBought } } }',
      { period },
    );
    expect(companySummary).toMatchObject({ orphans: 0, figures: { founded: 60 } });
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = () =>
      companies
        .system()
        .db.execute(sql`select (select count(*) from companies.companies) as c, (select count(*) from companies.company_members) as m,
        (select count(*) from companies.page_views) as v, (select count(*) from companies.seat_allocations) as s`);
    const before = await count();
    await demo(companies.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
