import type { z } from 'zod';
import type { Background } from './background.ts';
import type { BaseContext } from './context.ts';
import type { Events } from './events.ts';
import type { Loaders } from './loaders.ts';
import type { Hearing, Listener, Part } from './parts.ts';
import type { Decision } from './permissions.ts';
import type { Schedule } from './schedule.ts';
import type { SettingScope } from './setting-scopes.ts';
import type { SettingsDefinition } from './settings.ts';

// biome-ignore lint/suspicious/noExplicitAny: parts of any input, called through their own types by the domain
export type AnyPart = Part<any> & ((...input: any[]) => unknown);
/** All that a file exports; what is not a part (types' schemas, constants) is passed over. */
type Exports = Readonly<Record<string, unknown>>;

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
  readonly queries?: Exports;
  readonly services?: Exports;
  readonly reports?: Exports;
  readonly utilities?: Exports;
  readonly helpers?: Exports;
  readonly events?: Events;
  readonly listeners?: Readonly<Record<string, Listener | Schedule | Hearing>>;
  /** `"GET /.well-known/jwks.json"`: what other protocols ask of this domain. */
  // biome-ignore lint/suspicious/noExplicitAny: each route sees its own domain's context
  readonly routes?: Readonly<Record<string, Route<any>>>;
  /** What it runs besides listeners and schedules, in every process. */
  // biome-ignore lint/suspicious/noExplicitAny: it sees its own domain's context
  readonly background?: Background<any>;
  /** The scope whose places are rows of this domain: settings of every domain may be said for one of them. */
  readonly settingScope?: {
    readonly scope: SettingScope;
    /** Whether the viewer may say what holds for one of them; hidden where they may not know of it, or where it is not. */
    // biome-ignore lint/suspicious/noExplicitAny: it sees its own domain's context
    readonly governs: (ctx: any, id: string) => Promise<Decision>;
  };
  /** What it reads of the environment, once, at start. */
  readonly config?: z.ZodObject;
}

/** The parts among a definition's exports, by name. */
export function partsOf({ services, queries, reports, utilities, helpers }: SubgraphDefinition): Map<string, AnyPart> {
  const all = Object.entries({ ...services, ...queries, ...reports, ...utilities, ...helpers });
  return new Map(all.filter((entry): entry is [string, AnyPart] => isPart(entry[1])));
}

const isPart = (value: unknown): value is AnyPart => typeof value === 'function' && 'kind' in value && 'stats' in value;

/** Throws where a part needs itself by way of others. */
function refuseCycle(part: Part, way: readonly Part[] = []): void {
  if (way.includes(part))
    throw new Error(`Parts need each other in a circle: ${[...way, part].map((one) => ('name' in one ? one.name : '')).join(' → ')}.`);
  for (const needed of part.needs?.() ?? []) refuseCycle(needed, [...way, part]);
}

/** The definition, its parts named as they are exported. */
export function defineSubgraph<const S extends SubgraphDefinition>(subgraph: S): S {
  const parts = partsOf(subgraph);
  for (const [name, part] of parts) Object.defineProperty(part, 'name', { value: name });
  for (const part of parts.values()) refuseCycle(part);
  return subgraph;
}
