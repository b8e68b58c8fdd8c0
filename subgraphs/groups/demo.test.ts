import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';

let groups: Harness;
const world = makeWorld();
beforeAll(async () => {
  groups = await testSubgraph(subgraph);
  await demo(groups.system().db, world);
});
afterAll(() => groups.stop());

describe('the demo', () => {
  it('has groups of all kinds, as the whole world knows them', async () => {
    const { allGroups } = await groups.nobody.get(
      '{ allGroups(first: 100) { totalCount nodes { name members { totalCount } memberCount privacy } } }',
    );
    expect(allGroups.totalCount).toBe(world.groups.filter(({ privacy }) => privacy !== 'SECRET').length + 4);
    for (const { members, memberCount, privacy } of allGroups.nodes) {
      if (privacy === 'PUBLIC') expect(members.totalCount).toBe(memberCount);
      else expect(members).toBeNull();
    }
    const wrong = await groups.system().db.execute(sql`select 1 from groups.groups g
      where member_count <> (select count(*) from groups.memberships m where m.group_id = g.id and m.state = 'ACTIVE')`);
    expect(wrong).toHaveLength(0);
    const [n] = await groups
      .system()
      .db.execute(sql`select (select count(*)::int from groups.join_requests where status = 'PENDING') > 20 as requests,
      (select count(*)::int from groups.invites) > 40 as invites, (select count(*)::int from groups.announcements) > 100 as announcements, (select count(*)::int from groups.bans) > 5 as bans`);
    expect(n).toEqual({ requests: true, invites: true, announcements: true, bans: true });
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = () =>
      groups.system().db.execute(sql`select (select count(*) from groups.groups) as g, (select count(*) from groups.memberships) as m,
        (select count(*) from groups.join_requests) as r, (select count(*) from groups.invites) as i, (select count(*) from groups.announcements) as a`);
    const before = await count();
    await demo(groups.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
