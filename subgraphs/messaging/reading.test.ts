import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notePresenceEnded } from './listeners.ts';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

const RECEIPTS = 'query ($id: ID!) { message(id: $id) { readReceipts { nodes { seq user { id } } } } }';

describe('reading', () => {
  it('moves the marker forward only, and counts what others wrote since', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const sent: { id: string }[] = [];
    for (let i = 0; i < 5; i++) sent.push(await m.send(i === 3 ? b : a, chatroomId, `message ${i}`));
    expect((await m.room(b, chatroomId)).unreadCount).toBe(4);
    expect((await m.room(a, chatroomId)).unreadCount).toBe(1);
    const read = (i: number) => m.does(b, 'markMessageAsRead', { messageId: sent[i]?.id }, 'unreadCount membership { lastReadSeq }');
    expect(await read(2)).toEqual({ unreadCount: 1, membership: { lastReadSeq: 3 } });
    expect(await read(0)).toEqual({ unreadCount: 1, membership: { lastReadSeq: 3 } });
    expect(await m.does(b, 'markChatroomRead', { chatroomId }, 'unreadCount')).toEqual({ unreadCount: 0 });
    const moves = (await m.facts('messaging.receipt.moved.v1')).filter(({ data }) => data.chatroomId === chatroomId);
    expect(moves.map(({ data }) => [data.userId, data.seq])).toEqual([
      [b.id, 3],
      [b.id, 5],
    ]);
  });

  it('never counts below zero and ends exact, while three write and read at once', async () => {
    const [a, b, c] = await m.three();
    const people = [a, b, c];
    const chatroomId = await m.group(a, [b, c]);
    const low: number[] = [];
    await together(3, async (i) => {
      const person = people[i] ?? a;
      for (let round = 0; round < 12; round++) {
        // two devices of one person: one sends while the other reads
        const [sent] = await Promise.all([
          m.send(person, chatroomId),
          m.does(person, 'markChatroomRead', { chatroomId }, 'unreadCount'),
          m.send(person, chatroomId),
        ]);
        if (round % 3 === i) await m.does(person, 'markMessageAsRead', { messageId: sent.id }, 'unreadCount');
        low.push((await m.room(person, chatroomId)).unreadCount);
      }
    });
    expect(low).toHaveLength(36);
    expect(Math.min(...low)).toBeGreaterThanOrEqual(0);
    for (const person of people) {
      const { chatroom } = await person.get(
        'query ($id: ID!) { chatroom(id: $id) { unreadCount membership { lastReadSeq } messages(first: 100) { nodes { seq mine } } } }',
        { id: chatroomId },
      );
      const { lastReadSeq } = chatroom.membership;
      const unread = chatroom.messages.nodes.filter(({ seq, mine }: { seq: number; mine: boolean }) => seq > lastReadSeq && !mine);
      expect(chatroom.unreadCount).toBe(unread.length);
    }
  });

  it('sums up over all rooms, and filters them', async () => {
    const [a, b, c] = await m.three();
    const [one, other] = [await m.direct(a, b), await m.direct(a, c)];
    await m.send(b, one);
    await m.send(b, one);
    await m.send(a, other);
    expect(await a.get('{ unreadSummary { total rooms mentions } }')).toEqual({ unreadSummary: { total: 2, rooms: 1, mentions: 0 } });
    expect(await a.get('{ chatrooms(unreadOnly: true) { totalCount nodes { id } } }')).toEqual({
      chatrooms: { totalCount: 1, nodes: [{ id: one }] },
    });
    expect(await a.entity('User', { id: a.id }, 'unreadMessageCount chatrooms { totalCount }')).toEqual({
      unreadMessageCount: 2,
      chatrooms: { totalCount: 2 },
    });
    expect(await m.nobody.entity('UnreadMessages', { userId: a.id }, 'total')).toBeNull();
    expect(await b.entity('UnreadMessages', { userId: a.id }, 'total')).toBeNull();
    expect(await a.entity('UnreadMessages', { userId: a.id }, 'total')).toEqual({ total: 2 });
  });

  it('takes what was said before somebody came as history', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b]);
    await m.send(a, chatroomId);
    await m.does(a, 'addChatroomMembers', { chatroomId, userIds: [c.id] }, 'id');
    expect((await m.room(c, chatroomId)).unreadCount).toBe(0);
    await m.send(a, chatroomId);
    expect((await m.room(c, chatroomId)).unreadCount).toBe(1);
    expect((await m.room(b, chatroomId)).unreadCount).toBe(2);
  });
});

describe('receipts', () => {
  it('are shown while both sides show them', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b, c]);
    const { id, seq } = await m.send(a, chatroomId);
    await m.does(b, 'markMessageAsRead', { messageId: id }, 'id');
    const seen = async (who = a) => (await who.get(RECEIPTS, { id })).message.readReceipts.nodes;
    expect(await seen()).toEqual([{ seq, user: { id: b.id } }]);
    expect(await a.entity('ReadReceipt', { chatroomId, userId: b.id }, 'seq user { id }')).toEqual({ seq, user: { id: b.id } });

    await m.does(b, 'updateMessagingPreferences', { readReceipts: false }, 'readReceipts');
    expect(await seen()).toEqual([]);
    expect(await a.entity('ReadReceipt', { chatroomId, userId: b.id }, 'seq')).toBeNull();
    expect(await b.entity('ReadReceipt', { chatroomId, userId: b.id }, 'seq')).toEqual({ seq });
    await m.does(b, 'updateMessagingPreferences', { readReceipts: true }, 'readReceipts');
    await m.does(a, 'updateMessagingPreferences', { readReceipts: false }, 'readReceipts');
    expect(await seen()).toEqual([]);
    expect(await seen(c)).toEqual([{ seq, user: { id: b.id } }]);
    const { chatroom } = await c.get('query ($id: ID!) { chatroom(id: $id) { receipts { totalCount nodes { userId } } } }', {
      id: chatroomId,
    });
    expect(chatroom.receipts.nodes.map(({ userId }: { userId: string }) => userId)).not.toContain(a.id);
  });

  it('come by pages, each reader once, in as many statements for many messages as for one', async () => {
    const people = await m.join(9);
    const [a, ...others] = people;
    if (!a) throw new Error('Nobody came.');
    const chatroomId = await m.group(a, others);
    const sent: { id: string }[] = [];
    for (let i = 0; i < 6; i++) sent.push(await m.send(a, chatroomId));
    for (const [i, who] of others.entries()) await m.does(who, 'markMessageAsRead', { messageId: sent[i % 6]?.id }, 'id');
    await m.does(others[0] ?? a, 'updateMessagingPreferences', { readReceipts: false }, 'readReceipts');
    const PAGE = `query ($id: ID!, $last: Int, $after: Cursor) { chatroom(id: $id) { messages(last: $last) { nodes { seq
      readReceipts(first: 3, after: $after) { totalCount nodes { user { id } seq } pageInfo { endCursor hasNextPage } } } } } }`;
    const cost = async (last: number) => (await m.statements(() => a.get(PAGE, { id: chatroomId, last }))).length;
    expect(await cost(1)).toBe(await cost(6));
    const { chatroom } = await a.get(PAGE, { id: chatroomId, last: 6 });
    // the first of the others hides it; the others have read 2, 3, 4, 5, 6, 1 and 2 messages
    const depths = [2, 3, 4, 5, 6, 1, 2];
    expect(chatroom.messages.nodes.map(({ readReceipts }: { readReceipts: { totalCount: number } }) => readReceipts.totalCount)).toEqual(
      [1, 2, 3, 4, 5, 6].map((seq) => depths.filter((depth) => depth >= seq).length),
    );
    const first = chatroom.messages.nodes[0].readReceipts;
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const { chatroom: more } = await a.get(PAGE, { id: chatroomId, last: 6, after: first.pageInfo.endCursor });
    const ids = [...first.nodes, ...more.messages.nodes[0].readReceipts.nodes].map(({ user }: { user: { id: string } }) => user.id);
    expect(new Set(ids).size).toBe(6);
    const ROOM = 'query ($id: ID!) { chatroom(id: $id) { receipts(first: 2) { totalCount nodes { userId } pageInfo { hasNextPage } } } }';
    expect((await a.get(ROOM, { id: chatroomId })).chatroom.receipts).toMatchObject({ totalCount: 8, pageInfo: { hasNextPage: true } });
  });

  it('follow the setting for those who never chose', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const { id } = await m.send(a, chatroomId);
    await m.does(b, 'markMessageAsRead', { messageId: id }, 'id');
    await m.settings({ readReceiptsDefault: false });
    const hidden = (await a.get(RECEIPTS, { id })).message.readReceipts.nodes;
    await m.settings({ readReceiptsDefault: true });
    expect(hidden).toEqual([]);
    expect((await a.get(RECEIPTS, { id })).message.readReceipts.nodes).toHaveLength(1);
  });
});

describe('signals', () => {
  it('tell of typing, of presence, and of unread counts', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const heard: [string, unknown][] = [];
    const types = ['messaging.typing.started.v1', 'messaging.presence.changed.v1', 'messaging.unread.changed.v1'];
    const listening = await m.signals.listen(types, ({ type, data }) => heard.push([type.split('.')[1] ?? '', data]));
    expect(await m.does(a, 'setTyping', { chatroomId }, 'user { id } expiresInSeconds')).toEqual({
      user: { id: a.id },
      expiresInSeconds: 6,
    });
    const { id } = await m.send(a, chatroomId);
    await m.does(b, 'markMessageAsRead', { messageId: id }, 'id');
    await m.does(a, 'setPresence', { status: 'ONLINE' }, 'status');
    await m.does(a, 'setPresence', { status: 'ONLINE' }, 'status');
    await expect.poll(() => heard.length).toBeGreaterThanOrEqual(4);
    await listening.stop();
    expect(heard).toEqual([
      ['typing', { chatroomId, userId: a.id }],
      ['unread', { userId: b.id }],
      ['unread', { userId: b.id }],
      ['presence', { userId: a.id }],
    ]);
  });

  it('show presence to people of a common room only, until no sign of life is left', async () => {
    const [a, b, c] = await m.three();
    await m.direct(a, b);
    await m.does(a, 'setPresence', { status: 'ONLINE' }, 'status');
    const seen = (who = b) => who.entity('Presence', { userId: a.id }, 'status user { id }');
    expect(await seen()).toEqual({ status: 'ONLINE', user: { id: a.id } });
    expect(await seen(c)).toBeNull();
    expect(await c.entity('User', { id: a.id }, 'presence { status }')).toEqual({ presence: null });
    await m.does(a, 'updateMessagingPreferences', { showPresence: false }, 'showPresence');
    expect(await seen()).toBeNull();
    await m.does(a, 'updateMessagingPreferences', { showPresence: true }, 'showPresence');
    await m.does(a, 'setPresence', { status: 'OFFLINE' }, 'status');
    expect((await seen()).status).toBe('OFFLINE');
    expect(await b.entity('Presence', { userId: b.id }, 'status lastSeenAt')).toEqual({ status: 'OFFLINE', lastSeenAt: null });
    expect(await b.entity('Presence', { userId: newId() }, 'status')).toBeNull();
  });

  it('end presence when no sign of life comes within the setting', async () => {
    const [a, b] = await m.two();
    await m.direct(a, b);
    await m.settings({ presenceTtlSeconds: 30 });
    await m.does(a, 'setPresence', { status: 'AWAY' }, 'status');
    await m.settings({ presenceTtlSeconds: 90 });
    const gone: unknown[] = [];
    const listening = await m.signals.listen(['messaging.presence.changed.v1'], ({ data }) => gone.push(data.userId));
    await notePresenceEnded.run(m.system(new Date(Date.now() + 29_000)));
    expect((await b.entity('Presence', { userId: a.id }, 'status')).status).toBe('AWAY');
    await notePresenceEnded.run(m.system(new Date(Date.now() + 31_000)));
    expect((await b.entity('Presence', { userId: a.id }, 'status')).status).toBe('OFFLINE');
    await expect.poll(() => gone).toContain(a.id);
    await listening.stop();
  });
});
