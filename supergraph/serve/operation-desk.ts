import { randomUUID } from 'node:crypto';
import type { Principal } from '@lyceum/platform/principal.ts';
import { type DocumentNode, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import { type OnMasked, presentable } from '../execute/errors.ts';
import type { Call } from '../execute/executor.ts';
import type { BeginReading } from '../guards/charge.ts';
import { conditionalRoot } from '../guards/conditional-root.ts';
import { parseWithin } from '../guards/limits.ts';
import type { Named, TrustedDocuments } from '../guards/trusted.ts';
import type { Limits } from '../limits.ts';
import type { Operation } from '../plan/operations.ts';
import type { Live } from '../subscribe/live.ts';

/** The graph whose operations are taken in. */
export interface DeskGraph {
  readonly apiSchema: GraphQLSchema;
  readonly known: (source: string, operationName: string | undefined) => Operation | undefined;
  readonly prepare: (source: string, document: DocumentNode, operationName: string | undefined) => Operation;
  /** Absent: there are no subscriptions. */
  readonly live: Live | undefined;
}

export interface OperationDeskOptions {
  /** What is served now. */
  readonly served: () => DeskGraph;
  /** Keeps what is served now until the function that it returns is called. */
  readonly hold: () => () => void;
  readonly limits: Limits;
  /** Absent: every document is served. */
  readonly trusted?: TrustedDocuments | undefined;
  readonly introspection: boolean;
  /** Takes the price of an operation from who asks; absent: nothing is counted. */
  readonly charge?: ((operation: Operation, variables: Record<string, unknown>, call: Call) => Charged | Promise<Charged>) | undefined;
  /** Charges documents for being read; absent: nothing is counted. */
  readonly beginReading?: BeginReading | undefined;
  readonly onMasked: OnMasked;
}

interface Charged {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal: GraphQLError | undefined;
}

/** Takes in the operations that do not come by way of Apollo Server: those of sockets and of event streams. */
export class OperationDesk {
  readonly #options: OperationDeskOptions;
  constructor(options: OperationDeskOptions) {
    this.#options = options;
  }

  get apiSchema(): GraphQLSchema {
    return this.#options.served().apiSchema;
  }
  get live(): Live | undefined {
    return this.#options.served().live;
  }
  get limits(): Limits {
    return this.#options.limits;
  }

  hold(): () => void {
    return this.#options.hold();
  }

  /** Parses and validates within the limits; `named` may name a trusted document in place of the text. Throws Invalid or GraphQLError. */
  async open(text: string, operationName: string | undefined, principal: Principal, named?: Named): Promise<Operation> {
    const { trusted, served, beginReading } = this.#options;
    const query = (named && trusted?.textOf({ ...named, query: text })) ?? text;
    const before = served().known(query, operationName);
    if (before) return before;
    const reading = await beginReading?.(principal);
    if (reading?.refused?.refusal) throw reading.refused.refusal;
    try {
      const operation = this.read(query, operationName);
      reading?.good();
      return operation;
    } catch (error) {
      reading?.bad();
      throw error;
    }
  }

  /** The same, charged to nobody. */
  read(query: string, operationName: string | undefined): Operation {
    const { limits, introspection, trusted, served } = this.#options;
    const { apiSchema, known, prepare } = served();
    const before = known(query, operationName);
    if (before) return before;
    let document: DocumentNode;
    try {
      document = parseWithin(query, limits);
    } catch (error) {
      throw error instanceof GraphQLError && !error.extensions.code ? new Invalid([coded(error, 'GRAPHQL_PARSE_FAILED')]) : error;
    }
    trusted?.check(document);
    const conditional = conditionalRoot(document);
    if (conditional) throw conditional;
    const errors = validate(apiSchema, document, introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]);
    if (errors.length) throw new Invalid(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
    return prepare(query, document, operationName);
  }

  /** Throws the refusal of who has asked for too much; otherwise says what is told of it in headers. */
  async charge(operation: Operation, variables: Record<string, unknown>, call: Call): Promise<Readonly<Record<string, string>>> {
    const charged = await this.#options.charge?.(operation, variables, call);
    if (charged?.refusal) throw charged.refusal;
    return charged?.headers ?? {};
  }

  /** What an operation ended with, as a client may see it. */
  present(error: unknown): readonly GraphQLError[] {
    if (error instanceof Invalid) return error.errors;
    const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    if (cause instanceof GraphQLError && typeof cause.extensions.code === 'string') {
      const { http: _, ...extensions } = cause.extensions;
      return [
        new GraphQLError(cause.message, {
          path: cause.path,
          nodes: cause.nodes,
          source: cause.source,
          positions: cause.positions,
          extensions,
        }),
      ];
    }
    return [presentable(cause, { requestId: randomUUID() }, this.#options.onMasked)];
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
