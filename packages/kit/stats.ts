/** Calls, errors and durations of one part since the process started. */
export class Stats {
  calls = 0;
  errors = 0;
  lastCalledAt: Date | null = null;
  // the last 512 durations in ms, overwritten in turn
  readonly #durations = new Float64Array(512);

  record(ms: number, failed: boolean): void {
    this.#durations[this.calls % this.#durations.length] = ms;
    this.calls++;
    if (failed) this.errors++;
    this.lastCalledAt = new Date();
  }

  /** Durations in ms at the given shares (0.5, 0.95, 0.99) of the last 512 calls; zeros before the first. */
  percentiles(...shares: number[]): number[] {
    const sorted = this.#durations.slice(0, Math.min(this.calls, this.#durations.length)).sort();
    return shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  }
}

const kept = new WeakMap<object, Stats>();

/** The figures of something that holds none itself, a loader. */
export function statsOf(thing: object): Stats {
  const known = kept.get(thing);
  if (known) return known;
  const stats = new Stats();
  kept.set(thing, stats);
  return stats;
}

/** Runs and records; passes the result or the error on. */
export function measured<T>(stats: Stats, run: () => T): T {
  const start = performance.now();
  const done = (failed: boolean) => stats.record(performance.now() - start, failed);
  try {
    const result = run();
    if (!(result instanceof Promise)) {
      done(false);
      return result;
    }
    result.then(
      () => done(false),
      () => done(true),
    );
    return result;
  } catch (error) {
    done(true);
    throw error;
  }
}
