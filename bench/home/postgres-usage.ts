import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Usage } from '../harness/child.ts';

/** Linux counts CPU in hundredths of a second for every process that asks. */
const TICK_MS = 10;

/** The CPU of a Postgres and its backends since they began; nothing where there is no /proc. */
export function postgresUsage(dataDirectory: string): { usage(): Promise<Usage> } | undefined {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync('/proc/self/stat') || !existsSync(file)) return undefined;
  const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return { usage: async () => ({ cpuMs: cpuOf(postmaster), rssKb: 0, peakKb: 0, heapKb: 0 }) };
}

function cpuOf(postmaster: number): number {
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
    if (stat === undefined) continue;
    // after the command in brackets: state, parent, … utime and stime are the 12th and 13th (proc(5) counts from pid: 14 and 15)
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[1]) === postmaster || Number(name) === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * TICK_MS;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // it has ended
  }
}
