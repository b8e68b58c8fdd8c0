import { randomUUID } from 'node:crypto';
import { NOBODY } from '@lyceum/platform/principal.ts';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { type OnMasked, presentable } from '../execute/errors.ts';
import type { Call, Outcome } from '../execute/executor.ts';
import { conditionalRoot } from '../guards/conditional-root.ts';
import { parseWithin } from '../guards/limits.ts';
import type { Limits } from '../limits.ts';
import type { Operation } from '../plan/operations.ts';
import type { Live } from '../subscribe/live.ts';
import { isTooSlow } from '../subscribe/reader.ts';
import { withClient } from './client.ts';
import { Frames, type Payloads } from './frames.ts';
import type { SocketContext } from './sockets.ts';

export interface SocketOperationsOptions {
  readonly apiSchema: GraphQLSchema;
  readonly known: (source: string, operationName: string | undefined) => Operation | undefined;
  readonly prepare: (source: string, document: DocumentNode, operationName: string | undefined) => Operation;
  /** Absent: there are no subscriptions. */
  readonly live: Live | undefined;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly trustProxy: boolean;
  readonly closeSlow: (ctx: SocketContext) => void;
  readonly onMasked: OnMasked;
}

/** What `open` hands to `execute` and `subscribe`. */
class Opened {
  readonly operation: Operation;
  readonly variables: Record<string, unknown>;
  readonly ctx: SocketContext;
  readonly id: string;
  constructor(operation: Operation, variables: Record<string, unknown>, ctx: SocketContext, id: string) {
    this.operation = operation;
    this.variables = variables;
    this.ctx = ctx;
    this.id = id;
  }
}

/** The operations of sockets. Whatever is wrong with one ends that one, never its socket. */
export class SocketOperations {
  readonly #options: SocketOperationsOptions;
  constructor(options: SocketOperationsOptions) {
    this.#options = options;
  }

  /** Parses and validates, within the limits. */
  open(ctx: SocketContext, id: string, { query, operationName, variables }: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
    const { limits, apiSchema } = this.#options;
    try {
      if (Object.keys(ctx.subscriptions).length > limits.operationsPerSocket) throw tooMany(limits.operationsPerSocket);
      const operation = this.#options.known(query, operationName ?? undefined) ?? this.#prepare(query, operationName ?? undefined);
      return {
        schema: apiSchema,
        // one operation, so that its name is not asked for again
        document: { kind: Kind.DOCUMENT, definitions: [operation.definition] },
        contextValue: new Opened(operation, variables ?? {}, ctx, id),
      };
    } catch (error) {
      return error instanceof Invalid ? error.errors : [this.present(error)];
    }
  }

  execute({ contextValue }: ExecutionArgs): Frames {
    return this.#frames(contextValue, async ({ operation, variables, ctx }) => once(await operation.run(variables, this.#call(ctx))));
  }

  subscribe({ contextValue }: ExecutionArgs): Frames {
    return this.#frames(contextValue, async ({ operation, variables, ctx }) => {
      const { live, closeSlow } = this.#options;
      if (!live) throw new GraphQLError('This gateway serves no subscriptions.', { extensions: { code: 'UNAVAILABLE' } });
      return live.subscribe(operation, variables, this.#call(ctx).principal, (error) => {
        if (isTooSlow(error)) closeSlow(ctx);
      });
    });
  }

  /** An error as a client may see it. */
  present(error: unknown): GraphQLError {
    const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    if (cause instanceof GraphQLError && typeof cause.extensions.code === 'string') {
      const { http: _, ...extensions } = cause.extensions;
      return new GraphQLError(cause.message, {
        path: cause.path,
        nodes: cause.nodes,
        source: cause.source,
        positions: cause.positions,
        extensions,
      });
    }
    return presentable(cause, { requestId: randomUUID() }, this.#options.onMasked);
  }

  #frames(opened: unknown, open: (opened: Opened) => Promise<Payloads>): Frames {
    if (!(opened instanceof Opened)) throw new Error('This operation was not opened here.');
    return new Frames(opened.ctx.extra.socket, opened.id, open(opened));
  }

  #prepare(query: string, operationName: string | undefined): Operation {
    const { limits, apiSchema, introspection, prepare } = this.#options;
    let document: DocumentNode;
    try {
      document = parseWithin(query, limits);
    } catch (error) {
      throw error instanceof GraphQLError && !error.extensions.code ? new Invalid([coded(error, 'GRAPHQL_PARSE_FAILED')]) : error;
    }
    const conditional = conditionalRoot(document);
    if (conditional) throw conditional;
    const errors = validate(apiSchema, document, introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]);
    if (errors.length) throw new Invalid(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
    return prepare(query, document, operationName);
  }

  #call({ extra }: SocketContext): Call {
    return {
      principal: withClient(extra.identity?.principal ?? NOBODY, extra.request, this.#options.trustProxy),
      requestId: randomUUID(),
      deadline: performance.now() + this.#options.limits.operationMs,
    };
  }
}

/** A document that is not one, with all that is wrong with it. */
class Invalid extends Error {
  override readonly name = 'Invalid';
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super('The document is not valid.');
    this.errors = errors;
  }
}

const coded = ({ message, nodes, source, positions }: GraphQLError, code: string) =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } });

const tooMany = (max: number) =>
  new GraphQLError(`A socket runs at most ${max} operations at once.`, {
    extensions: { code: 'LIMIT_REACHED', limit: 'operationsPerSocket', max },
  });

/** The one answer of a query or mutation. */
function once({ data, errors }: Outcome): Payloads {
  const text = errors?.length ? `"errors":${JSON.stringify(errors)}` : '';
  let payload: string | null = `{${text}${data === undefined ? '' : `${text ? ',' : ''}"data":${data}`}}`;
  return {
    async next() {
      const next = payload;
      payload = null;
      return next;
    },
    leave() {},
  };
}
