import { AnnouncedSettings, invalid, Refusal, type SettingPlace, service, WrittenSettings } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import type { EmsEntryRow, EmsSettingRow } from '../tables.ts';
import { keepSettings, tellPlaced } from './announced.ts';
import { App, AskedPlace, demandScope, explain, Key, placed, placeOf, settingOf } from './setting-places.ts';

const Version = z.int().min(0).max(2_147_483_647);

/** What the whole app says is for operators; what is said for a place, its own app decides. */
function target(ctx: Context, asked: z.output<typeof AskedPlace>): SettingPlace | null {
  const place = placeOf(asked);
  if (!place && !ctx.hasScope('ems:settings')) throw new Refusal('FORBIDDEN', 'Changing settings needs the scope ems:settings.');
  return place;
}

/** Has the app change its settings as the caller, keeps what it answers, and tells it. */
async function change(ctx: Context, app: string, part: string, place: SettingPlace | null, input: object): Promise<void> {
  await appKnown(ctx, { app });
  const { version, keys, announced } = WrittenSettings.parse(await ctx.ask(app, part, { ...input, place }));
  await ctx.transact((tx) =>
    place ? tellPlaced(tx, { app, keys, version, place }) : keepSettings(tx, AnnouncedSettings.parse(announced)),
  );
}

/** The settings as they count where they were changed. */
async function changed(ctx: Context, entries: readonly EmsEntryRow[], place: SettingPlace | null): Promise<EmsSettingRow[]> {
  if (!place) return [...entries];
  const apps = [...new Set(entries.map(({ app }) => app))];
  const of = new Map(await Promise.all(apps.map(async (app) => [app, await explain(ctx, app, [place])] as const)));
  return entries.flatMap((entry) => {
    const explained = of.get(entry.app);
    return explained ? [placed(entry, place, explained)] : [];
  });
}

async function changeOne(ctx: Context, asked: z.output<typeof One>, values: object): Promise<EmsSettingRow> {
  const { app, key, expectedVersion } = asked;
  const place = target(ctx, asked);
  const entry = await settingOf(ctx, app, key);
  demandScope(entry, asked.scope);
  await change(ctx, app, 'operator.setSetting', place, { values: {}, unset: [], ...values, expectedVersion });
  const [row = entry] = await changed(ctx, [entry], place);
  return row;
}

// the change itself is one transaction of its owner
const outside = { transaction: false };
const One = AskedPlace.extend({ app: App, key: Key, expectedVersion: Version.nullish() });

export const setSetting = service(
  'Sets a setting of an app, or for one company, course, group or person; live in every process within a second.',
  One.extend({ value: z.unknown() }),
  async (ctx: Context, { value, ...asked }): Promise<EmsSettingRow> => {
    if (value === undefined || value === null) {
      target(ctx, asked);
      throw invalid([{ path: ['input', 'value'], rule: 'required', message: 'Give a value; to set none use unsetSetting.' }]);
    }
    return changeOne(ctx, asked, { values: { [asked.key]: value } });
  },
  outside,
);

export const unsetSetting = service(
  'Says a setting no more, so that the wider scope counts.',
  One,
  (ctx: Context, asked): Promise<EmsSettingRow> => changeOne(ctx, asked, { unset: [asked.key] }),
  outside,
);

export const rollbackSetting = service(
  'Takes a setting back to what it was before its last change or at a version, or all settings of an app to a version.',
  AskedPlace.extend({ app: App, key: Key.nullish(), version: Version.nullish(), expectedVersion: Version.nullish() }),
  async (ctx: Context, { app, key, version, expectedVersion, ...asked }): Promise<EmsSettingRow[]> => {
    const place = target(ctx, asked);
    if (key == null && version == null)
      throw invalid([{ path: ['input'], rule: 'required', message: 'Say which setting, or to which version all of them.' }]);
    const one = key == null ? [] : [await settingOf(ctx, app, key)];
    for (const entry of one) demandScope(entry, asked.scope);
    await change(ctx, app, 'operator.rollbackSettings', place, { key, version, expectedVersion });
    if (key != null) return changed(ctx, one, place);
    const rows = await ctx.load.valuesOf.load(app);
    const all = await Promise.all(rows.map((row) => settingOf(ctx, app, row.key)));
    return changed(ctx, place ? all.filter((entry) => allows(entry, asked.scope)) : all, place);
  },
  outside,
);

const allows = (entry: EmsEntryRow, scope: z.output<typeof AskedPlace>['scope']): boolean => {
  try {
    demandScope(entry, scope);
    return true;
  } catch {
    return false;
  }
};

export const importSettings = service(
  'Sets what an export holds, app by app, for the apps or for one place; each app takes all of its values or none.',
  AskedPlace.extend({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  async (ctx: Context, { values, ...asked }): Promise<EmsSettingRow[]> => {
    const place = target(ctx, asked);
    const given = Object.entries(values);
    if (given.length > 100) throw new Refusal('LIMIT_REACHED', 'Import at most 100 apps at once.');
    // every name is known before the first value changes
    const rows = await Promise.all(given.flatMap(([app, of]) => Object.keys(of).map((key) => settingOf(ctx, app, key))));
    for (const entry of rows) demandScope(entry, asked.scope);
    for (const [app, of] of given)
      if (Object.keys(of).length) await change(ctx, app, 'operator.setSetting', place, { values: of, unset: [] });
    return changed(ctx, rows, place);
  },
  outside,
);
