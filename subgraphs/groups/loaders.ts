import { byKey, descending, pages } from '@lyceum/kit';
import { groups, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  group: byKey(groups, groups.id),
  groupsOfOwner: pages(groups, groups.ownerId, [descending(groups.createdAt), descending(groups.id)]),
};
