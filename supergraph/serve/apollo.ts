import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Outcome } from '../execute/executor.ts';
import type { Charge } from '../guards/charge.ts';
import { extensionsOf, type RequestContext, type Served, type Trace } from './context.ts';
import { documentStore } from './documents.ts';
import { JsonText, stringifyResult } from './json-text.ts';
import type { PersistedTexts } from './persisted.ts';

export interface ApolloOptions {
  readonly charge: Charge;
  readonly introspection: boolean;
  readonly playground: boolean;
  readonly maxTokens: number;
  readonly persisted: PersistedTexts;
  readonly onMasked: (error: unknown) => void;
}

export interface StartedApollo {
  readonly apollo: ApolloServer<RequestContext>;
  /** Has requests from now on validated against, and run by, another graph. Throws what Apollo Server refuses of it. */
  update(served: Served): void;
}

/** Apollo Server over our own gateway: persisted queries, CSRF prevention, media types, the landing page, everything unusual. */
export async function startApollo(served: Served, options: ApolloOptions): Promise<StartedApollo> {
  const { gateway, update } = gatewayFor(served, options.charge);
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    nodeEnv: 'production', // every choice below is explicit, whatever NODE_ENV says
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: { cache: options.persisted },
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: options.maxTokens },
    documentStore: documentStore(),
    stopOnTerminationSignals: false,
    stringifyResult,
    formatError: (formatted, error) => {
      if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR' || error instanceof GraphQLError) return formatted;
      options.onMasked(error);
      return { message: 'Something went wrong on our side. Try again.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    },
    plugins: [
      options.playground ? ApolloServerPluginLandingPageLocalDefault({ embed: true }) : ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it would wrap every field
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return { apollo, update };
}

function gatewayFor(first: Served, charge: Charge): { gateway: GatewayInterface; update(served: Served): void } {
  // validated against one schema, run against the same: a swap may fall between the two
  const bySchema = new WeakMap<GraphQLSchema, Served>();
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();

  const executor: GatewayExecutor = async ({ request, document, source, schema, context }) => {
    const { trace, call } = context as RequestContext;
    if (trace.replay) return 'error' in trace.replay ? refuse(trace.replay.error, trace) : answer(trace.replay.outcome, trace);
    const graph = bySchema.get(schema);
    if (!graph) throw new Error('This schema belongs to no graph.');
    const name = request.operationName;
    try {
      const operation = graph.known(source, name) ?? graph.prepare(source, document, name);
      trace.operation = operation;
      trace.reading?.good();
      const variables = request.variables ?? {};
      trace.charged = await charge(operation, variables, call);
      if (trace.charged.refusal) return refuse(trace.charged.refusal, trace);
      return answer(await operation.run(variables, call), trace);
    } catch (error) {
      return refuse(error, trace);
    }
  };
  const update = (graph: Served) => {
    bySchema.set(graph.apiSchema, graph);
    for (const listener of listeners) listener({ apiSchema: graph.apiSchema, coreSupergraphSdl: graph.sdl });
  };
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      update(first); // Apollo has subscribed, and wants the schema while it loads
      return { executor };
    },
    async stop() {},
  };
  return { gateway, update };
}

/** Returned, a GraphQLError without data is a 400 or what its `extensions.http` says; thrown, it would be a 500. */
function refuse(error: unknown, trace: Trace) {
  if (error instanceof GraphQLError) return answer({ errors: [error] }, trace);
  throw error;
}

function answer({ data, errors, extensions: own }: Outcome, trace: Trace) {
  const extensions = extensionsOf(own, trace);
  return {
    ...(data === undefined ? {} : { data: data === 'null' ? null : (new JsonText(data) as unknown as Record<string, unknown>) }),
    ...(errors?.length ? { errors } : {}),
    ...(extensions ? { extensions } : {}),
  };
}
