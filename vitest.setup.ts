import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { guardProcess } from './packages/platform/embedded/guard.ts';
import { startEmbeddedPostgres } from './packages/platform/embedded/postgres.ts';
import { startService } from './packages/platform/services/start-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL of this run alone, as superuser: make a database per test file. */
    postgresUrl: string;
    /** A NATS server with JetStream of this run alone, unless NATS_URL names another. */
    natsUrl: string;
    /** A Redis of this run alone, unless REDIS_URL names another. */
    redisUrl: string;
    /** Where each process of a whole run leaves what it saw the domains call. */
    callsDirectory: string | undefined;
  }
}

/** Speed before safety: the data is thrown away. */
const POSTGRES_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '1000',
  max_wal_size: '256MB',
};

/** Starts what the tests need, on free ports and in temporary directories, and stops it once the test processes have ended. */
export default async function setup(project: TestProject): Promise<void> {
  const log = (line: string) => void process.stderr.write(`[services] ${line}\n`);
  const stops: (() => Promise<void>)[] = [];
  const scratch = mkdtempSync(join(scratchRoot(), 'lyceum-test-'));
  chmodSync(scratch, 0o755);
  const teardown = async () => {
    await Promise.allSettled(stops.map((stop) => stop()));
    rmSync(scratch, { recursive: true, force: true });
  };
  const started = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const service = await starting;
    stops.push(service.stop);
    return service;
  };
  const results = await Promise.allSettled([
    started(startEmbeddedPostgres({ dataDir: join(scratch, 'postgres'), settings: POSTGRES_SETTINGS })),
    started(startService('nats', log)),
    started(startService('redis', log)),
  ]);
  const [postgres, nats, redis] = results;
  if (postgres.status === 'rejected' || nats.status === 'rejected' || redis.status === 'rejected') {
    await teardown();
    throw new Error(results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : [])).join('\n'));
  }
  // Removes the data also when this process is killed.
  const guard = guardProcess(postgres.value.pid, 'INT', [scratch]);
  stops.push(async () => guard.release());
  project.provide('postgresUrl', postgres.value.url);
  project.provide('natsUrl', nats.value.url);
  project.provide('redisUrl', redis.value.url);
  // not as this function's result: that would be called while processes still hold what their tests left open
  project.vitest.onClose(teardown);
}

/** In memory where there is plenty of it: copying and dropping a database for each file costs half as much there. */
function scratchRoot(): string {
  const [inMemory, wanted] = ['/dev/shm', 6 * 1024 ** 3];
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize >= wanted && freemem() >= 2 * wanted) return inMemory;
  } catch {
    // not every system has it
  }
  return tmpdir();
}
