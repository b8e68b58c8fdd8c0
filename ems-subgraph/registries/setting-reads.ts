import { found, query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { settingValues } from '../tables.ts';

const Key = z.string().min(1).max(100);
const App = z.string().min(1).max(100);

const History = z.array(
  z.object({
    version: z.int(),
    before: z.unknown(),
    after: z.unknown(),
    actorId: z.string().nullable(),
    changedAt: z.iso.datetime().transform((text) => new Date(text)),
  }),
);

export const settingHistory = query(
  'The changes of a setting, newest first, from its app.',
  z.object({ app: App, key: Key, first: z.int().min(1).max(100).nullish() }),
  async (ctx: Context, { app, key, first }) => {
    await appKnown(ctx, { app });
    return History.parse(await ctx.ask(app, 'operator.settingHistory', { key, first: first ?? 20 }));
  },
);

/** The scopes of settings, narrowest last; the narrowest that holds a value decides. */
const SCOPES = ['DEFAULT', 'APP'] as const;

export const effectiveSetting = query(
  'The value of a setting that counts, where it comes from, and what every scope says.',
  z.object({ app: App, key: Key }),
  async (ctx: Context, { app, key }) => {
    const entry = found(await ctx.load.entryNamed.load(`${app} SETTING ${key}`), `The setting ${key}`);
    const stored = found(
      (await ctx.load.valuesOf.load(app)).find((row) => row.key === key),
      `The value of ${key}`,
    );
    const said: Record<(typeof SCOPES)[number], { value: unknown; set: boolean }> = {
      DEFAULT: { value: entry.input?.default ?? null, set: true },
      APP: { value: stored.set ? stored.value : null, set: stored.set },
    };
    const chain = SCOPES.map((scope) => ({ scope, ...said[scope] }));
    const source = SCOPES.findLast((scope) => said[scope].set) ?? 'DEFAULT';
    return { app, key, value: stored.value, source, chain, version: stored.version };
  },
);

export const exportSettings = query(
  'All values that were set, by app and key; secrets left out.',
  z.object({ app: App.nullish() }),
  async (ctx: Context, { app }) => {
    const apps = app ? [await appKnown(ctx, { app })] : await appsWithSettings(ctx);
    const rows = await Promise.all(apps.map(async (of) => [of, await exported(ctx, of)] as const));
    return Object.fromEntries(rows);
  },
);

async function appsWithSettings(ctx: Context): Promise<string[]> {
  return (await ctx.db.selectDistinct({ app: settingValues.app }).from(settingValues).orderBy(settingValues.app)).map(({ app }) => app);
}

async function exported(ctx: Context, app: string): Promise<Record<string, unknown>> {
  const rows = (await ctx.load.valuesOf.load(app)).filter(({ set }) => set);
  const definitions = await ctx.load.entryNamed.loadMany(rows.map(({ key }) => `${app} SETTING ${key}`));
  return Object.fromEntries(
    rows.flatMap(({ key, value }, i) => {
      const definition = definitions[i];
      return definition && !(definition instanceof Error) && definition.input?.writeOnly !== true ? [[key, value]] : [];
    }),
  );
}
