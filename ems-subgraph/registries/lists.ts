import { ascending, descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { and, eq, ilike, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { changes, entries, health, instances, kind } from '../tables.ts';
import { healthOfApps } from './health.ts';

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

export const listEntries = query(
  'The parts of one kind, by app and name.',
  z.object({
    kind: z.enum(kind.enumValues),
    app: z.string().max(100).nullish(),
    search: z.string().max(200).nullish(),
    status: z.enum(health.enumValues).nullish(),
    page: PageArguments,
  }),
  async (ctx: Context, { kind: of, app, search, status, page }) =>
    pageOf(ctx.db, {
      table: entries,
      where: and(
        eq(entries.kind, of),
        app ? eq(entries.app, app) : undefined,
        search ? or(ilike(entries.name, like(search)), ilike(entries.summary, like(search))) : undefined,
        status ? await inStatus(ctx, status) : isNull(entries.deregisteredAt),
      ),
      orderBy: [ascending(entries.app), ascending(entries.name), ascending(entries.id)],
      page,
    }),
);

async function inStatus(ctx: Context, status: (typeof health.enumValues)[number]): Promise<SQL | undefined> {
  if (status === 'REGISTERED') return and(eq(entries.external, true), isNull(entries.deregisteredAt));
  const apps = [...(await healthOfApps(ctx))].filter(([, state]) => state === status).map(([app]) => app);
  const ofApps = apps.length ? and(eq(entries.external, false), inArray(entries.app, apps)) : sql`false`;
  return status === 'GONE' ? or(isNotNull(entries.deregisteredAt), ofApps) : and(isNull(entries.deregisteredAt), ofApps);
}

export const listInstances = query(
  'Running copies of apps, and those that went lately.',
  z.object({ app: z.string().max(100).nullish(), health: z.enum(health.enumValues).nullish(), page: PageArguments }),
  async (ctx: Context, { app, health: wanted, page }) =>
    pageOf(ctx.db, {
      table: instances,
      where: and(app ? eq(instances.app, app) : undefined, wanted ? eq(instances.health, wanted) : undefined),
      orderBy: [ascending(instances.app), ascending(instances.startedAt), ascending(instances.id)],
      page,
    }),
);

export const listChanges = query(
  'What happened to parts and instances, newest first.',
  z.object({ app: z.string().max(100).nullish(), page: PageArguments }),
  async (ctx: Context, { app, page }) =>
    pageOf(ctx.db, {
      table: changes,
      where: app ? eq(changes.app, app) : undefined,
      orderBy: [descending(changes.at), descending(changes.id)],
      page,
    }),
);

export const serviceTopology = query('Which app publishes which fact, and who hears it.', z.object({}), async (ctx: Context) => {
  const rows = await ctx.db
    .select({ app: entries.app, kind: entries.kind, name: entries.name, fact: entries.fact, summary: entries.summary })
    .from(entries)
    .where(and(inArray(entries.kind, ['FACT', 'LISTENER']), isNull(entries.deregisteredAt), isNotNull(entries.fact)))
    .orderBy(entries.fact, entries.app, entries.name);
  const byFact = Map.groupBy(rows, ({ fact }) => fact ?? '');
  const apps = await ctx.db.selectDistinct({ app: entries.app }).from(entries).where(isNull(entries.deregisteredAt)).orderBy(entries.app);
  const health = await healthOfApps(ctx);
  return {
    apps: apps.map(({ app }) => ({ app, status: health.get(app) ?? ('REGISTERED' as const) })),
    facts: [...byFact].map(([type, of]) => {
      const published = of.find((row) => row.kind === 'FACT');
      return {
        type,
        summary: published?.summary ?? null,
        publisher: published?.app ?? null,
        consumers: of.filter((row) => row.kind === 'LISTENER').map(({ app, name }) => ({ app, listener: name })),
      };
    }),
  };
});
