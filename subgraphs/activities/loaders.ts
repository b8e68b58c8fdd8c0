import { byKey, descending, pages } from '@lyceum/kit';
import { activities, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  activity: byKey(activities, activities.id),
  activitiesOfOwner: pages(activities, activities.ownerId, [descending(activities.createdAt), descending(activities.id)]),
};
