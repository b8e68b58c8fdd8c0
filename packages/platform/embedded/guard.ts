import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Stops a server when this process ends in any way, `kill -9` included: a shell waits on a pipe that closes with this process,
 * then signals the server, waits for its end and removes its scratch directories.
 */
export function guardProcess(pid: number, signal: 'INT' | 'TERM' | 'KILL', scratchDirs: readonly string[] = []): { release(): void } {
  const guard = spawn('/bin/sh', ['-c', SCRIPT, 'guard', String(pid), signal, ...scratchDirs], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A group of its own: the terminal's Ctrl-C must not end the guard before its ward.
    detached: true,
    cwd: '/',
  });
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return { release: () => void guard.kill('SIGKILL') };
}

const SCRIPT = `
cat >/dev/null
pid=$1 signal=$2; shift 2
kill -"$signal" "$pid" 2>/dev/null
waited=0
while kill -0 "$pid" 2>/dev/null && [ "$waited" -lt 300 ]; do sleep 0.1; waited=$((waited + 1)); done
[ "$#" -eq 0 ] || rm -rf -- "$@"
`;
