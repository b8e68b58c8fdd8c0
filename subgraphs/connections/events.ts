import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that connections tells the others. */
export const events = {
  'connections.connection.requested.v1': fact(
    'Somebody asked another to connect.',
    'Connection',
    z.object({ connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid(), note: z.string().nullable() }),
  ),
  'connections.connection.accepted.v1': fact(
    'Two people are connected.',
    'Connection',
    z.object({ connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid() }),
  ),
  'connections.connection.declined.v1': fact(
    'A request was declined.',
    'Connection',
    z.object({ connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid() }),
  ),
  'connections.connection.withdrawn.v1': fact(
    'A request was taken back.',
    'Connection',
    z.object({ connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid() }),
  ),
  'connections.connection.expired.v1': fact(
    'A request was not answered in time.',
    'Connection',
    z.object({ connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid() }),
  ),
  'connections.connection.removed.v1': fact(
    'Two people are not connected any more.',
    'Connection',
    z.object({ connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid(), removedById: z.uuid().nullable() }),
  ),
  'connections.user.blocked.v1': fact(
    'Somebody wants nothing to do with another.',
    'User',
    z.object({ userId: z.uuid(), blockedId: z.uuid() }),
  ),
  'connections.user.unblocked.v1': fact('A block was lifted.', 'User', z.object({ userId: z.uuid(), blockedId: z.uuid() })),
};
