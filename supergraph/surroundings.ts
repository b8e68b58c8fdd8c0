/** What a gateway by itself finds around it: keys, facts and routes. */
import { readFileSync } from 'node:fs';
import { natsBus } from '@lyceum/platform/bus/nats.ts';
import type { Bus } from '@lyceum/platform/bus.ts';
import type { Log } from '@lyceum/platform/log.ts';
import { onShutdown } from '@lyceum/platform/shutdown.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { redisSignals } from '@lyceum/platform/signals/redis.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { Kind, parse } from 'graphql';
import { z } from 'zod';
import type { AuthOptions, FactsOptions, Route } from './options.ts';

const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const Facts = z.array(
  z.object({
    type: z.string(),
    summary: z.string(),
    subject: z.string(),
    ephemeral: z.boolean(),
    data: z.object({
      properties: z
        .record(
          z.string(),
          z
            .object({ type: z.string().optional(), nullable: z.boolean().optional() })
            .transform(({ type }) => (type === undefined ? {} : { type })),
        )
        .default({}),
      required: z.array(z.string()).default([]),
    }),
  }),
);
const Routes = z.array(z.object({ method: z.string(), path: z.string(), subgraph: z.string() }));

/** The subgraphs' URLs by name, as `@join__graph` says them. */
export function subgraphNames(supergraph: string): Map<string, string> {
  const graphs = parse(supergraph).definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.flatMap(({ directives = [] }) => {
      const given = directives.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
      const [name, url] = ['name', 'url'].map((key) => {
        const value = given.find((argument) => argument.name.value === key)?.value;
        return value?.kind === Kind.STRING ? value.value : '';
      });
      return name ? [[name, url ?? ''] as const] : [];
    }),
  );
}

/** Tokens are verified with the keys at a URL, or those of the subgraph `accounts`. Throws when there is neither. */
export function findAuth(
  { TOKEN_ISSUER, TOKEN_AUDIENCE }: { TOKEN_ISSUER: string; TOKEN_AUDIENCE: string },
  url: string | undefined,
  accounts: Pick<SubgraphTransport, 'handle'> | undefined,
): AuthOptions {
  const keys = async (): Promise<Response> => {
    const signal = AbortSignal.timeout(5 * SECOND);
    if (url !== undefined) return fetch(url, { signal });
    if (accounts) return accounts.handle(new Request('http://accounts/.well-known/jwks.json', { signal }));
    throw new Error('There is no subgraph "accounts" to ask for keys.');
  };
  if (url === undefined && !accounts)
    throw new Error('Say where the keys of access tokens are (--jwks URL), or switch authentication off (--no-auth).');
  return {
    issuer: TOKEN_ISSUER,
    audience: TOKEN_AUDIENCE,
    jwks: async () => {
      const answer = await keys();
      if (!answer.ok) throw new Error(`The keys of access tokens: status ${answer.status}`);
      return Jwks.parse(await answer.json());
    },
  };
}

/** The bus to other processes; undefined where there is no NATS. */
export async function findBus({ NATS_URL }: { NATS_URL?: string | undefined }, log: Log): Promise<Bus | undefined> {
  if (NATS_URL === undefined) return undefined;
  const bus = await natsBus({ url: NATS_URL, name: 'gateway', log });
  onShutdown('bus', () => bus.close());
  return bus;
}

/** The facts of the graph over NATS; undefined, and so no subscriptions, where there is no NATS or nothing to subscribe to. */
export async function findFacts(
  supergraph: string,
  file: string,
  { REDIS_URL }: { REDIS_URL?: string | undefined },
  bus: Bus | undefined,
  log: Log,
): Promise<FactsOptions | undefined> {
  if (!/^type Subscription\b/m.test(supergraph)) return undefined;
  if (!bus) {
    log.warn('NATS_URL is not set: there are no subscriptions, and no token is revoked before it expires');
    return undefined;
  }
  const signals = REDIS_URL === undefined ? localSignals({ log }) : await redisSignals({ url: REDIS_URL, log });
  onShutdown('signals', () => signals.close());
  return { catalogue: () => Facts.parse(JSON.parse(readFileSync(file, 'utf8'))), log: (source) => bus.log(source), signals };
}

/** The routes of subgraphs that the supergraph holds. */
export function findRoutes(file: string, subgraphs: ReadonlyMap<string, string>): Route[] {
  return Routes.parse(JSON.parse(readFileSync(file, 'utf8'))).filter(({ subgraph }) => subgraphs.has(subgraph));
}
