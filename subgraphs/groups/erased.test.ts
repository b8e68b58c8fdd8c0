import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announcements, bans, contributions, courseSeats, groups, invites, people, staff } from './tables.ts';
import { type Groups, startGroups } from './testing.ts';

const WORD = 'Quokkaberry';
let g: Groups;
beforeAll(async () => {
  g = await startGroups();
});
afterAll(() => g.stop());

const NOT_THEIRS = [
  ['join_requests', 'user_id'],
  ['invites', 'user_id'],
  ['invite_links', 'created_by_id'],
  ['announcements', 'author_id'],
  ['contributions', 'user_id'],
  ['bans', 'user_id'],
  ['course_seats', 'user_id'],
  ['company_staff', 'user_id'],
  ['blocks', 'user_id'],
  ['blocks', 'blocked_id'],
] as const;

describe('an erased person', () => {
  it('is out of every group; what they owned goes to who stands highest and longest, or rests', async () => {
    const ada = await g.someone();
    const [bo, cy, dan] = [await g.someone(), await g.someone(), await g.someone()];
    const { db } = g.system();
    await db.update(people).set({ displayName: WORD }).where(eq(people.userId, ada.id));
    const owned = await g.with(ada, [bo, cy], { name: 'Owned' });
    await g.does(ada, 'setGroupMemberRole', { groupId: owned, userId: cy.id, role: 'MODERATOR' });
    const alone = await g.found(ada, { name: 'Alone' });
    const joined = await g.with(bo, [ada, cy], { name: 'Joined' });
    const gated = await g.found(bo, { name: 'Gated', approvalRequired: true, joinQuestions: ['Why?'] });
    const closed = await g.found(bo, { name: 'Closed' });
    await g.does(ada, 'requestToJoinGroup', { groupId: gated, answers: [{ question: 'Why?', answer: `${WORD} wants to` }] });
    await g.does(bo, 'banGroupMember', { groupId: closed, userId: ada.id, reason: `${WORD} is loud` });
    await g.does(ada, 'inviteToGroup', { groupId: owned, userId: dan.id, note: `${WORD} invites you` });
    await g.does(bo, 'inviteToGroup', { groupId: joined, userId: dan.id, note: 'Bo invites you' });
    await g.does(ada, 'createGroupInviteLink', { groupId: owned });
    await g.does(ada, 'postGroupAnnouncement', { groupId: owned, heading: `${WORD} says`, body: `${WORD} said` });
    await g.does(bo, 'postGroupAnnouncement', { groupId: joined, heading: 'Bo says', body: 'Welcome' });
    const at = new Date();
    await db.insert(contributions).values([ada, bo].map(({ id }) => ({ id: newId(), groupId: joined, userId: id, comment: false, at })));
    await db.insert(courseSeats).values({ courseId: newId(), userId: ada.id, reason: 'instructor' });
    await db.insert(staff).values({ companyId: newId(), userId: ada.id });
    await g.blocks(g.viewer(), ada);
    await db.insert(bans).values({ groupId: owned, userId: newId(), bannedById: ada.id, reason: `${WORD} decided`, at });
    expect(await tablesThatSay(g, 'groups', [WORD])).toEqual(
      expect.arrayContaining(['announcements', 'bans', 'invites', 'join_requests', 'moderation', 'outbox', 'people']),
    );

    await g.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    const state = async () => [
      await db.execute(sql`select id, status, owner_id, member_count, version from groups.groups order by id`),
      await db.execute(sql`select * from groups.memberships order by id`),
      await db.execute(sql`select * from groups.moderation order by id`),
      (await g.facts()).length,
    ];
    const once = await state();
    await g.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    expect(await state()).toEqual(once);

    expect(await tablesThatSay(g, 'groups', [WORD])).toEqual([]);
    for (const [table, column] of NOT_THEIRS) {
      const left = await db.execute(sql`select 1 from groups.${sql.identifier(table)} where ${sql.identifier(column)} = ${ada.id}`);
      expect({ table, column, left: left.length }).toEqual({ table, column, left: 0 });
    }
    const row = async (id: string) => (await db.select().from(groups).where(eq(groups.id, id)))[0];
    // a moderator goes before a member who was there earlier
    expect(await row(owned)).toMatchObject({ ownerId: cy.id, memberCount: 2, status: 'ACTIVE' });
    expect((await g.group(cy, owned)).membership).toMatchObject({ role: 'OWNER' });
    expect(await row(alone)).toMatchObject({ memberCount: 0, status: 'ARCHIVED' });
    expect(await row(joined)).toMatchObject({ ownerId: bo.id, memberCount: 2 });
    const wrong = await db.execute(sql`
      select id from groups.groups x where member_count <> (select count(*) from groups.memberships m where m.group_id = x.id and m.state = 'ACTIVE')`);
    expect(wrong).toHaveLength(0);
    expect(await g.facts('groups.member.left.v1')).toHaveLength(3);
    expect((await db.select().from(announcements)).map(({ heading }) => heading)).toEqual(['Bo says']);
    const waiting = await db.select().from(invites).where(eq(invites.status, 'PENDING'));
    expect(waiting.map(({ note, invitedById }) => [note, invitedById])).toEqual([['Bo invites you', bo.id]]);
    await g.does(cy, 'postGroupAnnouncement', { groupId: owned, heading: 'On', body: 'We go on' });
  });
});
