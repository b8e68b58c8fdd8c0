import { randomUUID } from 'node:crypto';
import { NOBODY } from '@lyceum/platform/principal.ts';
import { type ExecutionArgs, GraphQLError, Kind } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Call } from '../execute/executor.ts';
import type { Operation } from '../plan/operations.ts';
import { isTooSlow } from '../subscribe/reader.ts';
import { Frames } from './frames.ts';
import { once, type Payloads } from './once.ts';
import type { OperationDesk } from './operation-desk.ts';
import type { SocketContext } from './sockets.ts';

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
  readonly #desk: OperationDesk;
  constructor(desk: OperationDesk) {
    this.#desk = desk;
  }

  /** Parses and validates, within the limits. */
  async open(ctx: SocketContext, id: string, payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { operationsPerSocket } = this.#desk.limits;
    const { query, operationName, variables } = payload;
    try {
      if (Object.keys(ctx.subscriptions).length > operationsPerSocket) throw tooMany(operationsPerSocket);
      const operation = await this.#desk.open(query, operationName ?? undefined, ctx.extra.principal ?? NOBODY, payload);
      return {
        schema: this.#desk.apiSchema,
        // one operation, so that its name is not asked for again
        document: { kind: Kind.DOCUMENT, definitions: [operation.definition] },
        contextValue: new Opened(operation, variables ?? {}, ctx, id),
      };
    } catch (error) {
      return this.#desk.present(error);
    }
  }

  execute({ contextValue }: ExecutionArgs): Frames {
    const release = this.#desk.hold();
    const ended = contextValue instanceof Opened ? contextValue.ctx.extra.begin() : () => {};
    return this.#frames(
      contextValue,
      async ({ operation, variables }, call) => once(await operation.run(variables, call)),
      () => {
        release();
        ended();
      },
    );
  }

  subscribe({ contextValue }: ExecutionArgs): Frames {
    return this.#frames(contextValue, async ({ operation, variables, ctx }, { principal }) => {
      const { live } = this.#desk;
      if (!live) throw new GraphQLError('This gateway serves no subscriptions.', { extensions: { code: 'UNAVAILABLE' } });
      return live.subscribe(operation, variables, principal, (error) => {
        if (isTooSlow(error)) ctx.extra.closeSlow();
      });
    });
  }

  present(error: unknown): readonly GraphQLError[] {
    return this.#desk.present(error);
  }

  #frames(opened: unknown, open: (opened: Opened, call: Call) => Promise<Payloads>, onDone?: () => void): Frames {
    if (!(opened instanceof Opened)) throw new Error('This operation was not opened here.');
    const call = this.#call(opened.ctx);
    const charged = this.#desk.charge(opened.operation, opened.variables, call);
    return new Frames(
      opened.ctx.extra,
      opened.id,
      charged.then(() => open(opened, call)),
      onDone,
    );
  }

  #call({ extra }: SocketContext): Call {
    return {
      principal: extra.principal ?? NOBODY,
      requestId: randomUUID(),
      deadline: performance.now() + this.#desk.limits.operationMs,
    };
  }
}

const tooMany = (max: number) =>
  new GraphQLError(`A socket runs at most ${max} operations at once.`, {
    extensions: { code: 'LIMIT_REACHED', limit: 'operationsPerSocket', max },
  });
