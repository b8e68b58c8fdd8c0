import { sendNext } from './next-message.ts';
import type { Payloads } from './once.ts';
import type { SocketConnection } from './socket-connection.ts';

/**
 * One operation's answers, as graphql-ws iterates over them. It writes the messages itself, so that a payload that many
 * readers share is serialised once: to graphql-ws it is an iterator without values.
 */
export class Frames implements AsyncGenerator<never, void, void> {
  readonly #connection: SocketConnection;
  readonly #prefix: string;
  readonly #payloads: Promise<Payloads>;
  readonly #onDone: () => void;
  #left = false;

  /** `onDone` is called when the last message is on its way. */
  constructor(connection: SocketConnection, id: string, payloads: Promise<Payloads>, onDone: () => void = () => {}) {
    this.#onDone = onDone;
    this.#connection = connection;
    this.#prefix = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    this.#payloads = payloads;
    payloads.catch(() => {}); // it is thrown by next()
  }

  async next(): Promise<IteratorResult<never, void>> {
    try {
      const payloads = await this.#payloads;
      for (;;) {
        const frame = await payloads.next();
        if (frame === null || this.#left) break;
        const read = sendNext(this.#connection, this.#prefix, frame);
        if (read) await read;
      }
    } catch (error) {
      setImmediate(this.#onDone);
      throw error;
    }
    setImmediate(this.#onDone); // after graphql-ws has said that the operation is complete
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<never, void>> {
    this.#left = true;
    this.#onDone();
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
