import type { Fact } from '@lyceum/platform/fact.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { type FieldNode, GraphQLError, parse } from 'graphql';
import { Unreachable } from '../execute/errors.ts';
import { type Call, ENTITY, type Execution, type Executor, type Outcome, type Send } from '../execute/executor.ts';
import { Once } from '../plan/once.ts';
import { MAX_KEPT_SELECTIONS, type Operation } from '../plan/operations.ts';
import type { Plan } from '../plan/planner.ts';
import { answerVariables, asFirstFetch, type EntityRead, entityRead, isHidden, representation, rootOf } from './entity-read.ts';
import type { FactField } from './fact-fields.ts';

/** A subscription operation made ready once, answered once per fact. */
export interface LivePlan {
  /** Unique among plans. */
  readonly id: number;
  readonly field: FactField;
  /** The response name of the root field. */
  readonly key: string;
  /** The root field as its owner would be asked, with its arguments. */
  readonly root: FieldNode;
  readonly read: EntityRead;
  /** What an answer may depend on. */
  readonly answerVariables: readonly string[];
  /** Everything after the entity, and the shape. */
  readonly execution: Execution;
  /** What the readers may not have. */
  readonly refusals: readonly GraphQLError[];
  /** Learned: an answer depends on who reads, so it is never shared. */
  askedViewer: boolean;
}

const existence = parse('query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }');
const existenceQuery = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

/** Plans subscriptions and answers them, a fact at a time. */
export class LivePlans {
  readonly #fields: ReadonlyMap<string, FactField>;
  readonly #planOf: Plan;
  readonly #executor: Executor;
  readonly #send: Send;
  readonly #plans = new Once<LivePlan>(1_000, MAX_KEPT_SELECTIONS);
  readonly #ids = new WeakMap<Operation, number>();
  #nextId = 0;

  /** `executor` answers the fetches to `ENTITY` from `call.entity`. */
  constructor(fields: ReadonlyMap<string, FactField>, plan: Plan, executor: Executor, send: Send) {
    this.#fields = fields;
    this.#planOf = plan;
    this.#executor = executor;
    this.#send = send;
  }

  /** The operation has been validated: the planner would accept two root fields. Throws what the reader may not have. */
  planFor(operation: Operation, principal: Principal): LivePlan | Promise<LivePlan> {
    const vector = operation.guarded?.vector(principal) ?? '';
    const id = this.#ids.get(operation) ?? this.#nextId++;
    this.#ids.set(operation, id);
    return this.#plans.get(`${id} ${vector}`, () => this.#plan(operation, vector), operation.selections);
  }

  /** The event as the caller sees it; null: not for them. `variables` are the reader's own, uncoerced. */
  async answer(plan: LivePlan, fact: Fact, variables: Record<string, unknown>, call: Call): Promise<Outcome | null> {
    const { field, read } = plan;
    const wanted = Object.fromEntries(
      read.variables.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
    );
    const entity = await this.#send(
      {
        subgraph: field.owner,
        query: read.query,
        document: read.document,
        operationName: undefined,
        variables: { ...wanted, representations: [representation(field, fact)] },
        kind: 'query',
      },
      call,
    ).catch((error: unknown) => ({ errors: [unavailable(error)] }));
    const asked = 'extensions' in entity && entity.extensions?.viewerAsked === true;
    if (isHidden(entity)) return asked ? { viewerAsked: true } : null;
    const outcome = await plan.execution(variables, { ...call, entity: { owner: field.owner, response: asFirstFetch(entity, plan.key) } });
    const errors = [...plan.refusals, ...(outcome.errors ?? [])];
    return { data: outcome.data, errors: errors.length ? errors : undefined, viewerAsked: asked || outcome.viewerAsked === true };
  }

  /** May the caller see the entity at all? Throws what went wrong when that cannot be told. */
  async maySee(service: string, { type, id }: { type: string; id: string }, call: Call): Promise<boolean> {
    const read = await this.#send(
      {
        subgraph: service,
        query: existenceQuery,
        document: existence,
        operationName: undefined,
        variables: { representations: [{ __typename: type, id }] },
        kind: 'query',
      },
      call,
    ).catch((error: unknown) => {
      throw unavailable(error);
    });
    if (isHidden(read)) return false;
    const [error] = read.errors ?? [];
    if (error) throw new GraphQLError(error.message, { extensions: { code: error.extensions?.code } });
    return true;
  }

  async #plan(operation: Operation, vector: string): Promise<LivePlan> {
    const { document, name } = operation;
    const filtered = operation.guarded?.apply(vector) ?? { plan: document, answer: document, refusals: [] };
    const [refusal] = filtered.refusals;
    if (!filtered.plan) throw refusal ?? new GraphQLError('Nothing is left to subscribe to.');
    const operationName = name ?? undefined;
    const { node } = await this.#planOf(filtered.plan, operationName);
    if (node?.kind !== 'Subscription') throw new GraphQLError('This is not a subscription.', { extensions: { code: 'BAD_REQUEST' } });
    const { root } = rootOf(node.primary);
    const field = this.#fields.get(root.name.value);
    if (!field) throw new Error(`Subscription.${root.name.value} is not a live field.`);
    const primary = { ...node.primary, serviceName: ENTITY };
    return {
      id: this.#nextId++,
      field,
      key: root.alias?.value ?? root.name.value,
      root,
      read: entityRead(node.primary, field.returns),
      answerVariables: answerVariables(filtered.plan, root),
      execution: this.#executor({
        plan: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: node.rest ? [primary, node.rest] : [primary] } },
        answer: filtered.answer,
        operationName,
        denies: filtered.refusals.length > 0,
      }),
      refusals: filtered.refusals,
      askedViewer: false,
    };
  }
}

const unavailable = (error: unknown) =>
  new GraphQLError(error instanceof Unreachable ? `"${error.subgraph}" does not answer right now.` : 'The event could not be read.', {
    extensions: { code: 'UNAVAILABLE' },
  });
