import { byKey, descending, pages } from '@lyceum/kit';
import { followers, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  follower: byKey(followers, followers.id),
  followersOfOwner: pages(followers, followers.ownerId, [descending(followers.createdAt), descending(followers.id)]),
};
