import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { type Events, fact } from './events.ts';
import { newFact, writeOutbox } from './outbox.ts';
import { invalid, parse, Refusal, type Violation } from './refusal.ts';
import type { ScopedSettings } from './scoped-settings.ts';
import { SETTING_SCOPES, type SettingPlace, type SettingScope } from './setting-scopes.ts';
import { changesOf, mapSecrets } from './settings.ts';
import type { Vault } from './vault.ts';

type Values = Record<string, unknown>;

export interface SettingsChange {
  readonly expectedVersion?: number | null | undefined;
  readonly set: Values;
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

/** What is stored after a change. */
export interface Written {
  readonly stored: Values;
  readonly version: number;
  /** What was set or unset. */
  readonly keys: readonly string[];
}

/** Where and by which rules values are written: those of the whole app, or of one place. */
export interface Writing {
  readonly domain: string;
  readonly schema: z.ZodObject;
  readonly vault: Vault;
  readonly place: SettingPlace | null;
  readonly scoped: ScopedSettings;
  /** What the whole app says now. */
  readonly app: Values;
}

/** The fact type that a change of settings publishes; every domain has it. */
export const settingChangedType = (domain: string) => `${domain}.settings.changed.v1`;
/** The fact itself, by its type name. */
export const settingsFact = (domain: string): Events => ({
  [settingChangedType(domain)]: fact(
    'The domain’s settings have new values: those of the whole app, or of one company, course, group or person.',
    'Settings',
    z.object({
      version: z.int(),
      keys: z.array(z.string()),
      scope: z.enum(['APP', ...SETTING_SCOPES]).default('APP'),
      scopeId: z.uuid().nullable().default(null),
    }),
  ),
});

/** Of one setting, as JSON. */
const MAX_VALUE_LENGTH = 10_000;

/** Sets and unsets values in the running transaction; throws CONFLICT where they are at another version than the expected. */
export async function writeSettings(ctx: BaseContext, to: Writing, change: SettingsChange): Promise<Written> {
  const { domain, schema, vault, place } = to;
  const { expectedVersion, set, unset = [] } = change;
  const { table, history, where, named } = tablesOf(to);
  const before = await locked(ctx, to);
  if (expectedVersion != null && expectedVersion !== before.version)
    throw new Refusal('CONFLICT', `The settings are at version ${before.version} now: read them again, then change them.`);
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  const kept = Object.fromEntries(Object.entries(before.values).filter(([key]) => !unset.includes(key)));
  refuseWrong(to, given, kept);
  const after = { ...kept, ...mapSecrets(schema, given, (value) => vault.seal(value)) };
  const version = before.version + 1;
  const keys = [...new Set([...Object.keys(given), ...unset])];
  const actorId = ctx.viewerOrNull?.id ?? null;
  // the whole app's moment is the request's; changes of places are looked for by the database's own clock
  const moment = place ? sql`clock_timestamp()` : sql`${ctx.now.toISOString()}`;
  await ctx.db.execute(
    sql`update ${table} set values = ${JSON.stringify(after)}::jsonb, version = ${version}, updated_at = ${moment} where ${where}`,
  );
  const columns = place ? sql`scope, scope_id, ` : sql``;
  await ctx.db.execute(sql`
    insert into ${history} (${columns}version, before, after, actor_id, changed_at)
    values (${named}${version}, ${JSON.stringify(before.values)}::jsonb, ${JSON.stringify(after)}::jsonb, ${actorId}, ${ctx.now.toISOString()})`);
  const shown = mapSecrets(schema, given, (value) => value !== '' && value != null);
  const subject = place ? { type: `${place.scope}_SETTINGS`, id: place.id } : { type: 'Settings', id: domain };
  await ctx.audit('settings.changed', subject, { ...shown, ...(unset.length ? { unset } : {}) });
  const cause = { actorId, correlationId: ctx.requestId, causationId: null, now: ctx.now };
  const data = { version, keys, scope: place?.scope ?? 'APP', scopeId: place?.id ?? null };
  await writeOutbox(ctx.db, domain, [
    newFact(domain, settingChangedType(domain), { type: 'Settings', id: place?.id ?? domain }, data, cause),
  ]);
  return { stored: after, version, keys };
}

/** Takes settings, or one of them, back to what they were at a version; without one, a setting to what it was before its last change. */
export async function rollbackSettings(ctx: BaseContext, to: Writing, { key, version, expectedVersion }: Rollback): Promise<Written> {
  const { history, where } = tablesOf(to);
  const now = await locked(ctx, to);
  const then =
    version == null
      ? await ctx.db.execute<{ values: Values }>(sql`
          select before as values from ${history}
          where ${where} and before -> ${key ?? ''} is distinct from after -> ${key ?? ''} order by version desc limit 1`)
      : version === 0
        ? [{ values: {} }]
        : await ctx.db.execute<{ values: Values }>(sql`select after as values from ${history} where ${where} and version = ${version}`);
  const past = then[0]?.values;
  if (!past)
    throw new Refusal('NOT_FOUND', version == null ? 'This setting was never changed.' : `The settings were never at version ${version}.`);
  const keys = key == null ? [...new Set([...Object.keys(past), ...Object.keys(now.values)])] : [key];
  const opened = mapSecrets(to.schema, past, (value) => to.vault.open(value));
  return writeSettings(ctx, to, {
    expectedVersion,
    set: Object.fromEntries(keys.filter((name) => name in past).map((name) => [name, opened[name]])),
    unset: keys.filter((name) => !(name in past)),
  });
}

/** The changes of one setting, newest first. A value that was not set is null; of a secret only whether it was set is told. */
export async function settingsHistory(ctx: BaseContext, to: Writing, key: string, first: number): Promise<SettingChange[]> {
  const { history, where } = tablesOf(to);
  const rows = await ctx.db.execute<{
    version: number;
    before: unknown;
    after: unknown;
    actor_id: string | null;
    changed_at: string;
  }>(sql`
    select version, before -> ${key} as before, after -> ${key} as after, actor_id, changed_at::text from ${history}
    where ${where} and before -> ${key} is distinct from after -> ${key} order by version desc limit ${first}`);
  const shown = (value: unknown) =>
    value == null ? null : (mapSecrets(to.schema, { [key]: value }, (secret) => secret !== '')[key] ?? null);
  return rows.map(({ version, before, after, actor_id, changed_at }) => ({
    version,
    before: shown(before),
    after: shown(after),
    actorId: actor_id,
    changedAt: new Date(changed_at).toISOString(),
  }));
}

/** Deletes what was ever said at a place, in the running transaction: for one that is gone. */
export async function forgetPlace(ctx: BaseContext, domain: string, { scope, id }: SettingPlace): Promise<void> {
  const schema = sql.identifier(domain);
  for (const table of [sql`${schema}.scoped_settings`, sql`${schema}.scoped_settings_history`])
    await ctx.db.execute(sql`delete from ${table} where scope = ${scope} and scope_id = ${id}`);
}

/** What is stored, locked until the transaction ends. */
async function locked(ctx: BaseContext, to: Writing): Promise<{ values: Values; version: number }> {
  const { table, where, named } = tablesOf(to);
  if (to.place) await ctx.db.execute(sql`insert into ${table} (scope, scope_id, values) values (${named}'{}') on conflict do nothing`);
  const [row] = await ctx.db.execute<{ values: Values; version: number }>(
    sql`select values, version from ${table} where ${where} for update`,
  );
  if (!row) throw new Error('The settings have no row.');
  return row;
}

/** All that is wrong with a change, at once. */
function refuseWrong({ schema, vault, place, scoped, app }: Writing, given: Values, kept: Values): void {
  const violations: Violation[] = Object.entries(given)
    .filter(([, value]) => JSON.stringify(value).length > MAX_VALUE_LENGTH)
    .map(([key]) => ({ path: ['input', key], rule: 'too_long', message: `Use at most ${MAX_VALUE_LENGTH} characters.` }));
  if (place) violations.push(...outOfScope(place, scoped, given, app));
  if (violations.length) throw invalid(violations);
  if (place) parse(changesOf(schema), given);
  else parse(schema, { ...mapSecrets(schema, kept, (value) => vault.open(value)), ...given });
}

const outOfScope = ({ scope }: SettingPlace, scoped: ScopedSettings, given: Values, app: Values): Violation[] =>
  Object.entries(given).flatMap(([key, value]) => {
    const path = ['input', key];
    if (!scoped.keysOf(scope).has(key)) {
      const choices = [...scoped.keysOf(scope)].join(', ');
      return [
        {
          path,
          rule: 'scope',
          message: `${key} cannot be set for a ${scope.toLowerCase()}; ${choices ? `there ${choices} can` : 'nothing can here'}.`,
        },
      ];
    }
    return scoped.isAbove(key, value, app[key]) ? [{ path, rule: 'at_most', message: mostOf(scope, app[key]) }] : [];
  });

const mostOf = (scope: SettingScope, most: unknown): string =>
  typeof most === 'number'
    ? `Use at most ${most}: a ${scope.toLowerCase()} may only lower it.`
    : `It is off: a ${scope.toLowerCase()} cannot turn it on.`;

/** The tables, which of their rows, and what a new row of them begins with. */
function tablesOf({ domain, place }: Writing): { table: SQL; history: SQL; where: SQL; named: SQL } {
  const schema = sql.identifier(domain);
  if (!place) return { table: sql`${schema}.settings`, history: sql`${schema}.settings_history`, where: sql`true`, named: sql`` };
  return {
    table: sql`${schema}.scoped_settings`,
    history: sql`${schema}.scoped_settings_history`,
    where: sql`scope = ${place.scope} and scope_id = ${place.id}`,
    named: sql`${place.scope}, ${place.id}, `,
  };
}
