import type { Template } from './template.ts';

/** Words of connections and followers. */
export const network = {
  CONNECTION_REQUESTED: {
    label: 'Request to connect',
    category: 'Network',
    title: '{actors} wants to connect with you',
    body: '{note}',
    url: '/connections/requests',
  },
  CONNECTION_ACCEPTED: {
    label: 'Request to connect accepted',
    category: 'Network',
    title: '{actors} is connected with you now',
    body: 'Your request was accepted.',
    url: '/profiles/{userId}',
  },
  FOLLOWED: {
    label: 'New follower',
    category: 'Network',
    title: '{actors} follows you',
    many: 'New followers: {actors}',
    body: 'They see what you post for your followers.',
    url: '/followers',
  },
  FOLLOW_REQUESTED: {
    label: 'Request to follow you',
    category: 'Network',
    title: '{actors} asked to follow you',
    body: 'Your profile is private: approve it or not.',
    url: '/followers/requests',
  },
  FOLLOW_APPROVED: {
    label: 'Request to follow approved',
    category: 'Network',
    title: '{actors} lets you follow',
    body: 'You see their posts in your feed from now on.',
    url: '/profiles/{userId}',
  },
} as const satisfies Record<string, Template>;
