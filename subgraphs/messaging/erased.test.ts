import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blocks,
  chatrooms,
  connected,
  courseSeats,
  deliveryMoves,
  members,
  mentions,
  messages,
  people,
  presences,
  reactions,
  readMoves,
} from './tables.ts';
import { type Messaging, startMessaging } from './testing.ts';

const WORD = 'Quokkaberry';
let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

const CONTENT = 'query ($id: ID!) { chatroom(id: $id) { messages(first: 50) { edges { node { content deletedAt sender { id } } } } } }';
const said = async (who: Awaited<ReturnType<Messaging['two']>>[0], id: string) =>
  (await who.get(CONTENT, { id })).chatroom.messages.edges.map(({ node }: { node: object }) => node);

describe('an erased person', () => {
  it('leaves tombstones in rooms that go on, and nothing else', async () => {
    const [ada, bo, cy] = await m.three();
    const { db } = m.system();
    const direct = await m.direct(ada, bo);
    const room = await m.group(ada, [bo, cy], 'Readers');
    const alone = await m.group(ada, [], `${WORD} alone`);
    const file = { name: `${WORD}.pdf`, mimeType: 'application/pdf', sizeBytes: '9', url: `https://files.test/${WORD}.pdf` };
    const first = await m.send(ada, direct, `I am ${WORD}`, { clientMessageId: `${WORD}-1`, attachments: [file] });
    await m.send(ada, room, `${WORD} for all`, { mentionedUserIds: [bo.id] });
    const taken = await m.send(ada, room, `${WORD} taken back`, { clientMessageId: `${WORD}-2` });
    await m.does(ada, 'deleteMessage', { messageId: taken.id }, 'id');
    await m.does(ada, 'editMessage', { messageId: first.id, content: `${WORD} indeed` }, 'id');
    const others = await m.send(bo, room, 'what bo says', { mentionedUserIds: [ada.id] });
    await m.send(bo, direct, 'hello ada');
    await m.does(ada, 'addReaction', { messageId: others.id, emoji: '🎉' }, 'id');
    await m.does(cy, 'addReaction', { messageId: others.id, emoji: '🎉' }, 'id');
    await m.does(bo, 'addReaction', { messageId: first.id, emoji: '👍' }, 'id');
    await m.does(ada, 'markChatroomRead', { chatroomId: room }, '__typename');
    await m.does(ada, 'setPresence', { status: 'ONLINE' }, '__typename');
    const course = { courseId: newId(), title: 'Logic' };
    await m.hear(courses, 'courses.course.published.v1', { ...course, slug: 'l', instructorIds: [bo.id, ada.id] });
    await m.hear(connections, 'connections.connection.accepted.v1', { connectionId: newId(), fromId: ada.id, toId: bo.id });
    await m.hear(connections, 'connections.connection.accepted.v1', { connectionId: newId(), fromId: cy.id, toId: bo.id });
    await m.hear(connections, 'connections.user.blocked.v1', { userId: ada.id, blockedId: cy.id });
    expect(await tablesThatSay(m, 'messaging', [WORD])).toEqual(
      expect.arrayContaining(['attachments', 'chatrooms', 'message_versions', 'messages', 'outbox']),
    );

    await m.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    const state = async () => ({
      rooms: await db.select().from(chatrooms).orderBy(chatrooms.id),
      members: await db.select().from(members).orderBy(members.chatroomId, members.userId),
      messages: await db.select().from(messages).orderBy(messages.id),
      people: await db.select().from(people).orderBy(people.userId),
      facts: (await m.facts()).length,
    });
    const once = await state();
    await m.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    expect(await state()).toEqual(once);

    expect(await tablesThatSay(m, 'messaging', [WORD])).toEqual([]);
    expect(await said(bo, room)).toEqual([
      expect.objectContaining({ content: null, sender: { id: ada.id } }),
      expect.objectContaining({ content: null, sender: { id: ada.id } }),
      expect.objectContaining({ content: 'what bo says', deletedAt: null }),
    ]);
    expect((await said(bo, direct)).map(({ content }: { content: string }) => content)).toEqual([null, 'hello ada']);
    expect(await m.room(bo, room)).toMatchObject({ name: 'Readers', lastSeq: 3, memberCount: 2, archivedAt: null });
    expect(await m.room(bo, direct)).toMatchObject({ kind: 'DIRECT', memberCount: 2 });
    // the longest-standing member looks after the room; the course's room has the others
    const seats = await db.select().from(members).where(eq(members.chatroomId, room));
    const admins = seats.filter(({ role, leftAt }) => role === 'ADMIN' && !leftAt).map(({ userId }) => userId);
    expect(admins).toEqual([[bo.id, cy.id].sort()[0]]);
    expect(await m.facts('messaging.member.changed.v1')).toHaveLength(1);
    expect(await db.select().from(courseSeats)).toEqual([expect.objectContaining({ userId: bo.id })]);
    const [ended] = await db.select().from(chatrooms).where(eq(chatrooms.id, alone));
    expect(ended).toMatchObject({ name: '' });
    expect(ended?.archivedAt).not.toBeNull();

    expect(await db.select().from(reactions)).toEqual([expect.objectContaining({ userId: cy.id, messageId: others.id })]);
    expect(await db.select().from(connected)).toHaveLength(2);
    for (const table of [mentions, blocks, presences, readMoves, deliveryMoves]) expect(await db.select().from(table)).toEqual([]);
    const [person] = await db.select().from(people).where(eq(people.userId, ada.id));
    expect(person?.suspendedAt).not.toBeNull();
    expect(await m.send(bo, room, 'we go on')).toMatchObject({ seq: 4 });
  });
});
