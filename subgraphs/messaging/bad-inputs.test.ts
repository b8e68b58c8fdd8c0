import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, mutation, startMessaging } from './testing.ts';

let m: Messaging;
let a: Actor;
let b: Actor;
const ids: Record<string, string> = {};
beforeAll(async () => {
  m = await startMessaging();
  [a, b] = await m.two();
  ids.room = await m.group(a, [b]);
  ids.other = await m.group(a, [b]);
  ids.message = (await m.send(a, ids.room)).id;
  ids.elsewhere = (await m.send(a, ids.other)).id;
  ids.b = b.id;
  ids.a = a.id;
});
afterAll(() => m.stop());

const file = { name: 'a.pdf', mimeType: 'application/pdf', sizeBytes: 10, url: 'https://files.lyceum.test/a.pdf' };
const send = (more: object) => ({ chatroomId: '$room', content: 'x', clientMessageId: newId(), ...more });
/** field, what is wrong, input, code, and the path of the first violation where there is one; `$name` stands for an id made before. */
const CASES: [string, string, Record<string, unknown>, string, string?][] = [
  ['markMessagesDelivered', 'a room that is not there', { chatroomId: newId(), seq: 1 }, 'NOT_FOUND'],
  ['markMessagesDelivered', 'a room id that is none', { chatroomId: 'room', seq: 1 }, 'INVALID', 'input.chatroomId'],
  ['markMessagesDelivered', 'a seq beyond the last', { chatroomId: '$room', seq: 99 }, 'INVALID', 'input.seq'],
  ['markMessagesDelivered', 'a seq of nothing', { chatroomId: '$room', seq: 0 }, 'INVALID', 'input.seq'],
  ['markMessagesDelivered', 'no seq', { chatroomId: '$room' }, 'INVALID'],
  ['sendMessage', 'no text and no file', send({ content: ' \n\t ' }), 'INVALID', 'input.content'],
  ['sendMessage', 'only invisible control characters', send({ content: '\u0000\u0001\u202e' }), 'INVALID', 'input.content'],
  ['sendMessage', 'a text that is too long', send({ content: 'x'.repeat(10_001) }), 'INVALID', 'input.content'],
  ['sendMessage', 'a text far beyond every limit', send({ content: 'x'.repeat(100_001) }), 'INVALID', 'input.content'],
  ['sendMessage', 'a room id that is none', send({ chatroomId: 'room' }), 'INVALID', 'input.chatroomId'],
  ['sendMessage', 'a room that is not there', send({ chatroomId: newId() }), 'NOT_FOUND'],
  ['sendMessage', 'SQL for a room', send({ chatroomId: "'; drop table messaging.messages; --" }), 'INVALID', 'input.chatroomId'],
  ['sendMessage', 'an empty client id', send({ clientMessageId: '  ' }), 'INVALID', 'input.clientMessageId'],
  ['sendMessage', 'a client id without end', send({ clientMessageId: 'x'.repeat(101) }), 'INVALID', 'input.clientMessageId'],
  ['sendMessage', 'a client id that cannot be stored', send({ clientMessageId: 'a\u0000b' }), 'INVALID'],
  ['sendMessage', 'null for a text', send({ content: null }), 'INVALID', 'input.content'],
  ['sendMessage', 'a number for a text', send({ content: 7 }), 'INVALID', 'input.content'],
  ['sendMessage', 'an unknown field', send({ senderId: '$b' }), 'INVALID'],
  ['sendMessage', 'an answer to a message of another room', send({ replyToId: '$elsewhere' }), 'INVALID', 'input.replyToId'],
  ['sendMessage', 'an answer to nothing', send({ replyToId: newId() }), 'INVALID', 'input.replyToId'],
  ['sendMessage', 'too many files', send({ attachments: Array(11).fill(file) }), 'INVALID', 'input.attachments'],
  [
    'sendMessage',
    'a file of a type that is not allowed',
    send({ attachments: [{ ...file, mimeType: 'application/x-msdownload' }] }),
    'INVALID',
    'input.attachments.0.mimeType',
  ],
  [
    'sendMessage',
    'a type that is none',
    send({ attachments: [{ ...file, mimeType: 'picture' }] }),
    'INVALID',
    'input.attachments.0.mimeType',
  ],
  [
    'sendMessage',
    'a file that is too big',
    send({ attachments: [{ ...file, sizeBytes: '9223372036854775807' }] }),
    'INVALID',
    'input.attachments.0.sizeBytes',
  ],
  ['sendMessage', 'an empty file', send({ attachments: [file, { ...file, sizeBytes: 0 }] }), 'INVALID', 'input.attachments.1.sizeBytes'],
  [
    'sendMessage',
    'a file of negative size',
    send({ attachments: [{ ...file, sizeBytes: -1 }] }),
    'INVALID',
    'input.attachments.0.sizeBytes',
  ],
  ['sendMessage', 'a script for an address', send({ attachments: [{ ...file, url: 'javascript:alert(1)' }] }), 'INVALID'],
  ['sendMessage', 'a data address', send({ attachments: [{ ...file, url: 'data:text/html,x' }] }), 'INVALID'],
  ['sendMessage', 'a file without a name', send({ attachments: [{ ...file, name: ' ' }] }), 'INVALID', 'input.attachments.0.name'],
  ['sendMessage', 'a person who is no id', send({ mentionedUserIds: ['everybody'] }), 'INVALID', 'input.mentionedUserIds.0'],
  ['sendMessage', 'too many people', send({ mentionedUserIds: Array.from({ length: 101 }, newId) }), 'INVALID', 'input.mentionedUserIds'],
  ['editMessage', 'no text', { messageId: '$message', content: '' }, 'INVALID', 'input.content'],
  ['editMessage', 'a text that is too long', { messageId: '$message', content: '𝒳'.repeat(10_001) }, 'INVALID', 'input.content'],
  ['editMessage', 'a message that is not there', { messageId: newId(), content: 'x' }, 'NOT_FOUND'],
  ['editMessage', 'a version that is not it', { messageId: '$message', content: 'x', expectedVersion: 9 }, 'CONFLICT'],
  [
    'editMessage',
    'a version beyond integers',
    { messageId: '$message', content: 'x', expectedVersion: 3e9 },
    'INVALID',
    'input.expectedVersion',
  ],
  ['deleteMessage', 'a message id that is none', { messageId: '1' }, 'INVALID', 'input.messageId'],
  ['deleteMessage', 'a message that is not there', { messageId: newId() }, 'NOT_FOUND'],
  ['markMessageAsRead', 'a message that is not there', { messageId: newId() }, 'NOT_FOUND'],
  ['markChatroomRead', 'a room that is not there', { chatroomId: newId() }, 'NOT_FOUND'],
  ['createChatroom', 'no name', { name: ' ', memberIds: [] }, 'INVALID', 'input.name'],
  ['createChatroom', 'a name that is too long', { name: 'x'.repeat(121), memberIds: [] }, 'INVALID', 'input.name'],
  ['createChatroom', 'a name with a control character', { name: 'a\u0007b', memberIds: [] }, 'INVALID', 'input.name'],
  ['createChatroom', 'people who are not there', { name: 'x', memberIds: ['$b', newId()] }, 'INVALID', 'input.memberIds.1'],
  ['createChatroom', 'a member that is no id', { name: 'x', memberIds: [''] }, 'INVALID', 'input.memberIds.0'],
  ['createChatroom', 'too many members', { name: 'x', memberIds: Array.from({ length: 1_001 }, newId) }, 'INVALID', 'input.memberIds'],
  ['createChatroom', 'an empty key', { name: 'x', memberIds: [], idempotencyKey: '' }, 'INVALID', 'input.idempotencyKey'],
  ['openDirectChat', 'oneself', { userId: '$a' }, 'INVALID', 'input.userId'],
  ['openDirectChat', 'nobody', { userId: newId() }, 'NOT_FOUND'],
  ['openDirectChat', 'no id', { userId: 'b' }, 'INVALID', 'input.userId'],
  ['updateChatroom', 'an empty name', { chatroomId: '$room', name: '' }, 'INVALID', 'input.name'],
  ['updateChatroom', 'a version that is not it', { chatroomId: '$room', name: 'x', expectedVersion: 0 }, 'CONFLICT'],
  ['addChatroomMembers', 'nobody', { chatroomId: '$room', userIds: [] }, 'INVALID', 'input.userIds'],
  ['addChatroomMembers', 'somebody who is not there', { chatroomId: '$room', userIds: [newId()] }, 'INVALID', 'input.userIds.0'],
  ['removeChatroomMember', 'somebody who is not in', { chatroomId: '$room', userId: newId() }, 'NOT_FOUND'],
  ['removeChatroomMember', 'the last admin', { chatroomId: '$room', userId: '$a' }, 'CONFLICT'],
  ['leaveChatroom', 'the last admin', { chatroomId: '$room' }, 'CONFLICT'],
  ['setChatroomMemberRole', 'a role that is none', { chatroomId: '$room', userId: '$b', role: 'OWNER' }, 'INVALID', 'input.role'],
  ['setChatroomMemberRole', 'the last admin', { chatroomId: '$room', userId: '$a', role: 'MEMBER' }, 'CONFLICT'],
  ['setChatroomMemberRole', 'somebody who is not in', { chatroomId: '$room', userId: newId(), role: 'ADMIN' }, 'NOT_FOUND'],
  ['muteChatroom', 'a moment that has passed', { chatroomId: '$room', mutedUntil: '2020-01-01T00:00:00Z' }, 'INVALID', 'input.mutedUntil'],
  ['muteChatroom', 'a moment that is none', { chatroomId: '$room', mutedUntil: 'tomorrow' }, 'INVALID', 'input.mutedUntil'],
  ['addReaction', 'words', { messageId: '$message', emoji: 'nice' }, 'INVALID', 'input.emoji'],
  ['addReaction', 'two emoji', { messageId: '$message', emoji: '👍👎' }, 'INVALID', 'input.emoji'],
  ['addReaction', 'a long string of them', { messageId: '$message', emoji: '👍'.repeat(100) }, 'INVALID', 'input.emoji'],
  ['removeReaction', 'nothing', { messageId: '$message', emoji: '' }, 'INVALID', 'input.emoji'],
  ['setTyping', 'a room that is not there', { chatroomId: newId() }, 'NOT_FOUND'],
  ['setPresence', 'a status that is none', { status: 'DANCING' }, 'INVALID', 'input.status'],
  ['updateMessagingPreferences', 'a policy that is none', { whoCanMessageMe: 'FRIENDS' }, 'INVALID', 'input.whoCanMessageMe'],
];

const fill = (value: unknown): unknown => {
  if (typeof value === 'string' && value.startsWith('$')) return ids[value.slice(1)] ?? value;
  if (Array.isArray(value)) return value.map(fill);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part)]));
  return value;
};
const rows = () =>
  m.system().db.execute(sql`
    select (select count(*) from messaging.messages) as messages, (select count(*) from messaging.chatrooms) as rooms, (select sum(last_seq) from messaging.chatrooms) as seqs,
      (select count(*) from messaging.members) as members, (select sum(own_since) from messaging.members) as own, (select count(*) from messaging.outbox) as facts,
      (select count(*) from messaging.attachments) as attachments, (select count(*) from messaging.reactions) as reactions, (select count(*) from messaging.idempotency) as keys`);

describe('bad input', () => {
  it.each(CASES)('%s refuses %s', async (field, _, input, code, path) => {
    const before = await rows();
    const refusal = await a.refusal(mutation(field, '__typename'), { input: fill(input) });
    expect(refusal.code).toBe(code);
    if (path) expect(refusal.violations.map((violation) => violation.path.join('.'))).toContain(path);
    expect(await rows()).toEqual(before);
  });

  it('of queries is refused as clearly', async () => {
    const period = { from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' };
    const queries: [string, Record<string, unknown>][] = [
      ['query ($id: ID!) { messagesByChat(chatroomId: $id, afterSeq: -1) { totalCount } }', { id: ids.room }],
      ['query ($id: ID!) { messagesByChat(chatroomId: $id, first: 101) { totalCount } }', { id: ids.room }],
      ['query ($id: ID!) { messagesByChat(chatroomId: $id, after: "!") { totalCount } }', { id: ids.room }],
      ['{ searchMessages(query: "  ") { totalCount } }', {}],
      [`{ searchMessages(query: "${'x'.repeat(201)}") { totalCount } }`, {}],
      [
        'query ($id: ID!, $period: PeriodInput!) { messageActivityReport(userId: $id, period: $period) { unreadBacklog } }',
        { id: ids.a, period },
      ],
      [
        'query ($id: ID!, $period: PeriodInput!) { messageActivityReport(userId: $id, period: $period, timeZone: "Mars/Olympus") { unreadBacklog } }',
        { id: ids.a, period: { from: period.to, to: period.from } },
      ],
      ['query ($id: ID!) { message(id: $id) { formatted(locale: "not a locale") { sentAt } } }', { id: ids.message }],
    ];
    for (const [document, variables] of queries)
      expect([document, (await a.refusal(document, variables)).code]).toEqual([document, 'INVALID']);
  });

  it('of search finds what it says, literally', async () => {
    await m.send(a, ids.room ?? '', '100% of __init__ \\o/ "quoted" -minus');
    for (const query of ['100%', '__init__', '\\o/', '"quoted"', 'of __', 'OF'])
      expect([
        query,
        (await a.get('query ($query: String!) { searchMessages(query: $query) { totalCount } }', { query })).searchMessages.totalCount,
      ]).toEqual([query, 1]);
    for (const query of ["'", '%%', '& | !', ':*', '\u0000x'])
      expect(
        (await a.ask('query ($query: String!) { searchMessages(query: $query) { totalCount } }', { query })).errors?.[0]?.extensions
          ?.code ?? 'fine',
      ).toMatch(/fine|INVALID/);
  });
});
