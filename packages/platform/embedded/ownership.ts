import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { MINUTE, sleep } from '../time.ts';
import type { DataDirectory } from './data-directory.ts';
import { type Postmaster, runningPostmaster, stopPostmaster } from './postmaster.ts';
import { isSameProcess, processIdentity } from './process-identity.ts';

const WAIT_FOR_OWNER = MINUTE;
const TAKE_OVER_DEADLINE = 20_000;

/**
 * One process owns the server of a data directory. Makes this process the owner (undefined), or gives the server of the living owner,
 * waiting until it is ready. The server of an owner that was killed is stopped first.
 */
export async function claimOrAttach(data: DataDirectory, log: (line: string) => void): Promise<Postmaster | undefined> {
  const deadline = Date.now() + WAIT_FOR_OWNER;
  while (!claim(data.ownerFile)) {
    const owner = readOwner(data.ownerFile);
    if (owner === undefined) continue;
    if (!isSameProcess(owner)) {
      rmSync(data.ownerFile, { force: true });
      continue;
    }
    const running = runningPostmaster(data.path);
    if (running?.ready) {
      log(`uses the PostgreSQL of process ${owner.split(' ', 1)[0]}`);
      return running;
    }
    if (Date.now() > deadline)
      throw new Error(
        `Process ${owner.split(' ', 1)[0]} owns ${data.path} but its PostgreSQL is not ready: stop that process and try again.`,
      );
    await sleep(50);
  }
  const orphan = runningPostmaster(data.path);
  if (orphan) {
    log(`stops the PostgreSQL (pid ${orphan.pid}) of a process that was killed`);
    await stopPostmaster(orphan.pid, TAKE_OVER_DEADLINE);
  }
  return undefined;
}

export function releaseOwnership(data: DataDirectory): void {
  if (readOwner(data.ownerFile) === processIdentity(process.pid)) rmSync(data.ownerFile, { force: true });
}

function claim(ownerFile: string): boolean {
  try {
    writeFileSync(ownerFile, processIdentity(process.pid) ?? String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(ownerFile: string): string | undefined {
  try {
    return readFileSync(ownerFile, 'utf8');
  } catch {
    return undefined;
  }
}
