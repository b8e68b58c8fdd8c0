import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getActivity, searchActivities } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    activity: answer(getActivity),
    searchActivities: answer(searchActivities),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    activities: ({ id }, page, ctx) => ctx.load.activitiesOfOwner.load({ of: id, page }),
  },

  Activity: {
    __resolveReference: ({ id }, ctx) => ctx.load.activity.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
