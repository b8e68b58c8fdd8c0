import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Connections, openConnections, type SubgraphRuntime, startSubgraph } from '@lyceum/kit/runtime.ts';
import { localBus } from '@lyceum/platform/bus/local.ts';
import { natsBus } from '@lyceum/platform/bus/nats.ts';
import type { Bus, Signals } from '@lyceum/platform/bus.ts';
import { startEmbeddedPostgres } from '@lyceum/platform/embedded/postgres.ts';
import { keptSecret } from '@lyceum/platform/kept-secret.ts';
import type { Log } from '@lyceum/platform/log.ts';
import { onShutdown } from '@lyceum/platform/shutdown.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { redisSignals } from '@lyceum/platform/signals/redis.ts';
import { loadDomain } from './domains.ts';

/** What every process that runs subgraphs stands on. */
export interface House {
  readonly connections: Connections;
  readonly bus: Bus;
  readonly signals: Signals;
}

/** The database of the environment, or the embedded one under `DATA_DIR`. */
export async function findDatabase(config: { DATABASE_URL?: string | undefined; DATA_DIR: string }, log: Log): Promise<string> {
  if (config.DATABASE_URL) return config.DATABASE_URL;
  const postgres = await startEmbeddedPostgres({
    dataDir: join(config.DATA_DIR, 'postgres'),
    log: (line) => log.debug({ postgres: line }, 'postgres'),
  });
  onShutdown('postgres', () => postgres.stop());
  return postgres.url;
}

/** Opens connections, bus and signals; each closes at shutdown, after what stands on it. */
export async function openHouse(
  config: { NATS_URL?: string | undefined; REDIS_URL?: string | undefined; DATABASE_REPLICA_URL?: string | undefined },
  databaseUrl: string,
  name: string,
  log: Log,
): Promise<House> {
  const connections = openConnections({ url: databaseUrl, replicaUrl: config.DATABASE_REPLICA_URL, name });
  onShutdown('connections', () => connections.close());
  const bus = config.NATS_URL ? await natsBus({ url: config.NATS_URL, name, log }) : await localBus({ sql: connections.pool, log });
  onShutdown('bus', () => bus.close());
  const signals = config.REDIS_URL ? await redisSignals({ url: config.REDIS_URL, log }) : localSignals({ log });
  onShutdown('signals', () => signals.close());
  return { connections, bus, signals };
}

/** Starts subgraphs in this process. */
export async function startSubgraphs(
  names: readonly string[],
  house: House,
  log: Log,
  {
    variables = process.env,
    addressOf = () => undefined,
  }: { variables?: Record<string, string | undefined>; addressOf?: (name: string) => string | undefined } = {},
): Promise<SubgraphRuntime[]> {
  const runtimes = await Promise.all(
    names.map(async (name) => startSubgraph(await loadDomain(name), { ...house, log, variables, address: addressOf(name) })),
  );
  for (const runtime of runtimes) onShutdown(`subgraph ${runtime.name}`, () => runtime.stop());
  return runtimes;
}

/** The environment, with a key that seals what is secret: where none is given, one of this machine's own. */
export const withSettingsKey = (config: { SETTINGS_KEY?: string | undefined; DATA_DIR: string }): Record<string, string | undefined> => ({
  ...process.env,
  SETTINGS_KEY: config.SETTINGS_KEY ?? keptSecret(config.DATA_DIR, 'settings.key'),
});

/** A secret for one process that signs and verifies by itself. */
export const ownSecret = () => randomBytes(32).toString('base64url');
