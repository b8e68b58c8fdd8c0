import type { Principal } from '@lyceum/platform/principal.ts';
import { type DocumentNode, GraphQLError, getOperationAST, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Call, Execution, Executor, Outcome } from '../execute/executor.ts';
import type { Graph } from '../graph/graph.ts';
import type { Cost, ReadCost } from '../guards/cost.ts';
import { selectionsOf } from '../guards/limits.ts';
import { Once } from './once.ts';
import type { Plan } from './planner.ts';

/** What a document's guarded fields ask of a caller. Decided by `guards/`, followed here. */
export interface Guarded {
  /** Which of the operation's rules this caller meets: the same text, the same answer of `apply`. */
  vector(principal: Principal): string;
  apply(vector: string): Filtered;
}

/** A document without what the caller may not have. */
export interface Filtered {
  /** To be planned; null when nothing is left. */
  readonly plan: DocumentNode | null;
  /** To be answered: denied fields are there, under marked aliases. */
  readonly answer: DocumentNode;
  readonly refusals: readonly GraphQLError[];
}

/** Null: nothing in this operation is guarded. */
export type ReadGuards = (document: DocumentNode, operation: OperationDefinitionNode) => Guarded | null;

/** One validated operation, ready to run for any caller. */
export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly guarded: Guarded | null;
  readonly cost: Cost;
  /** How many fields and fragments it selects, each fragment written out: what it weighs in memory goes by this. */
  readonly selections: number;
  run(variables: Record<string, unknown>, call: Call): Promise<Outcome>;
  /** For which callers it has been planned. */
  readonly vectors: readonly string[];
  /** Plans it before it is asked for. */
  plan(vector: string): Promise<void>;
}

/** An operation that has been asked for. */
interface Recent extends Pick<Operation, 'document' | 'vectors'> {
  readonly source: string;
  readonly operationName: string | undefined;
}

/** Some 5 KB of heap for each, plans and what is compiled included. */
export const MAX_KEPT_SELECTIONS = 60_000;

/** Operations of one graph by their exact text; the least used are forgotten, whether they are many or big. */
export class Operations {
  readonly #graph: Graph;
  readonly #plan: Plan;
  readonly #executor: Executor;
  readonly #readGuards: ReadGuards;
  readonly #readCost: ReadCost;
  readonly #known: LRUCache<string, Operation>;

  constructor(graph: Graph, plan: Plan, executor: Executor, readGuards: ReadGuards, readCost: ReadCost = free, limit = 1_000) {
    this.#graph = graph;
    this.#plan = plan;
    this.#executor = executor;
    this.#readGuards = readGuards;
    this.#readCost = readCost;
    this.#known = new LRUCache({ max: limit, maxSize: MAX_KEPT_SELECTIONS, sizeCalculation: ({ selections }) => selections });
  }

  /** How often an operation was there, and was not. */
  hits = 0;
  misses = 0;

  known(source: string, operationName: string | undefined): Operation | undefined {
    const operation = this.#known.get(keyOf(source, operationName));
    if (operation) this.hits++;
    else this.misses++;
    return operation;
  }

  get size(): number {
    return this.#known.size;
  }

  /** Forgets all: each is read and planned again when it comes. */
  clear(): void {
    this.#known.clear();
  }

  /** The most recently used, newest first. */
  *recent(limit: number): Generator<Recent> {
    let count = 0;
    for (const [key, { document, vectors }] of [...this.#known.entries()]) {
      if (count++ >= limit) return;
      const end = key.indexOf('\0');
      yield { source: key.slice(end + 1), operationName: end < 0 ? undefined : key.slice(0, end), document, vectors };
    }
  }

  /** Remembers an operation of a document that has been validated. Throws GraphQLError when there is no such operation. */
  prepare(source: string, document: DocumentNode, operationName: string | undefined): Operation {
    const definition = getOperationAST(document, operationName);
    if (!definition) throw noSuchOperation(document, operationName);
    if (definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'representations')) throw reservedName();
    const guarded = this.#readGuards(document, definition);
    const variants = new Once<Execution>(16);
    const variant = (vector: string) => variants.get(vector, () => this.#execution(document, operationName, guarded?.apply(vector)));
    const operation: Operation = {
      kind: definition.operation,
      name: definition.name?.value ?? null,
      document,
      definition,
      guarded,
      cost: this.#readCost(document, definition),
      selections: selectionsOf(document, definition),
      run: (variables, call) => {
        if (definition.operation === 'subscription') return Promise.reject(notOverHttp());
        if (definition.variableDefinitions?.length) {
          const { errors } = getVariableValues(this.#graph.apiSchema, definition.variableDefinitions, variables);
          if (errors) return Promise.resolve({ errors });
        }
        const vector = guarded?.vector(call.principal) ?? '';
        const made = variant(vector);
        // what a mutation gives back must show what it wrote
        const told = definition.operation === 'mutation' ? { ...call, fresh: true } : call;
        return made instanceof Promise ? made.then((execution) => execution(variables, told)) : made(variables, told);
      },
      get vectors() {
        return variants.keys;
      },
      plan: async (vector) => void (await variant(guarded ? vector : '')),
    };
    this.#known.set(keyOf(source, operationName), operation);
    return operation;
  }

  async #execution(document: DocumentNode, operationName: string | undefined, filtered: Filtered | undefined): Promise<Execution> {
    if (!filtered?.refusals.length) {
      return this.#executor({ plan: await this.#plan(document, operationName), answer: document, operationName, denies: false });
    }
    const { plan, answer, refusals } = filtered;
    if (refusals.every(({ path }) => path?.length === 1) && !plan) {
      return async (_, call) => ({ data: 'null', errors: told(refusals, call) });
    }
    const execute = this.#executor({
      plan: plan ? await this.#plan(plan, operationName) : { kind: 'QueryPlan' },
      answer,
      operationName,
      denies: true,
    });
    return async (variables, call) => {
      const outcome = await execute(variables, call);
      return { ...outcome, errors: [...(plan ? refusals : told(refusals, call)), ...(outcome.errors ?? [])] };
    };
  }
}

const free: ReadCost = () => () => 0;

// an empty operationName is a name, not an absence
const keyOf = (source: string, operationName: string | undefined) => (operationName === undefined ? source : `${operationName}\0${source}`);

/** Where nothing is left that nobody may have, signing in is what helps. */
const told = (refusals: readonly GraphQLError[], { principal }: Call) =>
  principal.kind === 'nobody' ? refusals.map(signInFirst) : refusals;

const signInFirst = (refusal: GraphQLError) =>
  new GraphQLError(refusal.message, { path: refusal.path, extensions: { ...refusal.extensions, reason: 'UNAUTHENTICATED' } });

function noSuchOperation(document: DocumentNode, operationName: string | undefined): GraphQLError {
  const names = document.definitions.flatMap((d) => (d.kind === 'OperationDefinition' ? [d.name?.value ?? '(unnamed)'] : []));
  const message =
    operationName === undefined
      ? `Send operationName: the document holds ${names.length ? `the operations ${names.join(', ')}` : 'no operation'}.`
      : `The document holds no operation "${operationName}".`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
}

// the variable of every entity fetch: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec#query_entities
const reservedName = () =>
  new GraphQLError('Give the variable $representations another name: subgraphs are asked with it.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });

const notOverHttp = () =>
  new GraphQLError('Subscriptions are served over WebSocket (subprotocol graphql-transport-ws) at this same path.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
