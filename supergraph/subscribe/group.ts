import { randomUUID } from 'node:crypto';
import type { Entry } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { GraphQLError } from 'graphql';
import type { Call, Outcome } from '../execute/executor.ts';
import type { FactField } from './fact-fields.ts';
import type { Indexed } from './fact-index.ts';
import type { LivePlan, LivePlans } from './live-plan.ts';
import type { Reader } from './reader.ts';
import type { Slots } from './slots.ts';

/** What all groups use. */
export interface GroupTools {
  readonly plans: LivePlans;
  /** Bounds the executions that run at once. */
  readonly slots: Slots;
  readonly operationMs: number;
  readonly executions: { shared: number; own: number };
}

/**
 * Everyone who asked the same thing (operation, variables, rights) about the same entity. With an audience there is one
 * execution and one frame per fact; without, one per reader.
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
  #sent: Promise<void> = Promise.resolve();

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
    const readers = [...this.readers];
    const wanted = this.wants(fact);
    const shared = wanted && this.#shared && !this.#plan.askedViewer ? this.#answerShared(this.#shared, fact, cursor) : undefined;
    this.#sent = this.#sent.then(async () => {
      if (this.field.leftBy.includes(fact.type)) await this.#recheck(fact);
      if (!wanted) return;
      const frame = await shared;
      await Promise.all(
        readers.map(async (reader) => {
          const own = frame === undefined ? await this.frameFor(reader, fact, cursor) : frame;
          if (own !== null) reader.receive(position, own);
        }),
      );
    });
  }

  /** What one reader sees of a fact; null: nothing. */
  async frameFor(reader: Reader, fact: Fact, cursor: string | null): Promise<string | null> {
    if (reader.ended) return null;
    this.#tools.executions.own++;
    return (await this.#answer(fact, cursor, reader.principal)).frame;
  }

  /** One answer for all of the group, or undefined when it turned out to depend on who reads. */
  async #answerShared(principal: Principal, fact: Fact, cursor: string | null): Promise<string | null | undefined> {
    this.#tools.executions.shared++;
    const { frame, viewerAsked } = await this.#answer(fact, cursor, principal);
    if (!viewerAsked) return frame;
    this.#plan.askedViewer = true;
    return undefined;
  }

  async #answer(fact: Fact, cursor: string | null, principal: Principal): Promise<{ frame: string | null; viewerAsked: boolean }> {
    return this.#tools.slots.use(async () => {
      const outcome = await this.#tools.plans.answer(this.#plan, fact, this.#variables, this.#call(principal, fact.id)).catch(failed);
      const viewerAsked = outcome?.viewerAsked === true;
      return { frame: outcome && frameOf(outcome, cursor), viewerAsked };
    });
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
    return { principal, requestId, deadline: performance.now() + this.#tools.operationMs };
  }
}

/** The payload of one event, serialised once for all who get it. */
function frameOf({ data = 'null', errors, extensions }: Outcome, cursor: string | null): string {
  const all = { ...extensions, ...(cursor === null ? {} : { cursor }) };
  return `{${errors?.length ? `"errors":${JSON.stringify(errors)},` : ''}"data":${data}${Object.keys(all).length ? `,"extensions":${JSON.stringify(all)}` : ''}}`;
}

const failed = (): Outcome => ({ errors: [new GraphQLError('The event could not be read.', { extensions: { code: 'UNAVAILABLE' } })] });
