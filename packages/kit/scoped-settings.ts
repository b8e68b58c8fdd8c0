import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import type { z } from 'zod';
import { LEVELS, overridingOf, SETTING_SCOPES, type SettingPlace, type SettingScope, type SettingSubject } from './setting-scopes.ts';
import { mapSecrets } from './settings.ts';
import type { Vault } from './vault.ts';

type Values = Record<string, unknown>;

interface Row {
  readonly scope: string;
  readonly scope_id: string;
  readonly values: Values;
  readonly version: number;
  readonly updated_at: Date;
}

/** What is said at one place, as it is stored: a place of which nothing was ever said is at version 0. */
export interface StoredPlace extends SettingPlace {
  readonly values: Values;
  readonly version: number;
  readonly updatedAt: Date;
}

const nameOf = ({ scope, id }: SettingPlace) => `${scope} ${id}`;

/**
 * What is said for single companies, courses, groups and people. All of it is in memory, partial as it is stored, so that to read a
 * setting of something never asks the database.
 */
export class ScopedSettings {
  readonly #domain: string;
  readonly #schema: z.ZodObject;
  readonly #pool: Sql;
  readonly #vault: Vault;
  readonly #log: Log;
  readonly #held = new Map<string, { readonly values: Values; readonly version: number }>();
  readonly #lowering: ReadonlySet<string>;
  readonly #allowed: ReadonlyMap<SettingScope, ReadonlySet<string>>;
  // by the database's clock
  #seen = new Date(0);

  constructor(domain: string, schema: z.ZodObject, pool: Sql, vault: Vault, log: Log) {
    this.#domain = domain;
    this.#schema = schema;
    this.#pool = pool;
    this.#vault = vault;
    this.#log = log;
    const said = Object.entries<z.ZodType>(schema.shape).map(([key, type]) => ({ key, ...overridingOf(type) }));
    this.#lowering = new Set(said.filter(({ atMost }) => atMost).map(({ key }) => key));
    this.#allowed = new Map(
      SETTING_SCOPES.map((scope) => [scope, new Set(said.filter((of) => of.overridableBy.includes(scope)).map(({ key }) => key))]),
    );
  }

  /** The keys that a scope may say. */
  keysOf(scope: SettingScope): ReadonlySet<string> {
    return this.#allowed.get(scope) ?? new Set();
  }

  get #none(): boolean {
    return [...this.#allowed.values()].every((keys) => keys.size === 0);
  }

  /** What counts for a subject, over what the app says: the app's own values where nothing else is said. */
  over(app: Values, subject: SettingSubject): Values {
    if (!this.#held.size) return app;
    let values = app;
    for (const [scope, key] of LEVELS) {
      const id = subject[key];
      const own = id ? this.#held.get(`${scope} ${id}`) : undefined;
      if (own) values = { ...values, ...this.#within(values, own.values) };
    }
    return values;
  }

  /** What of the narrower values counts: of a number that may only be lowered, what is not above the wider one. */
  #within(wider: Values, narrower: Values): Values {
    return Object.fromEntries(Object.entries(narrower).filter(([key, value]) => !this.isAbove(key, value, wider[key])));
  }

  /** Whether a value is more than a narrower scope may say. */
  isAbove(key: string, value: unknown, wider: unknown): boolean {
    return this.#lowering.has(key) && Number(value) > Number(wider);
  }

  /** What is said at a place, opened; empty where nothing is. */
  at(place: SettingPlace): Values {
    return this.#held.get(nameOf(place))?.values ?? {};
  }

  /** Reads everything at start, later what changed since: it looks a minute back, for transactions that took their time. */
  async reload(): Promise<void> {
    if (this.#none) return;
    const table = this.#pool`${this.#pool(this.#domain)}.scoped_settings`;
    const rows = await this.#pool<Row[]>`
      select scope, scope_id, values, version, updated_at from ${table}
      where updated_at > ${this.#seen.toISOString()}::timestamptz - interval '1 minute'`;
    for (const row of rows) {
      if (row.updated_at > this.#seen) this.#seen = row.updated_at;
      this.#become(row);
    }
  }

  /** What is stored at a place now; this process lives by it from then on. */
  async read({ scope, id }: SettingPlace): Promise<StoredPlace> {
    const [row] = await this.#pool<Row[]>`
      select scope, scope_id, values, version, updated_at from ${this.#pool(this.#domain)}.scoped_settings
      where scope = ${scope} and scope_id = ${id}`;
    if (!row) {
      this.forget({ scope, id });
      return { scope, id, values: {}, version: 0, updatedAt: new Date(0) };
    }
    this.#become(row);
    return { scope, id, values: this.#opened(scope, row.values), version: row.version, updatedAt: row.updated_at };
  }

  /** Nothing is said there any more. */
  forget(place: SettingPlace): void {
    this.#held.delete(nameOf(place));
  }

  /** Takes over what a transaction of this process has committed. */
  hold(place: SettingPlace, stored: Values, version: number): void {
    this.#keep(place.scope, nameOf(place), stored, version);
  }

  #become({ scope: text, scope_id, values, version }: Row): void {
    const scope = SETTING_SCOPES.find((known) => known === text);
    if (scope) this.#keep(scope, nameOf({ scope, id: scope_id }), values, version);
  }

  #keep(scope: SettingScope, name: string, stored: Values, version: number): void {
    const before = this.#held.get(name);
    // also where nothing is said any more, so that an older word is known to be one
    if (!before || before.version < version) this.#held.set(name, { values: this.#opened(scope, stored), version });
  }

  // what another version of the domain let a scope say is passed over, and so is what this version refuses
  #opened(scope: SettingScope, stored: Values): Values {
    const types: Record<string, z.ZodType | undefined> = this.#schema.shape;
    const opened = mapSecrets(this.#schema, stored, (value) => this.#vault.open(value));
    return Object.fromEntries(
      Object.entries(opened).flatMap(([key, value]) => {
        const read = this.keysOf(scope).has(key) ? types[key]?.safeParse(value) : undefined;
        if (read?.success) return [[key, read.data]];
        this.#log.warn({ setting: key, scope }, 'a setting is not what its scope may say');
        return [];
      }),
    );
  }
}
