import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
let a: Actor;
let b: Actor;
let stranger: Actor;
let direct: string;
let group: string;
let secret: { id: string; seq: number };
let said: { id: string; seq: number };
beforeAll(async () => {
  m = await startMessaging();
  [a, b, stranger] = await m.three();
  direct = await m.direct(a, b);
  group = await m.group(a, [b], 'Secret circle');
  secret = await m.send(a, direct, 'xylophone');
  said = await m.send(a, group, 'xylophone as well', { mentionedUserIds: [b.id] });
});
afterAll(() => m.stop());

const SEARCH = 'query ($room: ID) { searchMessages(query: "xylophone", chatroomId: $room) { totalCount nodes { id } } }';

describe('a room of others', () => {
  it('does not come out by query', async () => {
    const documents = [
      'query ($id: ID!) { chatroom(id: $id) { name } }',
      'query ($id: ID!) { messagesByChat(chatroomId: $id) { totalCount } }',
      'query ($id: ID!) { searchMessages(query: "x", chatroomId: $id) { totalCount } }',
    ];
    for (const id of [direct, group, newId(), 'no id'])
      for (const document of documents) {
        const { code } = await stranger.refusal(document, { id });
        expect(code).toBe(id === 'no id' ? 'INVALID' : 'NOT_FOUND');
      }
    for (const { id } of [secret, said, { id: newId() }])
      expect((await stranger.refusal('query ($id: ID!) { message(id: $id) { content } }', { id })).code).toBe('NOT_FOUND');
    // known to be there, or not: the same words
    const [real, none] = await Promise.all(
      [secret.id, newId()].map((id) => stranger.refusal('query ($id: ID!) { message(id: $id) { seq } }', { id })),
    );
    expect(real?.code).toBe(none?.code);
  });

  it('does not come out by reference', async () => {
    for (const actor of [stranger, m.nobody]) {
      for (const id of [direct, group, newId(), 'no id']) {
        expect(await actor.entity('Chatroom', { id }, 'name')).toBeNull();
        expect(await actor.entity('ReadReceipt', { chatroomId: id, userId: a.id }, 'seq')).toBeNull();
        expect(await actor.entity('Typing', { chatroomId: id, userId: a.id }, 'user { id }')).toBeNull();
      }
      for (const id of [secret.id, said.id, newId(), 'no id']) expect(await actor.entity('Message', { id }, 'content')).toBeNull();
      expect(await actor.entity('UnreadMessages', { userId: a.id }, 'total')).toBeNull();
      expect(await actor.entity('Presence', { userId: a.id }, 'status')).toBeNull();
    }
  });

  it('does not come out by lists, counts and search', async () => {
    expect(await stranger.get(SEARCH)).toEqual({ searchMessages: { totalCount: 0, nodes: [] } });
    expect(await stranger.get('{ chatrooms { totalCount } unreadSummary { total rooms mentions } }')).toEqual({
      chatrooms: { totalCount: 0 },
      unreadSummary: { total: 0, rooms: 0, mentions: 0 },
    });
    for (const actor of [stranger, b, m.nobody]) {
      const { data, errors } = await actor.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { chatrooms { totalCount } unreadMessageCount } } }',
        { r: [{ __typename: 'User', id: a.id }] },
      );
      expect(data?._entities).toEqual([{ chatrooms: null, unreadMessageCount: null }]);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
    expect(
      (
        await stranger.refusal('query ($id: ID!, $p: PeriodInput!) { messageActivityReport(userId: $id, period: $p) { unreadBacklog } }', {
          id: a.id,
          p: { from: '2020-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' },
        })
      ).code,
    ).toBe('FORBIDDEN');
  });

  it('can’t be written to, read, changed or listened at', async () => {
    for (const chatroomId of [direct, group]) {
      const attempts: [string, Record<string, unknown>][] = [
        ['sendMessage', { content: 'x', clientMessageId: newId() }],
        ['markChatroomRead', {}],
        ['markMessagesDelivered', { seq: 1 }],
        ['updateChatroom', { name: 'Mine' }],
        ['deleteChatroom', {}],
        ['addChatroomMembers', { userIds: [stranger.id] }],
        ['removeChatroomMember', { userId: a.id }],
        ['leaveChatroom', {}],
        ['setChatroomMemberRole', { userId: stranger.id, role: 'ADMIN' }],
        ['muteChatroom', {}],
        ['setTyping', {}],
      ];
      for (const [field, input] of attempts) expect((await m.refused(stranger, field, { chatroomId, ...input })).code).toBe('NOT_FOUND');
    }
    for (const messageId of [secret.id, said.id]) {
      const attempts: [string, Record<string, unknown>][] = [
        ['editMessage', { content: 'x' }],
        ['deleteMessage', {}],
        ['markMessageAsRead', {}],
        ['addReaction', { emoji: '👍' }],
        ['removeReaction', { emoji: '👍' }],
      ];
      for (const [field, input] of attempts) expect((await m.refused(stranger, field, { messageId, ...input })).code).toBe('NOT_FOUND');
    }
    // an answer can't point into a room that one does not see
    const own = await m.group(stranger, []);
    const { violations } = await m.refused(stranger, 'sendMessage', {
      chatroomId: own,
      content: 'x',
      clientMessageId: newId(),
      replyToId: secret.id,
    });
    expect(violations.map(({ rule }) => rule)).toEqual(['unknown']);
  });

  it('is closed to moderators when it is direct; groups they see and tend', async () => {
    expect(await m.admin.entity('Chatroom', { id: direct }, 'name')).toBeNull();
    expect(await m.admin.entity('Message', { id: secret.id }, 'content')).toBeNull();
    expect(await m.admin.entity('Chatroom', { id: group }, 'name unreadCount membership { role }')).toEqual({
      name: 'Secret circle',
      unreadCount: 0,
      membership: null,
    });
    expect(await m.admin.entity('User', { id: a.id }, 'chatrooms { totalCount nodes { id } } unreadMessageCount')).toEqual({
      chatrooms: { totalCount: 1, nodes: [{ id: group }] },
      unreadMessageCount: 0,
    });
    expect((await m.refused(m.admin, 'sendMessage', { chatroomId: group, content: 'x', clientMessageId: newId() })).code).toBe('FORBIDDEN');
    expect(await m.admin.get(SEARCH)).toEqual({ searchMessages: { totalCount: 0, nodes: [] } });
  });

  it('does not come out of a part that is called by its name', async () => {
    const period = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    for (const [part, input] of [
      ['generateChatroomSummary', { period }],
      ['getChatroomsByUser', { userId: a.id, page: {} }],
      ['generateMessageActivityReport', { userId: a.id, period }],
      ['openCourseRoom', { courseId: newId(), title: 'Mine', instructorIds: [stranger.id] }],
    ] as const)
      await expect(stranger.ctx.ask('messaging', part, input), part).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await m.admin.ctx.ask('messaging', 'generateChatroomSummary', { period });
  });

  it('needs a signed-in reader', async () => {
    for (const document of ['{ chatrooms { totalCount } }', '{ unreadSummary { total } }', '{ searchMessages(query: "x") { totalCount } }'])
      expect((await m.nobody.refusal(document)).code).toBe('UNAUTHENTICATED');
  });
});

describe('a shared live answer', () => {
  const ask = (selection: string, audience: string, typename = 'Message', key: Record<string, unknown> = { id: said.id }) =>
    m.runtime.execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${selection} } } }`,
      variables: { r: [{ __typename: typename, ...key }] },
      principal: { kind: 'audience', audience: { type: 'Chatroom', id: audience }, scopes: [] },
      requestId: newId(),
      timeoutMs: 5_000,
    });

  it('is given to the room’s audience, without asking who reads', async () => {
    const { data, errors, extensions } = await ask(
      'seq content type version createdAt sender { id } chatroom { id name memberCount } reactions { emoji count } mentions { id } attachments { url } replyTo { id } formatted { preview }',
      group,
    );
    expect(errors).toBeUndefined();
    expect(extensions).toBeUndefined();
    expect(data?._entities).toMatchObject([
      { seq: 1, content: 'xylophone as well', sender: { id: a.id }, chatroom: { id: group, name: 'Secret circle' } },
    ]);
    const typing = await ask('user { id } expiresInSeconds', group, 'Typing', { chatroomId: group, userId: a.id });
    expect([typing.data?._entities, typing.extensions]).toEqual([[{ user: { id: a.id }, expiresInSeconds: 6 }], undefined]);
  });

  it('says when a field depends on who reads', async () => {
    await m.does(b, 'markMessageAsRead', { messageId: said.id }, 'id');
    for (const selection of [
      'mine',
      'clientMessageId',
      'chatroom { unreadCount }',
      'chatroom { membership { role } }',
      'readReceipts { nodes { seq } }',
      'versions { nodes { number } }',
      'chatroom { receipts { nodes { seq } } }',
    ])
      expect((await ask(selection, group)).extensions).toEqual({ viewerAsked: true });
    expect((await ask('seq', group, 'ReadReceipt', { chatroomId: group, userId: a.id })).extensions).toEqual({ viewerAsked: true });
  });

  it('holds nothing of another room', async () => {
    const { data, extensions } = await ask('content', direct);
    expect(data?._entities).toEqual([null]);
    expect(extensions).toEqual({ viewerAsked: true });
  });
});
