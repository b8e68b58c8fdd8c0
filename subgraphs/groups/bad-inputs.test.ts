import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Groups, mutation, startGroups } from './testing.ts';

let g: Groups;
let person: Actor;
let ids: Record<string, string>;
beforeAll(async () => {
  g = await startGroups();
  const [owner, other] = (await g.join(2)) as [Actor, Actor];
  person = owner;
  const mine = await g.with(owner, [other], { joinQuestions: ['Why?'], privacy: 'PRIVATE' });
  const theirs = await g.found(other, { privacy: 'PRIVATE', joinQuestions: ['Why?'] });
  ids = { mine, theirs, them: other.id, me: owner.id, nothing: newId() };
});
afterAll(() => g.stop());

/** Everything that is stored: a refused input leaves it as it was. */
const stored = async () => {
  const tables = [
    'groups',
    'memberships',
    'join_requests',
    'invites',
    'invite_links',
    'bans',
    'announcements',
    'moderation',
    'group_sets',
    'outbox',
    'audit',
  ];
  const rows = await Promise.all(
    tables.map((name) =>
      g.system().db.execute(sql.raw(`select ${name === 'outbox' ? 'fact' : 'to_jsonb(t)'} as row from groups.${name} t order by 1`)),
    ),
  );
  return JSON.stringify(rows);
};

const long = (n: number) => 'x'.repeat(n);
type Code = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_REACHED';
/** What is wrong, the mutation, its input (texts that begin with `$` are ids from above), and the refusal: code and paths below `input`. */
const cases: [what: string, mutation: string, input: Record<string, unknown>, code: Code, ...paths: string[]][] = [
  ['a group without a name', 'createGroup', { name: ' ' }, 'INVALID', 'name'],
  ['a name of signs', 'createGroup', { name: '!!! ???' }, 'INVALID', 'name'],
  ['a name of 121 characters', 'createGroup', { name: long(121) }, 'INVALID', 'name'],
  ['a name far too long', 'createGroup', { name: long(100_001) }, 'INVALID', 'name'],
  ['a name with a new line', 'createGroup', { name: 'a\u0007b' }, 'INVALID', 'name'],
  ['a name with NUL', 'createGroup', { name: 'a\u0000b' }, 'INVALID', 'name', 'name'],
  ['a text of 10,001 characters', 'createGroup', { name: 'x', description: '𠮷'.repeat(10_001) }, 'INVALID', 'description'],
  ['21 rules', 'createGroup', { name: 'x', rules: Array.from({ length: 21 }, String) }, 'INVALID', 'rules'],
  ['an empty rule', 'createGroup', { name: 'x', rules: ['Be kind', ' '] }, 'INVALID', 'rules.1'],
  ['a tag of 51 characters', 'createGroup', { name: 'x', tags: [long(51)] }, 'INVALID', 'tags.0'],
  ['eleven questions', 'createGroup', { name: 'x', joinQuestions: Array.from({ length: 11 }, String) }, 'INVALID', 'joinQuestions'],
  ['room for one', 'createGroup', { name: 'x', maxMembers: 1 }, 'INVALID', 'maxMembers'],
  ['room for less than nobody', 'createGroup', { name: 'x', maxMembers: -5 }, 'INVALID', 'maxMembers'],
  ['a privacy that is none', 'createGroup', { name: 'x', privacy: 'HIDDEN' }, 'INVALID'],
  [
    'three faults at once',
    'createGroup',
    { name: '', description: long(10_001), maxMembers: 501 },
    'INVALID',
    'name',
    'description',
    'maxMembers',
  ],
  ['a course that one has nothing to do with', 'createGroup', { name: 'x', courseId: '$nothing' }, 'NOT_FOUND'],
  ['a course by a bad id', 'createGroup', { name: 'x', courseId: 'course' }, 'INVALID', 'courseId'],
  ['an empty key', 'createGroup', { name: 'x', idempotencyKey: '' }, 'INVALID', 'idempotencyKey'],
  ['a change by a bad id', 'updateGroup', { groupId: "'; drop table groups.groups", name: 'x' }, 'INVALID', 'groupId'],
  ['a change of nothing', 'updateGroup', { groupId: '$nothing', name: 'x' }, 'NOT_FOUND'],
  ['a change of others’ group', 'updateGroup', { groupId: '$theirs', name: 'x' }, 'FORBIDDEN'],
  ['a name emptied', 'updateGroup', { groupId: '$mine', name: null }, 'INVALID', 'name'],
  ['a version that is not the present one', 'updateGroup', { groupId: '$mine', name: 'x', expectedVersion: 99 }, 'CONFLICT'],
  ['the owner leaving', 'leaveGroup', { groupId: '$mine' }, 'CONFLICT'],
  ['leaving a group that one is not in', 'leaveGroup', { groupId: '$theirs' }, 'CONFLICT'],
  ['joining what asks for approval', 'joinGroup', { groupId: '$theirs' }, 'FORBIDDEN'],
  ['a request without answers', 'requestToJoinGroup', { groupId: '$theirs' }, 'INVALID', 'answers'],
  [
    'an answer too long',
    'requestToJoinGroup',
    { groupId: '$theirs', answers: [{ question: 'Why?', answer: long(2_001) }] },
    'INVALID',
    'answers',
  ],
  [
    'an answer to what was not asked',
    'requestToJoinGroup',
    {
      groupId: '$theirs',
      answers: [
        { question: 'Who?', answer: 'x' },
        { question: 'Why?', answer: 'x' },
      ],
    },
    'INVALID',
    'answers.0.question',
  ],
  ['a request where one is', 'requestToJoinGroup', { groupId: '$mine', answers: [{ question: 'Why?', answer: 'x' }] }, 'CONFLICT'],
  ['approving nothing', 'approveJoinRequest', { requestId: '$nothing' }, 'NOT_FOUND'],
  ['rejecting by a bad id', 'rejectJoinRequest', { requestId: 'x' }, 'INVALID', 'requestId'],
  ['inviting nobody', 'inviteToGroup', { groupId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['inviting who is in', 'inviteToGroup', { groupId: '$mine', userId: '$them' }, 'CONFLICT'],
  ['inviting with a note too long', 'inviteToGroup', { groupId: '$mine', userId: '$them', note: long(501) }, 'INVALID', 'note'],
  ['inviting to others’ group', 'inviteToGroup', { groupId: '$theirs', userId: '$them' }, 'FORBIDDEN'],
  ['a link for nobody', 'createGroupInviteLink', { groupId: '$mine', maxUses: 0 }, 'INVALID', 'maxUses'],
  ['a link for ever', 'createGroupInviteLink', { groupId: '$mine', expiresInDays: 366 }, 'INVALID', 'expiresInDays'],
  ['a link that is none', 'joinGroupByLink', { token: 'x' }, 'NOT_FOUND'],
  ['taking out who is not in', 'removeGroupMember', { groupId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['taking out the owner', 'removeGroupMember', { groupId: '$mine', userId: '$me' }, 'FORBIDDEN'],
  ['banning oneself', 'banGroupMember', { groupId: '$mine', userId: '$me' }, 'CONFLICT'],
  ['banning nobody', 'banGroupMember', { groupId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['lifting a ban that is none', 'unbanGroupMember', { groupId: '$mine', userId: '$them' }, 'NOT_FOUND'],
  ['a role that is none', 'setGroupMemberRole', { groupId: '$mine', userId: '$them', role: 'KING' }, 'INVALID'],
  ['a second owner', 'setGroupMemberRole', { groupId: '$mine', userId: '$them', role: 'OWNER' }, 'CONFLICT'],
  ['a role for who is not in', 'setGroupMemberRole', { groupId: '$mine', userId: '$nothing', role: 'ADMIN' }, 'NOT_FOUND'],
  ['handing over to who is not in', 'transferGroupOwnership', { groupId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['an empty announcement', 'postGroupAnnouncement', { groupId: '$mine', heading: '', body: ' ' }, 'INVALID', 'heading', 'body'],
  ['an announcement in others’ group', 'postGroupAnnouncement', { groupId: '$theirs', heading: 'x', body: 'x' }, 'FORBIDDEN'],
  ['no announcement', 'deleteGroupAnnouncement', { announcementId: '$nothing' }, 'NOT_FOUND'],
  ['a set of a student', 'createGroupSet', { name: 'x', groupCount: 2 }, 'FORBIDDEN'],
  ['a set of no groups', 'createGroupSet', { name: 'x', groupCount: 0 }, 'INVALID', 'groupCount'],
  ['a set for a course that one does not teach', 'createGroupSet', { name: 'x', groupCount: 1, courseId: '$nothing' }, 'FORBIDDEN'],
  ['assigning in no set', 'autoAssignGroups', { groupSetId: '$nothing', strategy: 'FILL' }, 'NOT_FOUND'],
  ['an unknown key', 'createGroup', { name: 'x', colour: 'red' }, 'INVALID'],
];

it.each(cases)('refuses %s', async (_, field, raw, code, ...paths) => {
  const input = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? ids[value.slice(1)] : value]),
  );
  const before = await stored();
  const refusal = await person.refusal(mutation(field, '__typename'), { input });
  expect(refusal.code).toBe(code);
  if (paths.length) expect(refusal.violations.map(({ path }) => path.slice(1).join('.'))).toEqual(paths);
  if (code === 'INVALID') expect(refusal.violations.length).toBeGreaterThan(0);
  expect(await stored()).toBe(before);
});

it('refuses whoever is not signed in', async () => {
  for (const [, field, raw] of cases.slice(0, 1).concat(cases.filter(([, name]) => name === 'joinGroup' || name === 'banGroupMember'))) {
    const { code } = await g.nobody.refusal(mutation(field, '__typename'), { input: raw });
    expect(code).toBe('UNAUTHENTICATED');
  }
});

it('refuses bad arguments of queries, and finds nothing by ids that are none', async () => {
  const codes = await Promise.all(
    [
      `{ searchGroups(query: "${long(201)}") { totalCount } }`,
      '{ searchGroups(query: " ") { totalCount } }',
      '{ allGroups(first: 101) { totalCount } }',
      '{ allGroups(first: 1, last: 1) { totalCount } }',
      '{ allGroups(after: "nonsense") { nodes { id } } }',
      '{ allGroups(orderBy: BEST) { totalCount } }',
    ].map(async (document) => (await person.refusal(document)).code),
  );
  expect(codes).toEqual(codes.map(() => 'INVALID'));
  const read = await person.get(
    '{ group(id: "no id") { id } other: group { id } allGroups(filter: { courseId: "no id" }) { totalCount } searchGroups(query: "%_\\\\") { totalCount } }',
  );
  expect(read).toEqual({ group: null, other: null, allGroups: { totalCount: 0 }, searchGroups: { totalCount: 0 } });
});
