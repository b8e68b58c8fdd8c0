import { Worker } from 'node:worker_threads';
import type { FromThread } from './planning.ts';

const MEMORY_MB = 1_024;

/** A thread that will say when it can plan. */
export function newThread(sdl: string, program = new URL('./planning-thread.ts', import.meta.url)): Worker {
  const worker = new Worker(program, { workerData: { sdl }, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  worker.unref();
  return worker;
}

/** A thread that starts while nobody is there to listen to it yet. */
export class BegunThread {
  readonly #worker: Worker;
  readonly #sdl: string;
  readonly #said: FromThread[] = [];
  #over = false;

  constructor(sdl: string, program?: URL) {
    this.#sdl = sdl;
    this.#worker = newThread(sdl, program);
    this.#worker.on('message', this.#hear);
    this.#worker.on('error', this.#ended); // whoever starts the next one is told what is wrong
    this.#worker.on('exit', this.#ended);
  }

  /** The thread and what it has said, for whoever listens from now on; undefined when it has ended, or knows another graph. */
  take(sdl: string): { readonly worker: Worker; readonly said: readonly FromThread[] } | undefined {
    if (this.#over) return undefined;
    if (sdl !== this.#sdl) {
      this.stop();
      return undefined;
    }
    this.#worker.off('message', this.#hear).off('error', this.#ended).off('exit', this.#ended);
    this.#over = true;
    return { worker: this.#worker, said: this.#said };
  }

  /** Ends it if nobody has taken it. */
  stop(): void {
    if (!this.#over) void this.#worker.terminate();
  }

  readonly #hear = (message: FromThread): void => void this.#said.push(message);
  readonly #ended = (): void => {
    this.#over = true;
  };
}
