import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Call, Outcome } from '../execute/executor.ts';
import type { Charged, Reading } from '../guards/charge.ts';
import type { Cost } from '../guards/cost.ts';

/** An operation as the front runs it. */
export interface Runnable {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  readonly cost: Cost;
  run(variables: Record<string, unknown>, call: Call): Promise<Outcome>;
}

/** The graph that is served now. `current` may change; a request keeps the one whose schema it was validated against. */
export interface Served {
  readonly apiSchema: GraphQLSchema;
  readonly sdl: string;
  known(source: string, operationName: string | undefined): Runnable | undefined;
  prepare(source: string, document: DocumentNode, operationName: string | undefined): Runnable;
}

/**
 * One HTTP request. Apollo clones it shallowly, so what the executor hands back to the adapter goes into the shared `trace`.
 */
export interface RequestContext {
  readonly call: Call;
  readonly trace: Trace;
}

export interface Trace {
  /** Set by the fast path when a known operation did not simply succeed: Apollo formats this outcome instead of running it again. */
  replay: { readonly outcome: Outcome } | { readonly error: unknown } | undefined;
  operation: Runnable | undefined;
  charged: Charged | undefined;
  /** Of a document that may be new. */
  reading: Reading | undefined;
  /** The client wants to be told what its operation costs. */
  readonly tellCost: boolean;
}

/** What an answer tells beside its data. */
export function extensionsOf(extensions: Outcome['extensions'], { tellCost, charged }: Trace): Outcome['extensions'] {
  return tellCost && charged ? { ...extensions, cost: { estimated: charged.cost } } : extensions;
}
