import {
  ascending,
  type Connection,
  found,
  invalid,
  mapConnection,
  PageArguments,
  pageOf,
  query,
  Refusal,
  type SettingPlace,
} from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { type EmsSettingRow, entries, settingValues } from '../tables.ts';
import { App, AskedPlace, demandScope, explain, Key, placed, placeOf, scopeNamed, settingOf } from './setting-places.ts';

const History = z.array(
  z.object({
    version: z.int(),
    before: z.unknown(),
    after: z.unknown(),
    actorId: z.string().nullable(),
    changedAt: z.iso.datetime().transform((text) => new Date(text)),
  }),
);

const demand = (ctx: Context, ...scopes: string[]): void => {
  if (!scopes.some((scope) => ctx.hasScope(scope))) throw new Refusal('FORBIDDEN', `This needs the scope ${scopes.join(' or ')}.`);
};

export const settingHistory = query(
  'The changes of a setting, newest first, from its app.',
  AskedPlace.extend({ app: App, key: Key, first: z.int().min(1).max(100).nullish() }),
  async (ctx: Context, { app, key, first, ...asked }) => {
    const place = placeOf(asked, []);
    if (!place) demand(ctx, 'ems:settings');
    await appKnown(ctx, { app });
    demandScope(await settingOf(ctx, app, key), asked.scope, ['scope']);
    return History.parse(await ctx.ask(app, 'operator.settingHistory', { key, first: first ?? 20, place }));
  },
);

export const effectiveSetting = query(
  'The value of a setting that counts, where it comes from, and what every scope says.',
  z.object({ app: App, key: Key, at: z.array(AskedPlace).max(4).nullish() }),
  async (ctx: Context, { app, key, at }) => {
    const places = (at ?? []).flatMap((asked, i) => placeOf(asked, ['at', String(i)]) ?? []);
    if (!places.length) demand(ctx, 'ems:read', 'ems:settings');
    if (new Set(places.map(({ scope }) => scope)).size < places.length)
      throw invalid([{ path: ['at'], rule: 'unique', message: 'Name one place of each scope at most.' }]);
    const entry = await settingOf(ctx, app, key);
    for (const [i, { scope }] of (at ?? []).entries()) demandScope(entry, scope, ['at', String(i), 'scope']);
    const { settings, version } = await explain(ctx, app, places);
    const { value, source, chain } = found(settings[key], `The value of ${key}`);
    return {
      app,
      key,
      value,
      source: scopeNamed(source),
      chain: chain.map((link) => ({ ...link, scope: scopeNamed(link.scope) })),
      version,
    };
  },
);

export const settingsAt = query(
  'The settings that can be said for one company, course, group or person, as they count there.',
  AskedPlace.extend({ app: App.nullish(), page: PageArguments }),
  async (ctx: Context, { app, page, ...asked }): Promise<Connection<EmsSettingRow>> => {
    const place = found(placeOf(asked, []), 'The place');
    const rows = await pageOf(ctx.db, {
      table: entries,
      where: and(
        eq(entries.kind, 'SETTING'),
        isNull(entries.deregisteredAt),
        app ? eq(entries.app, app) : undefined,
        sql`${entries.input} -> 'overridableBy' @> ${JSON.stringify([place.scope])}::jsonb`,
      ),
      orderBy: [ascending(entries.app), ascending(entries.name), ascending(entries.id)],
      page,
    });
    const apps = [...new Set((await rows.nodes).map((entry) => entry.app))];
    const of = new Map(await Promise.all(apps.map(async (one) => [one, await explain(ctx, one, [place])] as const)));
    return mapConnection(rows, (entry) => placed(entry, place, found(of.get(entry.app), 'The app')));
  },
);

export const exportSettings = query(
  'All values that were set, by app and key; secrets left out.',
  AskedPlace.extend({ app: App.nullish() }),
  async (ctx: Context, { app, ...asked }) => {
    const place = placeOf(asked, []);
    if (!place) demand(ctx, 'ems:settings');
    const apps = app ? [await appKnown(ctx, { app })] : await appsWithSettings(ctx, place);
    const rows = await Promise.all(
      apps.map(async (of) => [of, place ? await exportedAt(ctx, of, place) : await exported(ctx, of)] as const),
    );
    return Object.fromEntries(place ? rows.filter(([, values]) => Object.keys(values).length) : rows);
  },
);

async function appsWithSettings(ctx: Context, place: SettingPlace | null): Promise<string[]> {
  if (!place)
    return (await ctx.db.selectDistinct({ app: settingValues.app }).from(settingValues).orderBy(settingValues.app)).map(({ app }) => app);
  const rows = await ctx.db
    .selectDistinct({ app: entries.app })
    .from(entries)
    .where(
      and(
        eq(entries.kind, 'SETTING'),
        eq(entries.external, false),
        isNull(entries.deregisteredAt),
        sql`${entries.input} -> 'overridableBy' @> ${JSON.stringify([place.scope])}::jsonb`,
      ),
    )
    .orderBy(entries.app);
  return rows.map(({ app }) => app);
}

async function exportedAt(ctx: Context, app: string, place: SettingPlace): Promise<Record<string, unknown>> {
  const { settings } = await explain(ctx, app, [place]);
  const definitions = await ctx.load.entryNamed.loadMany(Object.keys(settings).map((key) => `${app} SETTING ${key}`));
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, { chain }], i) => {
      const own = chain.find(({ scope }) => scope === place.scope);
      return own?.set && isOpen(definitions[i]) ? [[key, own.value]] : [];
    }),
  );
}

async function exported(ctx: Context, app: string): Promise<Record<string, unknown>> {
  const rows = (await ctx.load.valuesOf.load(app)).filter(({ set }) => set);
  const definitions = await ctx.load.entryNamed.loadMany(rows.map(({ key }) => `${app} SETTING ${key}`));
  return Object.fromEntries(rows.flatMap(({ key, value }, i) => (isOpen(definitions[i]) ? [[key, value]] : [])));
}

/** Whether a definition is there and no secret. */
const isOpen = (definition: EmsSettingRow | Error | null | undefined): boolean =>
  definition != null && !(definition instanceof Error) && definition.input?.writeOnly !== true;
