import type { BaseContext } from './context.ts';
import { measured, Stats } from './stats.ts';

/** Work that the clock starts, in one process at a time. */
export interface Schedule {
  readonly kind: 'schedule';
  readonly summary: string;
  readonly everyMs: number;
  readonly stats: Stats;
  run(ctx: BaseContext): Promise<void>;
}

/** Runs as the system, every so often after the last run ended; an error is logged and the next run tries again. */
export function schedule<C extends BaseContext>(summary: string, everyMs: number, run: (ctx: C) => Promise<void>): Schedule {
  const stats = new Stats();
  // the runtime hands every schedule the context of its own subgraph, which is C
  return { kind: 'schedule', summary, everyMs, stats, run: (ctx) => measured(stats, async () => run(ctx as C)) };
}
