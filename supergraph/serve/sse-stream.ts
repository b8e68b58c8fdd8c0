import type { ServerResponse } from 'node:http';
import { SECOND } from '@lyceum/platform/time.ts';
import type { Frame } from '../subscribe/frame.ts';

const PATIENCE = SECOND;

/**
 * The writing side of one event stream: the "distinct connections mode" of
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, with `id:` for Last-Event-ID.
 */
export class EventStream {
  readonly #res: ServerResponse;
  readonly closed: Promise<void>;

  /** The headers leave at once. */
  constructor(res: ServerResponse) {
    this.#res = res;
    this.closed = new Promise((resolve) => void res.once('close', () => resolve()));
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no', // nginx would hold events back
    });
    res.write(':\n\n');
  }

  get open(): boolean {
    return !this.#res.writableEnded && !this.#res.destroyed;
  }

  /** Where a client goes on that is cut before the first event. */
  begin(cursor: string): void {
    if (this.open) this.#res.write(`id: ${cursor}\n\n`);
  }

  ping(): void {
    if (this.open && !this.#res.writableNeedDrain) this.#res.write(':\n\n');
  }

  /** Resolves when the event is on its way; a client that does not read makes it wait. */
  next({ payload, cursor }: Frame): Promise<void> {
    if (!this.open) return Promise.resolve();
    const event = cursor === null ? `event: next\ndata: ${payload}\n\n` : `event: next\nid: ${cursor}\ndata: ${payload}\n\n`;
    return new Promise((resolve) => this.#res.write(event, () => resolve()));
  }

  /** The operation is over: clients do not come back. */
  complete(errors?: readonly unknown[]): void {
    this.#end(`${errors ? `event: next\ndata: ${JSON.stringify({ errors })}\n\n` : ''}event: complete\ndata: \n\n`);
  }

  /** Ends the connection, not the operation: clients come back with the id of their last event. */
  interrupt(): void {
    this.#end(':\n\n');
  }

  #end(text: string): void {
    if (!this.open) return;
    const res = this.#res;
    const cut = setTimeout(() => res.destroy(), PATIENCE); // a client that does not read would hold it open
    res.once('close', () => clearTimeout(cut));
    res.end(text);
  }
}
