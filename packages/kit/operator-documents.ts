import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { scopesOf } from './catalogue.ts';
import type { BaseContext } from './context.ts';

type Field = GraphQLField<unknown, unknown>;

/** Whether it is a page of a list: an entity may be called Connection too. */
export const isPage = (type: GraphQLOutputType): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection') && ['nodes', 'pageInfo'].every((name) => name in type.getFields());

/** The document that asks a root field with all of its arguments for a selection. */
export function documentOf(field: Field, selection: string, operation: 'query' | 'mutation' = 'query'): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${operation}${variables && `(${variables})`} { ${field.name}${given && `(${given})`} ${selection} }`;
}

/** What an answer is asked for: its own leaves, and values so many levels below. */
export interface Reach {
  readonly depth: number;
  /** Lists of values are followed too; else they are left out with all that has arguments. */
  readonly lists?: boolean;
}

/** All that is the answer's own and that the caller's scopes allow; things that live by themselves are named by their leaves. */
export function selectionOf(
  ctx: BaseContext,
  type: GraphQLOutputType,
  { depth, lists = false }: Reach,
  within: readonly string[] = [],
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const entity = within.length > 0 && isEntity(named);
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (isRefused(ctx, field) || field.name === 'edges' || needsArguments(field)) return [];
    if (isLeafType(target)) return [field.name];
    if (entity && lists) return [];
    if (depth <= 1 || isPage(target) || within.includes(target.name)) return [];
    return [`${field.name} ${selectionOf(ctx, field.type, { depth: depth - 1, lists }, [...within, named.name])}`];
  });
  return `{ ${fields.length ? fields.join(' ') : '__typename'} }`;
}

const isEntity = (type: GraphQLOutputType): boolean =>
  isObjectType(type) && type.astNode?.directives?.some(({ name }) => name.value === 'key') === true;

export const needsArguments = (field: Field): boolean =>
  field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

function isRefused(ctx: BaseContext, field: Field): boolean {
  const target = getNamedType(field.type);
  const guards = [field.astNode, 'astNode' in target ? target.astNode : null].map((node) =>
    scopesOf(node && 'directives' in node ? node.directives : []),
  );
  return guards.some((scopes) => scopes && !scopes.some((all) => all.every((scope) => ctx.hasScope(scope))));
}

/** One value of a row. */
export interface Column {
  /** Where it is in the row, with dots. */
  readonly name: string;
  /** Its GraphQL type. */
  readonly type: string;
  readonly summary: string;
}

/** The values that the rows of a type hold, two levels deep. */
export function columnsOf(type: GraphQLOutputType, depth = 2): Column[] {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field): Column[] => {
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (needsArguments(field) || isListType(bare)) return [];
    if (isLeafType(bare)) return [{ name: field.name, type: bare.name, summary: field.description ?? '' }];
    if (depth <= 1 || isPage(getNamedType(bare))) return [];
    return columnsOf(bare, depth - 1).map((column) => ({ ...column, name: `${field.name}.${column.name}` }));
  });
}

/** The selection that holds these columns. */
export function selectionFor(columns: readonly string[]): string {
  const groups = Map.groupBy(columns, (name) => name.split('.', 1)[0] ?? name);
  return `{ ${[...groups]
    .map(([head, names]) => {
      const below = names.flatMap((name) => (name.includes('.') ? [name.slice(head.length + 1)] : []));
      return below.length ? `${head} ${selectionFor(below)}` : head;
    })
    .join(' ')} }`;
}
