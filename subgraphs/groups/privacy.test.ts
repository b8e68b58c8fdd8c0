import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, mutation, startGroups } from './testing.ts';

let g: Groups;
let owner: Actor;
let member: Actor;
let stranger: Actor;
let secret: string;
let hiddenAway: string;
let announcementId: string;
beforeAll(async () => {
  g = await startGroups();
  [owner, member, stranger] = (await g.join(3)) as [Actor, Actor, Actor];
  secret = await g.with(owner, [member], { name: 'Xylophone circle', privacy: 'SECRET', tags: ['xylophone'], description: 'Zither' });
  hiddenAway = await g.with(owner, [member], { name: 'Private readers', privacy: 'PRIVATE', tags: ['readers'] });
  announcementId = (await g.does(owner, 'postGroupAnnouncement', { groupId: secret, heading: 'Psst', body: 'Zither' }, 'id')).id;
});
afterAll(() => g.stop());

/** What a stranger gets for the secret group equals what they get for no group at all, text by text. */
const same = async (who: Actor, document: string, variables: (id: string) => Record<string, unknown>, real = secret) => {
  const [of, none] = await Promise.all([real, newId()].map((id) => who.ask(document, variables(id))));
  const told = JSON.stringify({ data: of?.data ?? null, errors: of?.errors?.map(({ message, extensions }) => [message, extensions]) });
  expect(told).toBe(
    JSON.stringify({ data: none?.data ?? null, errors: none?.errors?.map(({ message, extensions }) => [message, extensions]) }),
  );
  expect(told).not.toContain(real);
  return told;
};

describe('a secret group does not exist for strangers', () => {
  it('by id, by slug, or by reference', async () => {
    const { slug } = await g.group(member, secret);
    for (const who of [stranger, g.nobody]) {
      expect(await g.group(who, secret)).toBeNull();
      expect((await who.get('query ($slug: String!) { group(slug: $slug) { id } }', { slug })).group).toBeNull();
      await same(who, 'query ($id: ID!) { groupDetails(groupId: $id) { id } }', (id) => ({ id }));
      expect(await who.entity('Group', { id: secret }, 'id name')).toBeNull();
      expect(await who.entity('GroupMember', { groupId: secret, userId: member.id }, 'role')).toBeNull();
      expect(await who.entity('GroupAnnouncement', { id: announcementId }, 'heading')).toBeNull();
    }
    await same(
      stranger,
      'query ($id: ID!) { groupMembershipReport(groupId: $id, period: { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }) { from } }',
      (id) => ({ id }),
    );
  });

  it('by any mutation: the word is the same as for nothing', async () => {
    const { id: requestId } = await g.does(stranger, 'requestToJoinGroup', { groupId: hiddenAway }, 'id');
    const { id: inviteId } = await g.does(owner, 'inviteToGroup', { groupId: secret, userId: g.admin.id }, 'id');
    const told = [];
    for (const [field, more] of [
      ['updateGroup', { name: 'Mine' }],
      ['deleteGroup', {}],
      ['restoreGroup', {}],
      ['archiveGroup', {}],
      ['unarchiveGroup', {}],
      ['joinGroup', {}],
      ['leaveGroup', {}],
      ['requestToJoinGroup', {}],
      ['inviteToGroup', { userId: member.id }],
      ['createGroupInviteLink', {}],
      ['removeGroupMember', { userId: member.id }],
      ['banGroupMember', { userId: member.id }],
      ['unbanGroupMember', { userId: member.id }],
      ['setGroupMemberRole', { userId: member.id, role: 'ADMIN' }],
      ['transferGroupOwnership', { userId: stranger.id }],
      ['postGroupAnnouncement', { heading: 'x', body: 'x' }],
    ] as const)
      told.push(await same(stranger, mutation(field, '__typename'), (groupId) => ({ input: { groupId, ...more } })));
    for (const words of told) expect(words).toContain('NOT_FOUND');
    for (const [field, key, id, more] of [
      ['respondToGroupInvite', 'inviteId', inviteId, { accept: true }],
      ['cancelGroupInvite', 'inviteId', inviteId, {}],
      ['deleteGroupAnnouncement', 'announcementId', announcementId, {}],
    ] as const)
      expect(await same(stranger, mutation(field, '__typename'), (value) => ({ input: { [key]: value, ...more } }), id)).toContain(
        'NOT_FOUND',
      );
    await g.does(stranger, 'withdrawJoinRequest', { requestId });
  });

  it('in lists, search, counts, and the groups of its members', async () => {
    const document = `query ($userId: ID!) { allGroups { totalCount nodes { name } } byTag: allGroups(filter: { tag: "xylophone" }) { totalCount }
      bySecrecy: allGroups(filter: { privacy: SECRET }, orderBy: LARGEST) { totalCount edges { cursor } }
      searchGroups(query: "xylophone") { totalCount nodes { id } } byText: searchGroups(query: "zither") { totalCount }
      _entities(representations: [{ __typename: "User", id: $userId }]) { ... on User { groups { totalCount nodes { name } } } } }`;
    for (const who of [stranger, g.nobody]) {
      const read = await who.get(document, { userId: member.id });
      expect(read.allGroups).toEqual({ totalCount: 1, nodes: [{ name: 'Private readers' }] });
      for (const part of [read.byTag, read.bySecrecy, read.searchGroups, read.byText]) expect(part.totalCount).toBe(0);
      // where a member belongs that is not public, is for those inside
      expect(read._entities[0].groups).toEqual({ totalCount: 0, nodes: [] });
    }
    const seen = await owner.get(document, { userId: member.id });
    expect(seen.searchGroups.totalCount).toBe(1);
    expect(seen._entities[0].groups.totalCount).toBe(2);
  });

  it('in the address of another group of the same name', async () => {
    const made = await g.does(stranger, 'createGroup', { name: 'Xylophone circle' }, 'slug id');
    expect(made.slug).toBe('xylophone-circle');
    // nor when one becomes secret: the address is free again
    const other = await g.found(owner, { name: 'Turning' });
    await g.does(owner, 'updateGroup', { groupId: other, privacy: 'SECRET' });
    expect((await g.does(stranger, 'createGroup', { name: 'Turning' }, 'slug')).slug).toBe('turning');
    expect((await g.does(owner, 'updateGroup', { groupId: other, privacy: 'PUBLIC' }, 'slug')).slug).toBe('turning-2');
  });

  it('to whoever was put out, declined, or whose invitation was taken back or has expired', async () => {
    const [out, invited] = await g.join(2);
    if (!out || !invited) throw new Error('Nobody came.');
    const groupId = await g.with(owner, [out], { privacy: 'SECRET' });
    const { id: inviteId } = await g.does(owner, 'inviteToGroup', { groupId, userId: invited.id }, 'id');
    // who is invited knows its outside, and no more
    const seen = await invited.get(
      'query ($id: ID!) { group(id: $id) { name members { totalCount } announcements { totalCount } invite { id } } allGroups(filter: { privacy: SECRET }) { totalCount } }',
      { id: groupId },
    );
    expect(seen).toEqual({
      group: { name: 'A group', members: null, announcements: null, invite: { id: inviteId } },
      allGroups: { totalCount: 1 },
    });
    await g.does(invited, 'respondToGroupInvite', { inviteId, accept: false });
    await g.does(owner, 'removeGroupMember', { groupId, userId: out.id });
    for (const who of [out, invited]) {
      expect(await g.group(who, groupId)).toBeNull();
      expect((await g.refused(who, 'joinGroup', { groupId })).code).toBe('NOT_FOUND');
      expect((await who.get('{ allGroups(filter: { privacy: SECRET }) { totalCount } }')).allGroups.totalCount).toBe(0);
    }
    expect(await invited.entity('GroupInvite', { id: inviteId }, 'id')).toBeNull();
  });

  it('when it becomes secret, whoever waited to be let in is answered no more', async () => {
    const groupId = await g.found(owner, { approvalRequired: true });
    const { id } = await g.does(stranger, 'requestToJoinGroup', { groupId }, 'id');
    await g.does(owner, 'updateGroup', { groupId, privacy: 'SECRET' });
    expect(await stranger.entity('GroupJoinRequest', { id }, 'status')).toBeNull();
    expect((await g.refused(owner, 'approveJoinRequest', { requestId: id })).code).toBe('CONFLICT');
  });
});

describe('a private group', () => {
  it('shows its name and size, not its inside', async () => {
    const document = `query ($id: ID!) { group(id: $id) { name memberCount members { totalCount } staff { totalCount } announcements { totalCount }
      joinRequests { totalCount } invites { totalCount } bans { totalCount } moderationLog { totalCount } } }`;
    const read = async (who: Actor) => (await who.get(document, { id: hiddenAway })).group;
    const nothing = { members: null, staff: null, announcements: null, joinRequests: null, invites: null, bans: null, moderationLog: null };
    for (const who of [stranger, g.nobody]) expect(await read(who)).toEqual({ name: 'Private readers', memberCount: 2, ...nothing });
    expect(await read(member)).toMatchObject({
      members: { totalCount: 2 },
      staff: { totalCount: 1 },
      announcements: { totalCount: 0 },
      joinRequests: null,
      bans: null,
      moderationLog: null,
    });
    expect(await read(owner)).toMatchObject({ joinRequests: { totalCount: 0 }, moderationLog: { totalCount: 0 } });
    expect(await stranger.entity('GroupMember', { groupId: hiddenAway, userId: member.id }, 'role')).toBeNull();
    expect(await member.entity('GroupMember', { groupId: hiddenAway, userId: owner.id }, 'role source')).toEqual({
      role: 'OWNER',
      source: null,
    });
  });

  it('tells those inside that somebody is out, and only the staff that they were put out', async () => {
    const gone = await g.someone();
    const groupId = await g.with(owner, [member, gone], { privacy: 'PRIVATE' });
    await g.does(owner, 'banGroupMember', { groupId, userId: gone.id });
    const key = { groupId, userId: gone.id };
    expect(await member.entity('GroupMember', key, 'state')).toEqual({ state: 'LEFT' });
    expect(await owner.entity('GroupMember', key, 'state')).toEqual({ state: 'BANNED' });
    expect(await gone.entity('GroupMember', key, 'state')).toBeNull();
  });
});

describe('people between whom a block stands', () => {
  it('do not see, find, count or reach each other', async () => {
    const [blocker, blocked] = await g.join(2);
    if (!blocker || !blocked) throw new Error('Nobody came.');
    const groupId = await g.with(owner, [blocker, blocked], { name: 'Both are here' });
    const theirs = await g.found(blocked, { name: 'Founded by the blocked' });
    const { id: inviteId } = await g.does(blocked, 'inviteToGroup', { groupId: theirs, userId: blocker.id }, 'id');
    await g.blocks(blocker, blocked);
    const members = `query ($id: ID!) { group(id: $id) { members { totalCount nodes { user { id } } } } }`;
    for (const [who, other] of [
      [blocker, blocked],
      [blocked, blocker],
    ] as const) {
      const { members: seen } = (await who.get(members, { id: groupId })).group;
      expect(seen.totalCount).toBe(2);
      expect(JSON.stringify(seen.nodes)).not.toContain(other.id);
      expect(await who.entity('GroupMember', { groupId, userId: other.id }, 'role')).toBeNull();
      expect(await who.entity('User', { id: other.id }, 'groups { totalCount }')).toEqual({ groups: { totalCount: 0 } });
      // the same word as for nobody
      const [them, none] = await Promise.all([other.id, newId()].map((userId) => g.refused(who, 'inviteToGroup', { groupId, userId })));
      expect(them).toEqual(none);
    }
    expect((await g.refused(blocker, 'respondToGroupInvite', { inviteId, accept: true })).code).toBe('NOT_FOUND');
    expect((await blocker.get('{ myGroupInvites { totalCount } }')).myGroupInvites.totalCount).toBe(0);
    expect(await blocker.entity('Group', { id: theirs }, 'name owner { id }')).toEqual({ name: 'Founded by the blocked', owner: null });
    // whoever looks after the group sees everybody in it
    await g.does(owner, 'setGroupMemberRole', { groupId, userId: blocked.id, role: 'MODERATOR' });
    expect((await blocked.get(members, { id: groupId })).group.members.totalCount).toBe(3);
  });
});

describe('what one may know of', () => {
  it('is the same by id, in lists, in search, by reference and in the groups of people', async () => {
    const people = await g.join(3);
    const [a, b, c] = people as [Actor, Actor, Actor];
    const kind = fc.record({
      privacy: fc.constantFrom('PUBLIC', 'PRIVATE', 'SECRET'),
      relation: fc.constantFrom('none', 'member', 'invited', 'left', 'banned'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(kind, { minLength: 1, maxLength: 6 }), async (kinds) => {
        const tag = `t${newId().slice(-12)}`;
        const made: { id: string; known: boolean; inside: boolean }[] = [];
        for (const { privacy, relation } of kinds) {
          const id = await g.found(a, { name: `Q ${tag}`, privacy, tags: [tag] });
          const invite = relation === 'none' ? null : (await g.does(a, 'inviteToGroup', { groupId: id, userId: b.id }, 'id')).id;
          if (relation !== 'none' && relation !== 'invited') await g.does(b, 'respondToGroupInvite', { inviteId: invite, accept: true });
          if (relation === 'left') await g.does(b, 'leaveGroup', { groupId: id });
          if (relation === 'banned') await g.does(a, 'banGroupMember', { groupId: id, userId: b.id });
          const inside = privacy === 'PUBLIC' || relation === 'member';
          made.push({ id, inside, known: inside || privacy === 'PRIVATE' || relation === 'invited' });
        }
        for (const who of [b, c, g.nobody]) {
          // what c and nobody have to do with the groups is nothing
          const known = made.filter((group, i) => (who === b ? group.known : kinds[i]?.privacy !== 'SECRET')).map(({ id }) => id);
          const inside = made.filter((group, i) => (who === b ? group.inside : kinds[i]?.privacy === 'PUBLIC')).map(({ id }) => id);
          const read = await who.get(
            `query ($tag: String!, $userId: ID!) { allGroups(first: 100, filter: { tag: $tag }) { totalCount nodes { id } } searchGroups(query: $tag, first: 100) { totalCount nodes { id } }
              _entities(representations: [{ __typename: "User", id: $userId }]) { ... on User { groups(first: 100) { nodes { id } } } } }`,
            { tag, userId: a.id },
          );
          const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort();
          expect(ids(read.allGroups.nodes)).toEqual([...known].sort());
          expect(ids(read.searchGroups.nodes)).toEqual([...known].sort());
          expect([read.allGroups.totalCount, read.searchGroups.totalCount]).toEqual([known.length, known.length]);
          const of = new Set(made.map(({ id }) => id));
          expect(ids(read._entities[0].groups.nodes.filter(({ id }: { id: string }) => of.has(id)))).toEqual([...inside].sort());
          for (const { id } of made) {
            expect((await g.group(who, id)) !== null).toBe(known.includes(id));
            expect((await who.entity('Group', { id }, 'id')) !== null).toBe(known.includes(id));
          }
        }
        for (const { id } of made) await g.does(a, 'deleteGroup', { groupId: id });
      }),
      { numRuns: 10 },
    );
  });
});
