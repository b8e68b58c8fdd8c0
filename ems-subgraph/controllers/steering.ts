import { answer } from '@lyceum/kit';
import * as queries from '../queries.ts';
import { generateAnalyticsSummary } from '../reports.ts';
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
  analytics: answer(queries.analytics),
  analyticsSummary: answer(generateAnalyticsSummary),
  integrations: answer(queries.integrations),
  indexAdvice: answer(queries.indexAdvice),
  queryStats: answer(queries.listQueryStats),
  slowQueries: answer(queries.slowQueries),
  cacheStats: answer(queries.cacheStats),
  trustedDocuments: answer(queries.listTrustedDocuments),
  alertRules: answer(queries.listAlertRules),
};

export const steeringTypes = {
  AlertRule: {
    __resolveReference: ({ id }, ctx) => (ctx.hasScope('ems:read') ? ctx.load.alertRule.load(id) : null),
  },
  EmsGateway: {
    chain: ({ status }) => status.chain,
  },
} satisfies Pick<Resolvers, 'EmsGateway' | 'AlertRule'>;
