import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose } from '../world/supergraph.ts';
import { Child, type ChildOptions, type Usage } from './child.ts';

export const DATA = fileURLToPath(new URL('../../.data/bench/', import.meta.url));

/** A server of the comparison, and what it runs on. */
export interface Contestant {
  readonly key: string;
  readonly name: string;
  readonly settings: string;
  readonly file: string;
  readonly args: readonly string[];
  /** Subgraphs behind ports of their own, shared by those that name the same kind. */
  readonly subgraphs?: 'apollo' | 'compiled';
}

export const CONTESTANTS = [
  {
    key: 'stock-http',
    name: 'Apollo gateway, HTTP subgraphs',
    settings: '@apollo/server startStandaloneServer, RemoteGraphQLDataSource; subgraphs: @apollo/server and @apollo/subgraph',
    file: 'peers/stock.ts',
    args: ['http'],
    subgraphs: 'apollo',
  },
  {
    key: 'stock-local',
    name: 'Apollo gateway, in-process data sources',
    settings: '@apollo/server startStandaloneServer, LocalGraphQLDataSource',
    file: 'peers/stock.ts',
    args: ['in-process'],
  },
  {
    key: 'hive-js',
    name: 'Hive Gateway, JS planner, HTTP subgraphs',
    settings: '@graphql-hive/gateway-runtime on node:http, merging of requests in flight off',
    file: 'peers/hive.mjs',
    args: ['js'],
    subgraphs: 'apollo',
  },
  {
    key: 'hive-rust',
    name: 'Hive Gateway, Rust planner, HTTP subgraphs',
    settings: 'the same with unifiedGraphHandler of @graphql-hive/router-runtime',
    file: 'peers/hive.mjs',
    args: ['rust'],
    subgraphs: 'apollo',
  },
  {
    key: 'mercurius',
    name: 'Mercurius + JIT, one schema',
    settings: 'mercurius on fastify, jit: 1; no subgraphs, no gateway',
    file: 'peers/mercurius.ts',
    args: [],
  },
  {
    key: 'ready',
    name: 'no server on node:http can do with less: ready bytes',
    settings: 'node:http; the answer to a body that came before is ready; no authentication',
    file: 'peers/ready-answers.ts',
    args: [],
  },
  {
    key: 'lyceum',
    name: 'Lyceum, one process',
    settings:
      'all guards, ES256 tokens, metrics on; subgraphs in process by the kit’s compiled execution; it switches Node’s compile cache on by itself',
    file: 'ours/gateway.ts',
    args: ['in-process'],
  },
  {
    key: 'lyceum-http-apollo',
    name: 'Lyceum, HTTP, Apollo’s subgraphs',
    settings: 'all guards, ES256 tokens, metrics on, signed principals; the same Apollo subgraphs as the peers',
    file: 'ours/gateway.ts',
    args: ['http'],
    subgraphs: 'apollo',
  },
  {
    key: 'lyceum-http',
    name: 'Lyceum, HTTP, the kit’s subgraphs',
    settings:
      'all guards, ES256 tokens, metrics on, signed principals; subgraphs served by the kit, which offers one connection for many requests',
    file: 'ours/gateway.ts',
    args: ['http'],
    subgraphs: 'compiled',
  },
] as const satisfies readonly Contestant[];

export type Key = (typeof CONTESTANTS)[number]['key'];

export interface Running {
  readonly contestant: Contestant;
  readonly gateway: Child;
  /** Processes that are part of it. */
  readonly helpers?: readonly Child[];
  /** What else works for its answers, where it can be told apart. */
  readonly subgraphs: { usage(): Promise<Usage> } | undefined;
}

/** Starts servers of the comparison; subgraphs are started once per kind. */
export class Fleet {
  readonly #env: Readonly<Record<string, string>>;
  readonly #subgraphs = new Map<string, Promise<Child>>();
  readonly #supergraphs = new Map<string, string>();

  constructor(jwks: string) {
    mkdirSync(DATA, { recursive: true });
    this.#env = { JWKS: jwks, PRINCIPAL_SECRET: 'a secret of at least thirty-two characters' };
  }

  async start(contestant: Contestant, options: ChildOptions = {}): Promise<Running> {
    const { name, file, args, subgraphs: kind } = contestant;
    const subgraphs = await this.subgraphsOf(contestant);
    const env = { ...this.#env, SUPERGRAPH: this.#supergraph(kind ?? 'none', subgraphs), ...options.env };
    return { contestant, gateway: await Child.start(name, file, { args, ...options, env }), subgraphs };
  }

  /** A server that is no gateway: it gets the same environment. */
  other(name: string, file: string, options: ChildOptions = {}): Promise<Child> {
    return Child.start(name, file, { ...options, env: { ...this.#env, SUPERGRAPH: this.#supergraph('none', undefined), ...options.env } });
  }

  async stop(): Promise<void> {
    for (const child of this.#subgraphs.values()) await (await child).stop();
    this.#subgraphs.clear();
    this.#supergraphs.clear();
  }

  /** The subgraphs that a server needs, started. */
  async subgraphsOf({ subgraphs: kind }: Contestant): Promise<Child | undefined> {
    if (!kind) return undefined;
    const known = this.#subgraphs.get(kind);
    if (known) return known;
    const started = Child.start(`subgraphs (${kind})`, `subgraphs/${kind}.ts`, { env: this.#env });
    this.#subgraphs.set(kind, started);
    return started;
  }

  #supergraph(kind: string, subgraphs: Child | undefined): string {
    const known = this.#supergraphs.get(kind);
    if (known) return known;
    const file = join(DATA, `supergraph-${kind}.graphql`);
    writeFileSync(
      file,
      compose((name) => `http://127.0.0.1:${subgraphs?.ports[name] ?? 1}/graphql`),
    );
    this.#supergraphs.set(kind, file);
    return file;
  }
}
