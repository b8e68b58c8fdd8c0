import type { z } from 'zod';
import type { BaseContext } from './context.ts';
import type { Events } from './events.ts';
import type { Loaders } from './loaders.ts';
import type { Listener, Part } from './parts.ts';
import type { Schedule } from './schedule.ts';
import type { SettingsDefinition } from './settings.ts';

// biome-ignore lint/suspicious/noExplicitAny: parts of any input, called through their own types by the domain
type Parts = Readonly<Record<string, Part<any> & ((...input: any[]) => unknown)>>;

/** A plain HTTP route of a subgraph, forwarded by the gateway. The context's principal is nobody. */
export type Route<C extends BaseContext = BaseContext> = (
  request: Request,
  ctx: C,
  parameters: Record<string, string>,
) => Promise<Response>;

/** A domain, whole: what the graph sees, what Postgres holds, and everything between. */
export interface SubgraphDefinition {
  /** The domain: its Postgres schema, its log and its name in the supergraph. */
  readonly name: string;
  /** Where `schema.graphql` and `migrations/` are. */
  readonly folder: URL;
  readonly settings: SettingsDefinition;
  // biome-ignore lint/suspicious/noExplicitAny: resolvers are typed by the domain's generated Resolvers
  readonly controllers: Record<string, any>;
  readonly loaders: Loaders;
  readonly queries?: Parts;
  readonly services?: Parts;
  readonly reports?: Parts;
  readonly utilities?: Parts;
  readonly helpers?: Parts;
  readonly events?: Events;
  readonly listeners?: Readonly<Record<string, Listener | Schedule>>;
  /** `"GET /.well-known/jwks.json"`: what other protocols ask of this domain. */
  // biome-ignore lint/suspicious/noExplicitAny: each route sees its own domain's context
  readonly routes?: Readonly<Record<string, Route<any>>>;
  /** What it reads of the environment, once, at start. */
  readonly config?: z.ZodObject;
}

export const defineSubgraph = <const S extends SubgraphDefinition>(subgraph: S): S => subgraph;
