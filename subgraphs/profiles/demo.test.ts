import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';

let profiles: Harness;
const world = makeWorld();
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  await demo(profiles.system().db, world);
});
afterAll(() => profiles.stop());

describe('the demo', () => {
  it('gives everybody a profile, and the student something of everything', async () => {
    const student = profiles.viewer({ id: world.users[2]?.id ?? '' });
    const { myProfile } =
      await student.get(`{ myProfile { headline bio completeness { percent missing } experience { title } education { institution } links { url }
      skills(first: 5) { totalCount nodes { name endorsementCount endorsements { totalCount } } } } }`);
    expect(myProfile).toMatchObject({ headline: expect.any(String), completeness: { percent: 100, missing: [] } });
    expect(myProfile.skills.nodes).toHaveLength(5);
    for (const { endorsementCount, endorsements } of myProfile.skills.nodes) {
      expect(endorsementCount).toBeGreaterThan(0);
      expect(endorsements.totalCount).toBeGreaterThanOrEqual(endorsementCount);
    }
    const { searchProfiles } = await profiles.nobody.get('{ searchProfiles { totalCount } }');
    expect(searchProfiles.totalCount).toBeGreaterThan(480);
    expect(searchProfiles.totalCount).toBeLessThan(500);
    expect((await profiles.nobody.get('{ profile(handle: "sam") { handle } }')).profile.handle).toBe('sam-student');
  });

  it('counts endorsements as they are', async () => {
    const wrong = await profiles.system().db.execute(sql`
      select s.id from profiles.profile_skills s where s.endorsement_count <>
        (select count(*) from profiles.endorsements e where e.profile_skill_id = s.id and e.state = 'GIVEN')`);
    expect(wrong).toHaveLength(0);
    const [{ n } = { n: 0 }] = await profiles.system().db.execute<{ n: number }>(sql`select count(*)::int as n from profiles.endorsements`);
    expect(n).toBeGreaterThan(1_000);
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = async () =>
      profiles
        .system()
        .db.execute(sql`select (select count(*) from profiles.profiles) as p, (select count(*) from profiles.endorsements) as e,
        (select count(*) from profiles.profile_skills) as s, (select count(*) from profiles.handles) as h`);
    const before = await count();
    await demo(profiles.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
