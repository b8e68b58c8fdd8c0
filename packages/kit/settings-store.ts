import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { z } from 'zod';
import type { AnnouncedSettings } from './announcer.ts';
import type { BaseContext } from './context.ts';
import { GlobalSettings } from './global-settings.ts';
import { query, service } from './parts.ts';
import { Refusal } from './refusal.ts';
import { ScopedSettings, type StoredPlace } from './scoped-settings.ts';
import { SettingPlace, type SettingSubject } from './setting-scopes.ts';
import { changesOf, mapSecrets, type SettingsDefinition } from './settings.ts';
import { type ExplainedSetting, explained } from './settings-chain.ts';
import {
  forgetPlace,
  type Rollback,
  rollbackSettings,
  type SettingChange,
  type SettingsChange,
  settingsHistory,
  type Writing,
  type Written,
  writeSettings,
} from './settings-writing.ts';
import type { AnyPart } from './subgraph.ts';
import { openVault, type Vault } from './vault.ts';

export interface StoredSettings {
  readonly values: Record<string, unknown>;
  readonly version: number;
  readonly updatedAt: Date;
  /** The keys that were set; the others are at their defaults. */
  readonly set: readonly string[];
}

const LOOK_AGAIN = 5 * SECOND;
/** What a process tells the others of a change. */
const Told = z.object({ place: SettingPlace.nullish() });

export interface StoreOptions {
  readonly domain: string;
  readonly definition: SettingsDefinition;
  readonly pool: Sql;
  readonly bus: Bus;
  readonly log: Log;
  readonly secretKey?: string | undefined;
}

/** A domain's settings with live values: read from the store at start, again when any process changes them. */
export class SettingsStore {
  readonly domain: string;
  readonly definition: SettingsDefinition;
  readonly scoped: ScopedSettings;
  readonly #globals: GlobalSettings;
  #current: StoredSettings;
  #stored: Record<string, unknown> = {};
  readonly #pool: Sql;
  readonly #bus: Bus;
  readonly #log: Log;
  readonly #vault: Vault;
  readonly #watchers: (() => void)[] = [];
  #listening: Subscription | undefined;
  #looking: NodeJS.Timeout | undefined;
  #parts: Record<string, AnyPart> | undefined;

  constructor({ domain, definition, pool, bus, log, secretKey }: StoreOptions) {
    this.#vault = openVault(secretKey, domain);
    this.domain = domain;
    this.definition = definition;
    this.#pool = pool;
    this.#bus = bus;
    this.#log = log;
    this.#globals = new GlobalSettings(domain, definition.schema, pool, bus, log);
    this.scoped = new ScopedSettings(domain, definition.schema, pool, this.#vault, log);
    this.#current = { values: definition.schema.parse({}), version: 0, updatedAt: new Date(0), set: [] };
  }

  get current(): StoredSettings {
    return this.#current;
  }

  /** What counts for a subject: what its company, course, group or person says, over what the app says. */
  for(subject: SettingSubject): Record<string, unknown> {
    return this.scoped.over(this.#current.values, subject);
  }

  /** Runs after every change of what the whole app says, whoever made it. */
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
    const again = () => {
      const { version, updatedAt } = this.#current;
      this.#current = { values: this.#opened(this.#stored), version, updatedAt, set: Object.keys(this.#stored) };
      for (const watcher of this.#watchers) watcher();
    };
    await this.#globals.start(() => this.#current, again);
    this.onChange(() => this.#globals.tell(this.#current));
    await Promise.all([this.reload(), this.scoped.reload()]);
    const failed = (error: unknown) => this.#log.warn({ err: error }, 'the settings could not be read; they are again soon');
    this.#listening = await this.#bus.onBroadcast(this.#subject, (payload) => {
      const place = Told.safeParse(payload).data?.place;
      (place ? this.scoped.read(place) : this.reload()).catch(failed);
    });
    // a broadcast may be lost
    const look = async () => {
      await Promise.all([this.reload(), this.scoped.reload()]);
      this.#globals.tell(this.#current);
    };
    this.#looking = setInterval(() => void look().catch(failed), LOOK_AGAIN).unref();
  }

  async reload(): Promise<void> {
    const [row] = await this.#pool`select values, version, updated_at from ${this.#pool(this.domain)}.settings`;
    if (row && row.version >= this.#current.version) this.#become(row.values, row.version, row.updated_at);
  }

  #become(stored: Record<string, unknown>, version: number, updatedAt: Date): void {
    const news = version !== this.#current.version;
    this.#stored = stored;
    this.#current = { values: this.#opened(stored), version, updatedAt, set: Object.keys(stored) };
    if (news) for (const watcher of this.#watchers) watcher();
  }

  #opened(stored: Record<string, unknown>): Record<string, unknown> {
    const opened = mapSecrets(this.definition.schema, stored, (value) => this.#vault.open(value));
    return this.definition.schema.parse({ ...this.#globals.values, ...opened });
  }

  async stop(): Promise<void> {
    clearInterval(this.#looking);
    await this.#globals.stop();
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
        async (ctx: BaseContext, { expectedVersion, values }) => {
          const { stored, version } = await this.change(ctx, { expectedVersion, set: values });
          return { values: this.shown(this.#opened(stored)), version, updatedAt: ctx.now, set: Object.keys(stored) };
        },
      ),
    };
  }

  /** Sets and unsets values in the running transaction: of the whole app, which needs ems:settings, or of a place that the caller has been let to. */
  async change(ctx: BaseContext, change: SettingsChange, place: SettingPlace | null = null): Promise<Written> {
    return this.#told(ctx, place, await writeSettings(ctx, this.#writing(ctx, place), change));
  }

  /** Takes them back to what they were; see `change`. */
  async rollback(ctx: BaseContext, to: Rollback, place: SettingPlace | null = null): Promise<Written> {
    return this.#told(ctx, place, await rollbackSettings(ctx, this.#writing(ctx, place), to));
  }

  /** Deletes what was ever said at a place, history included. */
  async forget(ctx: BaseContext, place: SettingPlace): Promise<void> {
    await forgetPlace(ctx, this.domain, place);
    ctx.afterCommit(() => {
      this.scoped.forget(place);
      void this.#bus.broadcast(this.#subject, { place }).catch(() => {});
    });
  }

  history(ctx: BaseContext, key: string, first: number, place: SettingPlace | null = null): Promise<SettingChange[]> {
    return settingsHistory(ctx, this.#at(place), key, first);
  }

  /** What is said of every setting, scope by scope, as it is stored now, with the version of the last place or, without one, of the app. */
  async explain(
    places: readonly SettingPlace[],
  ): Promise<{ settings: Record<string, ExplainedSetting>; version: number; updatedAt: Date }> {
    await this.#globals.read();
    await this.reload();
    const said: StoredPlace[] = [];
    for (const place of places) said.push(await this.scoped.read(place));
    const { version, updatedAt } = said.at(-1) ?? this.#current;
    const app = { ...this.#current, globals: this.#globals.values };
    const settings = explained(this.definition.schema, app, said, (key, value, wider) => this.scoped.isAbove(key, value, wider));
    return { settings, version, updatedAt };
  }

  #at(place: SettingPlace | null): Writing {
    const { schema } = this.definition;
    return { domain: this.domain, schema, vault: this.#vault, place, scoped: this.scoped, app: this.#current.values };
  }

  #writing(ctx: BaseContext, place: SettingPlace | null): Writing {
    if (!place && !ctx.hasScope('ems:settings')) throw new Refusal('FORBIDDEN', 'Changing settings needs the scope ems:settings.');
    return this.#at(place);
  }

  #told(ctx: BaseContext, place: SettingPlace | null, written: Written): Written {
    ctx.afterCommit(() => {
      if (place) this.scoped.hold(place, written.stored, written.version);
      else this.#become(written.stored, written.version, ctx.now);
      void this.#bus.broadcast(this.#subject, { version: written.version, place }).catch(() => {});
    });
    return written;
  }

  get #subject() {
    return `settings.${this.domain}`;
  }
}
