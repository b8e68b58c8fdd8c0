import { shape as platform } from '@lyceum/platform/config.ts';
import { z } from 'zod';
import { AddressesText } from './send/addresses.ts';

/** The environment variables of a gateway by itself. */
export const shape = {
  PORT: platform.PORT,
  HOST: platform.HOST,
  ADMIN_PORT: platform.ADMIN_PORT,
  LOG_LEVEL: platform.LOG_LEVEL,
  NATS_URL: platform.NATS_URL,
  REDIS_URL: platform.REDIS_URL,
  PRINCIPAL_SECRET: platform.PRINCIPAL_SECRET,
  TOKEN_ISSUER: z.string().default('lyceum').describe('`iss` of access tokens'),
  NODE_ENV: z.string().optional().describe('production = introspection only where it is asked for'),
  SUBGRAPH_URLS: AddressesText.optional().describe(
    'where subgraphs are, each with all of its instances; absent = where the supergraph says',
  ),
  SUBGRAPH_DISCOVERY: z
    .string()
    .regex(/^[\w-]+(,[\w-]+)*$/, 'must be all, or names like courses,profiles')
    .transform((text): ((subgraph: string) => boolean) => {
      const names = text.split(',');
      return (subgraph) => text === 'all' || names.includes(subgraph);
    })
    .optional()
    .describe('all, or the subgraphs whose instances are found by what they say on the bus; absent = none'),
  SUBGRAPH_MULTIPLEX: z
    .enum(['on', 'off'])
    .default('on')
    .describe('off = HTTP alone, for instances behind a balancer that spreads connections, not requests'),
  TOKEN_AUDIENCE: z.string().default('lyceum-graph').describe('`aud` of access tokens'),
};
