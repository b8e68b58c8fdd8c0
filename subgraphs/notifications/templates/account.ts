import type { Template } from './template.ts';

/** Words of what happens to somebody's account. */
export const account = {
  WELCOME: {
    label: 'Welcome',
    category: 'Account',
    title: 'Welcome to Lyceum, {name}',
    body: 'Complete your profile, then find a first course.',
    url: '/courses',
  },
  ACCOUNT_SUSPENDED: {
    label: 'Account suspended',
    category: 'Account',
    title: 'Your account is suspended',
    body: 'Reason: {reason}. Answer this message if you think that this is a mistake.',
    url: '/account',
  },
  ACCOUNT_REINSTATED: {
    label: 'Account reinstated',
    category: 'Account',
    title: 'Your account is active again',
    body: 'You may sign in as before.',
    url: '/account',
  },
  ROLE_CHANGED: {
    label: 'Role given or taken',
    category: 'Account',
    title: 'Your roles have changed',
    body: 'The role {role} was {change}. It counts from your next sign-in on.',
    url: '/account',
  },
  SECURITY_ALERT: {
    label: 'Security alert',
    category: 'Account',
    title: 'A session of yours was ended for safety',
    body: 'Its token was used twice, so somebody may have copied it. Change your password if this was not you.',
    url: '/account/sessions',
  },
  PASSWORD_CHANGED: {
    label: 'Password changed',
    category: 'Account',
    title: 'Your password was changed',
    body: 'All other sessions have ended. If this was not you, reset your password at once.',
    url: '/account/sessions',
  },
} as const satisfies Record<string, Template>;
