import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, startGroups } from './testing.ts';

let g: Groups;
let owner: Actor;
let a: Actor;
let b: Actor;
let c: Actor;
beforeAll(async () => {
  g = await startGroups();
  const people = await g.join(4);
  [owner, a, b, c] = people as [Actor, Actor, Actor, Actor];
});
afterAll(() => g.stop());

const roleOf = async (actor: Actor, id: string) => (await g.group(actor, id))?.membership?.role ?? null;
const role = (by: Actor, groupId: string, who: Actor, to: string) =>
  g.does(by, 'setGroupMemberRole', { groupId, userId: who.id, role: to }, 'role');
/** Members by rows, and by the count that the group holds. */
const counted = async (groupId: string) => {
  const [row] = await g.system().db.execute<{ held: number; rows: number }>(sql`
    select member_count as held, (select count(*)::int from groups.memberships m where m.group_id = g.id and m.state = 'ACTIVE') as rows
    from groups.groups g where id = ${groupId}`);
  return row;
};

describe('joining', () => {
  it('is once, however often one asks at once', async () => {
    const groupId = await g.found(owner);
    const { refused } = await together(10, () => g.does(a, 'joinGroup', { groupId }));
    expect(refused).toEqual([]);
    expect(await counted(groupId)).toEqual({ held: 2, rows: 2 });
  });

  it('stops exactly at the cap, however many come at once', async () => {
    const groupId = await g.found(owner, { maxMembers: 6 });
    const crowd = await g.join(25);
    const { done, refused } = await together(25, (i) => g.does(crowd[i] ?? a, 'joinGroup', { groupId }));
    expect([done.length, refused.length]).toEqual([5, 20]);
    expect(String(refused[0])).toContain('LIMIT_REACHED');
    expect(await counted(groupId)).toEqual({ held: 6, rows: 6 });
    expect((await g.refused(owner, 'updateGroup', { groupId, maxMembers: 5 })).code).toBe('CONFLICT');
  });

  it('is refused by Postgres itself beyond the cap, twice, with a second owner, or of another set', async () => {
    const groupId = await g.with(owner, [a], { maxMembers: 3 });
    const { db } = g.system();
    const seat = (userId: string, role: string, key: string) =>
      db.execute(sql`insert into groups.memberships (id, group_id, set_key, user_id, role, source, joined_at)
        values (${newId()}, ${groupId}, ${key}, ${userId}, ${role}::groups.group_role, 'JOINED', now())`);
    await expect(db.execute(sql`update groups.groups set member_count = 4 where id = ${groupId}`)).rejects.toThrow();
    await expect(seat(a.id, 'MEMBER', groupId)).rejects.toThrow();
    await expect(seat(b.id, 'OWNER', groupId)).rejects.toThrow();
    await expect(seat(b.id, 'MEMBER', newId())).rejects.toThrow();
  });

  it('a group that asks for approval goes by request, with an answer to each question', async () => {
    const groupId = await g.found(owner, { privacy: 'PRIVATE', joinQuestions: ['Why?', 'Who are you?'] });
    expect((await g.refused(a, 'joinGroup', { groupId })).code).toBe('FORBIDDEN');
    const wrong = await g.refused(a, 'requestToJoinGroup', {
      groupId,
      answers: [
        { question: 'Whence?', answer: 'x' },
        { question: 'Why?', answer: 'Because' },
      ],
    });
    expect(wrong.violations.map(({ rule }) => rule)).toEqual(['unknown', 'required']);
    const answers = [
      { question: 'Who are you?', answer: 'A' },
      { question: 'Why?', answer: 'Because' },
    ];
    const { done } = await together(5, () =>
      g.does(a, 'requestToJoinGroup', { groupId, answers }, 'id status answers { question answer }'),
    );
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    expect(done[0]).toMatchObject({ status: 'PENDING', answers: [answers[1], answers[0]] });
    const [told] = (await g.facts('groups.member.requested.v1')).filter(({ data }) => Object(data).groupId === groupId);
    expect(told?.data).toMatchObject({ userId: a.id, moderatorIds: [owner.id], requestId: done[0].id });
    const requestId = done[0].id;
    for (const who of [b, a])
      expect((await g.refused(who, 'approveJoinRequest', { requestId })).code).toBe(who === b ? 'NOT_FOUND' : 'FORBIDDEN');
    const decided = await together(6, () => g.does(owner, 'approveJoinRequest', { requestId }, 'status decidedBy { id }'));
    expect(decided.done).toEqual([{ status: 'APPROVED', decidedBy: { id: owner.id } }]);
    expect(await g.group(a, groupId)).toMatchObject({ memberCount: 2, membership: { source: 'REQUESTED' } });
  });

  it('rejected, one hears of it and may ask again; a request can be taken back by who made it alone', async () => {
    const groupId = await g.found(owner, { approvalRequired: true });
    const { id } = await g.does(a, 'requestToJoinGroup', { groupId }, 'id');
    expect((await g.refused(b, 'withdrawJoinRequest', { requestId: id })).code).toBe('NOT_FOUND');
    await g.does(owner, 'rejectJoinRequest', { requestId: id, reason: 'Not now' });
    expect((await g.facts('groups.member.declined.v1')).at(-1)?.data).toMatchObject({ groupId, userId: a.id });
    expect(await a.entity('GroupJoinRequest', { id }, 'status reason decidedBy { id }')).toEqual({
      status: 'REJECTED',
      reason: 'Not now',
      decidedBy: null,
    });
    const again = await g.does(a, 'requestToJoinGroup', { groupId }, 'id');
    expect(again.id).not.toBe(id);
    expect((await g.does(a, 'withdrawJoinRequest', { requestId: again.id }, 'status')).status).toBe('WITHDRAWN');
    expect((await g.refused(owner, 'approveJoinRequest', { requestId: again.id })).code).toBe('CONFLICT');
  });

  it('by invitation goes past approval, until it expires', async () => {
    const groupId = await g.found(owner, { privacy: 'PRIVATE' });
    const { done } = await together(4, () => g.does(owner, 'inviteToGroup', { groupId, userId: a.id, note: 'Come' }, 'id status'));
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    const inviteId = done[0].id;
    expect((await a.get('{ myGroupInvites { totalCount nodes { id note group { name } } } }')).myGroupInvites.nodes).toContainEqual({
      id: inviteId,
      note: 'Come',
      group: { name: 'A group' },
    });
    expect((await g.refused(b, 'respondToGroupInvite', { inviteId, accept: true })).code).toBe('NOT_FOUND');
    await g.system().db.execute(sql`update groups.invites set expires_at = now() - interval '1 minute' where id = ${inviteId}`);
    expect((await g.refused(a, 'respondToGroupInvite', { inviteId, accept: true })).code).toBe('CONFLICT');
    const { listeners } = await import('./listeners.ts');
    await listeners.expireInvites.run(g.system());
    expect((await a.entity('GroupInvite', { id: inviteId }, 'status')).status).toBe('EXPIRED');
    const next = await g.does(owner, 'inviteToGroup', { groupId, userId: a.id }, 'id expiresAt createdAt');
    expect(new Date(next.expiresAt).getTime() - new Date(next.createdAt).getTime()).toBe(14 * 86_400_000);
    const answers = await together(5, () => g.does(a, 'respondToGroupInvite', { inviteId: next.id, accept: true }, 'status'));
    expect(answers.done).toEqual([{ status: 'ACCEPTED' }]);
    expect(await g.group(a, groupId)).toMatchObject({ membership: { source: 'INVITED' } });
    // declined, or taken back, it lets nobody in
    const other = await g.does(owner, 'inviteToGroup', { groupId, userId: b.id }, 'id');
    await g.does(b, 'respondToGroupInvite', { inviteId: other.id, accept: false });
    const third = await g.does(a, 'inviteToGroup', { groupId, userId: c.id }, 'id');
    await g.does(a, 'cancelGroupInvite', { inviteId: third.id });
    expect((await g.refused(c, 'respondToGroupInvite', { inviteId: third.id, accept: true })).code).toBe('CONFLICT');
  });

  it('plain members invite only where the group lets them', async () => {
    const groupId = await g.with(owner, [a], { invitesByMembers: false });
    expect((await g.refused(a, 'inviteToGroup', { groupId, userId: b.id })).code).toBe('FORBIDDEN');
    await role(owner, groupId, a, 'MODERATOR');
    await g.does(a, 'inviteToGroup', { groupId, userId: b.id });
  });

  it('by link lets in as many as it says, however many come at once, and nobody who is banned', async () => {
    const groupId = await g.found(owner, { privacy: 'SECRET' });
    const { token } = await g.does(owner, 'createGroupInviteLink', { groupId, maxUses: 3 }, 'token maxUses');
    const stored = await g.system().db.execute(sql`select digest from groups.invite_links`);
    expect(JSON.stringify(stored)).not.toContain(token);
    await g.does(owner, 'banGroupMember', { groupId, userId: a.id });
    expect((await g.refused(a, 'joinGroupByLink', { token })).code).toBe('NOT_FOUND');
    expect((await g.refused(a, 'joinGroupByLink', { token: 'no such link' })).code).toBe('NOT_FOUND');
    const crowd = await g.join(10);
    const { done, refused } = await together(10, (i) => g.does(crowd[i] ?? a, 'joinGroupByLink', { token }));
    expect([done.length, refused.length]).toEqual([3, 7]);
    expect(await counted(groupId)).toEqual({ held: 4, rows: 4 });
  });
});

describe('roles', () => {
  it('act on those below them and give roles up to their own', async () => {
    const groupId = await g.with(owner, [a, b, c]);
    await role(owner, groupId, a, 'ADMIN');
    await role(a, groupId, b, 'MODERATOR');
    expect((await g.refused(b, 'setGroupMemberRole', { groupId, userId: c.id, role: 'MODERATOR' })).code).toBe('FORBIDDEN');
    expect((await g.refused(b, 'removeGroupMember', { groupId, userId: a.id })).code).toBe('FORBIDDEN');
    expect((await g.refused(a, 'removeGroupMember', { groupId, userId: owner.id })).code).toBe('FORBIDDEN');
    expect((await g.refused(a, 'setGroupMemberRole', { groupId, userId: c.id, role: 'OWNER' })).code).toBe('CONFLICT');
    await role(a, groupId, c, 'ADMIN');
    expect((await g.refused(a, 'setGroupMemberRole', { groupId, userId: c.id, role: 'MEMBER' })).code).toBe('FORBIDDEN');
    await role(owner, groupId, c, 'MEMBER');
    await g.does(b, 'removeGroupMember', { groupId, userId: c.id, reason: 'Loud' });
    expect(await roleOf(c, groupId)).toBeNull();
    const { group } = await a.get(
      'query ($id: ID!) { group(id: $id) { moderationLog(first: 1) { nodes { act actor { id } user { id } reason } } } }',
      { id: groupId },
    );
    expect(group.moderationLog.nodes).toEqual([{ act: 'MEMBER_REMOVED', actor: { id: b.id }, user: { id: c.id }, reason: 'Loud' }]);
  });

  it('keep exactly one owner, also when it is handed to many at once', async () => {
    const groupId = await g.with(owner, [a, b, c]);
    expect((await g.refused(owner, 'leaveGroup', { groupId })).code).toBe('CONFLICT');
    const heirs = [a, b, c];
    const { done } = await together(3, (i) => g.does(owner, 'transferGroupOwnership', { groupId, userId: heirs[i]?.id }, 'owner { id }'));
    expect(done).toHaveLength(1);
    const owners = await g
      .system()
      .db.execute<{ user_id: string }>(
        sql`select user_id from groups.memberships where group_id = ${groupId} and state = 'ACTIVE' and role = 'OWNER'`,
      );
    expect(owners.map(({ user_id }) => user_id)).toEqual([done[0].owner.id]);
    expect(await roleOf(owner, groupId)).toBe('ADMIN');
    await g.does(owner, 'leaveGroup', { groupId });
    expect(await counted(groupId)).toEqual({ held: 3, rows: 3 });
  });

  it('a banned person is out, may not come back, and may again once the ban is lifted', async () => {
    const groupId = await g.with(owner, [a]);
    await g.does(owner, 'banGroupMember', { groupId, userId: a.id, reason: 'Spam' });
    expect((await g.facts('groups.member.banned.v1')).at(-1)?.data).toMatchObject({ groupId, userId: a.id });
    for (const [field, input] of [
      ['joinGroup', { groupId }],
      ['requestToJoinGroup', { groupId }],
    ] as const)
      expect((await g.refused(a, field, input)).code).toBe('FORBIDDEN');
    expect((await g.refused(owner, 'inviteToGroup', { groupId, userId: a.id })).code).toBe('CONFLICT');
    expect(
      (await owner.get('query ($id: ID!) { group(id: $id) { bans { nodes { user { id } reason } } } }', { id: groupId })).group.bans.nodes,
    ).toEqual([{ user: { id: a.id }, reason: 'Spam' }]);
    await g.does(owner, 'unbanGroupMember', { groupId, userId: a.id });
    await g.does(a, 'joinGroup', { groupId });
    expect(await counted(groupId)).toEqual({ held: 2, rows: 2 });
  });

  it('a suspended account takes no part', async () => {
    const groupId = await g.found(owner);
    const person = await g.someone();
    await g.suspended(person.id);
    expect((await g.refused(person, 'joinGroup', { groupId })).code).toBe('FORBIDDEN');
    expect((await g.refused(person, 'createGroup', { name: 'x' })).code).toBe('FORBIDDEN');
    expect((await g.refused(owner, 'inviteToGroup', { groupId, userId: person.id })).code).toBe('CONFLICT');
  });
});

describe('whatever happens to a group', () => {
  it('it has one owner, as many members as it says, and no banned one', async () => {
    const crowd = await g.join(5);
    const step = fc.tuple(fc.constantFrom('join', 'leave', 'ban', 'unban', 'remove', 'transfer', 'promote'), fc.nat(4), fc.nat(4));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const [first] = crowd;
        if (!first) throw new Error('Nobody came.');
        const groupId = await g.found(first, { maxMembers: 4 });
        for (const [what, by, whom] of steps) {
          const [actor, userId] = [crowd[by] ?? first, crowd[whom]?.id];
          const input = { groupId, userId };
          const run = {
            join: () => g.does(actor, 'joinGroup', { groupId }),
            leave: () => g.does(actor, 'leaveGroup', { groupId }),
            ban: () => g.does(actor, 'banGroupMember', input),
            unban: () => g.does(actor, 'unbanGroupMember', input),
            remove: () => g.does(actor, 'removeGroupMember', input),
            transfer: () => g.does(actor, 'transferGroupOwnership', input),
            promote: () => g.does(actor, 'setGroupMemberRole', { ...input, role: 'MODERATOR' }),
          }[what];
          // many of these are refused: what matters is what is left
          await run?.().catch((error: Error) => expect(error.message).toMatch(/^(FORBIDDEN|CONFLICT|NOT_FOUND|LIMIT_REACHED)/));
        }
        const [row] = await g.system().db.execute(sql`
          select (select count(*)::int from groups.memberships m where m.group_id = g.id and m.state = 'ACTIVE') = member_count as counted,
            member_count <= max_members as fits,
            (select array_agg(user_id) from groups.memberships m where m.group_id = g.id and m.state = 'ACTIVE' and m.role = 'OWNER') = array[owner_id] as owned,
            not exists (select from groups.memberships m join groups.bans b using (group_id, user_id) where m.group_id = g.id and m.state = 'ACTIVE') as barred
          from groups.groups g where id = ${groupId}`);
        expect(row).toEqual({ counted: true, fits: true, owned: true, barred: true });
      }),
      { numRuns: 12 },
    );
  });
});

describe('a set of groups', () => {
  const enrolled = (courseId: string, learnerId: string) => ({
    enrollmentId: newId(),
    courseId,
    runId: newId(),
    learnerId,
    title: 'Course',
  });
  const learn = (courseId: string, learnerId: string) => g.hear(courses, 'courses.enrollment.activated.v1', enrolled(courseId, learnerId));
  const teach = (courseId: string, userId: string) => g.hear(courses, 'courses.instructor.added.v1', { courseId, title: 'Course', userId });
  const SET = 'id groups { totalCount nodes { id memberCount maxMembers privacy } }';

  it('lets a person into one of its groups, however many they join at once', async () => {
    const courseId = newId();
    await teach(courseId, owner.id);
    const enrollment = enrolled(courseId, a.id);
    await g.hear(courses, 'courses.enrollment.activated.v1', enrollment);
    const set = await g.does(owner, 'createGroupSet', { name: 'Projects', courseId, groupCount: 4, maxMembersPerGroup: 3 }, SET);
    expect(set.groups.totalCount).toBe(4);
    const ids: string[] = set.groups.nodes.map(({ id }: { id: string }) => id);
    const { done, refused } = await together(8, (i) => g.does(a, 'joinGroup', { groupId: ids[i % 4] }, 'id'));
    // the same group twice is once
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    expect(done.length + refused.length).toBe(8);
    const rows = await g
      .system()
      .db.execute(sql`select 1 from groups.memberships where set_key = ${set.id} and user_id = ${a.id} and state = 'ACTIVE'`);
    expect(rows).toHaveLength(1);
    // who is not in the course, does not belong to its groups, and knows nothing of the set
    expect((await g.refused(b, 'joinGroup', { groupId: ids[0] })).code).toBe('FORBIDDEN');
    expect((await b.refusal('query ($id: ID!) { groupSet(id: $id) { name } }', { id: set.id })).code).toBe('NOT_FOUND');
    // who leaves the course, leaves its groups, and hears of it
    await g.hear(courses, 'courses.enrollment.withdrawn.v1', { ...enrollment, reason: 'Done', wasActive: true });
    expect((await g.facts('groups.member.left.v1')).at(-1)?.data).toMatchObject({ groupId: done[0].id, userId: a.id });
    expect((await a.refusal('query ($id: ID!) { groupSet(id: $id) { name } }', { id: set.id })).code).toBe('NOT_FOUND');
  });

  it('is filled by the machine: evenly, within the caps, everybody once', async () => {
    const courseId = newId();
    await teach(courseId, owner.id);
    const learners = await g.join(11);
    for (const { id } of learners) await learn(courseId, id);
    const set = await g.does(
      owner,
      'createGroupSet',
      { name: 'Labs', courseId, groupCount: 3, maxMembersPerGroup: 3, selfSignup: false },
      SET,
    );
    expect((await g.refused(learners[0] ?? a, 'joinGroup', { groupId: set.groups.nodes[0].id })).code).toBe('FORBIDDEN');
    expect((await g.refused(learners[0] ?? a, 'autoAssignGroups', { groupSetId: set.id, strategy: 'FILL' })).code).toBe('NOT_FOUND');
    const { done } = await together(3, () =>
      g.does(
        owner,
        'autoAssignGroups',
        { groupSetId: set.id, strategy: 'ROUND_ROBIN' },
        'assigned unassigned { id } groupSet { groups { nodes { memberCount } } }',
      ),
    );
    expect(done.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(9);
    expect(done[0].groupSet.groups.nodes.map(({ memberCount }: { memberCount: number }) => memberCount)).toEqual([4, 4, 4]);
    expect(done[0].unassigned).toHaveLength(2);
  });
});
