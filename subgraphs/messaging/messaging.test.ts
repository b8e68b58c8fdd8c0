import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, SEND, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

describe('sending', () => {
  it('gives twenty writers of a hundred messages each the seqs 1 to 2000, without a gap', async () => {
    const writers = await m.join(20);
    const [owner] = writers;
    if (!owner) throw new Error('Nobody came.');
    const chatroomId = await m.group(owner, writers.slice(1));
    const { done, refused } = await together(20, async (w) => {
      const seqs: number[] = [];
      const writer = writers[w] ?? owner;
      for (let i = 0; i < 100; i++) seqs.push((await m.send(writer, chatroomId, `${w} says ${i}`)).seq);
      expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
      return seqs;
    });
    expect(refused).toEqual([]);
    expect(done.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2_000 }, (_, i) => i + 1));
    const room = await m.room(owner, chatroomId);
    expect(room).toMatchObject({ lastSeq: 2_000, unreadCount: 1_900 });
    const facts = await m.facts('messaging.message.sent.v1');
    expect(facts.filter(({ data }) => data.chatroomId === chatroomId)).toHaveLength(2_000);
  });

  it('stands once, however often and how much at once it is sent under one client id', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const input = { chatroomId, content: 'only once', clientMessageId: newId() };
    const { done } = await together(20, () => a.get(SEND, { input }));
    expect(new Set(done.map(({ sendMessage }) => sendMessage.id)).size).toBe(1);
    expect(done).toHaveLength(20);
    expect(await m.room(a, chatroomId)).toMatchObject({ lastSeq: 1 });
    expect((await a.refusal(SEND, { input: { ...input, content: 'something else' } })).code).toBe('CONFLICT');
    // the other's ids are the other's
    expect((await b.get(SEND, { input })).sendMessage.seq).toBe(2);
  });

  it('leaves no gap when one client id is used in two rooms at once', async () => {
    const [a, b, c] = await m.three();
    const rooms = [await m.direct(a, b), await m.direct(a, c)];
    const clientMessageId = newId();
    const { done, refused } = await together(10, (i) =>
      a.get(SEND, { input: { chatroomId: rooms[i % 2], content: 'x', clientMessageId } }),
    );
    expect(new Set(done.map(({ sendMessage }) => sendMessage.id)).size).toBe(1);
    expect(refused.length).toBe(5);
    const last = await Promise.all(rooms.map(async (id) => (await m.room(a, id ?? '')).lastSeq));
    expect(last.toSorted()).toEqual([0, 1]);
  });

  it('tells the other of a direct room with a preview, and nobody by name in a larger one', async () => {
    const [a, b, c] = await m.three();
    const direct = await m.send(a, await m.direct(a, b), `${'word '.repeat(60)}👩‍👩‍👧`);
    const inGroup = await m.send(a, await m.group(a, [b, c]));
    const facts = await m.facts('messaging.message.sent.v1');
    const told = facts.find(({ data }) => data.messageId === direct.id)?.data;
    expect(told).toMatchObject({ senderId: a.id, seq: 1, recipientIds: [b.id] });
    expect(String(told?.preview)).toHaveLength(140);
    expect(facts.find(({ data }) => data.messageId === inGroup.id)?.data.recipientIds).toEqual([]);
  });

  it('does not tell whom has muted the room', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    await m.does(b, 'muteChatroom', { chatroomId, mutedUntil: new Date(Date.now() + 60_000).toISOString() }, 'mutedUntil notifyLevel');
    const muted = await m.send(a, chatroomId);
    await m.does(b, 'muteChatroom', { chatroomId, notifyLevel: 'NONE' }, 'mutedUntil');
    const silent = await m.send(a, chatroomId);
    await m.does(b, 'muteChatroom', { chatroomId, notifyLevel: 'ALL' }, 'mutedUntil');
    const heard = await m.send(a, chatroomId);
    const facts = await m.facts('messaging.message.sent.v1');
    const told = [muted, silent, heard].map(({ id }) => facts.find(({ data }) => data.messageId === id)?.data.recipientIds);
    expect(told).toEqual([[], [], [b.id]]);
  });

  it('holds replies, files and whom it names; only members count', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b]);
    const first = await m.send(a, chatroomId, 'first');
    const file = { name: 'plan.pdf', mimeType: 'application/PDF', sizeBytes: 12_345, url: 'https://files.lyceum.test/plan.pdf' };
    const { id } = await m.send(b, chatroomId, 'see this', {
      replyToId: first.id,
      attachments: [file],
      mentionedUserIds: [a.id, b.id, c.id, newId()],
    });
    const { message } = await a.get(
      'query ($id: ID!) { message(id: $id) { type mine replyTo { id } mentions { id } clientMessageId attachments { name mimeType sizeBytes url } } }',
      { id },
    );
    expect(message).toEqual({
      type: 'FILE',
      mine: false,
      clientMessageId: null,
      replyTo: { id: first.id },
      mentions: [{ id: a.id }],
      attachments: [{ ...file, mimeType: 'application/pdf' }],
    });
    const named = (await m.facts('messaging.message.mentioned.v1')).filter(({ data }) => data.messageId === id);
    expect(named.map(({ data }) => data.userId)).toEqual([a.id]);
    expect(await a.get('{ unreadSummary { total rooms mentions } }')).toEqual({ unreadSummary: { total: 1, rooms: 1, mentions: 1 } });
    const picture = { ...file, name: 'a.png', mimeType: 'image/png' };
    const { id: pictureId } = await m.send(a, chatroomId, '', { attachments: [picture] });
    expect((await a.get('query ($id: ID!) { message(id: $id) { type content } }', { id: pictureId })).message).toEqual({
      type: 'IMAGE',
      content: '',
    });
  });

  it('keeps emoji, right-to-left text and many scripts as they are, in one normal form', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const text = 'مرحبا 👋🏽 – שלום, 你好, café 👩‍👩‍👧';
    expect((await m.send(a, chatroomId, text)).content).toBe(text);
    expect((await m.send(a, chatroomId, '\u0000cafe\u0301\r\nx\u202e  ')).content).toBe('café\nx');
  });

  it('is refused to the suspended until they are reinstated, and to archived rooms', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const group = await m.group(a, [b]);
    const input = { chatroomId, content: 'x', clientMessageId: newId() };
    await m.suspended(a.id);
    expect((await a.refusal(SEND, { input })).code).toBe('FORBIDDEN');
    expect((await b.refusal(SEND, { input })).code).toBe('FORBIDDEN');
    expect((await m.refused(a, 'createChatroom', { name: 'x', memberIds: [] })).code).toBe('FORBIDDEN');
    expect((await m.room(a, chatroomId)).id).toBe(chatroomId);
    await m.reinstated(a.id);
    await a.get(SEND, { input });
    await m.does(a, 'updateChatroom', { chatroomId: group, archived: true }, 'archivedAt');
    expect((await a.refusal(SEND, { input: { ...input, chatroomId: group, clientMessageId: newId() } })).code).toBe('FORBIDDEN');
    await m.does(a, 'updateChatroom', { chatroomId: group, archived: false }, 'archivedAt');
    await m.send(a, group);
  });

  it('keeps to slow mode in groups, admins excepted', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.group(a, [b]);
    await m.settings({ slowModeSeconds: 60 });
    const { done, refused } = await together(5, () => m.send(b, chatroomId));
    await m.send(a, chatroomId);
    await m.send(a, chatroomId);
    await m.settings({ slowModeSeconds: 0 });
    expect([done.length, refused.length]).toEqual([1, 4]);
    expect(String(refused[0])).toContain('LIMIT_REACHED');
    expect((await m.send(b, chatroomId)).seq).toBe(4);
  });
});

describe('direct rooms', () => {
  it('are one per pair, however many open it at once and from which side', async () => {
    const [a, b] = await m.two();
    const { done, refused } = await together(50, (i) => (i % 2 ? m.direct(a, b) : m.direct(b, a)));
    expect(refused).toEqual([]);
    expect(new Set(done).size).toBe(1);
    const { chatrooms } = await a.get(
      '{ chatrooms(kind: DIRECT) { totalCount nodes { id name members { nodes { user { id } role } } } } }',
    );
    expect(chatrooms.totalCount).toBe(1);
    expect(chatrooms.nodes[0].members.nodes.map((member: { user: { id: string } }) => member.user.id).toSorted()).toEqual(
      [a.id, b.id].toSorted(),
    );
    const opened = (await m.facts('messaging.chatroom.created.v1')).filter(({ data }) => data.chatroomId === done[0]);
    expect(opened).toHaveLength(1);
  });

  it('are refused with oneself, the unknown, the suspended, and those who take no messages', async () => {
    const [a, b, c] = await m.three();
    await m.does(b, 'updateMessagingPreferences', { whoCanMessageMe: 'NOBODY' }, 'whoCanMessageMe');
    await m.suspended(c.id);
    const code = async (userId: string) => (await m.refused(a, 'openDirectChat', { userId })).code;
    expect(await Promise.all([a.id, newId(), b.id, c.id].map(code))).toEqual(['INVALID', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN']);
    await m.direct(b, a); // who takes none may still write
  });

  it('take nobody in, out, or another name', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.direct(a, b);
    const attempts: [string, Record<string, unknown>][] = [
      ['addChatroomMembers', { userIds: [c.id] }],
      ['removeChatroomMember', { userId: b.id }],
      ['updateChatroom', { name: 'Ours' }],
      ['deleteChatroom', {}],
    ];
    for (const [field, input] of attempts) expect((await m.refused(a, field, { chatroomId, ...input })).code).toBe('FORBIDDEN');
    expect((await m.refused(a, 'leaveChatroom', { chatroomId })).code).toBe('CONFLICT');
  });
});
