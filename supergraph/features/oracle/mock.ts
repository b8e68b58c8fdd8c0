/** Subgraphs whose every value follows from a seed: the same field of the same entity says the same, whoever is asked. */
import type { GraphQLResolverMap } from '@apollo/subgraph';
import {
  type DirectiveNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Resolvers, schemaOf } from '../subgraphs.ts';
import { hash } from './draw.ts';

/** What the next answers follow from. */
export interface World {
  seed: number;
  /** Nulls, refusals and values of the wrong kind, here and there. */
  faults: boolean;
}

/** An object of the world: the n-th of its type. */
interface Thing {
  readonly __typename?: string;
  readonly n: number;
  /** Part of a key: all below says which one it is. */
  readonly key?: boolean;
  readonly representation?: Readonly<Record<string, unknown>>;
}

const ENTITIES = 12;

/** A subgraph of the SDL given, answering from the world. */
export function mock(name: string, typeDefs: string, world: World): GraphQLSchema {
  const bare = schemaOf(typeDefs, {});
  return schemaOf(typeDefs, resolversOf(bare, name, world));
}

function resolversOf(schema: GraphQLSchema, subgraph: string, world: World): Resolvers {
  const resolvers: GraphQLResolverMap<unknown> = {};
  const value = new Values(world);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    const keys = directives(type, 'key');
    const reference = {
      __resolveReference: async (representation: Readonly<Record<string, unknown>>) =>
        found(subgraph, representation, fieldNames(keys), world),
    };
    if (isObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => !field.name.startsWith('_'));
      resolvers[type.name] = {
        ...(keys.length ? reference : {}),
        ...Object.fromEntries(fields.map((field) => [field.name, resolver(type, field, fieldNames(keys), value, world)])),
      };
    } else if (isAbstractType(type)) {
      const names = schema
        .getPossibleTypes(type)
        .map((possible) => possible.name)
        .sort();
      const resolveType = ({ __typename, n }: Thing) => (__typename && names.includes(__typename) ? __typename : names[n % names.length]);
      resolvers[type.name] = { __resolveType: resolveType, ...(isInterfaceType(type) && keys.length ? reference : {}) };
    }
  }
  return resolvers;
}

function resolver(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, keys: ReadonlySet<string>, values: Values, world: World) {
  const required = fieldNames(directives(field, 'requires'));
  return (parent: Thing | undefined, args: unknown) => {
    const n = parent?.n ?? 0;
    if (keys.has(field.name) || parent?.key) return values.key(field.type, field.name, n);
    const needs = Object.entries(parent?.representation ?? {})
      .filter(([name]) => required.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return values.of(field.type, hash(`${world.seed} ${type.name} ${n} ${field.name} ${JSON.stringify(args)} ${JSON.stringify(needs)}`));
  };
}

function found(subgraph: string, representation: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>, world: World): Thing | null {
  const n = ordinal(Object.fromEntries(Object.entries(representation).filter(([name]) => keys.has(name)))) ?? 0;
  const { __typename } = representation;
  const h = hash(`${world.seed} ${subgraph} ${__typename} ${n}`);
  if (world.faults && h % 9 === 0) return null;
  if (world.faults && h % 13 === 0) throw refusal(h);
  return { ...(typeof __typename === 'string' ? { __typename } : {}), n, representation };
}

const CODES = ['NOT_FOUND', 'FORBIDDEN', 'OWN_CODE', undefined];
const refusal = (h: number) => new GraphQLError(`refused ${h % 1_000}`, { extensions: { code: CODES[h % 4] } });

/** Every key of an entity tells which one it is. */
function ordinal(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return /-\d+$/.test(value) ? Number(value.slice(value.lastIndexOf('-') + 1)) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const n = ordinal(part);
    if (n !== undefined) return n;
  }
  return undefined;
}

class Values {
  readonly #world: World;
  constructor(world: World) {
    this.#world = world;
  }

  /** A field of a key. */
  key(type: GraphQLOutputType, name: string, n: number): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return [this.key(nullable.ofType, name, n)];
    const named = String(nullable);
    if (named === 'Int' || named === 'Float') return n;
    return isObjectType(nullable) || isAbstractType(nullable) ? { n, key: true } : `${name}-${n}`;
  }

  of(type: GraphQLOutputType, h: number): unknown {
    if (this.#world.faults) {
      if (h % 23 === 0) throw refusal(h);
      if (h % (isNonNullType(type) ? 41 : 7) === 0) return null;
    }
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      return Array.from({ length: h % 4 }, (_, i) => {
        const next = hash(`${h} ${i}`);
        return this.#world.faults && next % 29 === 0 ? refusal(next) : this.#item(nullable.ofType, next);
      });
    }
    return this.#item(nullable, h);
  }

  #item(type: GraphQLOutputType, h: number): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return this.of(type, h);
    if (this.#world.faults && h % (isNonNullType(type) ? 43 : 11) === 0) return null;
    if (isEnumType(nullable)) return nullable.getValues()[h % nullable.getValues().length]?.value;
    if (isObjectType(nullable) || isAbstractType(nullable)) {
      const entity = directives(nullable, 'key').length > 0;
      const named = isAbstractType(nullable) ? {} : { __typename: nullable.name };
      return { ...named, n: entity || isAbstractType(nullable) ? h % ENTITIES : h % 1_000 };
    }
    switch (String(nullable)) {
      case 'Int':
        return h % 5 ? h % 1_000 : 0;
      case 'Float':
        return (h % 1_000) / 8;
      case 'Boolean':
        return h % 2 === 0;
      case 'String':
        return h % 5 ? `text ${h % 100} “é”\n` : '';
      case 'ID':
        return `id-${h % ENTITIES}`;
      default:
        // a custom scalar
        return h % 3 ? `scalar ${h % 10}` : { any: [h % 10, null], __typename: 'Nothing' };
    }
  }
}

interface Defined {
  readonly astNode?: Maybe<{ readonly directives?: readonly DirectiveNode[] }>;
  readonly extensionASTNodes?: Maybe<readonly { readonly directives?: readonly DirectiveNode[] }[]>;
}
type Maybe<T> = T | null | undefined;

const directives = ({ astNode, extensionASTNodes }: Defined, wanted: string): DirectiveNode[] =>
  [astNode, ...(extensionASTNodes ?? [])].flatMap(
    (node) => node?.directives?.filter(({ name }) => name.value === wanted || name.value === `federation__${wanted}`) ?? [],
  );

/** The names in the field sets of directives, those of objects in them included. */
const fieldNames = (sets: readonly DirectiveNode[]): ReadonlySet<string> =>
  new Set(
    sets.flatMap(({ arguments: args }) =>
      (args ?? []).flatMap(({ value }) => (value.kind === 'StringValue' ? value.value.split(/[^\w]+/).filter(Boolean) : [])),
    ),
  );
