import { AnnouncedSettings, found, invalid, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import type { EmsSettingRow } from '../tables.ts';
import { keepSettings } from './announced.ts';

const App = z.string().min(1).max(100);
const Key = z.string().min(1).max(100);
const Version = z.int().min(0).max(2_147_483_647);

/** Has the app change its settings as the caller, and keeps what it answers. */
async function change(ctx: Context, app: string, part: string, input: unknown): Promise<void> {
  await appKnown(ctx, { app });
  const settings = AnnouncedSettings.parse(await ctx.ask(app, part, input));
  await ctx.transact((tx) => keepSettings(tx, settings));
}

const settingOf = async (ctx: Context, app: string, key: string): Promise<EmsSettingRow> =>
  found(await ctx.load.entryNamed.load(`${app} SETTING ${key}`), `The setting ${key.slice(0, 50)} of ${app.slice(0, 50)}`);

// the change itself is one transaction of its owner
const outside = { transaction: false };

export const setSetting = service(
  'Sets a setting of an app; live in every process within a second.',
  z.object({ app: App, key: Key, value: z.unknown(), expectedVersion: Version.nullish() }),
  async (ctx: Context, { app, key, value, expectedVersion }): Promise<EmsSettingRow> => {
    const setting = await settingOf(ctx, app, key);
    if (value === undefined || value === null) throw invalid([{ path: ['input', 'value'], rule: 'required', message: 'Give a value.' }]);
    await change(ctx, app, 'operator.setSetting', { values: { [key]: value }, unset: [], expectedVersion });
    return setting;
  },
  outside,
);

export const rollbackSetting = service(
  'Takes a setting back to what it was before its last change or at a version, or all settings of an app to a version.',
  z.object({ app: App, key: Key.nullish(), version: Version.nullish(), expectedVersion: Version.nullish() }),
  async (ctx: Context, { app, key, version, expectedVersion }): Promise<EmsSettingRow[]> => {
    if (key == null && version == null)
      throw invalid([{ path: ['input'], rule: 'required', message: 'Say which setting, or to which version all of them.' }]);
    const settings = key == null ? [] : [await settingOf(ctx, app, key)];
    await change(ctx, app, 'operator.rollbackSettings', { key, version, expectedVersion });
    if (key != null) return settings;
    const rows = await ctx.load.valuesOf.load(app);
    return Promise.all(rows.map((row) => settingOf(ctx, app, row.key)));
  },
  outside,
);

export const importSettings = service(
  'Sets what an export holds, app by app; each app takes all of its values or none.',
  z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  async (ctx: Context, { values }): Promise<EmsSettingRow[]> => {
    const given = Object.entries(values);
    if (given.length > 100) throw new Refusal('LIMIT_REACHED', 'Import at most 100 apps at once.');
    // every name is known before the first value changes
    const rows = await Promise.all(given.flatMap(([app, of]) => Object.keys(of).map((key) => settingOf(ctx, app, key))));
    for (const [app, of] of given) if (Object.keys(of).length) await change(ctx, app, 'operator.setSetting', { values: of, unset: [] });
    return rows;
  },
  outside,
);
