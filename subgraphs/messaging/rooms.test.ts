import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

const rolesIn = async (actor: Actor, id: string): Promise<Record<string, string>> => {
  const { chatroom } = await actor.get('query ($id: ID!) { chatroom(id: $id) { members(first: 100) { nodes { role user { id } } } } }', {
    id,
  });
  return Object.fromEntries(chatroom.members.nodes.map(({ role, user }: { role: string; user: { id: string } }) => [user.id, role]));
};

describe('group rooms', () => {
  it('are opened by their admin, and told', async () => {
    const [a, b, c] = await m.three();
    const input = { name: '  Study   circle 🎓 ', memberIds: [b.id, c.id, b.id, a.id], idempotencyKey: newId() };
    const room = await m.does(
      a,
      'createChatroom',
      input,
      'id kind name createdBy { id } memberCount membership { role } lastMessage { id }',
    );
    expect(room).toMatchObject({
      kind: 'GROUP',
      name: 'Study circle 🎓',
      createdBy: { id: a.id },
      memberCount: 3,
      membership: { role: 'ADMIN' },
      lastMessage: null,
    });
    expect(await m.does(a, 'createChatroom', input, 'id')).toEqual({ id: room.id });
    expect((await m.refused(a, 'createChatroom', { ...input, name: 'Another' })).code).toBe('CONFLICT');
    const told = (await m.facts()).filter(({ data }) => data.chatroomId === room.id).map(({ type }) => type);
    expect(told).toEqual(['messaging.chatroom.created.v1', ...Array(3).fill('messaging.member.added.v1')]);
  });

  it('keep an admin, even when two leave or step down at once', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b, c]);
    await m.does(a, 'setChatroomMemberRole', { chatroomId, userId: b.id, role: 'ADMIN' }, 'role user { id }');
    const { done, refused } = await together(2, (i) =>
      i
        ? m.does(a, 'leaveChatroom', { chatroomId }, 'id')
        : m.does(b, 'setChatroomMemberRole', { chatroomId, userId: b.id, role: 'MEMBER' }, 'role'),
    );
    expect([done.length, refused.length]).toEqual([1, 1]);
    expect(String(refused[0])).toContain('CONFLICT');
    expect(Object.values(await rolesIn(c, chatroomId))).toContain('ADMIN');
  });

  it('let people in and out; who is out sees nothing and can come back', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b]);
    await m.send(a, chatroomId);
    await m.does(a, 'addChatroomMembers', { chatroomId, userIds: [c.id, b.id] }, 'memberCount');
    expect(await rolesIn(c, chatroomId)).toEqual({ [a.id]: 'ADMIN', [b.id]: 'MEMBER', [c.id]: 'MEMBER' });
    expect((await m.refused(b, 'removeChatroomMember', { chatroomId, userId: c.id })).code).toBe('FORBIDDEN');
    await m.does(a, 'removeChatroomMember', { chatroomId, userId: c.id }, 'memberCount');
    expect((await c.refusal('query ($id: ID!) { chatroom(id: $id) { id } }', { id: chatroomId })).code).toBe('NOT_FOUND');
    expect((await m.refused(a, 'removeChatroomMember', { chatroomId, userId: c.id })).code).toBe('NOT_FOUND');
    await m.send(a, chatroomId);
    await m.does(a, 'addChatroomMembers', { chatroomId, userIds: [c.id] }, 'memberCount');
    expect((await m.room(c, chatroomId)).unreadCount).toBe(0);
    const removed = (await m.facts('messaging.member.removed.v1')).filter(({ data }) => data.chatroomId === chatroomId);
    expect(removed.map(({ data }) => data.userId)).toEqual([c.id]);
  });

  it('never hold more than the setting says, even when many are added at once', async () => {
    const [a] = await m.two();
    const others = await m.join(12);
    await m.settings({ maxRoomMembers: 6 });
    const chatroomId = await m.group(a, []);
    const { done } = await together(12, (i) => m.does(a, 'addChatroomMembers', { chatroomId, userIds: [others[i]?.id] }, 'memberCount'));
    const tooMany = await m.refused(a, 'createChatroom', { name: 'x', memberIds: others.map(({ id }) => id) });
    await m.settings({ maxRoomMembers: 500 });
    expect(done).toHaveLength(5);
    expect((await m.room(a, chatroomId)).memberCount).toBe(6);
    expect(tooMany.violations[0]?.rule).toBe('too_many');
  });

  it('are renamed and closed by admins; a closed one is gone for all', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.group(a, [b]);
    const { id } = await m.send(a, chatroomId, 'last words');
    expect((await m.refused(b, 'updateChatroom', { chatroomId, name: 'Mine' })).code).toBe('FORBIDDEN');
    expect(await m.does(a, 'updateChatroom', { chatroomId, name: 'Ours', expectedVersion: 1 }, 'name version')).toEqual({
      name: 'Ours',
      version: 2,
    });
    expect((await m.refused(a, 'updateChatroom', { chatroomId, name: 'Theirs', expectedVersion: 1 })).code).toBe('CONFLICT');
    expect((await m.refused(b, 'deleteChatroom', { chatroomId })).code).toBe('FORBIDDEN');
    await m.does(a, 'deleteChatroom', { chatroomId }, 'id');
    for (const actor of [a, b, m.admin]) {
      expect((await actor.refusal('query ($id: ID!) { chatroom(id: $id) { id } }', { id: chatroomId })).code).toBe('NOT_FOUND');
      expect(await actor.entity('Chatroom', { id: chatroomId }, 'id')).toBeNull();
      expect(await actor.entity('Message', { id }, 'content')).toBeNull();
    }
    expect(await a.get('{ chatrooms { totalCount } searchMessages(query: "last words") { totalCount } unreadSummary { total } }')).toEqual({
      chatrooms: { totalCount: 0 },
      searchMessages: { totalCount: 0 },
      unreadSummary: { total: 0 },
    });
  });

  it('lets the last one out', async () => {
    const [a] = await m.two();
    const chatroomId = await m.group(a, []);
    await m.does(a, 'leaveChatroom', { chatroomId }, 'id');
    expect((await a.refusal('query ($id: ID!) { chatroom(id: $id) { id } }', { id: chatroomId })).code).toBe('NOT_FOUND');
  });
});

describe('lists', () => {
  it('give rooms by the latest activity, paged without one twice', async () => {
    const [a] = await m.two();
    const others = await m.join(7);
    const rooms: string[] = [];
    for (const other of others) rooms.push(await m.direct(a, other));
    await m.send(a, rooms[2] ?? '');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { chatrooms } = await a.get(
        'query ($after: Cursor) { chatrooms(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...chatrooms.nodes.map(({ id }: { id: string }) => id));
      after = chatrooms.pageInfo.hasNextPage ? chatrooms.pageInfo.endCursor : null;
    } while (after);
    expect(seen[0]).toBe(rooms[2]);
    expect(seen.toSorted()).toEqual(rooms.toSorted());
  });

  it('give the newest messages first asked, and any stretch by seq', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    for (let i = 1; i <= 25; i++) await m.send(a, chatroomId, `message ${i}`);
    const seqs = async (args: string): Promise<number[]> =>
      (
        await b.get(`query ($id: ID!) { messagesByChat(chatroomId: $id${args}) { nodes { seq } } }`, { id: chatroomId })
      ).messagesByChat.nodes.map(({ seq }: { seq: number }) => seq);
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    expect(await seqs('')).toEqual(range(6, 25));
    expect(await seqs(', afterSeq: 3')).toEqual(range(4, 23));
    expect(await seqs(', beforeSeq: 10, last: 3')).toEqual([7, 8, 9]);
    expect(await seqs(', afterSeq: 25')).toEqual([]);
    const { chatroom } = await b.get('query ($id: ID!) { chatroom(id: $id) { messages(last: 2) { nodes { seq } } } }', { id: chatroomId });
    expect(chatroom.messages.nodes).toEqual([{ seq: 24 }, { seq: 25 }]);
  });

  it('cost the same few statements, however many rooms', async () => {
    const [a] = await m.two();
    const query =
      'query ($n: Int) { chatrooms(first: $n) { nodes { id name kind unreadCount memberCount course { id } lastMessage { seq content sender { id } reactions { count } } membership { role } members(first: 3) { nodes { user { id } } } } } }';
    const home = 'id name kind unreadCount lastMessage { seq content sender { id } }';
    for (const other of await m.join(12)) await m.send(a, await m.direct(a, other));
    const cost = async (n: number) => (await m.statements(() => a.get(query, { n }))).length;
    const homeCost = async (n: number) =>
      (await m.statements(() => a.entity('User', { id: a.id }, `chatrooms(first: ${n}) { nodes { ${home} } }`))).length;
    expect([await cost(2), await cost(12)]).toEqual([6, 6]);
    expect([await homeCost(2), await homeCost(12)]).toEqual([3, 3]);
    const { chatrooms } = await a.get('{ chatrooms(first: 12) { nodes { lastMessage { id } } } }');
    const ids: string[] = chatrooms.nodes.map(({ lastMessage }: { lastMessage: { id: string } }) => lastMessage.id);
    const entities = (some: string[]) =>
      m.statements(() =>
        a.get(
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Message { content chatroom { name unreadCount } sender { id } } } }',
          {
            r: some.map((id) => ({ __typename: 'Message', id })),
          },
        ),
      );
    expect([(await entities(ids.slice(0, 2))).length, (await entities(ids)).length]).toEqual([3, 3]);
  });

  it('of many people cost a moderator as few statements as those of one', async () => {
    const people = await m.join(12);
    const [a, ...others] = people;
    if (!a) throw new Error('Nobody came.');
    for (const other of others) await m.group(a, [other]);
    await m.direct(a, others[0] ?? a);
    const moderator = m.viewer({ scopes: ['messaging:manage'] });
    const ask = (some: readonly Actor[]) =>
      moderator.get(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { chatrooms(first: 5) { totalCount nodes { id kind } } } } }',
        { r: some.map(({ id }) => ({ __typename: 'User', id })) },
      );
    const cost = async (some: readonly Actor[]) => (await m.statements(() => ask(some))).length;
    expect([await cost(people.slice(0, 2)), await cost(people)]).toEqual([2, 2]);
    const { _entities } = await ask(people);
    expect(_entities.map(({ chatrooms }: { chatrooms: { totalCount: number } }) => chatrooms.totalCount)).toEqual([
      11,
      ...others.map(() => 1),
    ]);
  });
});

describe('people who never chose who may write to them', () => {
  it('follow the setting', async () => {
    const [a, b, c] = await m.three();
    await m.does(c, 'updateMessagingPreferences', { whoCanMessageMe: 'EVERYONE' }, 'whoCanMessageMe');
    await m.settings({ whoCanMessageMe: 'NOBODY' });
    try {
      expect((await m.refused(a, 'openDirectChat', { userId: b.id })).code).toBe('FORBIDDEN');
      expect((await m.refused(a, 'createChatroom', { name: 'x', memberIds: [b.id] })).violations.map(({ rule }) => rule)).toEqual([
        'policy',
      ]);
      expect(await b.get('{ messagingPreferences { whoCanMessageMe } }')).toEqual({ messagingPreferences: { whoCanMessageMe: 'NOBODY' } });
      await m.direct(a, c);
    } finally {
      await m.settings({ whoCanMessageMe: 'EVERYONE' });
    }
    await m.direct(a, b);
  });
});
