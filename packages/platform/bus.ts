import type { Fact } from './fact.ts';

/**
 * The bus between processes. `bus/local.ts` (one process, over Postgres) and `bus/nats.ts` (JetStream and core NATS) implement
 * it; `bus/bus.suite.ts` runs against both.
 *
 * Terms. A *log* is the ordered list of one source's facts; a *position* counts from 1 within it; an *epoch* names one
 * life of a log: when a log was lost or went backwards, its next life has another epoch and old positions mean nothing.
 * The outbox in Postgres is the truth; a log can always be filled again from it.
 */
export interface Bus {
  readonly kind: 'local' | 'nats';
  /** The log of one source. Opening it creates it where it does not exist. */
  log(source: string): Promise<Log>;
  /**
   * Hands every fact of one source to `handler`, at least once, in order per subject, and remembers how far it came under `name`.
   * A handler that throws gets the fact again with growing delay; after `maxAttempts` the fact goes to `onDead` and its subject moves on.
   * At most one process consumes under a name at a time (the caller holds a lease); others must not call.
   */
  consume(name: string, source: string, options: ConsumeOptions): Promise<Subscription>;
  /** Asks whoever responds to `subject`; throws BusUnavailable when nobody does or `timeoutMs` passes, RemoteError when the responder threw. */
  request(subject: string, payload: unknown, options: { timeoutMs: number }): Promise<unknown>;
  /** Answers requests; several responders of one subject share the work. */
  respond(subject: string, handler: (payload: unknown) => Promise<unknown>): Promise<Subscription>;
  /** Tells every process now listening; may be lost. Used for "settings changed", "look at your outbox". */
  broadcast(subject: string, payload: unknown): Promise<void>;
  onBroadcast(subject: string, handler: (payload: unknown) => void): Promise<Subscription>;
  /** Resolves when the broker answers; throws BusUnavailable otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface Log {
  readonly source: string;
  /** Where the log is now. Asks the broker. */
  state(): Promise<LogState>;
  /**
   * Adds facts in this order and gives their positions. A fact id that the log holds already gets no second entry where the log
   * can tell (JetStream: within its window of 2 minutes); consumers de-duplicate the rest.
   */
  append(facts: readonly Fact[]): Promise<{ epoch: string; positions: number[] }>;
  /** Starts a new life: empty, with a new epoch. For the relay alone, when the log went backwards. */
  restart(): Promise<LogState>;
  /** Hands over every entry after the returned position, in order, until stopped; `onLost` tells that the epoch changed or the broker stays away. */
  tail(onEntry: (entry: Entry) => void, onLost?: (reason: Error) => void): Promise<{ epoch: string; position: number } & Subscription>;
  /** Entries in (after, until], in order; throws CursorExpired when the oldest of them is gone, or when the log no longer lives `epoch`. */
  read(after: number, until: number, epoch?: string): AsyncIterable<Entry>;
}

export interface LogState {
  readonly epoch: string;
  /** The oldest position still held; `last + 1` when empty. */
  readonly first: number;
  readonly last: number;
}

export interface Entry {
  readonly position: number;
  readonly fact: Fact;
}

export interface ConsumeOptions {
  /** Fact types wanted; others are passed over. */
  readonly types: readonly string[];
  readonly handler: (fact: Fact, delivery: { attempt: number; position: number }) => Promise<void>;
  readonly onDead: (fact: Fact, error: Error, attempts: number) => Promise<void>;
  readonly maxAttempts?: number;
  /** First delay before a retry; doubles each time. */
  readonly backoffMs?: number;
  /** Where a consumer that has never run begins; default: the oldest entry. */
  readonly startAt?: 'first' | 'now';
}

export interface Subscription {
  stop(): Promise<void>;
}

/**
 * Ephemeral facts (typing, presence): every process now listening gets them, nothing is kept.
 * `signals/local.ts` and `signals/redis.ts` implement it.
 */
export interface Signals {
  readonly kind: 'local' | 'redis';
  send(fact: Fact): Promise<void>;
  listen(types: readonly string[], handler: (fact: Fact) => void): Promise<Subscription>;
  close(): Promise<void>;
}

/** Nobody answers, or the broker is away. Always worth a later try. */
export class BusUnavailable extends Error {
  override readonly name = 'BusUnavailable';
}
/** The responder threw; `code` is its refusal code, if it had one. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: string | undefined;
  /** What the refusal says of each field, as it came. */
  readonly violations: unknown;
  constructor(message: string, code?: string, violations?: unknown) {
    super(message);
    this.code = code;
    this.violations = violations;
  }
}
/** The position asked for is older than the log reaches. */
export class CursorExpired extends Error {
  override readonly name = 'CursorExpired';
}
