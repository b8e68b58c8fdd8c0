import { fact } from '@lyceum/kit';
import { z } from 'zod';

const pair = { connectionId: z.uuid(), fromId: z.uuid(), toId: z.uuid() };

/** Facts that connections tells the others. `fromId` is who asked, `toId` who was asked. */
export const events = {
  'connections.connection.requested.v1': fact(
    'Somebody asked another to connect.',
    'Connection',
    z.object({ ...pair, note: z.string().nullable() }),
  ),
  'connections.connection.accepted.v1': fact(
    'Two people are connected.',
    'Connection',
    z.object({ ...pair, autoFollow: z.boolean().optional().describe('Whether the two are to follow each other; left out: yes.') }),
  ),
  'connections.connection.declined.v1': fact('A request was declined; who asked is not to hear of it.', 'Connection', z.object(pair)),
  'connections.connection.withdrawn.v1': fact('A request was taken back.', 'Connection', z.object(pair)),
  'connections.connection.expired.v1': fact('A request was not answered in time.', 'Connection', z.object(pair)),
  'connections.connection.removed.v1': fact(
    'Two people are not connected any more.',
    'Connection',
    z.object({ ...pair, removedById: z.uuid().nullable() }),
  ),
  'connections.connection.changed.v1': fact(
    'A connection is something else for one of its two people, who may know it.',
    'Connection',
    z.object({ connectionId: z.uuid(), userId: z.uuid() }),
  ),
  'connections.user.blocked.v1': fact(
    'Somebody wants nothing to do with another.',
    'User',
    z.object({ userId: z.uuid(), blockedId: z.uuid() }),
  ),
  'connections.user.unblocked.v1': fact('A block was lifted.', 'User', z.object({ userId: z.uuid(), blockedId: z.uuid() })),
};
