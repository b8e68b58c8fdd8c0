import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBinary, firstExecutable } from './find-binary.ts';
import { runCommand } from './run-command.ts';
import { ServiceUnavailable } from './service.ts';

const SERVICES_DIR = resolve(import.meta.dirname, '../../../.tools/services');
const MULTIARCH = `${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu`;

/** A server out of a Debian package which was unpacked into `.tools/services`, with the library path that it needs. */
export interface UnpackedBinary {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}

export function findUnpacked(debianPackage: string, names: readonly string[]): UnpackedBinary | undefined {
  const root = join(SERVICES_DIR, debianPackage);
  const places = ['usr/bin', 'usr/sbin'].map((place) => join(root, place));
  const file = firstExecutable(places, names);
  const libraries = [`usr/lib/${MULTIARCH}`, `lib/${MULTIARCH}`].map((place) => join(root, place)).join(':');
  return file === undefined ? undefined : { file, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

export const hasDebianTools = (): boolean =>
  existsSync('/etc/debian_version') && ['apt-get', 'dpkg-deb'].every((tool) => findBinary([tool]));

/**
 * Downloads a package and what it depends on with the system's own apt, as root or not, and unpacks it into `.tools/services`. Nothing
 * is installed, so nothing of the system changes and no service is enabled.
 */
export async function downloadPackage(debianPackage: string): Promise<void> {
  mkdirSync(SERVICES_DIR, { recursive: true });
  const draft = mkdtempSync(join(SERVICES_DIR, '.download-'));
  try {
    for (const directory of ['lists/partial', 'archives/partial', 'root']) mkdirSync(join(draft, directory), { recursive: true });
    await apt(draft, 'update');
    await apt(draft, 'install', '--yes', '--download-only', '--no-install-recommends', debianPackage);
    for (const file of readdirSync(join(draft, 'archives')).filter((name) => name.endsWith('.deb'))) {
      await mustRun('dpkg-deb', ['--extract', join(draft, 'archives', file), join(draft, 'root')]);
    }
    publish(join(draft, 'root'), join(SERVICES_DIR, debianPackage));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Another process may have been faster; then its copy stays. */
function publish(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function apt(draft: string, ...args: string[]): Promise<void> {
  const options = {
    'Debug::NoLocking': '1',
    'Dir::State::Lists': join(draft, 'lists'),
    'Dir::Cache': draft,
    'Dir::Cache::archives': join(draft, 'archives'),
    // Downloading as the user who runs this: apt's own user could not write here.
    'APT::Sandbox::User': '',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
  };
  return mustRun('apt-get', ['-q', ...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]), ...args]);
}

async function mustRun(command: string, args: string[]): Promise<void> {
  const { status, errors } = await runCommand(command, args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' });
  if (status !== 0) throw new ServiceUnavailable(`${command} failed: ${errors.trim().split('\n').slice(-3).join(' ')}`);
}
