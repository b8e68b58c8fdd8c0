import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { SHARED_DIR } from './binaries.ts';
import { type Account, isReachableByOthers } from './server-account.ts';

/** One PostgreSQL data directory and the files that lie beside the place asked for. */
export interface DataDirectory {
  readonly path: string;
  /** Holds the superuser's password; readable by the owner of the project alone. */
  readonly secretFile: string;
  /** Names the process that started the server. */
  readonly ownerFile: string;
}

/** Where the data lies or will lie: the place asked for, unless the server's user cannot enter it. */
export function locateData(wanted: string, account: Account | undefined, log: (line: string) => void): DataDirectory {
  const asked = resolve(wanted);
  const parent = dirname(asked);
  mkdirSync(parent, { recursive: true });
  const beside = (kind: string) => join(parent, `.${basename(asked)}.${kind}`);
  const path = account && !isReachableByOthers(parent) ? placeElsewhere(beside('location'), log) : asked;
  return { path, secretFile: beside('secret'), ownerFile: beside('owner') };
}

/** Makes the cluster where there is none yet: under another name, then renamed, so that it is either whole or absent. Gives the superuser's password. */
export function ensureCluster(data: DataDirectory, binaries: string, account: Account | undefined, durable: boolean): string {
  if (existsSync(join(data.path, 'PG_VERSION'))) return readPassword(data);
  const draft = `${data.path}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (account) chownSync(draft, account.uid, account.gid);
  const password = randomBytes(18).toString('base64url');
  initdb(draft, binaries, account, password, durable);
  writeFileSync(data.secretFile, password, { mode: 0o600 });
  renameSync(draft, data.path);
  return password;
}

function readPassword(data: DataDirectory): string {
  if (existsSync(data.secretFile)) return readFileSync(data.secretFile, 'utf8');
  throw new Error(
    `${data.path} holds a database, but its password file ${data.secretFile} is gone: restore it, or remove the directory to begin anew.`,
  );
}

/** The choice is kept in a file at the place asked for, so that removing that place begins anew. */
function placeElsewhere(pointer: string, log: (line: string) => void): string {
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8');
  mkdirSync(SHARED_DIR, { recursive: true, mode: 0o755 });
  const place = mkdtempSync(join(SHARED_DIR, 'data-'));
  writeFileSync(pointer, place);
  log(`the database lies in ${place}: the user that PostgreSQL runs as cannot enter ${dirname(pointer)}`);
  return place;
}

function initdb(path: string, binaries: string, account: Account | undefined, password: string, durable: boolean): void {
  const scratch = mkdtempSync(join(tmpdir(), 'initdb-'));
  const passwordFile = join(scratch, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) for (const file of [scratch, passwordFile]) chownSync(file, account.uid, account.gid);
  const args = [
    '-D',
    path,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ];
  if (!durable) args.push('--no-sync');
  try {
    execFileSync(join(binaries, 'bin/initdb'), args, { ...account, cwd: '/', env: SERVER_ENV, stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** All that the server's programs see of the environment: none of the caller's PG* variables. */
export const SERVER_ENV: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };
