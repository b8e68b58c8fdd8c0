import type { StoredEntry } from './store.ts';

const KEPT = 1_024;

/** The newest entries of one log that this process appended, without a gap, so that readers who keep up need no query. */
export class Recent {
  #epoch = '';
  #entries: StoredEntry[] = [];
  #version = 0;
  readonly #sleepers = new Set<() => void>();

  /** Takes what an append added after the position `before`. */
  note(epoch: string, before: number, added: readonly StoredEntry[]): void {
    // something else wrote in between, or the log began anew
    if (epoch !== this.#epoch || this.#entries.at(-1)?.position !== before) this.#entries = [];
    this.#epoch = epoch;
    this.#entries.push(...added);
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
    this.wake();
  }

  /** What follows `after`; undefined: only the database can tell. */
  after(epoch: string, after: number): StoredEntry[] | undefined {
    const first = this.#entries[0]?.position;
    if (epoch !== this.#epoch || first === undefined || after + 1 < first) return undefined;
    return this.#entries.slice(after + 1 - first);
  }

  forget(): void {
    this.#entries = [];
    this.wake();
  }

  /** Whether the database is where this process left it. */
  agrees(epoch: string, last: number): boolean {
    const newest = this.#entries.at(-1);
    return newest !== undefined && newest.position === last && epoch === this.#epoch;
  }

  /** Counts the wakes: take it before looking, so that `woken` misses none. */
  get version(): number {
    return this.#version;
  }

  /** Resolves when something happened since `version`, or when the signal aborts. */
  woken(version: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted || version !== this.#version) return resolve();
      const done = () => {
        this.#sleepers.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#sleepers.add(done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  wake(): void {
    this.#version++;
    for (const done of [...this.#sleepers]) done();
  }
}
