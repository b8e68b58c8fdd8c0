/** Figures of the rooms that every request passes. */

const KEPT = 256;
/** One of so many calls is timed: the clock costs more than some rooms. */
const TIMED = 32;

export interface LinkFigures {
  readonly name: string;
  readonly calls: number;
  /** Refused, or answered with errors; of a cache: not found in it. */
  readonly refused: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** One room's calls since the gateway started. */
export class Link {
  readonly name: string;
  calls = 0;
  refused = 0;
  readonly #durations = new Float64Array(KEPT);
  #timed = 0;

  constructor(name: string) {
    this.name = name;
  }

  took(ms: number): void {
    this.#durations[this.#timed++ % KEPT] = ms;
  }

  /** Counts each call and what throws; times some of those that answer at once. */
  around<A extends unknown[], R>(run: (...args: A) => R, refuses: (result: Awaited<R>) => boolean = () => false): (...args: A) => R {
    const note = (result: Awaited<R>) => {
      if (refuses(result)) this.refused++;
    };
    return (...args) => {
      const since = this.calls++ % TIMED ? 0 : performance.now();
      try {
        const result = run(...args);
        if (result instanceof Promise) {
          result.then(note, () => this.refused++);
          return result;
        }
        if (since) this.took(performance.now() - since);
        note(result as Awaited<R>); // not a promise
        return result;
      } catch (error) {
        this.refused++;
        throw error;
      }
    };
  }

  get figures(): LinkFigures {
    const sorted = this.#durations.slice(0, Math.min(this.#timed, KEPT)).sort();
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { name: this.name, calls: this.calls, refused: this.refused, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
  }
}
