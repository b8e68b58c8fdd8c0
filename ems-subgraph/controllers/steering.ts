import { answer } from '@lyceum/kit';
import * as queries from '../queries.ts';
import type { Resolvers } from '../schema.generated.ts';

/** Query fields of controllers and gateways. */
export const steeringQueries = {
  restRoutes: answer(queries.restRoutes),
  routeRequest: answer(queries.routeRequest),
  gateways: answer(queries.listGateways),
  loadBalancing: answer(queries.loadBalancing),
  middlewareChain: answer(queries.middlewareChain),
  rateLimitStatus: answer(queries.rateLimitStatus),
  circuitBreakers: answer(queries.circuitBreakers),
};

export const steeringTypes = {
  EmsGateway: {
    chain: ({ status }) => status.chain,
  },
} satisfies Pick<Resolvers, 'EmsGateway'>;
