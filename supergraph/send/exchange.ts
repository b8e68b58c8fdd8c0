import type { IncomingHttpHeaders } from 'node:http';
import { EXACT_HEADER } from '@lyceum/platform/transport.ts';
import type { Dispatcher } from 'undici';
import { type ExchangeError, type Incoming, messageOf, type Patience, Waiting } from './waiting.ts';

export interface Outgoing extends Patience {
  readonly method: Dispatcher.HttpMethod;
  /** As an object, or names and values by turns. */
  readonly headers: Record<string, string> | string[];
  readonly body: string | Buffer | null;
}

/** One request over HTTP and its answer, whole; `onOver` is called when there is one, or none. Rejects with ExchangeError. */
export function exchange(connections: Dispatcher, path: string, outgoing: Outgoing, onOver: () => void): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    const { method, headers, body, signal } = outgoing;
    const handler = new Exchange(outgoing, resolve, reject, onOver);
    if (signal?.aborted) return handler.giveUp();
    try {
      connections.dispatch({ method, path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, handler);
    } catch (error) {
      handler.fail('unsent', messageOf(error), error);
    }
  });
}

class Exchange extends Waiting implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined;
  #failed: ExchangeError | undefined;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  readonly #chunks: Buffer[] = [];
  #size = 0;

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failed) controller.abort(this.#failed);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.patience.maxBytes) this.tooLarge();
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.over) return;
    const [only] = this.#chunks;
    const body = only && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks, this.#size);
    const { [EXACT_HEADER]: exact } = this.#headers;
    this.answer({ status: this.#status, exact: exact === '1', headers: this.#headers, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.fail(this.#controller ? 'broken' : 'unsent', messageOf(error), error);
  }

  protected override abandon(error: ExchangeError): void {
    this.#failed = error;
    this.#controller?.abort(error);
  }
}
