import { type DirectiveNode, type GraphQLField, type GraphQLSchema, isNonNullType, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import { isDerived, partBehind } from './answer.ts';
import { factTypes } from './events.ts';
import { isSecret } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';
import { type Stats, statsOf } from './stats.ts';
import { partsOf, type SubgraphDefinition } from './subgraph.ts';

export const CATALOGUED_KINDS = [
  'controller',
  'service',
  'query',
  'report',
  'utility',
  'helper',
  'setting',
  'listener',
  'schedule',
  'fact',
  'loader',
] as const;
export type CataloguedKind = (typeof CATALOGUED_KINDS)[number];

/** What one part of a subgraph is: the same in every process that runs this version of it. */
export interface CatalogueDefinition {
  readonly app: string;
  readonly kind: CataloguedKind;
  readonly name: string;
  readonly summary: string;
  /** JSON Schema of the input, for what can be run; of the value, for a setting. */
  readonly input: object | null;
  /** The alternatives of scopes that the schema asks for; null: none. */
  readonly scopes: readonly (readonly string[])[] | null;
  /** A root field as the schema writes it. */
  readonly signature: string | null;
  /** The root fields that a part answers. */
  readonly fields: readonly string[];
  /** The fact type that a listener hears, or that is published. */
  readonly fact: string | null;
  /** Whether it may be run by its name. */
  readonly open: boolean;
  /** Of what a part promises. */
  readonly version: string;
  /** The parts that it calls, by name. */
  readonly needs: readonly string[];
}

/** One line of what a subgraph is made of, with its figures in this process. */
export interface Catalogued extends CatalogueDefinition {
  readonly stats: Figures | null;
}

export interface Figures {
  readonly calls: number;
  readonly errors: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly lastCalledAt: Date | null;
}

interface Source extends CatalogueDefinition {
  readonly counted: Stats | null;
}

/** Everything a subgraph is made of, with its live figures; derived, nothing is written twice. */
export function catalogueOf(definition: SubgraphDefinition, settings: SettingsStore, schema: GraphQLSchema): () => Catalogued[] {
  const sources = [...roots(definition, schema), ...partSources(definition, settings, schema), ...otherSources(definition)];
  return () => sources.map(({ counted, ...line }) => ({ ...line, stats: counted && figures(counted) }));
}

const line = (
  app: string,
  kind: CataloguedKind,
  name: string,
  summary: string,
  more: Partial<Omit<Source, 'app' | 'kind' | 'name' | 'summary'>> = {},
): Source => ({
  app,
  kind,
  name,
  summary,
  input: null,
  scopes: null,
  signature: null,
  fields: [],
  fact: null,
  open: false,
  version: '1',
  needs: [],
  counted: null,
  ...more,
});

const jsonSchema = (type: z.ZodType): object => z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });

function roots({ name: app }: SubgraphDefinition, schema: GraphQLSchema): Source[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) =>
        line(app, 'controller', `${type?.name}.${field.name}`, field.description ?? '', {
          scopes: scopesOf(field.astNode?.directives),
          signature: signatureOf(field),
          counted: statsOf(field),
        }),
      ),
  );
}

function partSources(definition: SubgraphDefinition, settings: SettingsStore, schema: GraphQLSchema): Source[] {
  const parts = [...partsOf(definition), ...Object.entries(settings.parts())];
  const { noun } = definition.settings;
  const own: Record<string, string> = {
    [`get${noun}Settings`]: `Query.${noun[0]?.toLowerCase()}${noun.slice(1)}Settings`,
    [`update${noun}Settings`]: `Mutation.update${noun}Settings`,
  };
  return parts.map(([name, part]) =>
    line(definition.name, part.kind, name, part.summary, {
      input: jsonSchema(part.input),
      fields: own[name] ? [own[name]] : answeredBy(definition, schema, name),
      open: part.kind === 'utility' || part.open === true,
      version: part.version ?? '1',
      needs: (part.needs?.() ?? []).map(nameOf),
      counted: part.stats,
    }),
  );
}

function otherSources(definition: SubgraphDefinition): Source[] {
  const { name: app, listeners = {}, loaders, events = {}, settings } = definition;
  return [
    ...Object.entries<z.ZodType>(settings.schema.shape).map(([name, type]) =>
      line(app, 'setting', name, type.description ?? '', {
        input: { ...jsonSchema(type), ...(isSecret(type) ? { writeOnly: true } : {}) },
      }),
    ),
    ...Object.entries(listeners).map(([name, entry]) =>
      line(app, entry.kind === 'schedule' ? 'schedule' : 'listener', name, entry.summary, {
        fact: entry.kind === 'listener' ? entry.type : null,
        counted: entry.stats,
      }),
    ),
    ...Object.entries(loaders).map(([name, batch]) =>
      line(app, 'loader', name, `Reads many of ${name} at once.`, { counted: statsOf(batch) }),
    ),
    ...factTypes(events).map(({ type, summary }) => line(app, 'fact', type, summary, { fact: type })),
  ];
}

/** The root fields whose resolvers are made of the part or call it: then their own source text says so. */
export function answeredBy({ controllers }: SubgraphDefinition, schema: GraphQLSchema, part: string): string[] {
  const call = new RegExp(`(?<![\\w$])${part}\\(`);
  return ['Query', 'Mutation'].flatMap((type) =>
    Object.entries<unknown>(controllers[type] ?? {}).flatMap(([field, resolve]) =>
      isDerived(resolve) && !fieldsOf(schema, type)[field]
        ? []
        : partBehind(resolve)?.name === part || (typeof resolve === 'function' && call.test(resolve.toString()))
          ? [`${type}.${field}`]
          : [],
    ),
  );
}

const fieldsOf = (schema: GraphQLSchema, type: string) =>
  (type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};

// parts are named when their subgraph is defined
const nameOf = (part: object): string => ('name' in part ? String(part.name) : '');

/** What `@requiresScopes` says. */
export function scopesOf(directives: readonly DirectiveNode[] | undefined): string[][] | null {
  const value = directives
    ?.find(({ name }) => name.value === 'requiresScopes')
    ?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  return value ? z.array(z.array(z.string())).parse(valueFromASTUntyped(value)) : null;
}

function signatureOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const list = args.map(
    (arg) =>
      `${arg.name}: ${arg.type}${isNonNullType(arg.type) || arg.defaultValue === undefined ? '' : ` = ${JSON.stringify(arg.defaultValue)}`}`,
  );
  return `${name}${list.length ? `(${list.join(', ')})` : ''}: ${type}`;
}

function figures(stats: Stats): Figures {
  const [p50Ms = 0, p95Ms = 0, p99Ms = 0] = stats.percentiles(0.5, 0.95, 0.99);
  return { calls: stats.calls, errors: stats.errors, p50Ms, p95Ms, p99Ms, lastCalledAt: stats.lastCalledAt };
}
