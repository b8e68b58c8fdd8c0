import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user that a server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** postgres and initdb refuse to run as root, and initdb wants a passwd entry for its uid. Undefined: this process is not root. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as: run as another user, or set DATABASE_URL.',
  );
}

/** Whether every directory down to this one may be entered by any user (a home directory often may not). */
export function isReachableByOthers(path: string): boolean {
  const othersMayEnter = 0o001;
  for (let directory = resolve(path); ; directory = dirname(directory)) {
    if ((statSync(directory).mode & othersMayEnter) === 0) return false;
    if (directory === dirname(directory)) return true;
  }
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) || undefined;
  } catch {
    return undefined;
  }
}
