import { randomUUID } from 'node:crypto';
import { CursorExpired, type Entry, type Log, type Signals, type Subscription } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Operation } from '../plan/operations.ts';
import type { FactField } from './fact-fields.ts';
import { FactIndex } from './fact-index.ts';
import { Group, type GroupTools } from './group.ts';
import type { LivePlan, LivePlans } from './live-plan.ts';
import { interrupted, Reader } from './reader.ts';
import { Slots } from './slots.ts';
import { cursorExpired, Source } from './source.ts';

export interface LiveOptions {
  readonly apiSchema: GraphQLSchema;
  readonly fields: ReadonlyMap<string, FactField>;
  readonly plans: LivePlans;
  readonly log: (source: string) => Promise<Log>;
  readonly signals: Signals;
  readonly operationMs: number;
  /** Frames that may wait for one reader. */
  readonly queue: number;
  /** Entries of each log that are kept in memory for readers who come back. */
  readonly recent?: number;
  /** Events of one group that may wait to be answered. */
  readonly backlog?: number;
  readonly onError: (error: unknown, source: string) => void;
}

/** Executions of events that run at once in one gateway. */
const PARALLEL = 256;
/** A fact is about half a kilobyte. */
const RECENT = 2_048;
const BACKLOG = 256;
/** Signals that wait for one reader; of more, the oldest are dropped. */
const SIGNALS_QUEUED = 32;

/** From the logs to the readers. */
export class Live {
  readonly #options: LiveOptions;
  readonly #tools: GroupTools;
  readonly #groups = new Map<string, Group>();
  readonly #index = new FactIndex<Group>();
  readonly #sources = new Map<string, Source>();
  readonly #stopped = new AbortController();
  #listening: Subscription | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
    const { plans, operationMs } = options;
    this.#tools = {
      plans,
      operationMs,
      backlog: options.backlog ?? BACKLOG,
      slots: new Slots(PARALLEL),
      executions: { shared: 0, own: 0 },
    };
    for (const { owner, ephemeral } of options.fields.values()) {
      if (ephemeral || this.#sources.has(owner)) continue;
      const source = new Source({
        name: owner,
        open: options.log,
        recent: options.recent ?? RECENT,
        onEntry: (entry, cursor) => this.#dispatch(entry, cursor),
        onLost: (reason) => this.#lost(owner, reason),
      });
      this.#sources.set(owner, source);
    }
  }

  /** How many executions events have cost. */
  get executions(): { readonly shared: number; readonly own: number } {
    return this.#tools.executions;
  }

  get readers(): number {
    let count = 0;
    for (const { readers } of this.#groups.values()) count += readers.size;
    return count;
  }

  /** Where each log is that is followed: `<source>=<epoch>.<position>,…`. A reader that starts here misses nothing. */
  cursors(): string {
    return [...this.#sources.values()].flatMap((source) => (source.cursor ? [`${source.name}=${source.cursor}`] : [])).join(',');
  }

  /** Follows every log and the signals; what can't be reached is tried again. */
  async start(): Promise<void> {
    await Promise.all([
      ...[...this.#sources.values()].map((source) => source.start((error) => this.#options.onError(error, source.name))),
      this.#listen(),
    ]);
  }

  /** Throws GraphQLError when the operation can't be subscribed to by this reader. `resume` goes before the operation's own `after`. */
  async subscribe(
    operation: Operation,
    raw: Record<string, unknown>,
    principal: Principal,
    onEnd: (error: unknown) => void = () => {},
    resume?: string,
  ): Promise<Reader> {
    const plan = await this.#options.plans.planFor(operation, principal);
    const { field } = plan;
    const { after: asked, ...match } = this.#argumentsOf(plan, operation, raw);
    const after = resume ?? asked;
    const audience = field.audience && { type: field.audience.type, id: String(match[field.audience.argument]) };
    for (const name of Object.keys(match)) if (match[name] == null) delete match[name]; // an argument left out matches everything
    if (field.reader !== undefined) {
      if (principal.kind !== 'viewer') throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
      match[field.reader] = principal.userId;
    }
    const source = this.#sources.get(field.owner);
    if (!field.ephemeral) await source?.ready().catch(notNow);
    const life = source?.life;
    const start = typeof after === 'string' && source ? await source.parse(after) : undefined;
    if (source?.life !== life) throw interrupted();

    const group = this.#groupOf(plan, raw, match, audience, principal);
    // in one tick: what comes after this position arrives live, what lies before it is replayed
    const until = field.ephemeral || !source ? 0 : source.position;
    const from = start ?? until;
    const reader: Reader = new Reader({
      principal,
      limit: field.ephemeral ? Math.min(SIGNALS_QUEUED, this.#options.queue) : this.#options.queue,
      latestOnly: field.ephemeral,
      from: field.ephemeral ? -1 : Math.max(from, until),
      start: field.ephemeral || !source ? null : source.cursorAt(from),
      onEnd: (error) => {
        this.#leave(group, reader);
        onEnd(error);
      },
    });
    group.value.readers.add(reader);

    // joined first, asked second: a removal in between is seen by one or the other
    if (audience && !(await this.#maySee(field, audience, principal, reader))) {
      reader.leave();
      throw new GraphQLError(`No such ${audience.type}.`, { extensions: { code: 'NOT_FOUND' } });
    }
    if (source && !field.ephemeral) void this.#replay(source, group.value, reader, from, until);
    else reader.join();
    return reader;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    for (const { readers } of this.#groups.values()) for (const reader of readers) reader.end();
    await Promise.all([this.#listening?.stop(), ...[...this.#sources.values()].map((source) => source.stop())]);
  }

  #argumentsOf({ field, root }: LivePlan, { definition }: Operation, raw: Record<string, unknown>): Record<string, unknown> {
    const { coerced, errors } = getVariableValues(this.#options.apiSchema, definition.variableDefinitions ?? [], raw);
    const [error] = errors ?? [];
    if (error) throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
    const fieldDefinition = this.#options.apiSchema.getSubscriptionType()?.getFields()[field.name];
    return fieldDefinition ? getArgumentValues(fieldDefinition, root, coerced) : {};
  }

  #groupOf(
    plan: LivePlan,
    raw: Record<string, unknown>,
    match: Record<string, unknown>,
    audience: { type: string; id: string } | undefined,
    principal: Principal,
  ): { key: string; value: Group } {
    const scopes = 'scopes' in principal ? [...principal.scopes].sort() : [];
    const same = plan.answerVariables.map((name) => (Object.hasOwn(raw, name) ? [raw[name]] : null)); // absent is not null
    const key = JSON.stringify([plan.id, same, match, principal.kind, scopes]);
    const known = this.#groups.get(key);
    if (known) return { key, value: known };
    // answers are shared among viewers of the same scopes, never with nobody
    const group = new Group(plan, raw, match, audience, principal.kind === 'viewer' ? scopes : undefined, this.#tools);
    this.#groups.set(key, group);
    this.#index.add(group);
    return { key, value: group };
  }

  async #maySee(field: FactField, audience: { type: string; id: string }, principal: Principal, reader: Reader): Promise<boolean> {
    try {
      return await this.#options.plans.maySee(field.owner, audience, {
        principal,
        requestId: randomUUID(),
        deadline: performance.now() + this.#options.operationMs,
        fresh: true,
      });
    } catch (error) {
      reader.leave();
      throw error;
    }
  }

  #dispatch(entry: Entry, cursor: string | null): void {
    for (const group of this.#index.find(entry.fact)) group.next(entry, cursor);
  }

  async #replay(source: Source, group: Group, reader: Reader, after: number, until: number): Promise<void> {
    try {
      for await (const entry of source.read(after, until)) {
        if (reader.ended) return;
        if (!group.wants(entry.fact)) continue;
        const frame = await group.frameFor(reader, entry.fact, source.cursorAt(entry.position));
        if (frame !== null) await reader.send(frame);
      }
      reader.join();
    } catch (error) {
      if (!(error instanceof CursorExpired)) this.#options.onError(error, source.name);
      reader.end(error instanceof CursorExpired ? cursorExpired() : interrupted());
    }
  }

  async #listen(): Promise<void> {
    const types = new Set([...this.#options.fields.values()].flatMap((field) => (field.ephemeral ? field.types : [])));
    while (types.size && !this.#stopped.signal.aborted) {
      try {
        this.#listening = await this.#options.signals.listen([...types], (fact: Fact) => this.#dispatch({ position: 0, fact }, null));
        return;
      } catch (error) {
        this.#options.onError(error, 'signals');
        await sleep(SECOND, this.#stopped.signal);
      }
    }
  }

  #lost(source: string, reason: Error): void {
    this.#options.onError(reason, source);
    for (const { field, readers } of this.#groups.values()) {
      if (field.owner === source && !field.ephemeral) for (const reader of readers) reader.end(interrupted());
    }
  }

  #leave({ key, value: group }: { key: string; value: Group }, reader: Reader): void {
    group.readers.delete(reader);
    if (group.readers.size || this.#groups.get(key) !== group) return;
    this.#groups.delete(key);
    this.#index.remove(group);
  }
}

const notNow = () => {
  throw interrupted();
};
