import { events as accounts } from '@lyceum/accounts/events';
import { events as certifications } from '@lyceum/certifications/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as followers } from '@lyceum/followers/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { fill, join, openEndorsing } from './testing.ts';

const WORD = 'quokkaberry';
let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  await openEndorsing(profiles);
});
afterAll(() => profiles.stop());

const addSkill = async (person: Actor, name: string): Promise<string> =>
  (await person.get('mutation ($name: String!) { addSkill(input: { name: $name }) { id } }', { name })).addSkill.id;
const endorse = (person: Actor, id: string) =>
  person.get('mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id } }', { id });

it('forgets the profile of an erased person and what they vouched for; others’ profiles and skills stay', async () => {
  const [ada, bo] = [await join(profiles, WORD), await join(profiles, 'Bo')];
  await fill(ada, WORD);
  await ada.get(`mutation { changeHandle(input: { handle: "${WORD}-one" }) { id } }`);
  const [adas, bos] = [await addSkill(ada, 'Data'), await addSkill(bo, 'data')];
  await addSkill(ada, `${WORD} juggling`);
  await endorse(ada, bos);
  await endorse(profiles.viewer(), bos);
  await endorse(bo, adas);
  const { hear } = profiles;
  await hear(connections, 'connections.connection.accepted.v1', { fromId: ada.id, toId: bo.id, connectionId: newId() });
  await hear(followers, 'followers.follow.created.v1', { followId: newId(), followerId: bo.id, targetType: 'USER', targetId: ada.id });
  await hear(companies, 'companies.member.joined.v1', { companyId: newId(), userId: ada.id, role: 'MEMBER', companyName: 'Acme' });
  await hear(certifications, 'certifications.certificate.issued.v1', {
    ...{ certificateId: newId(), userId: ada.id, courseId: newId(), courseTitle: 'Data', enrollmentId: newId(), code: 'LY-1' },
    ...{ refundsBlocked: false, topics: ['data'] },
  });
  const { db } = profiles.system();
  expect(await tablesThatSay(profiles, 'profiles', [WORD])).toEqual(
    expect.arrayContaining(['educations', 'experiences', 'handles', 'links', 'outbox', 'people', 'profiles', 'search_documents', 'skills']),
  );

  const tables = ['profiles', 'profile_skills', 'endorsements', 'skills', 'connected', 'following', 'employed', 'evidence', 'people'];
  const state = async () => [
    ...(await Promise.all(tables.map((table) => db.execute(sql`select * from profiles.${sql.identifier(table)} order by 1`)))),
    (await profiles.facts()).length,
  ];
  await hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  await hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await state()).toEqual(once);

  expect(await tablesThatSay(profiles, 'profiles', [WORD])).toEqual([]);
  for (const table of ['profiles', 'endorsements', 'connected', 'following', 'employed', 'evidence'])
    expect([
      table,
      ...(await db.execute(sql`select 1 from profiles.${sql.identifier(table)} t where t::text like ${`%${ada.id}%`}`)),
    ]).toEqual([table]);
  const seen = 'displayName skills { nodes { id name endorsementCount } }';
  expect((await bo.get(`{ myProfile { ${seen} } }`)).myProfile).toMatchObject({
    displayName: 'Bo',
    skills: { nodes: [{ id: bos, name: 'Data', endorsementCount: 1 }] },
  });
  expect(await bo.entity('ProfileSkill', { id: adas }, 'id')).toBeNull();
  const { searchProfiles } = await bo.get(`{ searchProfiles(query: "${WORD}") { totalCount } }`);
  expect(searchProfiles.totalCount).toBe(0);
});
