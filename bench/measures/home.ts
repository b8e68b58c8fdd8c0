import { readFileSync } from 'node:fs';
import { DEMO_PASSWORD } from '@lyceum/demo/world.ts';
import { z } from 'zod';
import type { Progress } from '../../scripts/house/progress.ts';
import { sameAnswers } from '../harness/answers.ts';
import type { Child } from '../harness/child.ts';
import type { Fleet, Running } from '../harness/fleet.ts';
import { openHomeDatabase } from '../home/database.ts';
import { postgresUsage } from '../home/postgres-usage.ts';
import type { Settings } from '../settings.ts';
import { type Measured, measureRequests } from './requests.ts';

export const HOMES = [
  { key: 'lyceum', name: 'Lyceum, one process', settings: 'as `npm start` runs it, metrics on', file: 'home/ours.ts', args: [] },
  {
    key: 'stock',
    name: 'Apollo gateway over the same subgraphs',
    settings:
      '@apollo/server startStandaloneServer; data sources call the same subgraph runtimes in the same process; tokens verified once each',
    file: 'home/stock.ts',
    args: [],
  },
  {
    key: 'stock-http',
    name: 'Apollo gateway, the same subgraphs over HTTP',
    settings:
      '@apollo/server startStandaloneServer, RemoteGraphQLDataSource; the subgraphs in a second process by the kit’s server; CPU of both',
    file: 'home/stock-http.ts',
    args: [],
  },
  {
    key: 'hand',
    name: 'one statement by hand over node:http',
    settings: 'no GraphQL: one prepared statement that makes the JSON; tokens verified once each',
    file: 'home/by-hand.ts',
    args: [],
  },
] as const;

/** Demo people who are never suspended. */
const PEOPLE = ['student', 'user34', 'user35', 'user36', 'user37', 'user38', 'user39', 'user40'];
/** Much code runs for this page: it takes longer to become what it will be. */
const WARM_SECONDS = 3;
const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { accessToken } }';
const LoggedIn = z.object({ data: z.object({ login: z.object({ accessToken: z.string() }) }) });

export interface HomeMeasured {
  readonly measured: readonly Measured[];
  readonly peaks: ReadonlyMap<string, number>;
  readonly bytes: number;
}

interface Homes {
  readonly servers: readonly Running[];
  readonly tokens: readonly string[];
  readonly query: string;
}

/** The database, the servers over it, and tokens of eight people. */
export async function startHomes(fleet: Fleet, progress: Progress): Promise<Homes> {
  const { url, dataDirectory } = await openHomeDatabase(progress);
  const query = readFileSync(new URL('../../schema/operations/home.graphql', import.meta.url), 'utf8');
  const subgraphs = postgresUsage(dataDirectory);
  const servers: Running[] = [];
  for (const [n, contestant] of HOMES.entries()) {
    progress.show('home', n, HOMES.length, `starting ${contestant.name}`);
    const env = { DATABASE_URL: url };
    const helpers = contestant.key === 'stock-http' ? [await fleet.other('subgraphs of Home', 'home/served.ts', { env })] : [];
    const ports = { SUBGRAPH_PORTS: JSON.stringify(helpers[0]?.ports ?? {}) };
    const gateway = await fleet.other(contestant.name, contestant.file, { env: { ...env, ...ports } });
    servers.push({ contestant, gateway, helpers, subgraphs });
  }
  const tokens = await Promise.all(PEOPLE.map((person) => signIn(servers[0]?.gateway.port ?? 0, `${person}@lyceum.test`)));
  return { servers, tokens, query };
}

/** The page *Home* of eight people, from Postgres with the demo data. */
export async function measureHome(fleet: Fleet, load: Child, settings: Settings, progress: Progress): Promise<HomeMeasured> {
  const { servers, tokens, query } = await startHomes(fleet, progress);
  const reached = servers.map(({ gateway }) => ({ name: gateway.name, port: gateway.port }));
  let bytes = 0;
  for (const token of tokens) bytes += (await sameAnswers(reached, query, token)).length;
  const measured = await measureRequests({
    servers,
    questions: [{ name: 'home', query }],
    load,
    tokens,
    settings: { ...settings, warmSeconds: Math.max(WARM_SECONDS, settings.warmSeconds) },
    progress: (done, of, now) => progress.show('home', done, of, now),
  });
  const peaks = new Map<string, number>();
  for (const { contestant, gateway, helpers = [] } of servers) {
    const peak = async (child: Child) => (await child.usage()).peakKb / 1_024;
    peaks.set(
      contestant.key,
      (await Promise.all([gateway, ...helpers].map(peak))).reduce((sum, megabytes) => sum + megabytes),
    );
    for (const child of [gateway, ...helpers]) await child.stop();
  }
  return { measured, peaks, bytes: bytes / tokens.length };
}

async function signIn(port: number, email: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: LOGIN, variables: { input: { email, password: DEMO_PASSWORD } } }),
  });
  return LoggedIn.parse(await response.json()).data.login.accessToken;
}
