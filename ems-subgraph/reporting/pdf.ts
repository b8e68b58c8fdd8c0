import { Worker } from 'node:worker_threads';
import { SECOND } from '@lyceum/kit';
import { tablesIn } from './figures.ts';
import type { Drawn, Wanted } from './pdf/thread.ts';
import type { About } from './render.ts';

const MOST_ROWS = 2_000;
const MEMORY_MB = 1_024;
/** So long the thread waits for more to draw. */
const IDLE = 30 * SECOND;

/** A4, as many pages as it takes, in whatever letters the result is; drawn in a thread of its own. */
export async function pdfOf(result: unknown, { title, params, finishedAt }: About): Promise<Buffer> {
  const tables = tablesIn(result).map(({ rows, ...table }) => ({
    ...table,
    rows: rows.slice(0, MOST_ROWS),
    more: Math.max(0, rows.length - MOST_ROWS),
  }));
  thread ??= new Thread();
  return thread.draw({ title, asked: Object.keys(params).length ? JSON.stringify(params) : '', finishedAt, tables });
}

let thread: Thread | undefined;

/** Started when there is something to draw, and ended when there has been nothing for a while. */
class Thread {
  readonly #worker = new Worker(new URL('./pdf/thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  readonly #waiting = new Map<number, PromiseWithResolvers<Buffer>>();
  #last = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    this.#worker.on('message', (drawn: Drawn) => this.#hear(drawn));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('The thread that draws has ended.')));
  }

  draw(shown: Wanted['shown']): Promise<Buffer> {
    clearTimeout(this.#idle);
    const id = ++this.#last;
    const waiting = Promise.withResolvers<Buffer>();
    this.#waiting.set(id, waiting);
    this.#worker.ref();
    this.#worker.postMessage({ id, shown } satisfies Wanted);
    return waiting.promise;
  }

  #hear(drawn: Drawn): void {
    const waiting = this.#waiting.get(drawn.id);
    this.#waiting.delete(drawn.id);
    if ('pdf' in drawn) waiting?.resolve(Buffer.from(drawn.pdf.buffer));
    else waiting?.reject(drawn.error);
    if (this.#waiting.size) return;
    // it keeps no process alive that has nothing else to do
    this.#worker.unref();
    this.#idle = setTimeout(() => {
      if (thread === this) thread = undefined;
      void this.#worker.terminate();
    }, IDLE).unref();
  }

  #end(error: unknown): void {
    if (thread === this) thread = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
