import { events as accounts } from '@lyceum/accounts/events';
import { newId, Refusal } from '@lyceum/kit';
import { type Harness, testSubgraph, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import subgraph from './subgraph.ts';
import { join as joinAs } from './testing.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
});
afterAll(() => profiles.stop());

const join = (name: string) => joinAs(profiles, name);
const UPDATE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id version headline bio } }';
const HANDLE = 'mutation ($input: ChangeHandleInput!) { changeHandle(input: $input) { id handle } }';

describe('a profile', () => {
  it('is made when somebody joins, once, however often that is told', async () => {
    const person = profiles.viewer();
    const data = { userId: person.id, displayName: 'Łukasz Ødegård', email: 'l@lyceum.test' };
    const { id } = await profiles.hear(accounts, 'accounts.user.registered.v1', data, { id: newId() });
    await profiles.hear(accounts, 'accounts.user.registered.v1', data, { id });
    await profiles.hear(accounts, 'accounts.user.registered.v1', data);
    const { myProfile } = await person.get('{ myProfile { handle displayName state completeness { percent missing } } }');
    expect(myProfile).toEqual({
      handle: 'lukasz-odegard',
      displayName: 'Łukasz Ødegård',
      state: 'INCOMPLETE',
      completeness: {
        percent: 0,
        missing: ['HEADLINE', 'BIO', 'EXPERIENCE', 'PHOTO', 'LOCATION', 'EDUCATION', 'SKILLS', 'TIME_ZONE', 'INDUSTRY', 'LINKS'],
      },
    });
    const told = (await profiles.facts('profiles.profile.created.v1')).filter(({ data }) => data.userId === person.id);
    expect(told).toHaveLength(1);
  });

  it('is there for whoever changes it right after joining, before that is told here, and once', async () => {
    const person = profiles.viewer();
    expect((await person.refusal(UPDATE, { input: { headline: 'Nobody' } })).code).toBe('NOT_FOUND');
    await profiles.answer('accounts', {
      permissionsFor: (input) => {
        const { userId } = z.object({ userId: z.string() }).parse(input);
        if (userId !== person.id) throw new Refusal('NOT_FOUND', 'The user does not exist.');
        return { user: { displayName: 'Nia New' } };
      },
    });
    const changes = await Promise.all([UPDATE, UPDATE].map((update) => person.get(update, { input: { headline: 'First' } })));
    await profiles.hear(accounts, 'accounts.user.registered.v1', { userId: person.id, displayName: 'Nia New', email: 'n@lyceum.test' });
    const { myProfile } = await person.get('{ myProfile { id handle displayName headline } }');
    expect(myProfile).toMatchObject({ handle: 'nia-new', displayName: 'Nia New', headline: 'First' });
    expect(changes.map(({ updateProfile }) => updateProfile.id)).toEqual([myProfile.id, myProfile.id]);
    expect((await profiles.facts('profiles.profile.created.v1')).filter(({ data }) => data.userId === person.id)).toHaveLength(1);
    // whom accounts does not know either has none
    expect((await profiles.viewer().refusal(UPDATE, { input: { headline: 'x' } })).code).toBe('NOT_FOUND');
  });

  it('gets another handle when the name is taken, has no Latin letters or is reserved', async () => {
    const people = await Promise.all(['Ana Eze', 'Ana Eze', '美咲 山田', 'Admin', 'محمد العلي'].map(join));
    const handles: string[] = await Promise.all(
      people.map(async (person) => (await person.get('{ myProfile { handle } }')).myProfile.handle),
    );
    expect(new Set(handles).size).toBe(5);
    expect(handles.filter((handle) => handle === 'ana-eze')).toHaveLength(1);
    expect(handles[2]).toMatch(/^member-[0-9a-f]{4}$/);
    expect(handles[3]).toMatch(/^member-admin-[0-9a-f]{4}$/);
  });

  it('is found on a user by reference, by id, by handle and for several people at once', async () => {
    const person = await join('Bruno Becker');
    const { profile } = await profiles.nobody.entity('User', { id: person.id }, 'profile { id handle displayName }');
    expect(profile).toMatchObject({ handle: 'bruno-becker', displayName: 'Bruno Becker' });
    const { byId, byHandle, unknown, many } = await profiles.nobody.get(
      `query ($id: ID!, $users: [ID!]!) {
        byId: profile(id: $id) { handle } byHandle: profile(handle: "@Bruno-Becker") { id } unknown: profile(handle: "nobody-here") { id }
        many: profilesByUser(userIds: $users) { user { id } }
      }`,
      { id: profile.id, users: [person.id, newId(), 'no id'] },
    );
    expect({ byId, byHandle, unknown }).toEqual({ byId: { handle: 'bruno-becker' }, byHandle: { id: profile.id }, unknown: null });
    expect(many).toEqual([{ user: { id: person.id } }]);
  });

  it('changes by version, tells which fields changed, and empties what is null', async () => {
    const person = await join('Chidi Chen');
    const first = await person.get(UPDATE, { input: { headline: '  Data \n engineer ', bio: 'One\n\n\n\ntwo\u202e' } });
    expect(first.updateProfile).toMatchObject({ headline: 'Data engineer', bio: 'One\n\ntwo' });
    const { version } = first.updateProfile;
    expect((await person.refusal(UPDATE, { input: { headline: 'x', expectedVersion: version - 1 } })).code).toBe('CONFLICT');
    const second = await person.get(UPDATE, { input: { bio: null, expectedVersion: version } });
    expect(second.updateProfile).toMatchObject({ headline: 'Data engineer', bio: null, version: version + 1 });
    const facts = (await profiles.facts('profiles.profile.updated.v1')).filter(({ data }) => data.userId === person.id);
    expect(facts.map(({ data }) => data.fields)).toEqual([['HEADLINE', 'BIO'], ['BIO']]);
  });

  it('lets one of twenty writers with the same version win', async () => {
    const person = await join('Divya Gupta');
    const { myProfile } = await person.get('{ myProfile { version } }');
    const { done, refused } = await together(20, (i) =>
      person.get(UPDATE, { input: { headline: `Writer ${i}`, expectedVersion: myProfile.version } }),
    );
    expect([done.length, refused.length]).toEqual([1, 19]);
  });

  it('can be taken down, restored as it was, and is erased when its time is over', async () => {
    const person = await join('Elif Yilmaz');
    await person.get('mutation { addLink(input: { label: "Site", url: "https://elif.test" }) { id } }');
    await person.get('mutation { deleteProfile { restorableUntil } }');
    expect(await person.get('{ myProfile { id } }')).toEqual({ myProfile: null });
    expect((await person.refusal(UPDATE, { input: { headline: 'x' } })).code).toBe('NOT_FOUND');
    expect((await person.refusal('mutation { createProfile(input: {}) { id } }')).code).toBe('CONFLICT');
    const { restoreProfile } = await person.get('mutation { restoreProfile { handle links { url } } }');
    expect(restoreProfile).toEqual({ handle: 'elif-yilmaz', links: [{ url: 'https://elif.test' }] });
    await person.get('mutation { deleteProfile { id } }');
    const erase = subgraph.listeners.eraseDeleted;
    await erase.run(profiles.system(new Date(Date.now() + 29 * 86_400_000)));
    await person.get('mutation { restoreProfile { id } }');
    await person.get('mutation { deleteProfile { id } }');
    await erase.run(profiles.system(new Date(Date.now() + 31 * 86_400_000)));
    expect((await person.refusal('mutation { restoreProfile { id } }')).code).toBe('NOT_FOUND');
    const { createProfile } = await person.get('mutation { createProfile(input: { headline: "Back" }) { handle headline } }');
    expect(createProfile).toEqual({ handle: 'elif-yilmaz', headline: 'Back' });
  });

  it('is one per person, whoever makes it at once', async () => {
    const person = await join('Farid Haddad');
    await person.get('mutation { deleteProfile { id } }');
    await subgraph.listeners.eraseDeleted.run(profiles.system(new Date(Date.now() + 31 * 86_400_000)));
    const { done, refused } = await together(20, () => person.get('mutation { createProfile(input: {}) { id } }'));
    expect([done.length, refused.length]).toEqual([1, 19]);
  });

  it('follows the name and the standing of the account', async () => {
    const person = await join('Grace Kim');
    await profiles.hear(accounts, 'accounts.user.changed.v1', { userId: person.id, displayName: 'Grace Hopper' });
    const search = '{ searchProfiles(query: "hopper") { totalCount nodes { displayName } } }';
    expect((await profiles.nobody.get(search)).searchProfiles).toEqual({ totalCount: 1, nodes: [{ displayName: 'Grace Hopper' }] });
    await profiles.hear(accounts, 'accounts.user.suspended.v1', { userId: person.id, reason: 'spam' });
    expect((await profiles.nobody.get(search)).searchProfiles.totalCount).toBe(0);
    expect((await profiles.nobody.entity('User', { id: person.id }, 'profile { id }')).profile).toBeNull();
    await profiles.hear(accounts, 'accounts.user.reinstated.v1', { userId: person.id });
    expect((await profiles.nobody.get(search)).searchProfiles.totalCount).toBe(1);
  });
});

describe('a handle', () => {
  it('leads to the profile also when it is an old one, and nobody else can have it', async () => {
    const [a, b] = [await join('Hana Dahl'), await join('Ines Dahl')];
    const { changeHandle } = await a.get(HANDLE, { input: { handle: '@Hana' } });
    expect(changeHandle.handle).toBe('hana');
    expect((await b.get('{ profile(handle: "hana-dahl") { id handle } }')).profile).toEqual({ id: changeHandle.id, handle: 'hana' });
    expect((await b.refusal(HANDLE, { input: { handle: 'hana-dahl' } })).code).toBe('CONFLICT');
    expect((await a.refusal(HANDLE, { input: { handle: 'hana-dahl' } })).code).toBe('LIMIT_REACHED');
  });

  it('goes to one of thirty who want it at once', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, (_, i) => join(`Wanter ${i}`)));
    const { done, refused } = await together(30, (i) => (people[i] ?? profiles.nobody).get(HANDLE, { input: { handle: 'the-one' } }));
    expect([done.length, refused.length]).toEqual([1, 29]);
  });
});

describe('reading many profiles', () => {
  it('costs the same few statements, however many there are', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_, i) => join(`Many ${i}`)));
    for (const [i, person] of people.entries())
      await person.get(`mutation { a: addSkill(input: { name: "Reading" }) { id } b: addSkill(input: { name: "Skill ${i}" }) { id } }`);
    const page = (n: number) =>
      profiles.viewer().get(
        `query ($ids: [ID!]!) { profilesByUser(userIds: $ids) { headline links { url } experience { title } education { institution } yearsOfExperience
          skills(first: 5) { totalCount nodes { name endorsementCount endorsedByMe endorsements(first: 2) { nodes { endorser { id } } } } } } }`,
        { ids: people.slice(0, n).map(({ id }) => id) },
      );
    const few = await profiles.statements(() => page(2));
    const many = await profiles.statements(() => page(12));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(11);
    const search = await profiles.statements(() => profiles.nobody.get('{ searchProfiles(query: "many") { nodes { handle headline } } }'));
    expect(search).toHaveLength(1);
  });
});
