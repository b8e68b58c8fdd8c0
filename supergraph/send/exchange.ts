import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { type Deadline, deadlines } from './deadlines.ts';

export interface Outgoing {
  readonly method: Dispatcher.HttpMethod;
  /** As an object, or names and values by turns. */
  readonly headers: Record<string, string> | string[];
  readonly body: string | Buffer | null;
  readonly timeoutMs: number;
  /** Of the answer's body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Incoming {
  readonly status: number;
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

/** One request and its answer, whole; `onOver` is called when there is one, or none. Rejects with ExchangeError. */
export function exchange(connections: Dispatcher, path: string, outgoing: Outgoing, onOver: () => void): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    const { method, headers, body } = outgoing;
    const handler = new Exchange(outgoing, resolve, reject, onOver);
    try {
      // no timers of undici's: one of our own counts from now, waiting for a connection included
      connections.dispatch({ method, path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, handler);
    } catch (error) {
      handler.fail('unsent', messageOf(error), error);
    }
  });
}

class Exchange implements Dispatcher.DispatchHandler, Deadline {
  readonly at: number;
  readonly #outgoing: Outgoing;
  readonly #resolve: (incoming: Incoming) => void;
  readonly #reject: (error: ExchangeError) => void;
  readonly #onOver: () => void;
  #controller: Dispatcher.DispatchController | undefined;
  #failed: ExchangeError | undefined;
  #over = false;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(outgoing: Outgoing, resolve: (incoming: Incoming) => void, reject: (error: ExchangeError) => void, onOver: () => void) {
    this.#outgoing = outgoing;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#onOver = onOver;
    this.at = performance.now() + outgoing.timeoutMs;
    deadlines.add(this);
    outgoing.signal?.addEventListener('abort', this.#givenUp, { once: true });
    if (outgoing.signal?.aborted) this.#givenUp();
  }

  late(): void {
    this.fail('late', `no answer within ${this.#outgoing.timeoutMs} ms (timeout)`);
  }

  fail(failure: Failure, message: string, cause?: unknown): void {
    if (this.#failed) return;
    this.#failed = new ExchangeError(failure, message, cause);
    this.#settled();
    this.#controller?.abort(this.#failed);
    this.#reject(this.#failed);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failed) controller.abort(this.#failed);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxBytes } = this.#outgoing;
    this.#size += chunk.length;
    if (this.#size > maxBytes) this.fail('large', `the answer is larger than ${maxBytes} bytes`);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#failed) return;
    this.#settled();
    const [only] = this.#chunks;
    const body = only && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks, this.#size);
    this.#resolve({ status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.fail(this.#controller ? 'broken' : 'unsent', messageOf(error), error);
  }

  #settled(): void {
    if (this.#over) return;
    this.#over = true;
    deadlines.drop(this);
    this.#onOver();
    this.#outgoing.signal?.removeEventListener('abort', this.#givenUp);
  }

  readonly #givenUp = (): void => this.fail('given up', 'nobody waits for the answer any more');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
