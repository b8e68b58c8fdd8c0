/** Inside a server: tells the bench where it listens, and answers what the bench asks. */
import { memoryUsage, resourceUsage } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Usage } from './child.ts';
import { startProfile, stopProfile } from './profile.ts';

type Command = (value: unknown) => unknown;

/** CPU of all threads of this process since it began, and its memory. */
function usage(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage();
  const { rss, heapUsed } = memoryUsage();
  return { cpuMs: (userCPUTime + systemCPUTime) / 1_000, rssKb: rss / 1_024, peakKb: maxRSS, heapKb: heapUsed / 1_024 };
}

/** Memory after everything unreachable has gone: the server must run with `--expose-gc`. */
async function settled(): Promise<Usage> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await sleep(50);
  }
  return usage();
}

/** Says that this process listens, at one port or at several by name. */
export function serving(ports: Readonly<Record<string, number>>, commands: Readonly<Record<string, Command>> = {}): void {
  const all: Record<string, Command> = { usage, settled, startProfile, stopProfile, ...commands };
  process.on('disconnect', () => process.exit(0)); // the bench is gone
  process.on('message', async (message: { id: number; ask: string; value: unknown }) => {
    if (message.ask === 'exit') process.exit(0); // what --cpu-prof needs to write its file
    try {
      process.send?.({ id: message.id, answer: await all[message.ask]?.(message.value) });
    } catch (error) {
      process.send?.({ id: message.id, failed: String(error) });
    }
  });
  process.send?.({ ports });
}

/** An environment variable that the bench sets for its servers. */
export function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: this server is started by bench/bench.ts`);
  return value;
}
