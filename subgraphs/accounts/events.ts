import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** When it holds from, by the clock under the lock of the user's row: tokens given before know nothing of it. */
const since = { at: z.iso.datetime().optional() };

/** Facts that accounts tells the others. */
export const events = {
  'accounts.user.registered.v1': fact(
    'Somebody joined.',
    'User',
    z.object({ userId: z.uuid(), displayName: z.string(), email: z.string() }),
  ),
  'accounts.user.changed.v1': fact(
    'A user’s name or e-mail address changed.',
    'User',
    z.object({ userId: z.uuid(), displayName: z.string() }),
  ),
  'accounts.user.suspended.v1': fact(
    'A user may not act until reinstated.',
    'User',
    z.object({ userId: z.uuid(), reason: z.string(), ...since }),
  ),
  'accounts.user.deactivated.v1': fact(
    'A user closed the account; signing in opens it again.',
    'User',
    z.object({ userId: z.uuid(), ...since }),
  ),
  'accounts.user.reinstated.v1': fact('A suspended or closed account is active again.', 'User', z.object({ userId: z.uuid() })),
  'accounts.user.erased.v1': fact('A user is no more: whoever holds anything of them forgets it.', 'User', z.object({ userId: z.uuid() })),
  'accounts.role.assigned.v1': fact('A user was given a role.', 'User', z.object({ userId: z.uuid(), role: z.string(), ...since })),
  'accounts.role.revoked.v1': fact('A user lost a role.', 'User', z.object({ userId: z.uuid(), role: z.string(), ...since })),
  'accounts.session.created.v1': fact(
    'A user signed in.',
    'Session',
    z.object({ sessionId: z.uuid(), userId: z.uuid(), device: z.string() }),
  ),
  'accounts.session.revoked.v1': fact(
    'A session ended before its time.',
    'Session',
    z.object({ sessionId: z.uuid(), userId: z.uuid(), reason: z.string() }),
  ),
  'accounts.password.changed.v1': fact('A user has a new password.', 'User', z.object({ userId: z.uuid() })),
};
