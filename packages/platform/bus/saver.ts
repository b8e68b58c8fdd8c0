import { sleep } from '../time.ts';
import { asError, type BusLog } from './feed.ts';
import { backoff } from './follow.ts';

/** A crash repeats at most what was finished within this time. */
const EVERY_MS = 100;
const CLOSING_ATTEMPTS = 2;

/** Saves the newest of many positions, one save at a time, until it succeeds. */
export class Saver {
  readonly #save: (position: number) => Promise<void>;
  readonly #log: BusLog;
  readonly #closing = new AbortController();
  #newest: number | undefined;
  #saved: number | undefined;
  #saving: Promise<void> | undefined;

  constructor(save: (position: number) => Promise<void>, log: BusLog) {
    this.#save = save;
    this.#log = log;
  }

  note(position: number): void {
    this.#newest = position;
    this.#saving ??= this.#run();
  }

  /** Saves what is left; gives up after some attempts, since all of it may be repeated. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#saving;
  }

  async #run() {
    const { signal } = this.#closing;
    await sleep(EVERY_MS, signal);
    for (let failures = 0; this.#newest !== undefined && this.#newest !== this.#saved; ) {
      const position = this.#newest;
      try {
        await this.#save(position);
        this.#saved = position;
        failures = 0;
        await sleep(EVERY_MS, signal);
      } catch (thrown) {
        if (++failures >= CLOSING_ATTEMPTS && signal.aborted) break;
        this.#log.warn({ position, error: asError(thrown).message }, 'a bookmark was not saved');
        await sleep(backoff(failures, EVERY_MS, 1_000));
      }
    }
    this.#saving = undefined;
  }
}
