import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;
/** A value for an argument, or undefined to leave it out. */
export type Fill = (argument: GraphQLArgument, of: string) => unknown;

/** What an operation selects: response fields with their arguments, and what is below them. */
export interface Selection {
  readonly field: Field;
  readonly type: GraphQLObjectType | null;
  readonly parent: string;
  readonly below: Map<string, Selection>;
}

const isWrapper = ({ name }: GraphQLObjectType) => name.endsWith('Connection');

/**
 * Everything that a field leads to in so many steps from entity to entity: every field of every type is selected, each
 * way from type to type is gone once, and what it leads to shows at least its plain values.
 */
export function everythingBelow(root: Field, parent: string, depth: number): Selection {
  const seen = new Set<string>();
  const make = (field: Field, of: string): Selection => {
    const type = getNamedType(field.type);
    return { field, type: isObjectType(type) ? type : null, parent: of, below: new Map() };
  };
  const top = make(root, parent);
  let level: { at: Selection; depth: number }[] = [{ at: top, depth }];
  while (level.length) {
    const next: typeof level = [];
    for (const { at, depth: left } of level) {
      const { type } = at;
      if (!type) continue;
      const expanded = left > 0 && !seen.has(type.name);
      if (expanded) seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        // what is one of several types has no fields of its own to select
        if (isAbstractType(getNamedType(field.type))) continue;
        const child = make(field, type.name);
        if (type.name.endsWith('Connection') && field.name === 'edges') continue;
        if (!child.type) at.below.set(field.name, child);
        else if (isWrapper(type) || expanded) {
          at.below.set(field.name, child);
          next.push({ at: child, depth: isWrapper(type) ? left : left - 1 });
        }
      }
    }
    level = next;
  }
  return top;
}

/** Every way from the top to a type, with the plain values there: one small selection each. */
export function* eachWay(selection: Selection, above: readonly Selection[] = []): Generator<readonly Selection[]> {
  const way = [...above, selection];
  if (selection.type) yield way;
  for (const below of selection.below.values()) if (below.type) yield* eachWay(below, way);
}

/** The text of a selection; what is in `without` (by path) is left out. */
export function printSelection(selection: Selection, fill: Fill, without: ReadonlySet<string> = new Set(), path = ''): string {
  const { field, type, below, parent } = selection;
  const here = path ? `${path}.${field.name}` : field.name;
  if (without.has(here)) return '';
  const head = `${field.name}${printArguments(field, fill, parent)}`;
  if (!type) return head;
  const inner = [...below.values()].map((child) => printSelection(child, fill, without, here)).filter(Boolean);
  return `${head} { __typename ... on ${type.name} { ${inner.join(' ') || '__typename'} } }`;
}

export function printArguments({ args }: Field, fill: Fill, of: string): string {
  const given = args.flatMap((argument) => {
    const value = fill(argument, of) ?? (isNonNullType(argument.type) ? example(argument.type, argument.name, fill, of) : undefined);
    return value === undefined ? [] : [`${argument.name}: ${literal(value, argument.type)}`];
  });
  return given.length ? `(${given.join(', ')})` : '';
}

/** A value of the right shape. */
function example(type: GraphQLInputType, name: string, fill: Fill, of: string): unknown {
  if (isNonNullType(type)) return example(type.ofType, name, fill, of);
  if (isListType(type)) return [example(type.ofType, name.replace(/s$/, ''), fill, of)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = fill(field, type.name) ?? (isNonNullType(field.type) ? example(field.type, field.name, fill, type.name) : undefined);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return Object.fromEntries(fields);
  }
  const values: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    BigInt: 100,
    Currency: 'EUR',
    TimeZone: 'UTC',
    Date: '2026-01-31',
  };
  return values[String(type)] ?? 'some text';
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(Array.isArray(value) ? value : [value]).map((one) => literal(one, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = type.getFields();
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${literal(one, fields[name]?.type ?? type)}`)
      .join(', ')}}`;
  }
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${JSON.stringify(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

export const rootFields = (schema: GraphQLSchema, kind: 'Query' | 'Mutation' | 'Subscription'): Field[] => {
  const type = schema.getType(kind);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};
