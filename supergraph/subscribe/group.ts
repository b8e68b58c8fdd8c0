import { randomUUID } from 'node:crypto';
import type { Entry } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { GraphQLError } from 'graphql';
import type { Call, Outcome } from '../execute/executor.ts';
import type { FactField } from './fact-fields.ts';
import type { Indexed } from './fact-index.ts';
import type { Frame } from './frame.ts';
import type { LivePlan, LivePlans } from './live-plan.ts';
import { interrupted, type Reader } from './reader.ts';
import { Slots } from './slots.ts';

/** What all groups use. */
export interface GroupTools {
  readonly plans: LivePlans;
  /** Bounds the executions that run at once. */
  readonly slots: Slots;
  readonly operationMs: number;
  /** Events of one group that may wait to be answered and sent. */
  readonly backlog: number;
  readonly executions: { shared: number; own: number };
}

/** Executions of one group that run at once: a slow one leaves room for the others. */
const PARALLEL = 32;

/**
 * Everyone who asked the same thing (operation, variables, rights) about the same entity. With an audience there is one
 * execution and one frame per fact; without, one per person, however many tabs they have open.
 */
export class Group implements Indexed {
  readonly field: FactField;
  readonly match: Readonly<Record<string, unknown>>;
  readonly readers = new Set<Reader>();
  readonly #plan: LivePlan;
  readonly #variables: Record<string, unknown>;
  /** Stands in for the readers; has no viewer, so a resolver that asks for one is found out. */
  readonly #shared: (Principal & { kind: 'audience' }) | undefined;
  readonly #audience: { type: string; id: string } | undefined;
  readonly #tools: GroupTools;
  readonly #slots = new Slots(PARALLEL);
  #sent: Promise<void> = Promise.resolve();
  #backlog = 0;

  constructor(
    plan: LivePlan,
    variables: Record<string, unknown>,
    match: Readonly<Record<string, unknown>>,
    audience: { type: string; id: string } | undefined,
    sharedScopes: readonly string[] | undefined,
    tools: GroupTools,
  ) {
    this.field = plan.field;
    this.match = match;
    this.#plan = plan;
    this.#variables = variables;
    this.#audience = audience;
    this.#shared = audience && sharedScopes && { kind: 'audience', audience, scopes: [...sharedScopes] };
    this.#tools = tools;
  }

  wants(fact: Fact): boolean {
    return (
      this.field.types.includes(fact.type) && Object.entries(this.match).every(([name, value]) => String(fact.data[name]) === String(value))
    );
  }

  /** Executes at once, sends in order. `cursor` is null for signals, which have none. */
  next({ position, fact }: Entry, cursor: string | null): void {
    if (this.#backlog >= this.#tools.backlog) {
      this.#overflow();
      return;
    }
    const readers = [...this.readers];
    const wanted = this.wants(fact);
    const shared = wanted && this.#shared && !this.#plan.askedViewer ? this.#answerShared(this.#shared, readers, fact, cursor) : undefined;
    this.#backlog++;
    this.#sent = this.#sent.then(async () => {
      if (this.field.leftBy.includes(fact.type)) await this.#recheck(fact);
      const frame = await shared;
      if (frame !== undefined) for (const reader of readers) if (frame) reader.receive(position, frame);
      if (wanted && frame === undefined) await this.#toEachPerson(readers, position, fact, cursor);
      this.#backlog--;
    });
  }

  /** What one reader sees of a fact; null: nothing. */
  async frameFor(reader: Reader, fact: Fact, cursor: string | null): Promise<Frame | null> {
    if (reader.ended) return null;
    this.#tools.executions.own++;
    return (await this.#answer([reader], fact, cursor, reader.principal)).frame;
  }

  async #toEachPerson(readers: readonly Reader[], position: number, fact: Fact, cursor: string | null): Promise<void> {
    const tabs = new Map<string, Reader[]>();
    for (const reader of readers) {
      if (reader.ended) continue;
      const same = tabs.get(reader.person);
      if (same) same.push(reader);
      else tabs.set(reader.person, [reader]);
    }
    await Promise.all(
      [...tabs.values()].map(async (same) => {
        const [first] = same;
        if (!first) return;
        this.#tools.executions.own++;
        const { frame } = await this.#answer(same, fact, cursor, first.principal);
        if (frame) for (const reader of same) reader.receive(position, frame);
      }),
    );
  }

  /** One answer for all of the group, or undefined when it turned out to depend on who reads. */
  async #answerShared(
    principal: Principal,
    readers: readonly Reader[],
    fact: Fact,
    cursor: string | null,
  ): Promise<Frame | null | undefined> {
    this.#tools.executions.shared++;
    const { frame, viewerAsked } = await this.#answer(readers, fact, cursor, principal);
    if (!viewerAsked) return frame;
    this.#plan.askedViewer = true;
    return undefined;
  }

  async #answer(
    readers: readonly Reader[],
    fact: Fact,
    cursor: string | null,
    principal: Principal,
  ): Promise<{ frame: Frame | null; viewerAsked: boolean }> {
    return this.#slots.use(() =>
      this.#tools.slots.use(async () => {
        if (readers.every(({ ended }) => ended)) return { frame: null, viewerAsked: false };
        const outcome = await this.#tools.plans.answer(this.#plan, fact, this.#variables, this.#call(principal, fact.id)).catch(failed);
        const viewerAsked = outcome?.viewerAsked === true;
        return { frame: outcome && { payload: payloadOf(outcome, cursor), cursor }, viewerAsked };
      }),
    );
  }

  /** Its subgraphs can't keep up: readers go on from their cursors when they can, and signals are passed over. */
  #overflow(): void {
    if (!this.field.ephemeral) for (const reader of this.readers) reader.end(interrupted());
  }

  async #recheck(fact: Fact): Promise<void> {
    const audience = this.#audience;
    if (!audience) return;
    const userId = fact.data.userId;
    const asked = [...this.readers].filter(
      ({ principal }) => userId === undefined || (principal.kind === 'viewer' && principal.userId === userId),
    );
    await Promise.all(
      asked.map(async (reader) => {
        const stays = await this.#tools.plans.maySee(this.field.owner, audience, this.#call(reader.principal, fact.id)).catch(() => false);
        if (!stays) reader.end(new GraphQLError('You are no longer part of this.', { extensions: { code: 'FORBIDDEN' } }));
      }),
    );
  }

  #call(principal: Principal, requestId: string = randomUUID()): Call {
    return { principal, requestId, deadline: performance.now() + this.#tools.operationMs, fresh: true };
  }
}

/** The payload of one event, serialised once for all who get it. */
function payloadOf({ data = 'null', errors, extensions }: Outcome, cursor: string | null): string {
  const all = { ...extensions, ...(cursor === null ? {} : { cursor }) };
  return `{${errors?.length ? `"errors":${JSON.stringify(errors)},` : ''}"data":${data}${Object.keys(all).length ? `,"extensions":${JSON.stringify(all)}` : ''}}`;
}

const failed = (): Outcome => ({ errors: [new GraphQLError('The event could not be read.', { extensions: { code: 'UNAVAILABLE' } })] });
