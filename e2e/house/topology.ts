import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '@lyceum/platform/services/start-service.ts';
import { createLyceum, type Lyceum } from '@lyceum/sdk';
import { inject } from 'vitest';
import { WebSocket } from 'ws';
import { createDemoDatabase, createMigratedDatabase } from './database.ts';
import { testPort } from './ports.ts';
import { type Program, run } from './program.ts';

/** A running graph, and how to break it. */
export interface Topology {
  readonly kind: 'together' | 'apart';
  readonly url: string;
  readonly databaseUrl: string;
  /** A client; its sockets can be cut with `cut`. */
  client(): Lyceum & { cut(): void };
  /** The process that runs a part: `gateway` or a domain. Together they are one. */
  program(part: string): Program;
  /** One more gateway, where the parts run apart. */
  anotherGateway?(): Promise<{ readonly url: string; readonly program: Program }>;
  /** Starts a part again after its end, at the same address. */
  restart(part: string): Promise<void>;
  /** The port of a subgraph, where they run apart. */
  readonly ports: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

/** What runs as a process of its own where parts run apart: most domains alone, those of the network together. */
const PROCESSES: readonly (readonly string[])[] = [
  ...['accounts', 'profiles', 'courses', 'messaging', 'notifications', 'payments', 'ems'].map((name) => [name]),
  ['activities', 'certifications', 'companies', 'connections', 'events', 'followers', 'groups', 'jobs', 'posts'],
];
export const DOMAINS: readonly string[] = PROCESSES.flat();
/** These alone, and all others in one process: a process costs seconds to start. */
const processesOf = (alone: readonly string[] | undefined): readonly (readonly string[])[] =>
  alone ? [...alone.map((name) => [name]), DOMAINS.filter((name) => !alone.includes(name))] : PROCESSES;
/** What the parts of a test's graph sign principals with. */
export const PRINCIPAL_SECRET = 'a secret for tests that is long enough to sign';

/** The whole graph in one process, as `npm start` runs it, on an empty database unless `demo`. */
export async function startTogether({
  demo = false,
  variables = {},
}: {
  demo?: boolean;
  variables?: Record<string, string>;
} = {}): Promise<Topology> {
  const database = await (demo ? createDemoDatabase() : createMigratedDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'lyceum-e2e-'));
  const port = await testPort();
  const start = async () => {
    const program = run('scripts/start.ts', [], {
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PORT: String(port),
      DEMO: demo ? '1' : '0',
      LOG_LEVEL: 'warn',
      ...variables,
    });
    await program.waitFor(/is ready/);
    return program;
  };
  let program = await start();
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    kind: 'together',
    url,
    databaseUrl: database.url,
    ports: {},
    client: () => client(url),
    program: () => program,
    restart: async () => {
      program = await start();
    },
    async stop() {
      await program.end('SIGTERM');
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Gateway and subgraphs as processes of their own, over HTTP, NATS and Redis; a NATS of its own, unless one is given: two graphs on one bus are one graph. */
export async function startApart({
  natsUrl,
  variables: more = {},
  flags = [],
  alone,
}: {
  natsUrl?: string;
  variables?: Record<string, string>;
  /** Of the gateway. */
  flags?: readonly string[];
  /** The subgraphs with a process of their own, the others share one; absent: most have. */
  alone?: readonly string[];
} = {}): Promise<Topology> {
  const processes = processesOf(alone);
  const processOf = (part: string): readonly string[] => processes.find((names) => names.includes(part)) ?? [part];
  const nats = natsUrl ? { url: natsUrl, stop: async () => {} } : await startService('nats', () => undefined);
  const database = await createMigratedDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'lyceum-e2e-'));
  const ports = Object.fromEntries(await Promise.all([...DOMAINS, 'gateway'].map(async (name) => [name, await testPort()] as const)));
  const supergraph = join(directory, 'supergraph.graphql');
  const text = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  writeFileSync(
    supergraph,
    text.replace(/http:\/\/(\w+):\d+\/graphql/g, (_, name: string) => `http://127.0.0.1:${ports[name]}/graphql`),
  );
  const variables = {
    DATABASE_URL: database.url,
    NATS_URL: nats.url,
    REDIS_URL: inject('redisUrl'),
    PRINCIPAL_SECRET,
    SETTINGS_KEY: PRINCIPAL_SECRET,
    DATA_DIR: directory,
    LOG_LEVEL: 'info',
    ...more,
  };
  const programs = new Map<string, Program>();
  const gateway = (port: number | undefined) =>
    run('supergraph/main.ts', ['--supergraph', supergraph, '--rest', 'schema/rest.json', '--port', String(port), ...flags], variables);
  const start = async (part: string) => {
    const program =
      part === 'gateway'
        ? gateway(ports.gateway)
        : run(
            'scripts/serve.ts',
            processOf(part).map((name) => `${name}=${ports[name]}`),
            variables,
          );
    for (const name of processOf(part)) programs.set(name, program);
    await program.waitFor(/listening/);
    return program;
  };
  await Promise.all(processes.map(([first = '']) => start(first)));
  await start('gateway');
  const url = `http://127.0.0.1:${ports.gateway}/graphql`;
  await until(async () => (await fetch(url.replace('/graphql', '/readyz'))).ok);
  return {
    kind: 'apart',
    url,
    databaseUrl: database.url,
    ports,
    client: () => client(url),
    program(part) {
      const program = programs.get(part);
      if (!program) throw new Error(`There is no ${part}.`);
      return program;
    },
    async anotherGateway() {
      const port = await testPort();
      const program = gateway(port);
      programs.set(`gateway ${port}`, program);
      await program.waitFor(/listening/);
      return { url: `http://127.0.0.1:${port}/graphql`, program };
    },
    restart: async (part) => void (await start(part)),
    async stop() {
      await Promise.all([...new Set(programs.values())].map((program) => program.end('SIGTERM')));
      await nats.stop();
      await database.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A client of a graph at an address; its sockets can be cut with `cut`. */
export function client(url: string): Lyceum & { cut(): void } {
  const open = new Set<WebSocket>();
  class Socket extends WebSocket {
    constructor(address: string, protocols?: string[]) {
      super(address, protocols);
      open.add(this);
      this.on('close', () => open.delete(this));
    }
  }
  const lyceum = createLyceum({ url, webSocket: Socket });
  // a cut is what a lost network is: no close frame
  const cut = () => {
    for (const socket of open) socket.terminate();
  };
  return Object.assign(Object.create(Object.getPrototypeOf(lyceum), Object.getOwnPropertyDescriptors(lyceum)), { cut });
}

/** Waits until it holds; throws after 20 s. */
export async function until(holds: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come to hold within ${withinMs} ms.`, { cause: last });
}
