import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';
import { z } from 'zod';
import { isDerived } from './answer.ts';
import { scopesOf } from './catalogue.ts';
import type { BaseContext } from './context.ts';
import { Refusal } from './refusal.ts';
import { scalars } from './scalars.ts';
import { subgraphSdl } from './sdl.ts';
import type { SettingsStore, StoredSettings } from './settings-store.ts';
import { measured, statsOf } from './stats.ts';
import type { SubgraphDefinition } from './subgraph.ts';

// biome-ignore lint/suspicious/noExplicitAny: resolvers are typed by each domain's generated Resolvers
type Resolvers = Record<string, any>;

/** The executable schema of a subgraph; what its SDL guards is refused here too, whoever asks and by whatever way. */
export function executableSchema(definition: SubgraphDefinition, settings: SettingsStore): GraphQLSchema {
  const controllers = Object.fromEntries(
    Object.entries<Resolvers>(definition.controllers).map(([type, fields]) => [type, asyncReferences(fields)]),
  );
  const { Query, Mutation } = settingsControllers(definition, settings);
  const typeDefs = parse(subgraphSdl(definition.folder, definition.settings));
  const mutations = rootFields(typeDefs, 'Mutation');
  const acting = Object.entries(controllers.Mutation ?? {}).filter(([name, resolver]) => !isDerived(resolver) || mutations.has(name));
  const schema = buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        ...scalars,
        ...controllers,
        Query: { ...controllers.Query, ...Query },
        Mutation: { ...Object.fromEntries(acting), ...Mutation },
      },
    },
  ]);
  guard(schema);
  countRoots(schema);
  return schema;
}

// a reference that throws before its first await would take the whole list of entities with it
function asyncReferences(fields: Resolvers): Resolvers {
  const resolve = fields.__resolveReference;
  if (typeof resolve !== 'function') return fields;
  return { ...fields, __resolveReference: async (...input: unknown[]) => resolve(...input) };
}

const rootFields = (document: DocumentNode, type: string): Set<string> =>
  new Set(
    document.definitions.flatMap((definition) =>
      'fields' in definition && 'name' in definition && definition.name?.value === type
        ? (definition.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  );

const SettingsInput = z.object({ expectedVersion: z.int().nullish() }).catchall(z.unknown());

function settingsControllers({ settings: { noun } }: SubgraphDefinition, store: SettingsStore) {
  const parts = store.parts();
  const field = noun[0]?.toLowerCase() + noun.slice(1);
  const flat = ({ values, version, updatedAt }: StoredSettings) => ({ ...values, version, updatedAt });
  return {
    Query: {
      [`${field}Settings`]: async (_: unknown, __: unknown, ctx: BaseContext) => flat(await required(parts[`get${noun}Settings`])(ctx, {})),
    },
    Mutation: {
      [`update${noun}Settings`]: async (_: unknown, { input }: { input: unknown }, ctx: BaseContext) => {
        const { expectedVersion, ...values } = SettingsInput.parse(input);
        const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
        return flat(await required(parts[`update${noun}Settings`])(ctx, { expectedVersion, values: given }));
      },
    },
  };
}

// the two names are made by the same rule a few lines away; this says so to the compiler
function required<T>(part: T | undefined): (ctx: BaseContext, input: unknown) => Promise<StoredSettings> {
  if (typeof part !== 'function') throw new Error('The settings part is missing.');
  return (ctx, input) => part(ctx, input);
}

/** Counts and times the root fields. */
function countRoots(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve } = field;
      if (!resolve || field.name.startsWith('_')) continue;
      const stats = statsOf(field);
      field.resolve = (...input) => measured(stats, () => resolve(...input));
    }
}

interface Rule {
  readonly authenticated: boolean;
  /** Alternatives of conjunctions. */
  readonly scopes: readonly (readonly string[])[] | null;
}

/** `@authenticated` and `@requiresScopes`, on fields and on the types they return or belong to. */
function guard(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const nodes = [
        field.astNode?.directives,
        type.astNode?.directives,
        ...type.extensionASTNodes.map((node) => node.directives),
        target.astNode?.directives,
      ];
      const rules = nodes.map(ruleOf).filter((rule) => rule !== null);
      if (!rules.length) continue;
      const resolve: GraphQLFieldResolver<unknown, BaseContext> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, ctx: BaseContext, info) => {
        for (const rule of rules) check(rule, ctx);
        return resolve(source, args, ctx, info);
      };
    }
  }
}

function ruleOf(directives: readonly DirectiveNode[] | undefined): Rule | null {
  const named = (name: string) => directives?.find((directive) => directive.name.value === name);
  if (named('policy')) throw new Error('@policy has no evaluator in the kit: use @requiresScopes, or a permission helper.');
  const scopes = scopesOf(directives);
  return scopes || named('authenticated') ? { authenticated: true, scopes } : null;
}

function check(rule: Rule, ctx: BaseContext): void {
  const { kind } = ctx.principal;
  if (kind === 'system') return;
  if (kind === 'nobody') throw new Refusal('UNAUTHENTICATED', 'Sign in first: send an access token as "Authorization: Bearer …".');
  if (rule.scopes && !rule.scopes.some((all) => all.every((scope) => ctx.hasScope(scope))))
    throw new Refusal('FORBIDDEN', `This needs ${rule.scopes.map((all) => all.join(' and ')).join(', or ')}.`);
}
