import type { Log } from '@lyceum/platform/log.ts';
import { sleep } from '@lyceum/platform/time.ts';
import type { BaseContext } from './context.ts';
import { measured, Stats } from './stats.ts';

/** Work that the clock starts, in one process at a time. */
export interface Schedule {
  readonly kind: 'schedule';
  readonly summary: string;
  readonly everyMs: number;
  readonly stats: Stats;
  run(ctx: BaseContext): Promise<void>;
  /** Starts the next run at once, where it runs in this process; elsewhere the clock does. */
  wake(): void;
  /** Resolves at the next `wake` since `version`, or when the signal aborts. */
  woken(version: number, signal: AbortSignal): Promise<void>;
  /** Counts the wakes: take it before a run, so that none is missed. */
  readonly version: number;
}

/** Runs as the system, every so often after the last run ended; an error is logged and the next run tries again. */
export function schedule<C extends BaseContext>(summary: string, everyMs: number, run: (ctx: C) => Promise<void>): Schedule {
  const stats = new Stats();
  const sleepers = new Set<() => void>();
  let version = 0;
  return {
    kind: 'schedule',
    summary,
    everyMs,
    stats,
    // the runtime hands every schedule the context of its own subgraph, which is C
    run: (ctx) => measured(stats, async () => run(ctx as C)),
    get version() {
      return version;
    },
    wake() {
      version++;
      for (const done of [...sleepers]) done();
    },
    woken: (seen, signal) =>
      new Promise((resolve) => {
        if (signal.aborted || seen !== version) return resolve();
        const done = () => {
          sleepers.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        sleepers.add(done);
        signal.addEventListener('abort', done, { once: true });
      }),
  };
}

/** Runs it now and each time after that; what it gives ends it, once the run under way is over. */
export function keepRunning(entry: Schedule, context: () => BaseContext, log: Log): () => Promise<void> {
  const ended = new AbortController();
  const loop = (async () => {
    while (!ended.signal.aborted) {
      const { version } = entry;
      await entry.run(context()).catch((error: unknown) => log.error({ err: error }, `${entry.summary} failed; it runs again`));
      const waited = new AbortController();
      const either = AbortSignal.any([ended.signal, waited.signal]);
      await Promise.race([sleep(entry.everyMs, either), entry.woken(version, either)]);
      waited.abort();
    }
  })();
  return async () => {
    ended.abort();
    await loop;
  };
}
