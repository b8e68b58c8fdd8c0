import { events as groups } from '@lyceum/groups/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

interface Group {
  readonly groupId: string;
  readonly name: string;
  readonly privacy: 'SECRET';
}
const found = async (owner: Actor): Promise<Group> => {
  const group = { groupId: newId(), name: 'Readers', privacy: 'SECRET' as const };
  await m.hear(groups, 'groups.group.created.v1', { ...group, courseId: null, postApproval: false, ownerId: owner.id });
  await member('joined', group, owner, 'OWNER');
  return group;
};
const member = (
  what: 'joined' | 'left' | 'removed' | 'banned' | 'role_changed',
  { groupId, name, privacy }: Group,
  who: Actor,
  role = 'MEMBER',
) =>
  m.hear(groups, `groups.member.${what}.v1`, {
    groupId,
    groupName: name,
    privacy,
    userId: who.id,
    ...(what === 'joined' || what === 'role_changed' ? { role } : {}),
  });
const roomOf = async (actor: Actor, { groupId }: Group) =>
  (
    await actor.entity(
      'Group',
      { id: groupId },
      'chatroom { id kind name archivedAt group { id } createdBy { id } membership { role } memberCount }',
    )
  )?.chatroom ?? null;

describe('a group’s room', () => {
  it('is opened once, for its members, with its staff as admins, and named after it', async () => {
    const [owner, joiner, stranger] = await m.three();
    const group = await found(owner);
    expect(await roomOf(owner, group)).toMatchObject({
      kind: 'GROUP',
      name: 'Readers',
      group: { id: group.groupId },
      createdBy: null,
      membership: { role: 'ADMIN' },
      memberCount: 1,
    });
    await member('joined', group, joiner);
    await member('joined', group, joiner);
    expect(await roomOf(joiner, group)).toMatchObject({ membership: { role: 'MEMBER' }, memberCount: 2 });
    await member('role_changed', group, joiner, 'MODERATOR');
    expect(await roomOf(joiner, group)).toMatchObject({ membership: { role: 'ADMIN' } });
    await m.hear(groups, 'groups.group.updated.v1', { ...group, name: 'Writers', courseId: null, postApproval: false });
    const room = await roomOf(joiner, group);
    expect(room).toMatchObject({ name: 'Writers', memberCount: 2 });
    // of the room of a group that one is not in, one knows nothing
    for (const who of [stranger, m.nobody]) {
      expect(await roomOf(who, group)).toBeNull();
      expect(await who.entity('Chatroom', { id: room.id }, 'name')).toBeNull();
    }
    expect((await stranger.refusal('query ($id: ID!) { chatroom(id: $id) { id } }', { id: room.id })).code).toBe('NOT_FOUND');
    const rooms = await m.system().db.execute(sql`select 1 from messaging.chatrooms where group_id = ${group.groupId}`);
    expect(rooms).toHaveLength(1);
  });

  it('holds whoever is a member, and nobody longer', async () => {
    for (const what of ['left', 'removed', 'banned'] as const) {
      const [owner, joiner] = await m.two();
      const group = await found(owner);
      await member('joined', group, joiner);
      const room = await roomOf(joiner, group);
      await m.send(joiner, room.id, 'hello group');
      await member(what, group, joiner);
      expect(await roomOf(joiner, group)).toBeNull();
      expect((await m.refused(joiner, 'sendMessage', { chatroomId: room.id, content: 'x', clientMessageId: newId() })).code).toBe(
        'NOT_FOUND',
      );
      await member('joined', group, joiner);
      expect(await roomOf(joiner, group)).toMatchObject({ memberCount: 2 });
    }
  });

  it('takes its members from the group alone', async () => {
    const [owner, joiner, other] = await m.three();
    const group = await found(owner);
    await member('joined', group, joiner);
    const { id: chatroomId } = await roomOf(owner, group);
    for (const [field, input] of [
      ['addChatroomMembers', { userIds: [other.id] }],
      ['removeChatroomMember', { userId: joiner.id }],
      ['setChatroomMemberRole', { userId: joiner.id, role: 'ADMIN' }],
      ['leaveChatroom', {}],
      ['deleteChatroom', {}],
    ] as const)
      expect([field, (await m.refused(owner, field, { chatroomId, ...input })).code]).toEqual([field, 'CONFLICT']);
    expect(await roomOf(joiner, group)).toMatchObject({ memberCount: 2, membership: { role: 'MEMBER' } });
  });

  it('is read-only in an archived group, gone with a deleted one, and back with it', async () => {
    const [owner] = await m.two();
    const group = await found(owner);
    const { id: chatroomId } = await roomOf(owner, group);
    const say = { chatroomId, content: 'x', clientMessageId: newId() };
    await m.hear(groups, 'groups.group.archived.v1', { ...group });
    expect((await roomOf(owner, group)).archivedAt).not.toBeNull();
    expect((await m.refused(owner, 'sendMessage', say)).code).toBe('FORBIDDEN');
    await m.hear(groups, 'groups.group.deleted.v1', { groupId: group.groupId });
    expect(await roomOf(owner, group)).toBeNull();
    await m.hear(groups, 'groups.group.restored.v1', { ...group, courseId: null, postApproval: false });
    expect(await roomOf(owner, group)).toMatchObject({ id: chatroomId, archivedAt: null, memberCount: 1 });
    await m.send(owner, chatroomId, 'back');
  });
});
