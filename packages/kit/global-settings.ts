import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { z } from 'zod';

type Values = Record<string, unknown>;

const TOLD = 'settings.global';
const WANTED = 'settings.global.wanted';
const Told = z.object({ version: z.int(), values: z.record(z.string(), z.unknown()) });
const GLOBAL = 'GLOBAL';
const EVERYWHERE = '00000000-0000-0000-0000-000000000000';

const Meta = z.object({ global: z.literal(true).optional(), follows: z.string().min(1).optional() });

/**
 * What a setting is beyond its own domain: `.meta({ global: true })` is said for several domains together, `.meta({ follows: 'siteName' })` takes
 * the global setting of that name where its own domain says nothing. Throws where these words are not right.
 */
export function sharingOf(type: z.ZodType): { global: boolean; follows: string | null } {
  const { global = false, follows = null } = Meta.parse(type.meta() ?? {});
  if (global && follows) throw new Error('What is global follows nothing.');
  return { global, follows };
}

/**
 * The settings that several domains share. The domain that holds them tells them to all; a domain that follows some keeps a copy of what was
 * told, so that it starts with it also while the holder is away.
 */
export class GlobalSettings {
  readonly #domain: string;
  readonly #schema: z.ZodObject;
  readonly #pool: Sql;
  readonly #bus: Bus;
  readonly #log: Log;
  readonly #follows: ReadonlyMap<string, string>;
  readonly #holds: readonly string[];
  readonly #listening: Subscription[] = [];
  #told: z.output<typeof Told> = { version: -1, values: {} };

  constructor(domain: string, schema: z.ZodObject, pool: Sql, bus: Bus, log: Log) {
    this.#domain = domain;
    this.#schema = schema;
    this.#pool = pool;
    this.#bus = bus;
    this.#log = log;
    const said = Object.entries<z.ZodType>(schema.shape).map(([key, type]) => ({ key, ...sharingOf(type) }));
    this.#holds = said.filter(({ global }) => global).map(({ key }) => key);
    this.#follows = new Map(said.flatMap(({ key, follows }) => (follows ? [[key, follows]] : [])));
  }

  /** What is said globally of this domain's own keys, as far as they take it. */
  get values(): Values {
    const types: Record<string, z.ZodType | undefined> = this.#schema.shape;
    return Object.fromEntries(
      [...this.#follows].flatMap(([key, name]) => {
        if (!(name in this.#told.values)) return [];
        const read = types[key]?.safeParse(this.#told.values[name]);
        return read?.success ? [[key, read.data]] : [];
      }),
    );
  }

  /** Begins to follow, and to tell what this domain holds: now, when it changes, and whenever somebody starts. */
  async start(held: () => { values: Values; version: number; set: readonly string[] }, onChange: () => void): Promise<void> {
    if (this.#holds.length) this.#listening.push(await this.#bus.onBroadcast(WANTED, () => this.tell(held())));
    if (!this.#follows.size) return;
    await this.read();
    const failed = (error: unknown) => this.#log.warn({ err: error }, 'a global setting was not kept; it is told again soon');
    this.#listening.push(
      await this.#bus.onBroadcast(TOLD, (payload) => {
        const told = Told.safeParse(payload);
        if (told.success) this.#keep(told.data, onChange).catch(failed);
      }),
    );
    await this.#bus.broadcast(WANTED, null);
  }

  /** Tells what this domain holds, if it does. */
  tell({ values, version, set }: { values: Values; version: number; set: readonly string[] }): void {
    if (!this.#holds.length) return;
    const told = Object.fromEntries(this.#holds.filter((key) => set.includes(key)).map((key) => [key, values[key]]));
    void this.#bus.broadcast(TOLD, { version, values: told }).catch(() => {});
  }

  /** What another process of this domain may have kept. */
  async read(): Promise<void> {
    if (!this.#follows.size) return;
    const [row] = await this.#pool<{ values: Values; version: number }[]>`
      select values, version from ${this.#pool(this.#domain)}.scoped_settings where scope = ${GLOBAL} and scope_id = ${EVERYWHERE}`;
    if (row && row.version > this.#told.version) this.#told = row;
  }

  async #keep(told: z.output<typeof Told>, onChange: () => void): Promise<void> {
    if (told.version <= this.#told.version) return;
    await this.#pool`
      insert into ${this.#pool(this.#domain)}.scoped_settings as known (scope, scope_id, values, version)
      values (${GLOBAL}, ${EVERYWHERE}, ${this.#pool.json(JSON.parse(JSON.stringify(told.values)))}, ${told.version})
      on conflict (scope, scope_id) do update set values = excluded.values, version = excluded.version, updated_at = now()
      where known.version < excluded.version`;
    if (told.version <= this.#told.version) return;
    this.#told = told;
    onChange();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#listening.map((one) => one.stop()));
  }
}
