import { events as accounts } from '@lyceum/accounts/events';
import { type Actor, type Harness, testSubgraph, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { join, openEndorsing } from './testing.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  await openEndorsing(profiles);
});
afterAll(() => profiles.stop());

const ADD = 'mutation ($input: AddSkillInput!) { addSkill(input: $input) { id name level skill { id } } }';
const ENDORSE = 'mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id state } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawEndorsement(input: { profileSkillId: $id }) { id state } }';
const HIDE = 'mutation ($id: ID!, $hidden: Boolean!) { setEndorsementHidden(input: { endorsementId: $id, hidden: $hidden }) { state } }';
const skillOf = async (name: string, skill: string) => {
  const person = await join(profiles, name);
  const { addSkill } = await person.get(ADD, { input: { name: skill } });
  return { person, id: addSkill.id, skillId: addSkill.skill.id };
};
const countOf = async (id: string) =>
  (await profiles.nobody.entity('ProfileSkill', { id }, 'endorsementCount endorsements { totalCount }')) ?? {};

describe('a skill', () => {
  it('is one, however it is written, and listed once', async () => {
    const { person, id } = await skillOf('Ana', 'Machine Learning');
    const { addSkill } = await person.get(ADD, { input: { name: '  machine   LEARNING ', level: 'ADVANCED' } });
    expect(addSkill).toMatchObject({ id, name: 'Machine Learning', level: 'ADVANCED' });
    const many = await together(20, () => person.get(ADD, { input: { name: 'Ｓtatistics' } }));
    expect(new Set(many.done.map(({ addSkill }) => addSkill.id)).size).toBe(1);
    const told = (await profiles.facts('profiles.skill.added.v1')).filter(({ data }) => data.userId === person.id);
    expect(told.map(({ data }) => data.name)).toEqual(['Machine Learning', expect.stringMatching(/tatistics$/)]);
  });

  it('keeps C, C++ and C# apart', async () => {
    const person = await join(profiles, 'Coder');
    for (const name of ['C', 'C++', 'C#', 'c++']) await person.get(ADD, { input: { name } });
    expect((await person.get('{ myProfile { skills { totalCount } } }')).myProfile.skills.totalCount).toBe(3);
  });

  it('goes with its endorsements', async () => {
    const { person, id } = await skillOf('Leaver', 'Juggling');
    const { endorseSkill } = await profiles.viewer().get(ENDORSE, { id });
    await person.get('mutation ($id: ID!) { removeSkill(input: { profileSkillId: $id }) { skills { totalCount } } }', { id });
    expect(await person.entity('Endorsement', { id: endorseSkill.id }, 'id')).toBeNull();
    expect(await profiles.facts('profiles.skill.removed.v1')).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ userId: person.id, name: 'Juggling' }) }),
    );
  });

  it('can be merged into another, with everybody who vouched for either counted once', async () => {
    const [both, only] = [await skillOf('Both', 'Post Gres'), await skillOf('Only', 'Post Gres')];
    const { addSkill } = await both.person.get(ADD, { input: { name: 'PostgreSQL' } });
    const [x, y, z] = [profiles.viewer(), profiles.viewer(), profiles.viewer()];
    for (const reader of [x, y]) await reader.get(ENDORSE, { id: both.id });
    for (const reader of [y, z]) await reader.get(ENDORSE, { id: addSkill.id });
    await x.get(ENDORSE, { id: only.id });
    const MERGE = 'mutation ($from: ID!, $into: ID!) { mergeSkills(input: { fromSkillId: $from, intoSkillId: $into }) { name } }';
    const variables = { from: both.skillId, into: addSkill.skill.id };
    expect((await x.refusal(MERGE, variables)).code).toBe('FORBIDDEN');
    await profiles.viewer({ scopes: ['profiles:manage'] }).get(MERGE, variables);
    expect(await countOf(addSkill.id)).toEqual({ endorsementCount: 3, endorsements: { totalCount: 3 } });
    expect(await profiles.nobody.entity('ProfileSkill', { id: only.id }, 'name endorsementCount')).toEqual({
      name: 'PostgreSQL',
      endorsementCount: 1,
    });
    expect(await profiles.nobody.entity('ProfileSkill', { id: both.id }, 'id')).toBeNull();
    const { searchProfiles } = await profiles.nobody.get('{ searchProfiles(skills: ["postgresql"]) { totalCount } }');
    expect(searchProfiles.totalCount).toBe(2);
  });
});

describe('an endorsement', () => {
  it('counts once per person, even when it is given thirty times at once, and is told once', async () => {
    const { person, id, skillId } = await skillOf('Bruno', 'Chess');
    const endorser = profiles.viewer();
    const { done } = await together(30, () => endorser.get(ENDORSE, { id }));
    expect(done).toHaveLength(30);
    expect(await countOf(id)).toEqual({ endorsementCount: 1, endorsements: { totalCount: 1 } });
    const told = (await profiles.facts('profiles.skill.endorsed.v1')).filter(({ data }) => data.userId === person.id);
    expect(told.map(({ data }) => data)).toEqual([
      expect.objectContaining({ endorserId: endorser.id, skillId, name: 'Chess', endorsementId: done[0].endorseSkill.id }),
    ]);
  });

  it('is counted right when fifty people come and go at once', async () => {
    const { id } = await skillOf('Chidi', 'Go');
    const people = Array.from({ length: 50 }, () => profiles.viewer());
    const all = (act: (person: Actor, i: number) => Promise<unknown>) => together(50, (i) => act(people[i] ?? profiles.nobody, i));
    expect((await all((person) => person.get(ENDORSE, { id }))).done).toHaveLength(50);
    await all((person, i) => (i % 2 ? person.get(WITHDRAW, { id }) : person.get(ENDORSE, { id })));
    expect(await countOf(id)).toEqual({ endorsementCount: 25, endorsements: { totalCount: 25 } });
  });

  it('can be taken back and given again', async () => {
    const { id } = await skillOf('Divya', 'Tea');
    const endorser = profiles.viewer();
    const first = (await endorser.get(ENDORSE, { id })).endorseSkill;
    expect((await endorser.get(WITHDRAW, { id })).withdrawEndorsement).toEqual({ id: first.id, state: 'WITHDRAWN' });
    expect((await endorser.get(ENDORSE, { id })).endorseSkill).toEqual({ id: first.id, state: 'GIVEN' });
    expect((await countOf(id)).endorsementCount).toBe(1);
    const by = await endorser.entity('ProfileSkill', { id }, 'endorsedByMe');
    expect([by, await profiles.viewer().entity('ProfileSkill', { id }, 'endorsedByMe')]).toEqual([
      { endorsedByMe: true },
      { endorsedByMe: false },
    ]);
  });

  it('that the owner hid stays hidden, also when it is given again, and shows again when they say so', async () => {
    const { person, id } = await skillOf('Elif', 'Darts');
    const endorser = profiles.viewer();
    const { endorseSkill } = await endorser.get(ENDORSE, { id });
    expect((await endorser.refusal(HIDE, { id: endorseSkill.id, hidden: true })).code).toBe('NOT_FOUND');
    await person.get(HIDE, { id: endorseSkill.id, hidden: true });
    expect((await endorser.get(ENDORSE, { id })).endorseSkill.state).toBe('HIDDEN');
    expect((await countOf(id)).endorsementCount).toBe(0);
    await person.get(HIDE, { id: endorseSkill.id, hidden: false });
    expect((await countOf(id)).endorsementCount).toBe(1);
  });

  it('is not for oneself, not without signing in, and not when it is switched off', async () => {
    const { person, id } = await skillOf('Farid', 'Naps');
    expect((await person.refusal(ENDORSE, { id })).violations).toEqual([expect.objectContaining({ rule: 'self' })]);
    expect((await profiles.nobody.refusal(ENDORSE, { id })).code).toBe('UNAUTHENTICATED');
    const admin = profiles.viewer({ scopes: ['ems:settings'] });
    const set = 'mutation ($on: Boolean!) { updateProfileSettings(input: { endorsementsEnabled: $on }) { version } }';
    await admin.get(set, { on: false });
    expect((await profiles.viewer().refusal(ENDORSE, { id })).code).toBe('FORBIDDEN');
    await admin.get(set, { on: true });
  });

  it('of a suspended person’s skill cannot be given', async () => {
    const { person, id } = await skillOf('Grace', 'Poker');
    await profiles.hear(accounts, 'accounts.user.suspended.v1', { userId: person.id, reason: 'spam' });
    expect((await profiles.viewer().refusal(ENDORSE, { id })).code).toBe('NOT_FOUND');
  });
});
