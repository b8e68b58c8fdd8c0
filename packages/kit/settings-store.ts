import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { AnnouncedSettings } from './announcer.ts';
import type { BaseContext } from './context.ts';
import { type Events, fact } from './events.ts';
import { newFact, writeOutbox } from './outbox.ts';
import { query, service } from './parts.ts';
import { invalid, one, parse, Refusal } from './refusal.ts';
import { isSecret, type SettingsDefinition } from './settings.ts';
import type { AnyPart } from './subgraph.ts';
import { openVault, type Vault } from './vault.ts';

export interface StoredSettings {
  readonly values: Record<string, unknown>;
  readonly version: number;
  readonly updatedAt: Date;
  /** The keys that were set; the others are at their defaults. */
  readonly set: readonly string[];
}

export interface SettingsChange {
  readonly expectedVersion?: number | null | undefined;
  readonly set: Record<string, unknown>;
  readonly unset?: readonly string[];
}

export interface SettingChange {
  readonly version: number;
  readonly before: unknown;
  readonly after: unknown;
  readonly actorId: string | null;
  readonly changedAt: string;
}

export interface Rollback {
  readonly key?: string | null | undefined;
  readonly version?: number | null | undefined;
  readonly expectedVersion?: number | null | undefined;
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

/** The values with each secret among them made into something else. */
const mapSecrets = (
  { shape }: z.ZodObject,
  values: Record<string, unknown>,
  make: (value: unknown) => unknown,
): Record<string, unknown> => {
  const types: Record<string, z.ZodType | undefined> = shape;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, types[key] && isSecret(types[key]) ? make(value) : value]));
};

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
  readonly #watchers: (() => void)[] = [];

  readonly #vault: Vault;

  constructor(domain: string, definition: SettingsDefinition, pool: Sql, bus: Bus, secretKey?: string) {
    this.#vault = openVault(secretKey, domain);
    this.domain = domain;
    this.definition = definition;
    this.#pool = pool;
    this.#bus = bus;
    this.#current = { values: definition.schema.parse({}), version: 0, updatedAt: new Date(0), set: [] };
  }

  get current(): StoredSettings {
    return this.#current;
  }

  /** Runs after every change, whoever made it. */
  onChange(run: () => void): void {
    this.#watchers.push(run);
  }

  /** What others may know of them. */
  announced(): AnnouncedSettings {
    const { values, version, updatedAt, set } = this.#current;
    return { app: this.domain, version, updatedAt: updatedAt.toISOString(), values: this.shown(values), set: [...set] };
  }

  /** The values with whether it is set in the place of each secret. */
  shown(values: Record<string, unknown>): Record<string, unknown> {
    return mapSecrets(this.definition.schema, values, (value) => value !== '' && value != null);
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
    if (row && row.version >= this.#current.version) this.#become(row.values, row.version, row.updated_at);
  }

  #become(stored: Record<string, unknown>, version: number, updatedAt: Date): void {
    const news = version !== this.#current.version;
    this.#current = { values: this.#opened(stored), version, updatedAt, set: Object.keys(stored) };
    if (news) for (const watcher of this.#watchers) watcher();
  }

  #opened(stored: Record<string, unknown>): Record<string, unknown> {
    return this.definition.schema.parse(mapSecrets(this.definition.schema, stored, (value) => this.#vault.open(value)));
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
      [`get${noun}Settings`]: query(`The settings of ${this.domain} as they are now.`, z.object({}), async (_ctx: BaseContext) => ({
        ...this.current,
        values: this.shown(this.current.values),
      })),
      [`update${noun}Settings`]: service(
        `Changes settings of ${this.domain}; live in every process at once.`,
        changes,
        (ctx: BaseContext, { expectedVersion, values }) => this.change(ctx, { expectedVersion, set: values }),
      ),
    };
  }

  /** Sets and unsets values in the running transaction; throws CONFLICT where the settings are at another version than the expected. */
  async change(ctx: BaseContext, { expectedVersion, set, unset = [] }: SettingsChange): Promise<StoredSettings> {
    if (!ctx.hasScope('ems:settings')) throw new Refusal('FORBIDDEN', 'Changing settings needs the scope ems:settings.');
    const { schema } = this.definition;
    const table = sql.identifier(this.domain);
    const before = one(
      await ctx.db.execute<{ values: Record<string, unknown>; version: number }>(
        sql`select values, version from ${table}.settings for update`,
      ),
    );
    if (expectedVersion != null && expectedVersion !== before.version)
      throw new Refusal('CONFLICT', `The settings are at version ${before.version} now: read them again, then change them.`);
    const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
    const long = Object.keys(given).filter((key) => JSON.stringify(given[key]).length > MAX_VALUE_LENGTH);
    if (long.length)
      throw invalid(
        long.map((key) => ({ path: ['input', key], rule: 'too_long', message: `Use at most ${MAX_VALUE_LENGTH} characters.` })),
      );
    const kept = Object.fromEntries(Object.entries(before.values).filter(([key]) => !unset.includes(key)));
    const after = { ...kept, ...mapSecrets(schema, given, (value) => this.#vault.seal(value)) };
    const effective = parse(schema, { ...mapSecrets(schema, kept, (value) => this.#vault.open(value)), ...given });
    const version = before.version + 1;
    const keys = [...new Set([...Object.keys(given), ...unset])];
    await ctx.db.execute(
      sql`update ${table}.settings set values = ${JSON.stringify(after)}::jsonb, version = ${version}, updated_at = ${ctx.now.toISOString()}`,
    );
    await ctx.db.execute(sql`
      insert into ${table}.settings_history (version, before, after, actor_id, changed_at)
      values (${version}, ${JSON.stringify(before.values)}::jsonb, ${JSON.stringify(after)}::jsonb, ${ctx.viewerOrNull?.id ?? null}, ${ctx.now.toISOString()})`);
    await ctx.audit(
      'settings.changed',
      { type: 'Settings', id: this.domain },
      { ...this.shown(given), ...(unset.length ? { unset } : {}) },
    );
    const cause = { actorId: ctx.viewerOrNull?.id ?? null, correlationId: ctx.requestId, causationId: null, now: ctx.now };
    await writeOutbox(ctx.db, this.domain, [
      newFact(this.domain, settingChangedType(this.domain), { type: 'Settings', id: this.domain }, { version, keys }, cause),
    ]);
    ctx.afterCommit(() => {
      this.#become(after, version, ctx.now);
      void this.#bus.broadcast(this.#subject, { version }).catch(() => {});
    });
    return { values: this.shown(effective), version, updatedAt: ctx.now, set: Object.keys(after) };
  }

  /** The changes of one setting, newest first. A value that was not set is null; of a secret only whether it was set is told. */
  async history(ctx: BaseContext, key: string, first: number): Promise<SettingChange[]> {
    const table = sql.identifier(this.domain);
    const rows = await ctx.db.execute<{
      version: number;
      before: unknown;
      after: unknown;
      actor_id: string | null;
      changed_at: string;
    }>(sql`
      select version, before -> ${key} as before, after -> ${key} as after, actor_id, changed_at::text from ${table}.settings_history
      where before -> ${key} is distinct from after -> ${key} order by version desc limit ${first}`);
    const shown = (value: unknown) => (value == null ? null : (this.shown({ [key]: value })[key] ?? null));
    return rows.map(({ version, before, after, actor_id, changed_at }) => ({
      version,
      before: shown(before),
      after: shown(after),
      actorId: actor_id,
      changedAt: new Date(changed_at).toISOString(),
    }));
  }

  /** Takes the settings, or one of them, back to what they were at a version; without one, a setting to what it was before its last change. */
  async rollback(ctx: BaseContext, { key, version, expectedVersion }: Rollback): Promise<StoredSettings> {
    if (!ctx.hasScope('ems:settings')) throw new Refusal('FORBIDDEN', 'Changing settings needs the scope ems:settings.');
    const table = sql.identifier(this.domain);
    const [now] = await ctx.db.execute<{ values: Record<string, unknown> }>(sql`select values from ${table}.settings for update`);
    const then =
      version == null
        ? await ctx.db.execute<{ values: Record<string, unknown> }>(sql`
            select before as values from ${table}.settings_history
            where before -> ${key ?? ''} is distinct from after -> ${key ?? ''} order by version desc limit 1`)
        : version === 0
          ? [{ values: {} }]
          : await ctx.db.execute<{ values: Record<string, unknown> }>(sql`
              select after as values from ${table}.settings_history where version = ${version}`);
    const past = then[0]?.values;
    if (!past)
      throw new Refusal(
        'NOT_FOUND',
        version == null ? 'This setting was never changed.' : `The settings were never at version ${version}.`,
      );
    const keys = key == null ? [...new Set([...Object.keys(past), ...Object.keys(now?.values ?? {})])] : [key];
    const opened = mapSecrets(this.definition.schema, past, (value) => this.#vault.open(value));
    return this.change(ctx, {
      expectedVersion,
      set: Object.fromEntries(keys.filter((name) => name in past).map((name) => [name, opened[name]])),
      unset: keys.filter((name) => !(name in past)),
    });
  }

  get #subject() {
    return `settings.${this.domain}`;
  }
}
