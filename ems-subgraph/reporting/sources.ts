import { type BaseContext, found, invalid, query } from '@lyceum/kit';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { entries } from '../tables.ts';

const Source = z.object({
  name: z.string(),
  field: z.string(),
  summary: z.string(),
  arguments: z.array(z.object({ name: z.string(), type: z.string(), required: z.boolean() })),
  paged: z.boolean(),
  columns: z.array(z.object({ name: z.string(), type: z.string(), summary: z.string() })),
});
export type AppSource = z.output<typeof Source>;

/** All rows that an app gives, by its schema. */
export async function sourcesOf(ctx: BaseContext, app: string): Promise<AppSource[]> {
  return z.array(Source).parse(await ctx.ask(app, 'operator.sources', {}));
}

/** `courses.courses`, `courses.courseSummary/topCourses`: the app, and its name there. */
export function splitSource(full: string): { app: string; name: string } {
  const [, app, name] = /^([a-z][a-z0-9-]*)\.([\w/]+)$/.exec(full) ?? [];
  if (!app || !name)
    throw invalid([{ path: ['input', 'source'], rule: 'format', message: 'Name it as app.source, for example courses.courses.' }]);
  return { app, name };
}

export async function sourceOf(ctx: BaseContext, full: string): Promise<AppSource & { app: string }> {
  const { app, name } = splitSource(full);
  const source = (await sourcesOf(ctx, app)).find((one) => one.name === name);
  return { ...found(source, `The source ${full.slice(0, 100)}`), app };
}

export const reportSources = query(
  'The rows that reports can be made of: lists of the graph, and lists within reports.',
  z.object({ app: z.string().max(100).nullish(), search: z.string().max(200).nullish() }),
  async (ctx: Context, { app, search }) => {
    const known = await ctx.db
      .selectDistinct({ app: entries.app })
      .from(entries)
      .where(and(eq(entries.external, false), isNull(entries.deregisteredAt), app ? eq(entries.app, app) : undefined))
      .orderBy(entries.app);
    const all = await Promise.all(
      known.map(async (one) => {
        // an app that is away has no sources just now
        const sources = await sourcesOf(ctx, one.app).catch(() => []);
        return sources.map((source) => ({ ...source, app: one.app, name: `${one.app}.${source.name}` }));
      }),
    );
    const wanted = search?.toLowerCase() ?? '';
    return all.flat().filter(({ name, summary }) => `${name} ${summary}`.toLowerCase().includes(wanted));
  },
);
