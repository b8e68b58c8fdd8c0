import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { guardProcess } from '@lyceum/platform/embedded/guard.ts';

const IMPORTS = new URL('../../scripts/imports.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A program of the project, as a user would run it. */
export interface Program {
  /** All it has printed. */
  readonly output: () => string;
  /** The first match in what it prints; throws with the output when it ends or 60 s pass first. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end; gives the exit code, or null when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
  readonly alive: () => boolean;
  /** Stands still for so long, as a process does that gets no CPU. */
  pause(ms: number): Promise<void>;
}

/** Runs a TypeScript file with this environment and nothing of the tests' own. */
export function run(file: string, args: readonly string[], variables: Record<string, string>): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', IMPORTS, file, ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // a test process that is killed takes its programs with it
  const guard = child.pid ? guardProcess(child.pid, 'KILL') : undefined;
  let text = '';
  const waiting = new Set<() => void>();
  const told = () => {
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text = (text + part).slice(-200_000);
      told();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      guard?.release();
      resolve(code);
      told();
    });
  });
  const alive = () => child.exitCode === null && child.signalCode === null;

  return {
    output: () => text,
    alive,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => finish(() => reject(new Error(`${file} did not print ${pattern} in 60 s:\n${text}`))), 60_000);
        const finish = (then: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          then();
        };
        const look = () => {
          const match = pattern.exec(text);
          if (match) finish(() => resolve(match));
          else if (!alive()) finish(() => reject(new Error(`${file} ended:\n${text}`)));
        };
        waiting.add(look);
        look();
      }),
    async pause(ms) {
      child.kill('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill('SIGCONT');
    },
    async end(signal) {
      if (alive()) child.kill(signal);
      return ended;
    },
  };
}
