import { operationFromDocument } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError } from 'graphql';
import type { Graph } from '../graph/graph.ts';

/** Plans a validated document. */
export type Planner = (document: DocumentNode, operationName: string | undefined) => QueryPlan;

/** The same, perhaps on another thread. */
export type Plan = (document: DocumentNode, operationName: string | undefined) => QueryPlan | Promise<QueryPlan>;

/** `documents`: plans hold the documents of their fetches, beside the text. */
export function createPlanner(graph: Graph, { documents = true } = {}): Planner {
  const planner = new QueryPlanner(graph.supergraph, { exposeDocumentNodeInFetchNode: documents });
  const labels = overrideLabels(graph);
  return (document, operationName) => {
    try {
      const operation = operationFromDocument(graph.api, document, operationName === undefined ? {} : { operationName });
      return planner.buildQueryPlan(operation, { overrideConditions: drawn(labels) });
    } catch (error) {
      if (error instanceof GraphQLError) throw asBadRequest(error);
      throw error;
    }
  };
}

/** `@override(from:, label: "percent(…)")`: the share of plans in which the field has moved. */
function overrideLabels({ sdl }: Graph): ReadonlyMap<string, number> {
  const labels = [...sdl.matchAll(/overrideLabel: "(percent\(([0-9.]+)\))"/g)];
  return new Map(labels.map(([, label = '', percent]) => [label, Number(percent)]));
}

const drawn = (labels: ReadonlyMap<string, number>) =>
  new Map([...labels].map(([label, percent]) => [label, Math.random() * 100 < percent] as const));

/** The planner refuses operations that have too many ways of being answered; that is the client's to change. */
function asBadRequest(error: GraphQLError): GraphQLError {
  const tooComplex = error.extensions.code === 'QUERY_PLAN_COMPLEXITY_EXCEEDED' || error.message.includes('limit');
  return new GraphQLError(tooComplex ? 'This operation is too complex to plan. Ask for less at once.' : error.message, {
    originalError: error,
    extensions: { code: tooComplex ? 'LIMIT_REACHED' : 'BAD_REQUEST', http: { status: 400 } },
  });
}
