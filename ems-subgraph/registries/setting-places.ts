import { ExplainedSettings, found, invalid, SETTING_SCOPES, SettingPlace } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import type { EmsEntryRow, EmsSettingRow } from '../tables.ts';

/** All scopes of settings, widest first. */
export const SCOPES = ['DEFAULT', 'GLOBAL', 'APP', ...SETTING_SCOPES] as const;
export type Scope = (typeof SCOPES)[number];
export const scopeNamed = (name: string): Scope =>
  found(
    SCOPES.find((scope) => scope === name),
    `The scope ${name.slice(0, 50)}`,
  );

export const App = z.string().min(1).max(100);
export const Key = z.string().min(1).max(100);
/** Where a setting is said, as it is asked for; left out: for the whole app. */
export const AskedPlace = z.object({ scope: z.enum(SCOPES).nullish(), scopeId: z.string().max(100).nullish() });
type AskedPlace = z.output<typeof AskedPlace>;

/** The settings of an app as they count at a place, with what every scope says. */
export async function explain(ctx: Context, app: string, places: readonly SettingPlace[]): Promise<z.output<typeof ExplainedSettings>> {
  await appKnown(ctx, { app });
  return ExplainedSettings.parse(await ctx.ask(app, 'operator.explainSettings', { places }));
}

/** The place that is asked for; null for the whole app. */
export function placeOf({ scope, scopeId }: AskedPlace, path: string[] = ['input']): SettingPlace | null {
  const wrong = (at: string, rule: string, message: string) => invalid([{ path: [...path, at], rule, message }]);
  if (scope === 'DEFAULT') throw wrong('scope', 'scope', 'What an app ships with is not set: name another scope.');
  if (scope == null || scope === 'APP' || scope === 'GLOBAL') {
    if (scopeId != null) throw wrong('scopeId', 'unknown', 'Name a scope that has ids with it: COMPANY, COURSE, GROUP or USER.');
    return null;
  }
  const place = SettingPlace.safeParse({ scope, id: scopeId });
  if (!place.success) throw wrong('scopeId', scopeId == null ? 'required' : 'id', `Give the id of the ${scope.toLowerCase()}.`);
  return place.data;
}

/** What may override a setting, as its app announced it. */
export const overridableBy = ({ input }: EmsEntryRow): Scope[] =>
  z
    .array(z.enum(SCOPES))
    .catch([])
    .parse(input?.overridableBy ?? []);

/** Refuses a scope that the setting does not allow. */
export function demandScope(entry: EmsEntryRow, scope: Scope | null | undefined, path: string[] = ['input', 'scope']): void {
  const allowed: readonly Scope[] = ['APP', ...(entry.input?.global === true ? ['GLOBAL' as const] : []), ...overridableBy(entry)];
  if (scope == null || allowed.includes(scope)) return;
  const message = `${entry.name} of ${entry.app} is not said for a ${scope.toLowerCase()}: use ${allowed.join(' or ')}.`;
  throw invalid([{ path, rule: 'scope', message }]);
}

/** The setting of an app by its key. */
export const settingOf = async (ctx: Context, app: string, key: string): Promise<EmsEntryRow> =>
  found(await ctx.load.entryNamed.load(`${app} SETTING ${key}`), `The setting ${key.slice(0, 50)} of ${app.slice(0, 50)}`);

/** The scope that a setting of the whole app comes from. */
export function sourceOf({ input }: EmsEntryRow, stored: { set: boolean; value: unknown } | undefined): Scope {
  if (stored?.set) return input?.global === true ? 'GLOBAL' : 'APP';
  // nothing but what it follows can make it other than its default
  const followed = input?.follows !== undefined && JSON.stringify(stored?.value) !== JSON.stringify(input.default);
  return followed ? 'GLOBAL' : 'DEFAULT';
}

/** A setting as it counts at a place. */
export function placed(entry: EmsEntryRow, place: SettingPlace, of: z.output<typeof ExplainedSettings>): EmsSettingRow {
  const { value, source, chain } = found(of.settings[entry.name], `The setting ${entry.name}`);
  const isSet = chain.some(({ scope, set }) => scope === place.scope && set);
  const at = { ...place, value, isSet, source: scopeNamed(source), version: of.version, updatedAt: of.version ? of.updatedAt : null };
  return { ...entry, at };
}

/** Under this id a setting at a place is read again. */
export const placedId = ({ id, at }: EmsSettingRow): string => (at ? `${id}:${at.scope}:${at.id}` : id);

/** A setting by its id, at a place if the id names one: as the reader may see it. */
export async function settingById(ctx: Context, id: string): Promise<EmsSettingRow | null> {
  const [entryId = '', scope, scopeId] = id.split(':');
  const entry = await ctx.load.entry.load(entryId);
  if (entry?.kind !== 'SETTING') return null;
  if (scope === undefined) return ctx.hasScope('ems:read') ? entry : null;
  const place = SettingPlace.safeParse({ scope, id: scopeId });
  return place.success && ctx.viewerOrNull ? placed(entry, place.data, await explain(ctx, entry.app, [place.data])) : null;
}
