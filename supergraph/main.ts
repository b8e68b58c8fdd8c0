/**
 * `npm run gateway -- [--supergraph FILE] [--port N] [--no-auth] [--no-limits] [--limit NAME=N]… [--no-rates] [--rate NAME=POINTS/SECONDS]… [--trusted off|log|only] [--manifest FILE] [--[no-]introspection] [--cors ORIGIN]… [--trust-proxy]
 * [--jwks URL] [--facts FILE] [--routes FILE] [--rest FILE]`: the gateway alone, over the subgraph URLs in the supergraph or
 * those of SUBGRAPH_URLS. A new supergraph in the file is served when it is there, or with SIGHUP.
 */
import './apollo-telemetry.ts';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '@lyceum/platform/config.ts';
import { createLog, type Log } from '@lyceum/platform/log.ts';
import { serveMetrics } from '@lyceum/platform/metrics.ts';
import { installShutdown, onShutdown, runShutdown } from '@lyceum/platform/shutdown.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { z } from 'zod';
import { shape } from './config.ts';
import { startGateway } from './door.ts';
import { TRUST } from './guards/trusted.ts';
import { observeInstances, watchInstances } from './observe/instances.ts';
import { startDiscovery } from './send/discovery.ts';
import { HttpTransports } from './send/http.ts';
import { readLimits, readRates } from './settings.ts';
import { findAuth, findBus, findFacts, findRoutes, subgraphNames } from './surroundings.ts';

const schema = (file: string) => new URL(`../schema/${file}`, import.meta.url).pathname;
const { values: flags } = parseArgs({
  options: {
    supergraph: { type: 'string', default: schema('supergraph.graphql') },
    port: { type: 'string' },
    auth: { type: 'boolean', default: true },
    limits: { type: 'boolean', default: true },
    limit: { type: 'string', multiple: true, default: [] },
    rates: { type: 'boolean', default: true },
    rate: { type: 'string', multiple: true, default: [] },
    introspection: { type: 'boolean' },
    trusted: { type: 'string', default: 'off' },
    manifest: { type: 'string', default: schema('trusted-documents.json') },
    cors: { type: 'string', multiple: true, default: [] },
    'trust-proxy': { type: 'boolean', default: false },
    jwks: { type: 'string' },
    facts: { type: 'string', default: schema('facts.json') },
    routes: { type: 'string', default: schema('routes.json') },
    rest: { type: 'string' },
  },
  allowNegative: true,
});
const config = readConfig(shape);
const log: Log = createLog({ level: config.LOG_LEVEL, name: 'gateway' });
installShutdown(log);

try {
  const supergraph = readFileSync(flags.supergraph, 'utf8');
  let names = subgraphNames(supergraph);
  for (const name of config.SUBGRAPH_URLS?.keys() ?? [])
    if (!names.has(name)) log.warn({ subgraph: name }, 'SUBGRAPH_URLS names a subgraph that the supergraph does not hold');
  const limits = readLimits(flags.limits, flags.limit);
  const http = new HttpTransports({
    maxBytes: limits.responseBytes,
    secret: config.PRINCIPAL_SECRET,
    ...(config.SUBGRAPH_URLS ? { addresses: config.SUBGRAPH_URLS } : {}),
    finds: config.SUBGRAPH_DISCOVERY,
    multiplex: config.SUBGRAPH_MULTIPLEX === 'on',
    observer: observeInstances(log),
  });
  watchInstances(() => http.instances);
  onShutdown('connections to subgraphs', () => http.close());
  const hasAccounts = names.has('accounts');
  const accounts = { handle: (request: Request) => http.to('accounts', names.get('accounts') ?? '').handle(request) };
  const auth = flags.auth && findAuth(config, flags.jwks, hasAccounts ? accounts : undefined);
  if (hasAccounts && config.PRINCIPAL_SECRET === undefined) {
    log.warn('PRINCIPAL_SECRET is not set: subgraphs are not told who asks, and take everyone for nobody');
  }
  const bus = await findBus(config, log);
  if (config.SUBGRAPH_DISCOVERY) {
    if (!bus) throw new Error('SUBGRAPH_DISCOVERY needs NATS_URL: instances say there where they are.');
    const discovery = await startDiscovery({ bus, finds: config.SUBGRAPH_DISCOVERY, find: (name, urls) => http.find(name, urls), log });
    onShutdown('discovery', () => discovery.stop());
  }
  const gateway = await startGateway({
    supergraph: { file: flags.supergraph },
    transports: (name, url) => http.to(name, url),
    facts: await findFacts(supergraph, flags.facts, config, bus, log),
    controls: bus && { bus, http, documents: { file: flags.manifest } },
    routes: findRoutes(flags.routes, names),
    rest: flags.rest,
    auth,
    port: flags.port === undefined ? config.PORT : shape.PORT.parse(flags.port),
    host: config.HOST,
    log,
    limits,
    rates: readRates(flags.limits && flags.rates, flags.rate),
    redisUrl: config.REDIS_URL,
    introspection: flags.introspection ?? config.NODE_ENV !== 'production',
    trusted: { mode: z.enum(TRUST).parse(flags.trusted), manifest: { file: flags.manifest } },
    corsOrigins: flags.cors,
    trustProxy: flags['trust-proxy'],
  });
  onShutdown('gateway', () => gateway.stop());
  const reload = async () => {
    if ((await gateway.reload()) !== 'served') return;
    names = subgraphNames(readFileSync(flags.supergraph, 'utf8'));
    http.retain(names, limits.operationMs);
  };
  process.on('SIGHUP', reload);
  watchFile(flags.supergraph, { interval: SECOND }, reload); // by its state: a mounted file changes by a link that is moved
  onShutdown('the supergraph’s file', () => unwatchFile(flags.supergraph));
  if (config.ADMIN_PORT !== undefined) {
    const metrics = await serveMetrics(config.ADMIN_PORT, config.HOST);
    onShutdown('metrics', () => metrics.close());
  }
  log.info({ url: `${gateway.url}/graphql`, subgraphs: [...names.keys()], auth: flags.auth }, 'listening');
} catch (error) {
  log.fatal({ err: error }, 'could not start');
  await runShutdown(log);
  process.exit(1);
}
