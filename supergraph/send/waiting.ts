import type { IncomingHttpHeaders } from 'node:http';
import { type Deadline, deadlines } from './deadlines.ts';

/** An answer as it came. */
export interface Incoming {
  readonly status: number;
  /** The body is data alone, exactly as GraphQL completes it. */
  readonly exact: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Why there is no answer. *unsent*: the other side got nothing of the request. *broken*: the connection ended after it was sent.
 * *late*: no time was left. *given up*: whoever asked has gone. *large*: the answer exceeds what is taken.
 */
export type Failure = 'unsent' | 'broken' | 'late' | 'given up' | 'large';

export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly failure: Failure;
  constructor(failure: Failure, message: string, cause?: unknown) {
    super(message, { cause });
    this.failure = failure;
  }
}

export interface Patience {
  readonly timeoutMs: number;
  /** Of the answer's body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** Somebody who waits for an answer, until it is there, too late, too large or wanted no more. */
export abstract class Waiting implements Deadline {
  readonly at: number;
  protected readonly patience: Patience;
  readonly #resolve: (incoming: Incoming) => void;
  readonly #reject: (error: ExchangeError) => void;
  readonly #onOver: () => void;
  #over = false;

  constructor(patience: Patience, resolve: (incoming: Incoming) => void, reject: (error: ExchangeError) => void, onOver: () => void) {
    this.patience = patience;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#onOver = onOver;
    // no timers of the connection's: one of our own counts from now, waiting for a connection included
    this.at = performance.now() + patience.timeoutMs;
    deadlines.add(this);
    patience.signal?.addEventListener('abort', this.giveUp, { once: true });
  }

  /** Tells the connection that nobody waits any more. */
  protected abstract abandon(error: ExchangeError): void;

  get over(): boolean {
    return this.#over;
  }

  answer(incoming: Incoming): void {
    if (this.#ends()) this.#resolve(incoming);
  }

  fail(failure: Failure, message: string, cause?: unknown): void {
    if (!this.#ends()) return;
    const error = new ExchangeError(failure, message, cause);
    this.abandon(error);
    this.#reject(error);
  }

  late(): void {
    this.fail('late', `no answer within ${this.patience.timeoutMs} ms (timeout)`);
  }

  tooLarge(): void {
    this.fail('large', `the answer is larger than ${this.patience.maxBytes} bytes`);
  }

  #ends(): boolean {
    if (this.#over) return false;
    this.#over = true;
    deadlines.drop(this);
    this.#onOver();
    this.patience.signal?.removeEventListener('abort', this.giveUp);
    return true;
  }

  readonly giveUp = (): void => this.fail('given up', 'nobody waits for the answer any more');
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
