import type { Log } from './log.ts';
import { SECOND } from './time.ts';

const DEADLINE = 10 * SECOND;
/** One Ctrl-C may arrive several times: from the terminal and from each wrapper that passes signals on. */
const SAME_SIGNAL = SECOND;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

interface Step {
  readonly name: string;
  readonly run: () => unknown;
}

const steps: Step[] = [];

/** Has `run` called (and awaited) at the end of the process; what was registered last runs first. Gives a function that takes it back. */
export function onShutdown(name: string, run: () => unknown): () => void {
  const step: Step = { name, run };
  steps.push(step);
  return () => {
    const at = steps.indexOf(step);
    if (at >= 0) steps.splice(at, 1);
  };
}

/** Runs what was registered, each step whatever became of the others. Gives the number of steps that failed. */
export async function runShutdown(log: Log): Promise<number> {
  let failed = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step.run();
    } catch (error) {
      failed++;
      log.error(error, `shutdown: ${step.name} failed`);
    }
  }
  return failed;
}

/**
 * The first SIGINT or SIGTERM runs the registered steps and exits (0; 1 when a step failed or 10 s have passed); one that
 * comes more than a second later exits at once. An error that nobody caught is logged and exits with 1: what is in memory can't be trusted any more.
 */
export function installShutdown(log: Log): void {
  let stopping: number | undefined;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping !== undefined) {
      if (performance.now() - stopping > SAME_SIGNAL) process.exit(1);
      return;
    }
    stopping = performance.now();
    log.info({ signal }, 'stopping');
    const deadline = setTimeout(() => {
      log.error(`shutdown took more than ${DEADLINE / SECOND} s`);
      process.exit(1);
    }, DEADLINE);
    const failed = await runShutdown(log);
    clearTimeout(deadline);
    log.info('stopped');
    process.exit(failed ? 1 : 0);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const crash = (error: unknown) => {
    log.fatal(error instanceof Error ? error : new Error(String(error)), 'uncaught error');
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
