import './apollo-telemetry.ts';
import { readFile } from 'node:fs/promises';
import { NOBODY } from '@lyceum/platform/principal.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { GraphQLError } from 'graphql';
import type { OnMasked } from './execute/errors.ts';
import { stockExecutor } from './execute/stock.ts';
import { openGraph } from './graph/graph.ts';
import { parseWithin } from './guards/limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { GatewayOptions } from './options.ts';
import { Operations } from './plan/operations.ts';
import { createPlanner } from './plan/planner.ts';
import { sender } from './send/sender.ts';
import { startApollo } from './serve/apollo.ts';
import type { Served } from './serve/context.ts';
import { graphqlHandler } from './serve/graphql.ts';
import { HttpError } from './serve/respond.ts';
import { Front } from './serve/server.ts';

export type { AuthOptions, FactsOptions, GatewayLog, GatewayOptions, Route } from './options.ts';
export type { Limits } from './limits.ts';
export { DEFAULT_LIMITS } from './limits.ts';

export interface Gateway {
  readonly url: string;
  readonly port: number;
  ready(): boolean;
  /** Stops accepting, finishes requests, tells sockets to reconnect. */
  stop(): Promise<void>;
}

/** The graph behind one address: HTTP and WebSocket at `/graphql`, health, and the subgraphs' own routes. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const introspection = options.introspection ?? true;
  const host = options.host ?? '127.0.0.1';
  const onMasked: OnMasked = (error, at) => log.error({ err: error, ...at }, 'masked an unforeseen error');

  const graph = openGraph(typeof options.supergraph === 'string' ? options.supergraph : await readFile(options.supergraph.file, 'utf8'));
  const transports = new Map<string, SubgraphTransport>(graph.subgraphs.map(({ name, url }) => [name, options.transports(name, url)]));
  const send = sender(transports, limits.fetchMs);
  const operations = new Operations(graph, createPlanner(graph), stockExecutor(graph, send, onMasked), () => null);
  const served: Served = {
    apiSchema: graph.apiSchema,
    sdl: graph.sdl,
    known: (source, name) => operations.known(source, name),
    prepare: (source, document, name) => operations.prepare(source, document, name),
  };

  const apollo = await startApollo(() => served, {
    introspection,
    playground: options.playground ?? introspection,
    maxTokens: limits.tokens,
    onMasked: (error) => log.error({ err: error }, 'masked an unforeseen error'),
  });
  const graphql = graphqlHandler({
    apollo,
    served: () => served,
    maxBytes: limits.bodyBytes,
    admit: (_req, requestId) => ({
      call: { principal: NOBODY, requestId, deadline: performance.now() + limits.operationMs },
      trace: { replay: undefined, operation: undefined },
    }),
    admitText: (source) => {
      try {
        parseWithin(source, limits);
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions['code'] === 'LIMIT_REACHED') {
          const { http: _, code: __, ...extensions } = error.extensions;
          throw new HttpError(400, 'LIMIT_REACHED', error.message, { extensions });
        }
        // a syntax error: Apollo says so
      }
    },
    onError: (error, requestId) => log.error({ err: error, requestId }, 'a request failed'),
  });

  const front = new Front({
    paths: [
      {
        matches: (pathname) => pathname === '/graphql',
        handle: async (req, res, requestId) => void (await graphql(req, res, requestId)),
      },
    ],
    ready: () => true,
    onError: (error, requestId) => log.error({ err: error, requestId }, 'a request failed'),
  });
  const port = await front.listen(options.port, host);
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    port,
    ready: () => true,
    stop: async () => {
      await front.drain(10_000);
      await apollo.stop();
    },
  };
}
