import { byKey, descending, pages } from '@lyceum/kit';
import { connections, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  connection: byKey(connections, connections.id),
  connectionsOfOwner: pages(connections, connections.ownerId, [descending(connections.createdAt), descending(connections.id)]),
};
