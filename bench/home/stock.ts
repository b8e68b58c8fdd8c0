/** Apollo Server and Apollo's gateway over the same subgraphs in the same process; tokens are verified once each. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { NOBODY, type Principal } from '@lyceum/platform/principal.ts';
import { serving } from '../harness/control.ts';
import { startGraph } from './graph.ts';
import { issued, principals } from './principals.ts';
import { withoutSecurity } from './without-security.ts';

interface Context {
  readonly principal: Principal;
}

const { subgraph, supergraph, auth } = await startGraph('bench-stock');
const principalOf = principals(await auth.jwks(), issued);

const gateway = new ApolloGateway({
  supergraphSdl: withoutSecurity(supergraph),
  buildService: ({ name }) => ({
    async process({ request: { query = '', operationName, variables = {} }, context }) {
      const { principal = NOBODY } = context;
      const { data, errors } = await subgraph(name).execute({
        query,
        operationName,
        variables,
        principal,
        requestId: crypto.randomUUID(),
        timeoutMs: 10_000,
      });
      return { data: data ?? null, ...(errors ? { errors } : {}) };
    },
  }),
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ gateway }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ principal: await principalOf(req.headers.authorization) }),
});
serving({ gateway: Number(new URL(url).port) });
