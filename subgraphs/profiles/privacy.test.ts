import { domainSdl } from '@lyceum/kit/sdl.ts';
import type { Actor, Harness } from '@lyceum/kit/testing.ts';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { fill, join, openEndorsing, profileIdOf, show } from './testing.ts';
import { PRIVACY_LEVELS, PROFILE_FIELDS } from './utilities.ts';

let profiles: Harness;
let stranger: Actor;
let owner: Actor;
let profileId: string;
let word: string;
let count = 0;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  await openEndorsing(profiles);
  stranger = await join(profiles, 'Stranger');
});
beforeEach(async () => {
  word = `xylo${++count}word`;
  owner = await join(profiles, `Owner ${count}`);
  await fill(owner, word);
  profileId = await profileIdOf(owner);
});
afterAll(() => profiles.stop());

const ALL = `headline bio photoUrl location countryCode timeZone industry openToWork openToRoles yearsOfExperience links { url } experience { title company }
  education { institution } skills { totalCount nodes { name } edges { cursor } } card { title place localTime } completeness { percent } privacy { level } state`;
const HIDDEN = {
  headline: null,
  bio: null,
  photoUrl: null,
  location: null,
  countryCode: null,
  timeZone: null,
  industry: null,
  openToWork: null,
  openToRoles: [],
  yearsOfExperience: null,
  links: [],
  experience: [],
  education: [],
  skills: { totalCount: 0, nodes: [], edges: [] },
  completeness: null,
  privacy: null,
  state: null,
};
const everyWay = async (reader: Actor) => {
  const { profile, profilesByUser, searchProfiles } = await reader.get(
    `query ($id: ID!, $user: ID!, $name: String!) { profile(id: $id) { ${ALL} } profilesByUser(userIds: [$user]) { ${ALL} }
      searchProfiles(query: $name, first: 1) { nodes { ${ALL} } } }`,
    { id: profileId, user: owner.id, name: `Owner ${count}` },
  );
  const byUser = await reader.entity('User', { id: owner.id }, `profile { ${ALL} }`);
  return [profile, profilesByUser[0], searchProfiles.nodes[0], byUser.profile, await reader.entity('Profile', { id: profileId }, ALL)];
};

describe('a field', () => {
  it.each(PRIVACY_LEVELS.filter((level) => level !== 'PUBLIC'))(
    'that is for %s does not come out for others, by whatever way',
    async (level) => {
      await show(owner, level);
      for (const reader of [stranger, profiles.nobody, profiles.viewer({ scopes: ['reports:read'] })]) {
        for (const answer of await everyWay(reader))
          expect(answer).toEqual({ ...HIDDEN, card: { title: `Owner ${count}`, place: null, localTime: null } });
        const { exportProfile } = await reader.get('query ($id: ID!) { exportProfile(profileId: $id) }', { id: profileId });
        expect(JSON.stringify(exportProfile)).not.toContain(word);
      }
      for (const reader of [owner, profiles.viewer({ scopes: ['profiles:manage'] })])
        for (const answer of await everyWay(reader)) {
          expect(answer).toMatchObject({
            headline: `${word} headline`,
            openToWork: true,
            skills: { totalCount: 1 },
            completeness: { percent: 100 },
          });
          expect(answer.privacy.every((rule: { level: string }) => rule.level === level)).toBe(true);
        }
    },
  );

  it('is hidden alone, and the others stay', async () => {
    for (const field of PROFILE_FIELDS) {
      await show(owner, 'PUBLIC');
      await show(owner, 'ONLY_ME', [field]);
      const { profile } = await stranger.get(`query ($id: ID!) { profile(id: $id) { ${ALL} } }`, { id: profileId });
      const hidden = Object.entries(HIDDEN).filter(([key, value]) => JSON.stringify(profile[key]) === JSON.stringify(value));
      expect(hidden.map(([key]) => key).filter((key) => !['completeness', 'privacy', 'state'].includes(key))).toEqual(
        {
          HEADLINE: ['headline'],
          BIO: ['bio'],
          PHOTO: ['photoUrl'],
          LOCATION: ['location', 'countryCode'],
          TIME_ZONE: ['timeZone'],
          INDUSTRY: ['industry'],
          LINKS: ['links'],
          EXPERIENCE: ['yearsOfExperience', 'experience'],
          EDUCATION: ['education'],
          SKILLS: ['skills'],
          OPEN_TO_WORK: ['openToWork', 'openToRoles'],
        }[field],
      );
    }
  });

  it('of the schema is one that these tests know: a new one must be decided on here', () => {
    const [type] = parse(domainSdl(subgraph.folder)).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Profile' ? [node.fields ?? []] : [],
    );
    const open = ['id', 'user', 'displayName', 'handle', 'card', 'version', 'createdAt'];
    expect(type?.map(({ name }) => name.value).toSorted()).toEqual([...Object.keys(HIDDEN), ...open].toSorted());
  });
});

describe('search', () => {
  const matches = async (variables: Record<string, unknown>, reader: Actor = stranger) =>
    (
      await reader.get(
        `query ($query: String, $skills: [String!], $location: String, $company: String, $openToWork: Boolean) {
          searchProfiles(query: $query, skills: $skills, location: $location, company: $company, openToWork: $openToWork, first: 50) { totalCount nodes { id } } }`,
        variables,
      )
    ).searchProfiles;
  const ways = () => [
    { query: word },
    { query: `${word} headline` },
    { query: `${word} school` },
    { skills: [`${word} SKILL`] },
    { location: `${word} city` },
    { company: word },
  ];

  it('finds what is PUBLIC and nothing that was hidden, not even to count it, also for its owner', async () => {
    for (const way of ways()) expect(await matches(way)).toEqual({ totalCount: 1, nodes: [{ id: profileId }] });
    const open = async () => (await matches({ openToWork: true })).nodes.some(({ id }: { id: string }) => id === profileId);
    expect(await open()).toBe(true);
    await show(owner, 'ONLY_ME');
    for (const way of ways()) {
      expect(await matches(way)).toEqual({ totalCount: 0, nodes: [] });
      expect(await matches(way, owner)).toEqual({ totalCount: 0, nodes: [] });
    }
    expect(await open()).toBe(false);
    expect((await stranger.get('query ($q: String!) { skills(query: $q) { totalCount nodes { name } } }', { q: word })).skills).toEqual({
      totalCount: 0,
      nodes: [],
    });
    await show(owner, 'PUBLIC');
    for (const way of ways()) expect((await matches(way)).totalCount).toBe(1);
  });

  it('finds nothing of a hidden profile, and no way leads to it', async () => {
    await owner.get('mutation { setProfileHidden(input: { hidden: true }) { id } }');
    for (const way of ways()) expect((await matches(way)).totalCount).toBe(0);
    const { profile, profilesByUser } = await stranger.get(
      'query ($id: ID!, $user: ID!) { profile(id: $id) { id } profilesByUser(userIds: [$user]) { id } }',
      {
        id: profileId,
        user: owner.id,
      },
    );
    expect([profile, profilesByUser]).toEqual([null, []]);
    expect(await stranger.entity('Profile', { id: profileId }, 'id')).toBeNull();
    expect((await stranger.entity('User', { id: owner.id }, 'profile { id }')).profile).toBeNull();
    expect((await stranger.refusal('query ($id: ID!) { exportProfile(profileId: $id) }', { id: profileId })).code).toBe('NOT_FOUND');
    expect((await owner.get('{ myProfile { state } }')).myProfile.state).toBe('HIDDEN');
  });
});

describe('skills and endorsements', () => {
  const endorse = (reader: Actor, profileSkillId: string) =>
    reader.get('mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id } }', { id: profileSkillId });

  it('that are hidden cannot be reached by their own ids', async () => {
    const { myProfile } = await owner.get('{ myProfile { skills { nodes { id } } } }');
    const [{ id }] = myProfile.skills.nodes;
    const { endorseSkill } = await endorse(stranger, id);
    const other = await join(profiles, 'Other');
    await show(owner, 'ONLY_ME', ['SKILLS']);
    expect(await other.entity('ProfileSkill', { id }, 'name')).toBeNull();
    expect(await other.entity('Endorsement', { id: endorseSkill.id }, 'id')).toBeNull();
    expect((await other.refusal('mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id } }', { id })).code).toBe(
      'NOT_FOUND',
    );
    await show(owner, 'PUBLIC', ['SKILLS']);
    expect(await other.entity('ProfileSkill', { id }, 'name endorsementCount')).toEqual({ name: `${word} skill`, endorsementCount: 1 });
    await owner.get('mutation ($id: ID!) { setEndorsementHidden(input: { endorsementId: $id, hidden: true }) { state } }', {
      id: endorseSkill.id,
    });
    expect(await other.entity('Endorsement', { id: endorseSkill.id }, 'id')).toBeNull();
    expect(await other.entity('ProfileSkill', { id }, 'endorsementCount endorsements { totalCount nodes { id } }')).toEqual({
      endorsementCount: 0,
      endorsements: { totalCount: 0, nodes: [] },
    });
    expect(await owner.entity('Endorsement', { id: endorseSkill.id }, 'state')).toEqual({ state: 'HIDDEN' });
    expect(await stranger.entity('Endorsement', { id: endorseSkill.id }, 'state')).toEqual({ state: 'HIDDEN' });
  });
});

describe('reports', () => {
  it('count for others what they may see, and are refused to strangers', async () => {
    await show(owner, 'ONLY_ME', ['SKILLS', 'EXPERIENCE']);
    const REPORT =
      'query ($id: ID!) { userProfileReport(userId: $id) { completeness { percent } completenessPercentile yearsOfExperience skillCount topSkills { count } } }';
    expect((await stranger.refusal(REPORT, { id: owner.id })).code).toBe('FORBIDDEN');
    const { userProfileReport } = await profiles.viewer({ scopes: ['reports:read'] }).get(REPORT, { id: owner.id });
    expect(userProfileReport).toEqual({
      completeness: null,
      completenessPercentile: null,
      yearsOfExperience: null,
      skillCount: 0,
      topSkills: [],
    });
    expect((await owner.get(REPORT, { id: owner.id })).userProfileReport).toMatchObject({ completeness: { percent: 100 }, skillCount: 1 });
    await show(owner, 'ONLY_ME');
    const summary = await profiles
      .viewer({ scopes: ['reports:read'] })
      .get(
        'query ($p: PeriodInput!) { profileSummary(period: $p) { topSkills { skill { name } } topLocations { name } topIndustries { name } } }',
        {
          p: { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' },
        },
      );
    expect(JSON.stringify(summary)).not.toContain(word);
  });
});
