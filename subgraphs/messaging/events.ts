import { fact, signal } from '@lyceum/kit';
import { z } from 'zod';

const room = { chatroomId: z.uuid() };
const message = { ...room, messageId: z.uuid() };

/** Facts that messaging tells the others, and its signals. */
export const events = {
  'messaging.chatroom.created.v1': fact(
    'A room was opened.',
    'Chatroom',
    z.object({ ...room, kind: z.string(), name: z.string().nullable() }),
  ),
  'messaging.chatroom.updated.v1': fact('A room was renamed or archived.', 'Chatroom', z.object(room)),
  'messaging.chatroom.deleted.v1': fact('A room was closed for good.', 'Chatroom', z.object(room)),
  'messaging.member.added.v1': fact(
    'Somebody is in a room.',
    'Chatroom',
    z.object({ ...room, userId: z.uuid(), addedById: z.uuid().nullable() }),
  ),
  'messaging.member.removed.v1': fact('Somebody is no longer in a room.', 'Chatroom', z.object({ ...room, userId: z.uuid() })),
  'messaging.member.changed.v1': fact(
    'Somebody’s role in a room changed.',
    'Chatroom',
    z.object({ ...room, userId: z.uuid(), role: z.string() }),
  ),
  'messaging.message.sent.v1': fact(
    'A message stands in a room.',
    'Message',
    z.object({
      ...message,
      seq: z.int(),
      senderId: z.uuid(),
      preview: z.string(),
      recipientIds: z.array(z.uuid()).describe('The other member of a direct room; empty in larger rooms.'),
    }),
  ),
  'messaging.message.edited.v1': fact('A message has another text.', 'Message', z.object(message)),
  'messaging.message.deleted.v1': fact('A message is a tombstone.', 'Message', z.object(message)),
  'messaging.message.mentioned.v1': fact(
    'A message names somebody of the room.',
    'Message',
    z.object({ ...message, userId: z.uuid(), senderId: z.uuid(), preview: z.string() }),
  ),
  'messaging.reaction.changed.v1': fact(
    'Somebody’s reaction to a message came or went.',
    'Message',
    z.object({ ...message, userId: z.uuid() }),
  ),
  'messaging.receipt.moved.v1': fact('Somebody has read on.', 'Chatroom', z.object({ ...room, userId: z.uuid(), seq: z.int() })),
  'messaging.typing.started.v1': signal('Somebody writes just now.', 'Chatroom', z.object({ ...room, userId: z.uuid() })),
  'messaging.unread.changed.v1': signal('Somebody has more or less to read.', 'UnreadMessages', z.object({ userId: z.uuid() })),
  'messaging.presence.changed.v1': signal('Somebody came or went.', 'Presence', z.object({ userId: z.uuid() })),
};
