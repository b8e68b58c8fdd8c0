import { randomUUID } from 'node:crypto';
import type { Fact, FactType } from '@lyceum/platform/fact.ts';

const of = (type: string, subject: string, properties: Record<string, string>, ephemeral = false): FactType => ({
  type,
  summary: type,
  subject,
  ephemeral,
  data: {
    properties: Object.fromEntries(Object.entries(properties).map(([name, kind]) => [name, { type: kind }])),
    required: Object.keys(properties),
  },
});

export const catalogue: readonly FactType[] = [
  of('messaging.message.sent.v1', 'Message', { chatroomId: 'string', urgent: 'boolean' }),
  of('messaging.poll.opened.v1', 'Poll', { chatroomId: 'string' }),
  of('messaging.member.removed.v1', 'Chatroom', { chatroomId: 'string', userId: 'string' }),
  of('messaging.unread.changed.v1', 'User', { userId: 'string' }),
  of('messaging.typing.started.v1', 'Chatroom', { chatroomId: 'string', userId: 'string' }, true),
];

export const fact = (type: string, subject: Fact['subject'], data: Fact['data'], id: string = randomUUID()): Fact => ({
  id,
  type,
  source: type.slice(0, type.indexOf('.')),
  time: new Date().toISOString(),
  subject,
  actorId: null,
  correlationId: id,
  causationId: null,
  data,
});

export const sent = (id: string, chatroomId = 'r1', urgent = false) =>
  fact('messaging.message.sent.v1', { type: 'Message', id }, { chatroomId, urgent });
export const removed = (userId: string, chatroomId = 'r1') =>
  fact('messaging.member.removed.v1', { type: 'Chatroom', id: chatroomId }, { chatroomId, userId });
export const typing = (userId: string, chatroomId = 'r1') =>
  fact('messaging.typing.started.v1', { type: 'Chatroom', id: chatroomId }, { chatroomId, userId });
export const unread = (userId: string) => fact('messaging.unread.changed.v1', { type: 'User', id: userId }, { userId });
