import type { QueryPlan } from '@apollo/query-planner';
import type { Principal } from '@lyceum/platform/principal.ts';
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import type { DocumentNode, GraphQLError } from 'graphql';

/** What one operation answered. */
export interface Outcome {
  /** JSON text; undefined when execution never began. */
  readonly data?: string | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
  /** A resolver of a shared execution wanted to know who reads. */
  readonly viewerAsked?: boolean;
}

/** One fetch of a plan. */
export interface Fetch {
  readonly subgraph: string;
  readonly query: string;
  readonly document: DocumentNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  /** A query may be sent again after a broken connection, a mutation never. */
  readonly kind: 'query' | 'mutation';
  /** See `SubgraphRequest.byText`. */
  readonly byText?: boolean;
}

/** Carries a fetch to its subgraph in time; throws `Unreachable` when no answer comes. */
export type Send = (fetch: Fetch, call: Call) => Promise<SubgraphResponse>;

/** The same, but what waits for nothing is answered, or thrown, at once. */
export type SendNow = (fetch: Fetch, call: Call) => SubgraphResponse | Promise<SubgraphResponse>;

/** One execution of an operation: who asks, and until when. */
export interface Call {
  readonly principal: Principal;
  readonly requestId: string;
  /** `performance.now()` after which nothing is waited for. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
  /** See `SubgraphRequest.fresh`. */
  readonly fresh?: boolean | undefined;
  /** Answers the fetches of `ENTITY`, in the name of their owner. Its data is used up. */
  readonly entity?: { readonly owner: string; readonly response: SubgraphResponse } | undefined;
}

/** Stands in a live plan for the subgraph whose entity has been read already. */
export const ENTITY = '$entity';

/** What is planned and what is answered may differ: guarded fields are not planned, and null in the answer. */
export interface Planned {
  readonly plan: QueryPlan;
  /** The operation as it is answered; its aliases that start with `DENIED` are null and lose the prefix. */
  readonly answer: DocumentNode;
  readonly operationName: string | undefined;
  readonly denies: boolean;
}

export type Execution = (variables: Record<string, unknown>, call: Call) => Promise<Outcome>;

/** Turns a plan into something that runs. The stock one interprets; another may compile. */
export type Executor = (planned: Planned) => Execution;

/** Marks the response names of fields that the caller may not have. */
export const DENIED = '__denied_';
