import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '@lyceum/kit/migrate.ts';
import { startEmbeddedPostgres } from '@lyceum/platform/embedded/postgres.ts';
import { onShutdown } from '@lyceum/platform/shutdown.ts';
import { domainNames, loadDomain } from '../../scripts/house/domains.ts';
import type { Progress } from '../../scripts/house/progress.ts';
import { seedDemo } from '../../scripts/house/seed.ts';
import { DATA } from '../harness/fleet.ts';

/** Every server has the pools that it would have alone. */
const CONNECTIONS = 300;

/** An embedded Postgres with the demo data, kept until a migration or demo file changes. Closed by `runShutdown`. */
export async function openHomeDatabase(progress: Progress): Promise<{ url: string; dataDirectory: string }> {
  const folder = `home-${fingerprint()}`;
  for (const old of readdirSync(DATA))
    if (old.startsWith('home-') && old !== folder) rmSync(join(DATA, old), { recursive: true, force: true });
  const dataDirectory = join(DATA, folder, 'postgres');
  const postgres = await startEmbeddedPostgres({ dataDir: dataDirectory, settings: { max_connections: String(CONNECTIONS) } });
  onShutdown('postgres', () => postgres.stop());
  const { url } = postgres;
  const domains = await Promise.all(domainNames().map(loadDomain));
  let migrated = 0;
  await migrate(url, domains, (name) => progress.show('schema', ++migrated, domains.length, name));
  await seedDemo(url, progress);
  return { url, dataDirectory };
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isFile()) hash.update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) add(join(path, name));
  };
  const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  for (const domain of domainNames()) for (const part of ['migrations', 'demo.ts', 'demo']) add(folder(`subgraphs/${domain}/${part}`));
  for (const file of ['random.ts', 'words.ts', 'world.ts']) add(folder(`packages/demo/${file}`));
  return hash.digest('hex').slice(0, 12);
}
