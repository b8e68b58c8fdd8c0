import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SubgraphDefinition } from '@lyceum/kit';
import { serveSubgraph } from '@lyceum/kit/http.ts';
import { openConnections, type SubgraphRuntime, startSubgraph } from '@lyceum/kit/runtime.ts';
import { localBus } from '@lyceum/platform/bus/local.ts';
import { createLog } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { startGateway } from '@lyceum/supergraph';
import { z } from 'zod';
import { domainNames, loadDomain } from '../../scripts/house/domains.ts';
import { NO_LIMITS } from '../../supergraph/limits.ts';
import { issuer } from '../../supergraph/testing/tokens.ts';

export const SECRET = 'a secret for canaries that is long enough to sign';
export const supergraphSdl = () => readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

/** SDL that guards nothing. */
export const unguarded = (sdl: string) =>
  sdl.replace(
    /(?<!directive)\s@(authenticated\b|requiresScopes\(scopes: \[\[[^\]]*\](, \[[^\]]*\])*\]\)|policy\(policies: \[\[[^\]]*\]\]\))/g,
    ' ',
  );

/** Which of the two walls stand. */
export interface Walls {
  readonly gateway: boolean;
  readonly subgraphs: boolean;
}

/** The graph in the test's own process: all subgraphs, also on ports of their own, and the gateway. */
export interface CanaryHouse {
  readonly url: string;
  readonly ports: ReadonlyMap<string, number>;
  readonly runtimes: readonly SubgraphRuntime[];
  readonly sql: Sql;
  /** Signs tokens that the gateway believes, whatever accounts thinks. */
  readonly mint: Awaited<ReturnType<typeof issuer>>['token'];
  published(): Promise<void>;
  stop(): Promise<void>;
}

export async function startCanaryHouse(databaseUrl: string, walls: Walls): Promise<CanaryHouse> {
  const scratch = mkdtempSync(join(tmpdir(), 'lyceum-canary-'));
  const definitions = await Promise.all(domainNames().map(loadDomain));
  const connections = openConnections({ url: databaseUrl, name: 'test-canary' });
  const bus = await localBus({ sql: connections.pool });
  const signals = localSignals();
  const log = createLog({ level: 'silent', name: 'test' });
  const runtimes = await Promise.all(
    definitions.map((definition) =>
      startSubgraph(walls.subgraphs ? definition : withoutGuards(definition, scratch), {
        connections,
        bus,
        signals,
        log,
        variables: { SETTINGS_KEY: SECRET },
      }),
    ),
  );
  const byName = (name: string) => {
    const runtime = runtimes.find((candidate) => candidate.name === name);
    if (!runtime) throw new Error(`There is no ${name}.`);
    return runtime;
  };
  const served = await Promise.all(runtimes.map((runtime) => serveSubgraph(runtime, { port: 0, host: '127.0.0.1', secret: SECRET })));
  const keys = await issuer();
  const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
  const gateway = await startGateway({
    supergraph: walls.gateway ? supergraphSdl() : unguarded(supergraphSdl()),
    transports: byName,
    facts: { catalogue: runtimes.flatMap(({ factTypes }) => factTypes), log: (source) => bus.log(source), signals },
    auth: {
      issuer: 'lyceum',
      audience: 'lyceum-graph',
      jwks: async () => {
        const own = Keys.parse(await (await byName('accounts').handle(new Request('http://accounts/.well-known/jwks.json'))).json());
        return { keys: [...own.keys, ...(await keys.auth.jwks()).keys] };
      },
    },
    port: 0,
    log,
    trustProxy: true,
    limits: { ...NO_LIMITS, operationMs: 60_000, fetchMs: 60_000 },
    rates: false,
  });
  while (!gateway.ready()) await new Promise((resolve) => setTimeout(resolve, 10));
  return {
    url: `${gateway.url}/graphql`,
    ports: new Map(runtimes.map(({ name }, n) => [name, served[n]?.port ?? 0])),
    runtimes,
    sql: connections.pool,
    mint: (claims) => keys.token({ issuer: 'lyceum', audience: 'lyceum-graph', ...claims }),
    published: async () => void (await Promise.all(runtimes.map((runtime) => runtime.published()))),
    async stop() {
      await gateway.stop();
      await Promise.all(served.map((one) => one.stop()));
      await Promise.all(runtimes.map((runtime) => runtime.stop()));
      await signals.close();
      await bus.close();
      await connections.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The same domain, whose schema asks nobody who they are. */
function withoutGuards(definition: SubgraphDefinition, scratch: string): SubgraphDefinition {
  const folder = mkdtempSync(join(scratch, `${definition.name}-`));
  writeFileSync(join(folder, 'schema.graphql'), unguarded(readFileSync(new URL('schema.graphql', definition.folder), 'utf8')));
  return { ...definition, folder: pathToFileURL(`${folder}/`) };
}
