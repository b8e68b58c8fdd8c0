import { SECOND } from '@lyceum/platform/time.ts';

/** What one request may cost. Every limit can be set; these are the defaults. */
export interface Limits {
  /** Of a request's body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Applied in one operation, fragments written out. */
  readonly directives: number;
  /** Fields and fragments after every fragment has been written out. */
  readonly selections: number;
  /** Estimated from `@cost` and `@listSize` before it runs. */
  readonly cost: number;
  /** What a list of which `@listSize` says nothing is taken to hold. */
  readonly listSize: number;
  /** CPU time of planning one operation, in ms. */
  readonly planningMs: number;
  /** Operations that wait to be planned. */
  readonly planningQueue: number;
  readonly operationMs: number;
  readonly fetchMs: number;
  /** The same for the subgraphs that are named here. */
  readonly subgraphMs: Readonly<Record<string, number>>;
  /** Of one subgraph's answer. */
  readonly responseBytes: number;
  /** Operations of one socket at a time. */
  readonly operationsPerSocket: number;
  /** Sockets and event streams together. */
  readonly sockets: number;
  /** Sockets and event streams of one person. */
  readonly socketsPerUser: number;
  /** Frames that wait for one reader before it is ended. */
  readonly queue: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  selections: 2_000,
  cost: 5_000,
  listSize: 10,
  planningMs: 500,
  planningQueue: 100,
  operationMs: 15 * SECOND,
  fetchMs: 10 * SECOND,
  subgraphMs: {},
  responseBytes: 16 * 1024 * 1024,
  operationsPerSocket: 50,
  sockets: 20_000,
  socketsPerUser: 20,
  queue: 256,
};

const ENDLESS = Number.MAX_SAFE_INTEGER;

/** Nothing but time is limited: for a network where every client is trusted. */
export const NO_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  bodyBytes: 256 * 1024 * 1024,
  tokens: ENDLESS,
  depth: ENDLESS,
  aliases: ENDLESS,
  rootFields: ENDLESS,
  directives: ENDLESS,
  selections: ENDLESS,
  cost: ENDLESS,
  planningMs: ENDLESS,
  responseBytes: ENDLESS,
  operationsPerSocket: ENDLESS,
  sockets: ENDLESS,
  socketsPerUser: ENDLESS,
};

/** Whether operations are planned in a thread of its own: only there a deadline holds. */
export const hasThread = (
  { planningThread = true }: { readonly planningThread?: boolean | URL | undefined },
  { planningMs }: Pick<Limits, 'planningMs'>,
): boolean => planningThread !== false && planningMs < ENDLESS;
