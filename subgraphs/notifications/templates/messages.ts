import type { Template } from './template.ts';

/** Words of rooms and messages. */
export const messages = {
  ADDED_TO_ROOM: {
    label: 'Added to a conversation',
    category: 'Messages',
    title: '{actors} added you to a conversation',
    body: 'Say hello.',
    url: '/messages/{chatroomId}',
  },
  MESSAGE_RECEIVED: {
    label: 'Direct message',
    category: 'Messages',
    title: '{actors} wrote to you',
    many: '{actors} wrote to you {count} times',
    body: '{preview}',
    url: '/messages/{chatroomId}',
  },
  MENTION: {
    label: 'Mention',
    category: 'Messages',
    title: '{actors} mentioned you',
    many: '{actors} mentioned you {count} times',
    body: '{preview}',
    url: '/messages/{chatroomId}',
  },
} as const satisfies Record<string, Template>;
