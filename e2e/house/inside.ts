import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@lyceum/demo/world.ts';
import { openConnections, startSubgraph } from '@lyceum/kit/runtime.ts';
import { localBus } from '@lyceum/platform/bus/local.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { startGateway } from '@lyceum/supergraph';
import { z } from 'zod';
import { domainNames, loadDomain } from '../../scripts/house/domains.ts';
import { createDemoDatabase } from './database.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a document in a test selects is known to its reader only
type Answer = { data: any; errors?: { message: string }[] };

/** The whole graph in the test's own process, over the demo data, so that its SQL can be counted. */
export interface Inside {
  readonly url: string;
  ask(email: string, query: string): Promise<Answer>;
  /** The statements that all domains send while this runs. */
  statements(run: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

export async function startInside(): Promise<Inside> {
  const database = await createDemoDatabase();
  const names = domainNames();
  const definitions = await Promise.all(names.map(loadDomain));
  const dataDir = mkdtempSync(join(tmpdir(), 'lyceum-inside-'));
  const sent: string[] = [];
  const connections = openConnections({ url: database.url, name: 'test-inside', onStatement: (text) => void sent.push(text) });
  const bus = await localBus({ sql: connections.pool });
  const signals = localSignals();
  const log = createLog({ level: 'fatal', name: 'test' });
  const runtimes = await Promise.all(
    definitions.map((definition) =>
      startSubgraph(definition, {
        connections,
        bus,
        signals,
        log,
        variables: { DATA_DIR: dataDir, SETTINGS_KEY: 'a key for tests that is long enough to seal' },
      }),
    ),
  );
  const byName = (name: string) => {
    const runtime = runtimes.find((candidate) => candidate.name === name);
    if (!runtime) throw new Error(`There is no ${name}.`);
    return runtime;
  };
  const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
  const gateway = await startGateway({
    supergraph: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transports: byName,
    facts: { catalogue: runtimes.flatMap(({ factTypes }) => factTypes), log: (source) => bus.log(source), signals },
    auth: {
      issuer: 'lyceum',
      audience: 'lyceum-graph',
      jwks: async () => Keys.parse(await (await byName('accounts').handle(new Request('http://accounts/.well-known/jwks.json'))).json()),
    },
    port: 0,
    log,
  });
  const post = async (query: string, token: string | null): Promise<Answer> =>
    (
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query }),
      })
    ).json() as Promise<Answer>;
  const tokens = new Map<string, string>();
  const tokenOf = async (email: string) => {
    const known = tokens.get(email);
    if (known) return known;
    const { data } = await post(`mutation { login(input: {email: "${email}", password: "${DEMO_PASSWORD}"}) { accessToken } }`, null);
    tokens.set(email, data.login.accessToken);
    return data.login.accessToken;
  };
  return {
    url: `${gateway.url}/graphql`,
    ask: async (email, query) => post(query, await tokenOf(email)),
    async statements(run) {
      const from = sent.length;
      await run();
      return sent.slice(from);
    },
    async stop() {
      await gateway.stop();
      await Promise.all(runtimes.map((runtime) => runtime.stop()));
      await signals.close();
      await bus.close();
      await connections.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
