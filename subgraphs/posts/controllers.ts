import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getPost, searchPosts } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    post: answer(getPost),
    searchPosts: answer(searchPosts),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, page, ctx) => ctx.load.postsOfOwner.load({ of: id, page }),
  },

  Post: {
    __resolveReference: ({ id }, ctx) => ctx.load.post.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
