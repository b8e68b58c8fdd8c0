import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '@lyceum/platform/services/start-service.ts';
import { inject } from 'vitest';
import { domainNames } from '../../scripts/house/domains.ts';
import { createMigratedDatabase } from './database.ts';
import { testPort } from './ports.ts';
import { type Program, run } from './program.ts';
import { client, type Topology, until } from './topology.ts';

const SECRET = 'a secret for tests that is long enough to sign';

/** A graph over processes of which some are there several times. */
export interface Fleet extends Topology {
  /** The processes of an app that is there several times, by their addresses. */
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
  /** Starts one more process of an app. */
  another(name: string): Promise<Copy>;
}
interface Copy {
  readonly url: string;
  readonly program: Program;
}

/** The apps named here run in so many processes of their own, all others together in one, behind one gateway. */
export async function startFleet(counts: Readonly<Record<string, number>>, more: Record<string, string> = {}): Promise<Fleet> {
  const nats = await startService('nats', () => undefined);
  const database = await createMigratedDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'lyceum-fleet-'));
  const variables = {
    DATABASE_URL: database.url,
    NATS_URL: nats.url,
    REDIS_URL: inject('redisUrl'),
    PRINCIPAL_SECRET: SECRET,
    SETTINGS_KEY: SECRET,
    DATA_DIR: directory,
    LOG_LEVEL: 'warn',
    ...more,
  };
  const others = domainNames().filter((name) => !(name in counts));
  const ports = new Map(await Promise.all(others.map(async (name) => [name, await testPort()] as const)));
  const programs: Program[] = [];
  const start = async (file: string, args: string[], ready: RegExp, own: Record<string, string> = {}) => {
    const program = run(file, args, { ...variables, LOG_LEVEL: 'info', ...own });
    programs.push(program);
    await program.waitFor(ready);
    return program;
  };
  const starting = start(
    'scripts/serve.ts',
    others.map((name) => `${name}=${ports.get(name)}`),
    new RegExp(`"subgraph":"${others.at(-1)}".*listening`),
  );
  const copy = async (name: string): Promise<Copy> => {
    const port = await testPort();
    const program = await start('scripts/serve.ts', [`${name}=${port}`], /listening/);
    return { url: `http://127.0.0.1:${port}/graphql`, program };
  };
  const copying = Object.entries(counts).map(
    async ([name, count]) => [name, await Promise.all(Array.from({ length: count }, () => copy(name)))] as const,
  );
  const [rest, ...copied] = await Promise.all([starting, ...copying]);
  const copies = new Map<string, Copy[]>(copied);
  const another = async (name: string): Promise<Copy> => {
    const made = await copy(name);
    copies.set(name, [...(copies.get(name) ?? []), made]);
    return made;
  };
  const supergraph = join(directory, 'supergraph.graphql');
  const text = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const addressOf = (name: string) => copies.get(name)?.[0]?.url ?? `http://127.0.0.1:${ports.get(name)}/graphql`;
  writeFileSync(
    supergraph,
    text.replace(/http:\/\/(\w+):\d+\/graphql/g, (_, name: string) => addressOf(name)),
  );
  const gatewayPort = await testPort();
  const said = [...copies].map(([name, all]) => `${name}=${all.map(({ url }) => url).join(',')}`).join(';');
  const gateway = await start(
    'supergraph/main.ts',
    ['--supergraph', supergraph, '--port', String(gatewayPort)],
    /listening/,
    more.SUBGRAPH_DISCOVERY ? {} : { SUBGRAPH_URLS: said },
  );
  const url = `http://127.0.0.1:${gatewayPort}/graphql`;
  await until(async () => (await fetch(url.replace('/graphql', '/readyz'))).ok, 60_000);
  return {
    kind: 'apart',
    url,
    databaseUrl: database.url,
    ports: Object.fromEntries(ports),
    copies,
    another,
    client: () => client(url),
    program: (part) => (part === 'gateway' ? gateway : rest),
    restart: () => Promise.reject(new Error('A fleet is not restarted.')),
    async stop() {
      await Promise.all(programs.map((program) => program.end('SIGTERM')));
      await nats.stop();
      await database.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
