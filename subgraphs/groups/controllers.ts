import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getGroup, searchGroups } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    group: answer(getGroup),
    searchGroups: answer(searchGroups),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    groups: ({ id }, page, ctx) => ctx.load.groupsOfOwner.load({ of: id, page }),
  },

  Group: {
    __resolveReference: ({ id }, ctx) => ctx.load.group.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
