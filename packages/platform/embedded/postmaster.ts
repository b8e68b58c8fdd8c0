import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE, sleep } from '../time.ts';
import { SERVER_ENV } from './data-directory.ts';
import { isAlive } from './process-identity.ts';
import type { Account } from './server-account.ts';

const START_DEADLINE = MINUTE;
const LOOK_AGAIN = 10;
/** Of what the server said, this many characters are kept for an error message. */
const TAIL = 4_000;

/** What a running server says of itself in `postmaster.pid` (PostgreSQL's src/include/utils/pidfile.h). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly socketDirectory: string;
  readonly ready: boolean;
}

/** The server that runs on a data directory, if one does. */
export function runningPostmaster(path: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(path, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port, socketDirectory = ''] = [Number(lines[0]), Number(lines[3]), lines[4]];
    return isAlive(pid) && servesDirectory(pid, path) ? { pid, port, socketDirectory, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/** Starts the server and resolves when it takes connections. It never reads this process's terminal signals. */
export async function startPostmaster(
  path: string,
  binaries: string,
  account: Account | undefined,
  settings: Record<string, string>,
  log: (line: string) => void,
) {
  const args = ['-D', path, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(join(binaries, 'bin/postgres'), args, {
    ...account,
    cwd: '/',
    env: SERVER_ENV,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own, or a terminal's Ctrl-C would reach it before the program above has drained.
    detached: true,
  });
  let said = '';
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-TAIL);
    log(text.trimEnd());
  });
  const deadline = Date.now() + START_DEADLINE;
  while (!(child.pid && isReady(path, child.pid))) {
    if (failure || hasEnded(child))
      throw new Error(`PostgreSQL did not start (${failure?.message ?? child.exitCode ?? child.signalCode}): ${said}`);
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error(`PostgreSQL was not ready within ${START_DEADLINE / 1_000} s: ${said}`);
    }
    await sleep(LOOK_AGAIN);
  }
  return { child, pid: child.pid };
}

/** Fast shutdown (SIGINT: sessions end, a checkpoint is written); immediate shutdown, which recovers at the next start, after the deadline. */
export async function stopPostmaster(pid: number, deadlineMs: number): Promise<void> {
  signal(pid, 'SIGINT');
  const deadline = Date.now() + deadlineMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) signal(pid, 'SIGQUIT');
    await sleep(LOOK_AGAIN);
  }
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function isReady(path: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(path, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** After a reboot the file may name a process that is something else by now. */
function servesDirectory(pid: number, path: string): boolean {
  if (process.platform !== 'linux') return true;
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(path);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}
