import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getEvent, searchEvents } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    event: answer(getEvent),
    searchEvents: answer(searchEvents),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    events: ({ id }, page, ctx) => ctx.load.eventsOfOwner.load({ of: id, page }),
  },

  Event: {
    __resolveReference: ({ id }, ctx) => ctx.load.event.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
