import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { type Events, fact } from './events.ts';
import { newFact, writeOutbox } from './outbox.ts';
import { query, service } from './parts.ts';
import { invalid, one, parse, Refusal } from './refusal.ts';
import type { SettingsDefinition } from './settings.ts';
import type { AnyPart } from './subgraph.ts';

export interface StoredSettings {
  readonly values: Record<string, unknown>;
  readonly version: number;
  readonly updatedAt: Date;
}

/** The fact type that a change of settings publishes; every domain has it. */
export const settingChangedType = (domain: string) => `${domain}.settings.changed.v1`;
/** The fact itself, by its type name. */
export const settingsFact = (domain: string): Events => ({
  [settingChangedType(domain)]: fact(
    'The domain’s settings have new values.',
    'Settings',
    z.object({ version: z.int(), keys: z.array(z.string()) }),
  ),
});

/** Of one setting, as JSON. */
const MAX_VALUE_LENGTH = 10_000;

/** What a change may hold. A key left out stays left out: with `partial()` its default would come in and undo an earlier change. */
const changesOf = ({ shape }: z.ZodObject) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries<z.ZodType>(shape).map(([key, type]) => [key, z.optional(type instanceof z.ZodDefault ? type.unwrap() : type)]),
    ),
  );

const LOOK_AGAIN = 5 * SECOND;

/** A domain's settings with live values: read from the store at start, again when any process changes them. */
export class SettingsStore {
  readonly domain: string;
  readonly definition: SettingsDefinition;
  #current: StoredSettings;
  readonly #pool: Sql;
  readonly #bus: Bus;
  #listening: Subscription | undefined;
  #looking: NodeJS.Timeout | undefined;
  #parts: Record<string, AnyPart> | undefined;

  constructor(domain: string, definition: SettingsDefinition, pool: Sql, bus: Bus) {
    this.domain = domain;
    this.definition = definition;
    this.#pool = pool;
    this.#bus = bus;
    this.#current = { values: definition.schema.parse({}), version: 0, updatedAt: new Date(0) };
  }

  get current(): StoredSettings {
    return this.#current;
  }

  async start(): Promise<void> {
    await this.reload();
    const look = () => void this.reload().catch(() => {});
    this.#listening = await this.#bus.onBroadcast(this.#subject, look);
    // a broadcast may be lost
    this.#looking = setInterval(look, LOOK_AGAIN).unref();
  }

  async reload(): Promise<void> {
    const [row] = await this.#pool`select values, version, updated_at from ${this.#pool(this.domain)}.settings`;
    if (row && row.version >= this.#current.version)
      this.#current = { values: this.definition.schema.parse(row.values), version: row.version, updatedAt: row.updated_at };
  }

  async stop(): Promise<void> {
    clearInterval(this.#looking);
    await this.#listening?.stop();
  }

  /** `get…Settings` and `update…Settings` of the domain: the same two whoever asks, so that their calls are counted together. */
  parts() {
    this.#parts ??= this.#makeParts();
    return this.#parts;
  }

  #makeParts() {
    const { noun, schema } = this.definition;
    const changes = z.object({ expectedVersion: z.int().min(0).nullish(), values: changesOf(schema) });
    return {
      [`get${noun}Settings`]: query(
        `The settings of ${this.domain} as they are now.`,
        z.object({}),
        async (_ctx: BaseContext) => this.current,
      ),
      [`update${noun}Settings`]: service(
        `Changes settings of ${this.domain}; live in every process at once.`,
        changes,
        (ctx: BaseContext, input) => this.#update(ctx, input),
      ),
    };
  }

  async #update(
    ctx: BaseContext,
    { expectedVersion, values }: { expectedVersion?: number | null | undefined; values: Record<string, unknown> },
  ): Promise<StoredSettings> {
    if (!ctx.hasScope('ems:settings')) throw new Refusal('FORBIDDEN', 'Changing settings needs the scope ems:settings.');
    const table = sql.identifier(this.domain);
    const before = one(
      await ctx.db.execute<{ values: Record<string, unknown>; version: number }>(
        sql`select values, version from ${table}.settings for update`,
      ),
    );
    if (expectedVersion != null && expectedVersion !== before.version)
      throw new Refusal('CONFLICT', `The settings are at version ${before.version} now: read them again, then change them.`);
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const long = Object.keys(given).filter((key) => JSON.stringify(given[key]).length > MAX_VALUE_LENGTH);
    if (long.length)
      throw invalid(
        long.map((key) => ({ path: ['input', key], rule: 'too_long', message: `Use at most ${MAX_VALUE_LENGTH} characters.` })),
      );
    const after = { ...before.values, ...given };
    const effective = parse(this.definition.schema, after);
    const version = before.version + 1;
    await ctx.db.execute(
      sql`update ${table}.settings set values = ${JSON.stringify(after)}::jsonb, version = ${version}, updated_at = ${ctx.now.toISOString()}`,
    );
    await ctx.db.execute(sql`
      insert into ${table}.settings_history (version, before, after, actor_id, changed_at)
      values (${version}, ${JSON.stringify(before.values)}::jsonb, ${JSON.stringify(after)}::jsonb, ${ctx.viewerOrNull?.id ?? null}, ${ctx.now.toISOString()})`);
    await ctx.audit('settings.changed', { type: 'Settings', id: this.domain }, given);
    const cause = { actorId: ctx.viewerOrNull?.id ?? null, correlationId: ctx.requestId, causationId: null, now: ctx.now };
    await writeOutbox(ctx.db, this.domain, [
      newFact(
        this.domain,
        settingChangedType(this.domain),
        { type: 'Settings', id: this.domain },
        { version, keys: Object.keys(given) },
        cause,
      ),
    ]);
    ctx.afterCommit(() => {
      this.#current = { values: effective, version, updatedAt: ctx.now };
      void this.#bus.broadcast(this.#subject, { version }).catch(() => {});
    });
    return { values: effective, version, updatedAt: ctx.now };
  }

  get #subject() {
    return `settings.${this.domain}`;
  }
}
