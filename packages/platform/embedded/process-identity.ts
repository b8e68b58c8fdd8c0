import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Names one life of a process: its id and when it began, since ids are used again after a restart. Undefined when no such process lives. */
export function processIdentity(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    return `${pid} ${process.platform === 'linux' ? linuxStart(pid) : psStart(pid)}`;
  } catch {
    return undefined;
  }
}

/** Whether a process named by `processIdentity` still runs. */
export function isSameProcess(identity: string): boolean {
  return processIdentity(Number(identity.split(' ', 1)[0])) === identity;
}

/** Whether any process has this id; one that has ended and was not yet collected by its parent does not count. */
export const isAlive = (pid: number): boolean => processIdentity(pid) !== undefined;

/** proc(5): field 3 is the state, 22 the start time in clock ticks since boot; field 2, the name, is in parentheses and may hold spaces. */
function linuxStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  if (!start || state === 'Z') throw new Error(`process ${pid} has ended`);
  return start;
}

function psStart(pid: number): string {
  const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  if (!line || line.startsWith('Z')) throw new Error(`process ${pid} has ended`);
  return line.slice(line.indexOf(' ')).trim();
}
