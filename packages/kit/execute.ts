import { isUnreachable, sqlState } from '@lyceum/platform/postgres.ts';
import type { SubgraphRequest, SubgraphResponse } from '@lyceum/platform/transport.ts';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { newId } from './columns.ts';
import { type CompiledOperation, compileOperation } from './compiled/compile.ts';
import { Refusal } from './refusal.ts';
import type { RequestContext } from './request-context.ts';

/** In characters of text, each of which comes to some 100 bytes of heap. */
const MAX_KEPT_TEXT = 2_000_000;

/** Answers documents against one schema; each text is parsed, validated and compiled once. */
export function executor(schema: GraphQLSchema, contextFor: (request: SubgraphRequest, document: DocumentNode) => RequestContext) {
  const operations = new LRUCache<string, Prepared>({ max: 2_000, maxSize: MAX_KEPT_TEXT, sizeCalculation: (_, key) => key.length });

  const byDocument = new WeakMap<DocumentNode, { readonly name: string | undefined; readonly prepared: Prepared }>();

  const prepare = (request: SubgraphRequest): Prepared => {
    const { document, operationName: name } = request;
    const given = document && byDocument.get(document);
    if (given && given.name === name) return given.prepared;
    const prepared = prepareByText(request);
    if (document) byDocument.set(document, { name, prepared });
    return prepared;
  };
  const prepareByText = (request: SubgraphRequest): Prepared => {
    const key = `${request.operationName ?? ''}\n${request.query}`;
    const known = operations.get(key);
    if (known) return known;
    const prepared = prepareOperation(schema, request);
    operations.set(key, prepared);
    return prepared;
  };

  return (request: SubgraphRequest): SubgraphResponse | Promise<SubgraphResponse> => {
    const prepared = prepare(request);
    if ('refused' in prepared) return { errors: prepared.refused };
    const ctx = contextFor(request, prepared.document);
    const result = prepared.operation.execute(ctx, request.variables);
    return result instanceof Promise ? result.then((settled) => responseOf(settled, ctx, request)) : responseOf(result, ctx, request);
  };
}

function responseOf({ data, errors }: ExecutionResult, ctx: RequestContext, { byText }: SubgraphRequest): SubgraphResponse {
  if (byText && data && !errors?.length && !ctx.trace.viewerAsked) return { dataText: JSON.stringify(data) };
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors?.length ? { errors: errors.map((error) => present(error, ctx)) } : {}),
    ...(ctx.trace.viewerAsked ? { extensions: { viewerAsked: true } } : {}),
  };
}

type Prepared = { document: DocumentNode; operation: CompiledOperation } | { refused: GraphQLFormattedError[] };

function prepareOperation(schema: GraphQLSchema, { query, document: given, operationName }: SubgraphRequest): Prepared {
  try {
    const document = given ?? parse(query, { maxTokens: 20_000 });
    const errors = validate(schema, document);
    return errors.length ? { refused: errors.map(badInput) } : { document, operation: compileOperation(schema, document, operationName) };
  } catch (error) {
    if (error instanceof GraphQLError) return { refused: [badInput(error)] };
    throw error;
  }
}

/** What a client may read of an error: refusals whole, everything else masked under an id that the log holds. */
function present(error: GraphQLError, ctx: RequestContext): GraphQLFormattedError {
  const cause = error.originalError;
  const at = { ...(error.path ? { path: error.path } : {}) };
  const refusal = asRefusal(cause);
  if (refusal) {
    const { code, message, violations } = refusal;
    if (code === 'UNAVAILABLE') ctx.log.warn({ err: cause, requestId: ctx.requestId, path: error.path }, 'unavailable');
    return { ...at, message, extensions: { code, ...(violations.length ? { violations } : {}) } };
  }
  if (!error.path) return badInput(error);
  const id = newId();
  ctx.log.error({ err: cause ?? error, id, requestId: ctx.requestId, path: error.path }, 'a resolver failed');
  return {
    ...at,
    message: `Something went wrong on our side. Tell us this number if it goes on: ${id}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

function asRefusal(cause: unknown): Refusal | null {
  if (cause instanceof Refusal) return cause;
  if (isUnreachable(cause))
    return new Refusal('UNAVAILABLE', 'The database does not answer at the moment: try again in a minute.', { cause });
  const state = sqlState(cause);
  if (state === '57014' || state === '55P03')
    return new Refusal('UNAVAILABLE', 'This took too long: try again, or ask for less.', { cause });
  // class 22, data exception: a value that Postgres can't hold, such as text with a NUL character
  if (state?.startsWith('22'))
    return new Refusal('INVALID', 'A value of the input cannot be stored.', {
      cause,
      violations: [{ path: ['input'], rule: 'unstorable', message: 'It holds characters or numbers that cannot be stored.' }],
    });
  return null;
}

// what graphql-js refuses before it executes: a literal or variable that does not fit its type
function badInput(error: GraphQLError): GraphQLFormattedError {
  const path = /at "([^"]+)"/.exec(error.message)?.[1]?.split('.') ?? [];
  const violations = [{ path, rule: 'type', message: error.message }];
  return { message: error.message, ...(error.path ? { path: error.path } : {}), extensions: { code: 'INVALID', violations } };
}
