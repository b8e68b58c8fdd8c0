import { buildOperationContext, executeQueryPlan, type GraphQLDataSource, type ServiceMap } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import { parse } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { restoreDenied } from './denied.ts';
import { type OnMasked, presentable, responsePath, Unreachable, unavailable } from './errors.ts';
import { type Call, ENTITY, type Execution, type Executor, type Outcome, type Planned, type SendNow } from './executor.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Runs plans with the interpreter of `@apollo/gateway`. */
export function stockExecutor(graph: Graph, send: SendNow, onMasked: OnMasked): Executor {
  return (planned) => execution(graph, send, onMasked, planned);
}

function execution(graph: Graph, send: SendNow, onMasked: OnMasked, { plan, answer, operationName, denies }: Planned): Execution {
  const operation = buildOperationContext({
    schema: graph.apiSchema,
    operationDocument: answer,
    ...(operationName === undefined ? {} : { operationName }),
  });
  const kind = operation.operation.operation === 'mutation' ? 'mutation' : 'query';
  return async (variables, call): Promise<Outcome> => {
    const state = { viewerAsked: false };
    const services: ServiceMap = {};
    for (const { name } of graph.subgraphs) services[name] = source(name, kind, send, call, state);
    if (call.entity) services[ENTITY] = answered(call.entity.response);
    // executeQueryPlan reads nothing else of the request
    const context: Pick<GatewayGraphQLRequestContext, 'request' | 'context' | 'metrics' | 'logger'> = {
      request: { variables },
      context: {},
      metrics: {},
      logger: silent,
    };
    const result = await executeQueryPlan(
      plan,
      services,
      context as GatewayGraphQLRequestContext,
      operation,
      graph.supergraphSchema,
      graph.api,
    );
    const errors = result.errors?.map((error) => presentable(error, call, onMasked));
    const data = denies ? restoreDenied(result.data) : result.data;
    return { data: data === undefined ? undefined : JSON.stringify(data), errors, ...state };
  };
}

const answered = ({ data, errors }: SubgraphResponse): GraphQLDataSource => ({
  process: async () => ({ ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) }),
});

/** A subgraph as the interpreter calls it. */
function source(
  subgraph: string,
  kind: 'query' | 'mutation',
  send: SendNow,
  call: Call,
  state: { viewerAsked: boolean },
): GraphQLDataSource {
  return {
    async process(options) {
      const { query = '', variables = {}, operationName } = options.request;
      const at = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined;
      const document = 'document' in options ? options.document : undefined;
      try {
        const { data, errors, extensions } = await send(
          { subgraph, query, document: document ?? parse(query), operationName, variables, kind: at?.length ? 'query' : kind },
          call,
        );
        if (extensions?.viewerAsked) state.viewerAsked = true;
        return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
      } catch (error) {
        throw error instanceof Unreachable ? unavailable(error, responsePath(at)) : error;
      }
    },
  };
}
