import type { Template } from './template.ts';

/** Words of profiles and of the platform itself. */
export const others = {
  SKILL_ENDORSED: {
    label: 'Endorsement',
    category: 'Profile',
    title: '{actors} endorsed your skill {skill}',
    body: 'Endorsements make a skill easier to trust.',
    url: '/profile',
  },
  STAFF_MESSAGE: {
    label: 'Message from the staff',
    category: 'Platform',
    title: 'A message from the staff',
    body: '',
    url: '/notifications',
  },
  TEST: {
    label: 'Test',
    category: 'Platform',
    title: 'This is a test',
    body: 'If you can read this, notifications reach you.',
    url: '/notifications',
  },
} as const satisfies Record<string, Template>;
