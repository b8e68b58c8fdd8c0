import type { WebSocket } from 'ws';
import { sendText } from './sockets.ts';

/** Where the payloads of one operation come from. */
export interface Payloads {
  /** The next payload as JSON text; null after the last; rejects with what the operation ends with. */
  next(): Promise<string | null>;
  leave(): void;
}

/**
 * One operation's answers, as graphql-ws iterates over them. It writes the messages itself, so that a payload that many
 * readers share is serialised once: to graphql-ws it is an iterator without values.
 */
export class Frames implements AsyncGenerator<never, void, void> {
  readonly #socket: WebSocket;
  readonly #prefix: string;
  readonly #payloads: Promise<Payloads>;
  #left = false;

  constructor(socket: WebSocket, id: string, payloads: Promise<Payloads>) {
    this.#socket = socket;
    this.#prefix = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    this.#payloads = payloads;
    payloads.catch(() => {}); // it is thrown by next()
  }

  async next(): Promise<IteratorResult<never, void>> {
    const payloads = await this.#payloads;
    for (;;) {
      const payload = await payloads.next();
      if (payload === null || this.#left) return { done: true, value: undefined };
      await sendText(this.#socket, `${this.#prefix}${payload}}`);
    }
  }

  async return(): Promise<IteratorResult<never, void>> {
    this.#left = true;
    this.#payloads.then(
      (payloads) => payloads.leave(),
      () => {},
    );
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<never, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
