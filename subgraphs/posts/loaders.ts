import { byKey, descending, pages } from '@lyceum/kit';
import { people, posts } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  post: byKey(posts, posts.id),
  postsOfOwner: pages(posts, posts.ownerId, [descending(posts.createdAt), descending(posts.id)]),
};
