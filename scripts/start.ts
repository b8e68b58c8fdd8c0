import { DEMO_LOGINS, DEMO_PASSWORD } from '@lyceum/demo/world.ts';
import { migrate } from '@lyceum/kit/migrate.ts';
import { routesOf } from '@lyceum/kit/routes.ts';
import { readConfig, shape } from '@lyceum/platform/config.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { serveMetrics } from '@lyceum/platform/metrics.ts';
import { installShutdown, onShutdown, runShutdown } from '@lyceum/platform/shutdown.ts';
import { beginPlanning, startGateway } from '@lyceum/supergraph';
import { z } from 'zod';
import { domainNames, loadDomain } from './house/domains.ts';
import { findDatabase, openHouse, startSubgraphs, withSettingsKey } from './house/house.ts';
import { Progress } from './house/progress.ts';
import { seedDemo } from './house/seed.ts';

const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** `npm start`: the whole graph in one process. */
const config = readConfig({
  ...shape,
  DEMO: z.stringbool().default(true),
  TOKEN_ISSUER: z.string().default('lyceum'),
  TOKEN_AUDIENCE: z.string().default('lyceum-graph'),
});
const log = createLog({ level: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL, name: 'lyceum' });
installShutdown(log);
const progress = new Progress();

try {
  const supergraph = { file: new URL('../schema/supergraph.graphql', import.meta.url).pathname };
  const planning = beginPlanning({ supergraph });
  const names = domainNames();
  const [databaseUrl, domains] = await Promise.all([findDatabase(config, log), Promise.all(names.map(loadDomain))]);
  let migrated = 0;
  await migrate(databaseUrl, domains, (name) => progress.show('schema', ++migrated, names.length, name));
  progress.done('schema');
  if (config.DEMO) await seedDemo(databaseUrl, progress, config.DEMO_SIZE);

  const house = await openHouse(config, databaseUrl, 'lyceum', log);
  const runtimes = await startSubgraphs(names, house, log, { variables: withSettingsKey(config) });
  const byName = new Map(runtimes.map((runtime) => [runtime.name, runtime]));
  const subgraph = (name: string) => {
    const runtime = byName.get(name);
    if (!runtime) throw new Error(`The supergraph names the subgraph "${name}", which is not here.`);
    return runtime;
  };

  const gateway = await startGateway(
    {
      supergraph,
      transports: subgraph,
      facts: {
        catalogue: runtimes.flatMap((runtime) => runtime.factTypes),
        log: (source) => house.bus.log(source),
        signals: house.signals,
      },
      controls: { bus: house.bus, documents: { file: new URL('../schema/trusted-documents.json', import.meta.url).pathname } },
      routes: domains.flatMap(routesOf),
      rest: new URL('../schema/rest.json', import.meta.url).pathname,
      auth: {
        issuer: config.TOKEN_ISSUER,
        audience: config.TOKEN_AUDIENCE,
        jwks: async () =>
          Jwks.parse(await (await subgraph('accounts').handle(new Request('http://accounts/.well-known/jwks.json'))).json()),
      },
      port: config.PORT,
      host: config.HOST,
      log,
      redisUrl: config.REDIS_URL,
    },
    planning,
  );
  onShutdown('gateway', () => gateway.stop());
  if (config.ADMIN_PORT !== undefined) {
    const metrics = await serveMetrics(config.ADMIN_PORT, config.HOST);
    onShutdown('metrics', () => metrics.close());
  }

  console.log(`
Lyceum is ready after ${progress.seconds} s.

  ${gateway.url}/graphql        the graph; open it in a browser for Apollo Sandbox
  ${gateway.url.replace('http', 'ws')}/graphql          subscriptions (graphql-transport-ws)
  ${gateway.url}/api/v1         the same by REST, for example /api/v1/courses/
  ${gateway.url}/readyz
${config.DEMO ? `\nSign in with the password ${DEMO_PASSWORD} as\n${DEMO_LOGINS.map(({ email, roles }) => `  ${email.padEnd(26)} ${roles.at(-1)}`).join('\n')}\n` : ''}
Ctrl-C stops everything.`);
} catch (error) {
  log.fatal({ err: error }, 'could not start');
  console.error(error instanceof Error ? error.message : error);
  await runShutdown(log);
  process.exit(1);
}
