/**
 * Apollo's gateway refuses subscriptions although its planner plans them. What its users build instead: the plan's first fetch is
 * answered by the owning subgraph's event, and executeQueryPlan runs the rest, once per subscriber.
 */
import { readFileSync } from 'node:fs';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, parse } from 'graphql';
import type { Message } from '../world/data.ts';
import { SUBGRAPHS } from '../world/schema.ts';
import { subgraphSchema } from '../world/subgraphs.ts';

type Event = { messageAdded: Message };
const EVENT = '$event';

/** Options of graphql-ws for a supergraph whose subgraphs run in this process, each of their documents parsed once. */
export function planned(supergraphFile: string, events: () => AsyncIterableIterator<Event>) {
  const supergraph = Supergraph.build(readFileSync(supergraphFile, 'utf8'));
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const services = Object.fromEntries(SUBGRAPHS.map((name) => [name, inProcess(name)]));

  const prepare = (document: DocumentNode) => {
    const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document));
    if (node?.kind !== 'Subscription') throw new Error('not a subscription');
    const primary = parse(node.primary.operation);
    const plan: QueryPlan = {
      kind: 'QueryPlan',
      node: { kind: 'Sequence', nodes: [{ ...node.primary, serviceName: EVENT }, ...(node.rest ? [node.rest] : [])] },
    };
    const context = buildOperationContext({ schema, operationDocument: document });
    return async (event: Event): Promise<ExecutionResult> => {
      const first = await execute({ schema: owner, document: primary, rootValue: event });
      const own = { ...services, [EVENT]: { process: async () => ({ data: first.data ?? null }) } };
      const request = { request: { variables: {} }, context: {}, metrics: {}, logger: console, cache: undefined };
      // the request context holds more than what this function reads of it
      return executeQueryPlan(
        plan,
        own,
        request as unknown as Parameters<typeof executeQueryPlan>[2],
        context,
        supergraphSchema,
        apiSchema,
      );
    };
  };
  const owner = subgraphSchema('messaging');
  const known = new Map<string, ReturnType<typeof prepare>>();

  return {
    schema,
    subscribe: async ({ document }: ExecutionArgs): Promise<AsyncIterable<ExecutionResult>> => {
      const text = document.loc?.source.body ?? '';
      const run = known.get(text) ?? prepare(document);
      known.set(text, run);
      return mapped(events(), run);
    },
  };
}

function inProcess(name: (typeof SUBGRAPHS)[number]): GraphQLDataSource {
  const schema = subgraphSchema(name);
  const documents = new Map<string, DocumentNode>();
  return {
    async process({ request: { query = '', variables } }) {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const { data } = await execute({ schema, document, variableValues: variables ?? null });
      return { data: data ?? null };
    },
  };
}

function mapped<T, U>(source: AsyncIterableIterator<T>, map: (value: T) => Promise<U>): AsyncIterableIterator<U> {
  return {
    async next() {
      const { done, value } = await source.next();
      return done ? { done, value } : { done: false, value: await map(value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
