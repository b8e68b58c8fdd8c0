import { events as certifications } from '@lyceum/certifications/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as followers } from '@lyceum/followers/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { fill, join, profileIdOf, show } from './testing.ts';

let profiles: Harness;
let owner: Actor;
let reader: Actor;
let profileId: string;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  owner = await join(profiles, 'Olga Owner');
  reader = await join(profiles, 'Rita Reader');
  await fill(owner, 'olga');
  profileId = await profileIdOf(owner);
});
afterAll(() => profiles.stop());

const pair = () => ({ connectionId: newId(), fromId: owner.id, toId: reader.id });
const tell = {
  connect: () => profiles.hear(connections, 'connections.connection.accepted.v1', pair()),
  disconnect: () => profiles.hear(connections, 'connections.connection.removed.v1', { ...pair(), removedById: null }),
  follow: (done: 'created' | 'removed') =>
    profiles.hear(followers, `followers.follow.${done}.v1`, {
      followId: newId(),
      followerId: reader.id,
      targetType: 'USER',
      targetId: owner.id,
    }),
  block: (done: 'blocked' | 'unblocked', who: Actor, whom: Actor) =>
    profiles.hear(connections, `connections.user.${done}.v1`, { userId: who.id, blockedId: whom.id }),
};
const headline = async (who: Actor) =>
  (await who.get('query ($id: ID!) { profile(id: $id) { headline } }', { id: profileId })).profile.headline;

describe('a field', () => {
  it('for connections is theirs as long as they are connected', async () => {
    await show(owner, 'CONNECTIONS');
    expect(await headline(reader)).toBeNull();
    await tell.connect();
    expect(await headline(reader)).toBe('olga headline');
    expect((await reader.entity('Profile', { id: profileId }, 'bio skills { totalCount }')).skills.totalCount).toBe(1);
    await tell.disconnect();
    expect(await headline(reader)).toBeNull();
  });

  it('for followers is theirs as long as they follow', async () => {
    await show(owner, 'FOLLOWERS');
    await tell.follow('created');
    expect(await headline(reader)).toBe('olga headline');
    await tell.follow('removed');
    expect(await headline(reader)).toBeNull();
  });

  it('for the company is that of people who work there too', async () => {
    await show(owner, 'COMPANY');
    const companyId = newId();
    const joined = (userId: string, company = companyId) =>
      profiles.hear(companies, 'companies.member.joined.v1', { companyId: company, companyName: 'ACME', userId, role: 'MEMBER' });
    await joined(owner.id);
    await joined(reader.id, newId());
    expect(await headline(reader)).toBeNull();
    await joined(reader.id);
    expect(await headline(reader)).toBe('olga headline');
    await profiles.hear(companies, 'companies.member.left.v1', { companyId, userId: owner.id, removed: false });
    expect(await headline(reader)).toBeNull();
  });

  it('costs one statement more, however many profiles a page holds', async () => {
    await show(owner, 'CONNECTIONS');
    for (let i = 0; i < 6; i++) await show(await join(profiles, `Crowd ${i}`), 'CONNECTIONS');
    const ask = (first: number) => () =>
      reader.get(
        'query ($first: Int) { searchProfiles(query: "crowd", first: $first) { nodes { headline location skills { totalCount } } } }',
        { first },
      );
    const few = await profiles.statements(ask(2));
    expect((await profiles.statements(ask(6))).length).toBe(few.length);
  });
});

describe('a block', () => {
  it('hides both from each other: by id, handle, reference, list, search and count', async () => {
    await show(owner, 'PUBLIC');
    const other = await join(profiles, 'Boris Blocked');
    const otherProfile = await profileIdOf(other);
    const sees = async (who: Actor, whom: Actor, id: string, name: string) => {
      const { data } = await who.ask(
        'query ($id: ID!, $user: ID!, $name: String!) { profile(id: $id) { id } profilesByUser(userIds: [$user]) { id } searchProfiles(query: $name) { totalCount } }',
        {
          ...{ id, user: whom.id, name },
        },
      );
      return [
        data?.profile ?? null,
        data?.profilesByUser.length,
        data?.searchProfiles.totalCount,
        (await who.entity('User', { id: whom.id }, 'profile { id }')).profile,
        await who.entity('Profile', { id }, 'id'),
      ];
    };
    const both = async () => [await sees(other, owner, profileId, 'Olga Owner'), await sees(owner, other, otherProfile, 'Boris Blocked')];
    const [all] = await both();
    expect(all).toEqual([{ id: profileId }, 1, 1, { id: profileId }, { id: profileId }]);
    await tell.block('blocked', owner, other);
    expect(await both()).toEqual([
      [null, 0, 0, null, null],
      [null, 0, 0, null, null],
    ]);
    await tell.block('unblocked', owner, other);
    expect((await both())[0]).toEqual(all);
  });
});

describe('a skill', () => {
  it('is vouched for by connections only', async () => {
    await show(owner, 'PUBLIC');
    const { skills } = (await owner.get('{ myProfile { skills { nodes { id } } } }')).myProfile;
    const endorse = 'mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id } }';
    const variables = { id: skills.nodes[0].id };
    expect((await reader.refusal(endorse, variables)).code).toBe('FORBIDDEN');
    await tell.connect();
    await reader.get(endorse, variables);
    await tell.disconnect();
  });

  it('is proved by certificates that name it, as long as they hold', async () => {
    const certificate = { certificateId: newId(), userId: owner.id, courseId: newId(), courseTitle: 'Olga' };
    const proof = async () =>
      (await reader.get('query ($id: ID!) { profile(id: $id) { skills { nodes { evidence { id } } } } }', { id: profileId })).profile.skills
        .nodes[0].evidence;
    expect(await proof()).toEqual([]);
    await profiles.hear(certifications, 'certifications.certificate.issued.v1', {
      ...{ ...certificate, enrollmentId: newId(), code: 'LY', refundsBlocked: false, topics: ['OLGA  Skill', 'Another'] },
    });
    expect(await proof()).toEqual([{ id: certificate.certificateId }]);
    await profiles.hear(certifications, 'certifications.certificate.suspended.v1', { ...certificate, reason: 'x' });
    expect(await proof()).toEqual([]);
    await profiles.hear(certifications, 'certifications.certificate.reinstated.v1', certificate);
    expect(await proof()).toEqual([{ id: certificate.certificateId }]);
    await profiles.hear(certifications, 'certifications.certificate.revoked.v1', { ...certificate, reason: 'x' });
    expect(await proof()).toEqual([]);
  });
});
