import { person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, BOTH, user, whoever } from './words.ts';

/** Who is told what of accounts. */
export const accounts = [
  on('accounts.user.registered.v1', 'WELCOME', {
    to: 'the new user',
    who: ({ userId }) => person(userId),
    about: user,
    variables: ({ displayName }) => ({ name: displayName }),
    channels: BOTH,
  }),
  silent('accounts.user.changed.v1', 'One’s own act.'),
  on('accounts.user.suspended.v1', 'ACCOUNT_SUSPENDED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    about: user,
    variables: ({ reason }) => ({ reason }),
    channels: BOTH,
    critical: true,
  }),
  silent('accounts.user.deactivated.v1', 'One’s own act; from then on nothing is mailed.'),
  silent('accounts.user.erased.v1', 'Nobody is there any more.'),
  on('accounts.user.reinstated.v1', 'ACCOUNT_REINSTATED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: user,
    variables: () => ({}),
    channels: BOTH,
  }),
  on('accounts.role.assigned.v1', 'ROLE_CHANGED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: user,
    variables: ({ role }) => ({ role, change: 'given to you' }),
    channels: APP,
  }),
  on('accounts.role.revoked.v1', 'ROLE_CHANGED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: user,
    variables: ({ role }) => ({ role, change: 'taken from you' }),
    channels: APP,
  }),
  silent('accounts.session.created.v1', 'One’s own act; sessions are listed in the account.'),
  on('accounts.session.revoked.v1', 'SECURITY_ALERT', {
    to: 'the user, if the session’s token was used twice',
    who: ({ userId }) => person(userId),
    when: ({ reason }) => reason === 'refresh token used twice',
    about: user,
    variables: () => ({}),
    channels: BOTH,
    critical: true,
  }),
  on('accounts.password.changed.v1', 'PASSWORD_CHANGED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    about: user,
    variables: () => ({}),
    channels: BOTH,
    critical: true,
  }),
];
