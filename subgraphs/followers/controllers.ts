import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getFollower, searchFollowers } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    follower: answer(getFollower),
    searchFollowers: answer(searchFollowers),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    followers: ({ id }, page, ctx) => ctx.load.followersOfOwner.load({ of: id, page }),
  },

  Follower: {
    __resolveReference: ({ id }, ctx) => ctx.load.follower.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
