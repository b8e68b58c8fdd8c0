import type { Template } from './template.ts';

/** Words of groups. */
export const groups = {
  GROUP_REQUESTED: {
    label: 'Request to join your group',
    category: 'Groups',
    title: '{actors} asked to join {group}',
    body: 'Admit or refuse: they wait for it.',
    url: '/groups/{groupId}/requests',
  },
  GROUP_JOINED: {
    label: 'Group joined',
    category: 'Groups',
    title: 'You belong to {group}',
    body: 'Say hello to the others.',
    url: '/groups/{groupId}',
  },
  GROUP_INVITED: {
    label: 'Invitation to a group',
    category: 'Groups',
    title: '{actors} invited you to {group}',
    body: 'Accept the invitation to join.',
    url: '/groups/{groupId}',
  },
  GROUP_ANNOUNCEMENT: {
    label: 'Announcement in a group',
    category: 'Groups',
    title: '{group}: {heading}',
    body: '{actors} posted an announcement.',
    url: '/groups/{groupId}/announcements',
  },
  GROUP_ROLE_CHANGED: {
    label: 'Other role in a group',
    category: 'Groups',
    title: 'You have another role in {group}',
    body: 'Your role is {role} now.',
    url: '/groups/{groupId}',
  },
  GROUP_REMOVED: {
    label: 'Taken out of a group',
    category: 'Groups',
    title: 'You no longer belong to {group}',
    body: 'You were taken out by its staff.',
    url: '/groups',
  },
  GROUP_BANNED: {
    label: 'Banned from a group',
    category: 'Groups',
    title: 'You may not come back to {group}',
    body: 'You were taken out by its staff, for good.',
    url: '/groups',
  },
  GROUP_ARCHIVED: {
    label: 'Group archived',
    category: 'Groups',
    title: '{group} was archived',
    body: 'It can be read, and nothing new is posted.',
    url: '/groups/{groupId}',
  },
} as const satisfies Record<string, Template>;
