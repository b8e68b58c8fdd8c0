import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, type Schema, Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** One supergraph, read once: what clients see (`api…`) and what the planner and the executor need. */
export interface Graph {
  readonly sdl: string;
  readonly supergraph: Supergraph;
  /** With every type and field, `@inaccessible` ones included; directives are read from `supergraph.schema`. */
  readonly supergraphSchema: GraphQLSchema;
  readonly api: Schema;
  readonly apiSchema: GraphQLSchema;
  /** Names as plans write them (`join__Graph` names, so `courses` and not `COURSES`), with their URLs. */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
}

/** Reads a supergraph; throws what is wrong with it. */
export function openGraph(sdl: string): Graph {
  // the default features refuse @authenticated, @requiresScopes and @policy: their meaning is enforced in guards/
  const supergraph = Supergraph.build(sdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  const api = supergraph.apiSchema();
  return {
    sdl,
    supergraph,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    api,
    apiSchema: api.toGraphQLJSSchema(),
    subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
  };
}
