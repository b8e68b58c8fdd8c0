import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { Principal } from './principal.ts';

/** One fetch of a query plan, on its way to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  /** The parsed query, where sender and subgraph share a process. */
  readonly document?: DocumentNode | undefined;
  readonly operationName?: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly principal: Principal;
  readonly requestId: string;
  /** Milliseconds that are left to answer; clocks differ, so never an absolute time. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** What was written a moment ago must be seen: a replica that lags will not do. For live events and for reads that follow a mutation. */
  readonly fresh?: boolean | undefined;
  /** The JSON of an exact answer will do: it goes to the client as it is. */
  readonly byText?: boolean | undefined;
}

export interface SubgraphResponse extends FormattedExecutionResult {
  /** `viewerAsked`: a resolver of a shared execution wanted to know who reads. */
  extensions?: { viewerAsked?: boolean } & Record<string, unknown>;
  /** In place of `data`, and without errors, where the request takes it: the JSON of data that is exactly as GraphQL completes it. */
  dataText?: string;
}

/** A subgraph as the gateway reaches it: in process (the kit's runtime) or over HTTP (`supergraph/send/http.ts`). */
export interface SubgraphTransport {
  readonly name: string;
  /** Never rejects for what the subgraph refuses; throws when the subgraph can't be reached or does not answer in time. */
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** The same for a sender that watches the time itself: what waits for nothing is answered at once. */
  answer?(request: SubgraphRequest): SubgraphResponse | Promise<SubgraphResponse>;
  /** A plain HTTP request to one of the subgraph's own routes (JWKS, webhooks). */
  handle(request: Request): Promise<Response>;
}

/** The header that names the request in logs of every process it meets. */
export const REQUEST_ID_HEADER = 'x-request-id';
/** The header that asks a subgraph not to read from a replica. */
export const FRESH_HEADER = 'lyceum-fresh';
/** The header by which a subgraph says that its answer is data alone, exactly as GraphQL completes it. */
export const EXACT_HEADER = 'lyceum-exact';
/** The header that tells a subgraph how many milliseconds are left. */
export const TIMEOUT_HEADER = 'lyceum-timeout-ms';
