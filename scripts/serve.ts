import { hostname } from 'node:os';
import { serveSubgraph } from '@lyceum/kit/http.ts';
import { migrate } from '@lyceum/kit/migrate.ts';
import { readConfig, shape } from '@lyceum/platform/config.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { serveMetrics } from '@lyceum/platform/metrics.ts';
import { installShutdown, onShutdown, runShutdown } from '@lyceum/platform/shutdown.ts';
import { domainNames, loadDomain, PORTS } from './house/domains.ts';
import { openHouse, startSubgraphs } from './house/house.ts';

/**
 * `npm run serve -- courses profiles=5002`: subgraphs over HTTP, each on its own port (4101 accounts … 4106 payments, 4116 ems, or the one
 * given; `PORT` when one subgraph is named). No name: all of them. Postgres, NATS and the secret must be named by
 * the environment; for accounts also the key that seals its signing keys.
 */
const { PORT: _, ...others } = shape;
const config = readConfig({
  ...others,
  PORT: shape.PORT.unwrap().optional(),
  DATABASE_URL: shape.DATABASE_URL.unwrap(),
  NATS_URL: shape.NATS_URL.unwrap(),
  PRINCIPAL_SECRET: shape.PRINCIPAL_SECRET.unwrap(),
});
const wanted = process.argv.slice(2).map((argument) => argument.split('='));
const chosen = wanted.length ? wanted : domainNames().map((name) => [name]);
const names = chosen.map(([name = '']) => name);
const log = createLog({ level: config.LOG_LEVEL, name: names.length === 1 ? (names[0] ?? '') : 'subgraphs' });
installShutdown(log);

try {
  await migrate(config.DATABASE_URL, await Promise.all(names.map(loadDomain)));
  const house = await openHouse(config, config.DATABASE_URL, `lyceum-${names.join('-')}`.slice(0, 60), log);
  const portOf = (name: string) =>
    Number(chosen[names.indexOf(name)]?.[1] ?? (names.length === 1 ? config.PORT : undefined) ?? PORTS[name]);
  // in a container the host's own name leads to it
  const host = config.ADVERTISED_HOST ?? (config.HOST === '0.0.0.0' ? hostname() : config.HOST);
  const runtimes = await startSubgraphs(names, house, log, {
    addressOf: (name) => `http://${host}:${portOf(name)}/graphql`,
  });
  for (const runtime of runtimes) {
    const port = portOf(runtime.name);
    const server = await serveSubgraph(runtime, { port, host: config.HOST, secret: config.PRINCIPAL_SECRET });
    onShutdown(`${runtime.name} over HTTP`, () => server.stop());
    log.info({ subgraph: runtime.name, port: server.port }, 'listening');
  }
  if (config.ADMIN_PORT !== undefined) {
    const metrics = await serveMetrics(config.ADMIN_PORT, config.HOST);
    onShutdown('metrics', () => metrics.close());
  }
} catch (error) {
  log.fatal({ err: error }, 'could not start');
  console.error(error instanceof Error ? error.message : error);
  await runShutdown(log);
  process.exit(1);
}
