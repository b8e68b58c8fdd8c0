import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getConnection, searchConnections } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    connection: answer(getConnection),
    searchConnections: answer(searchConnections),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    connections: ({ id }, page, ctx) => ctx.load.connectionsOfOwner.load({ of: id, page }),
  },

  Connection: {
    __resolveReference: ({ id }, ctx) => ctx.load.connection.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
