import { byKey, descending, pages } from '@lyceum/kit';
import { events, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  event: byKey(events, events.id),
  eventsOfOwner: pages(events, events.ownerId, [descending(events.createdAt), descending(events.id)]),
};
