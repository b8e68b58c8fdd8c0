import { joinerOf, person, unreadBy } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, BOTH, message, room } from './words.ts';

/** Who is told what of messaging. */
export const messaging = [
  silent('messaging.chatroom.created.v1', 'Its members are told one by one.'),
  silent('messaging.chatroom.updated.v1', 'The room shows its name.'),
  silent('messaging.chatroom.deleted.v1', 'The room leaves the list.'),
  on('messaging.member.added.v1', 'ADDED_TO_ROOM', {
    to: 'the new member, if the room is a group and somebody added them',
    who: ({ chatroomId, userId }) => joinerOf(chatroomId, userId),
    by: ({ addedById }) => addedById,
    when: ({ addedById }) => addedById !== null,
    about: room,
    variables: ({ chatroomId }) => ({ chatroomId }),
    channels: APP,
  }),
  silent('messaging.member.removed.v1', 'The room leaves the list.'),
  silent('messaging.member.changed.v1', 'The room shows who may do what.'),
  on('messaging.message.sent.v1', 'MESSAGE_RECEIVED', {
    to: 'the other member of a direct room, unless it was read meanwhile',
    who: ({ recipientIds, chatroomId, seq }) => unreadBy(recipientIds, chatroomId, seq),
    by: ({ senderId }) => senderId,
    about: message,
    group: room,
    once: ({ messageId }) => `message ${messageId}`,
    variables: ({ chatroomId, preview }) => ({ chatroomId, preview }),
    channels: BOTH,
  }),
  silent('messaging.message.edited.v1', 'The room shows it.'),
  silent('messaging.message.deleted.v1', 'Takes the text out of what was told of it: see listeners.ts.'),
  on('messaging.message.mentioned.v1', 'MENTION', {
    to: 'whoever is mentioned',
    who: ({ userId }) => person(userId),
    by: ({ senderId }) => senderId,
    about: message,
    group: room,
    // who was told of the message itself is not told again that it names them
    once: ({ messageId }) => `message ${messageId}`,
    variables: ({ chatroomId, preview }) => ({ chatroomId, preview }),
    channels: BOTH,
  }),
  silent('messaging.reaction.changed.v1', 'The room shows it.'),
  silent('messaging.receipt.moved.v1', 'One’s own act; what was told of the room is read by it: see listeners.ts.'),
];
