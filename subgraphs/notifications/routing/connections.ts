import { person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, BOTH, connection } from './words.ts';

/** Who is told what of connections. */
export const connections = [
  on('connections.connection.requested.v1', 'CONNECTION_REQUESTED', {
    to: 'who was asked',
    who: ({ toId }) => person(toId),
    by: ({ fromId }) => fromId,
    about: connection,
    variables: ({ note }) => ({ note: note ?? '' }),
    channels: BOTH,
  }),
  on('connections.connection.accepted.v1', 'CONNECTION_ACCEPTED', {
    to: 'who asked',
    who: ({ fromId }) => person(fromId),
    by: ({ toId }) => toId,
    about: connection,
    variables: ({ toId }) => ({ userId: toId }),
    channels: APP,
  }),
  silent('connections.connection.declined.v1', 'Who asked is not to hear of it.'),
  silent('connections.connection.withdrawn.v1', 'The request leaves the list.'),
  silent('connections.connection.expired.v1', 'Nobody answered: the request leaves the list.'),
  silent('connections.connection.removed.v1', 'Who parts, parts in silence.'),
  silent('connections.connection.changed.v1', 'Clients hear it live.'),
  silent('connections.user.blocked.v1', 'Who is blocked is not to hear of it; what was told of the other is hidden: see listeners.ts.'),
  silent('connections.user.unblocked.v1', 'Who was blocked is not to hear of it; what was hidden is shown again: see listeners.ts.'),
];
