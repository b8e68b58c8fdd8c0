// Runs a program as if it stood in this process's place.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const LOOK_FOR_PARENT = 500;

/**
 * Resolves with the program's exit code (128 + n when signal n ended it). Signals to this process go on to the program, and when the
 * parent is gone (`kill` of npm ends npm alone) the program is asked to stop, or it would go on unseen.
 */
export function runChild(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, LOOK_FOR_PARENT);
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  }).finally(() => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  });
}
