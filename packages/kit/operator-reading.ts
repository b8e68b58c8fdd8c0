import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { z } from 'zod';
import { Bounds } from './bounded.ts';
import { scopesOf } from './catalogue.ts';
import type { BaseContext } from './context.ts';
import { type Column, columnsOf, documentOf, isPage, needsArguments, selectionFor, selectionOf } from './operator-documents.ts';
import { query } from './parts.ts';
import { found, invalid, Refusal } from './refusal.ts';
import type { AnyPart } from './subgraph.ts';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[];
}
export interface ReadingOptions {
  readonly parts: ReadonlyMap<string, AnyPart>;
  readonly schema: GraphQLSchema;
  /** The root fields that a part answers, as `Query.courses`. */
  fieldsOf(part: string): readonly string[];
  /** Runs a document with the context's rights; within bounds it throws where it was ended. */
  execute(ctx: BaseContext, document: string, variables: Record<string, unknown>, bounds?: Bounds | null): Answer | Promise<Answer>;
}

/** Rows that can be asked for: a list or a page that a root field gives, or a list within what it gives. */
export interface Source {
  /** `courses`, or `courseSummary/byCategory`. */
  readonly name: string;
  readonly field: string;
  readonly summary: string;
  readonly arguments: readonly { name: string; type: string; required: boolean }[];
  readonly paged: boolean;
  readonly columns: readonly Column[];
}

const Variables = z.record(z.string(), z.unknown());
const Page = z.object({ nodes: z.array(z.unknown()), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) });

/** Reading for reports and for those who explore: every guard of the graph holds, so no further right is asked for. */
export function readingParts({ parts, schema, fieldsOf, execute }: ReadingOptions) {
  const roots = schema.getQueryType()?.getFields() ?? {};
  const sources = new Map(Object.values(roots).flatMap((field) => sourcesOf(field).map((source) => [source.name, source] as const)));

  const report = query(
    'Answers a report as the graph answers the caller; with `check` only says whether it would be run.',
    z.object({ name: z.string(), params: Variables, check: z.boolean().default(false), bounds: Bounds.nullish() }),
    async (ctx: BaseContext, { name, params, check, bounds }) => {
      if (parts.get(name)?.kind !== 'report') throw new Refusal('NOT_FOUND', `There is no report ${name.slice(0, 100)} here.`);
      const root = fieldsOf(name).find((field) => field.startsWith('Query.'));
      const field = root && roots[root.slice('Query.'.length)];
      if (!field) throw new Refusal('CONFLICT', `${name} answers no root field of the graph.`);
      refuseUnknown(field, params);
      const document = documentOf(field, selectionOf(ctx, field.type, { depth: 5, lists: true }));
      refuseUnfit(schema, document, params);
      if (check) return demandScopes(ctx, field);
      const answer = await execute(ctx, document, params, bounds);
      const grave = answer.errors?.find(({ extensions }) => !PRIVATE.has(String(extensions?.code)));
      return answerOf(field.name, grave ? { errors: [grave] } : answer);
    },
  );

  const rows = query(
    'Rows of a source, a page at a time, with the columns asked for.',
    z.object({
      source: z.string(),
      params: Variables,
      columns: z.array(z.string()).min(1).max(60),
      after: z.string().nullish(),
      bounds: Bounds.nullish(),
    }),
    async (ctx: BaseContext, { source: name, params, columns, after, bounds }) => {
      const source = found(sources.get(name), `The source ${name.slice(0, 100)}`);
      const field = found(roots[source.field], 'The field');
      const known = new Set(['__typename', ...source.columns.map((column) => column.name)]);
      const unknown = columns.filter((column) => !known.has(column));
      if (unknown.length)
        throw invalid(
          unknown.map((column) => ({ path: ['columns', column], rule: 'unknown', message: `${name} has no column ${column}.` })),
        );
      refuseUnknown(field, params);
      const row = selectionFor(columns);
      const inner = name.split('/')[1];
      const selection = source.paged ? `{ nodes ${row} pageInfo { hasNextPage endCursor } }` : inner ? `{ ${inner} ${row} }` : row;
      const variables = source.paged ? { ...params, first: 100, after } : params;
      const value = answerOf(field.name, await execute(ctx, documentOf(field, selection), variables, bounds));
      if (!source.paged)
        return {
          rows: z.array(z.unknown()).parse((inner ? Variables.parse(value)[inner] : value) ?? []),
          endCursor: null,
          hasNextPage: false,
        };
      const { nodes, pageInfo } = Page.parse(value);
      return { rows: nodes, ...pageInfo };
    },
  );

  const document = query(
    'The document that asks a root field for all that is its own.',
    z.object({ field: z.string(), variables: Variables }),
    async (ctx: BaseContext, { field: name, variables }) => {
      const field = found(roots[name], `The query ${name.slice(0, 100)}`);
      refuseUnknown(field, variables);
      const depth = getNamedType(field.type).name.endsWith('Connection') ? 3 : 2;
      return { document: documentOf(field, selectionOf(ctx, field.type, { depth })) };
    },
  );

  return {
    report,
    rows,
    document,
    sources: query('The sources of rows that there are here.', z.object({}), async (_: BaseContext) => [...sources.values()]),
  };
}

const PAGING = new Set(['first', 'after', 'last', 'before']);

function sourcesOf(field: GraphQLField<unknown, unknown>): Source[] {
  if (field.name.startsWith('_')) return [];
  const type = getNullableType(field.type);
  const base = (name: string, summary: string, rows: GraphQLObjectType, paged = false): Source[] => {
    const columns = columnsOf(rows);
    const given = field.args
      .filter((argument) => !(paged && PAGING.has(argument.name)))
      .map((argument) => ({
        name: argument.name,
        type: String(argument.type),
        required: needsArguments({ ...field, args: [argument] }),
      }));
    return columns.length ? [{ name, field: field.name, summary, arguments: given, paged, columns }] : [];
  };
  const summary = field.description ?? '';
  const rowsOf = (of: typeof field.type): GraphQLObjectType | null => {
    const bare = getNullableType(of);
    const item = isListType(bare) ? getNamedType(bare) : null;
    return isObjectType(item) ? item : null;
  };
  const list = rowsOf(field.type);
  if (list) return base(field.name, summary, list);
  if (!isObjectType(type)) return [];
  const nodes = isPage(type) ? type.getFields().nodes : undefined;
  const node = nodes && rowsOf(nodes.type);
  if (node) return base(field.name, summary, node, true);
  return Object.values(type.getFields()).flatMap((inner) => {
    const rows = needsArguments(inner) ? null : rowsOf(inner.type);
    return rows ? base(`${field.name}/${inner.name}`, inner.description ?? summary, rows) : [];
  });
}

/** INVALID for arguments that the field does not know. */
export function refuseUnknown(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): void {
  const known = new Set(field.args.map(({ name }) => name));
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  if (unknown.length)
    throw invalid(unknown.map((name) => ({ path: ['params', name], rule: 'unknown', message: `There is no parameter ${name}.` })));
}

/** What the caller may not see of an answer is null in it. */
const PRIVATE = new Set(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

/** INVALID for values that do not fit the field's arguments. */
function refuseUnfit(schema: GraphQLSchema, document: string, params: Record<string, unknown>): void {
  const [operation] = parse(document).definitions;
  const variables = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  const { errors = [] } = getVariableValues(schema, variables, params);
  if (errors.length)
    throw invalid(
      errors.map(({ message }) => ({
        path: ['params', ...(/"\$(\w+)"|at "([\w.]+)"/.exec(message)?.slice(1).filter(Boolean) ?? [])],
        rule: 'type',
        message,
      })),
    );
}

function demandScopes(ctx: BaseContext, { astNode }: GraphQLField<unknown, unknown>): null {
  const scopes = scopesOf(astNode?.directives);
  if (scopes && !scopes.some((all) => all.every((scope) => ctx.hasScope(scope))))
    throw new Refusal('FORBIDDEN', `This needs the scope ${scopes.map((all) => all.join(' and ')).join(', or ')}.`);
  return null;
}

const Extensions = z.object({
  code: z.enum(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID', 'CONFLICT', 'LIMIT_REACHED', 'UNAVAILABLE']).catch('UNAVAILABLE'),
  violations: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), rule: z.string(), message: z.string() })).catch([]),
});

/** What a root field answered; throws its refusal where it answered nothing. */
export function answerOf(field: string, { data, errors = [] }: Answer): unknown {
  const [error] = errors;
  const answer = Variables.catch({}).parse(data)[field];
  if (error && answer == null) {
    const { code, violations } = Extensions.parse(error.extensions ?? {});
    throw new Refusal(code, error.message, { violations });
  }
  return answer ?? null;
}
