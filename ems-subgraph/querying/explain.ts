import { found, invalid, query, Refusal, SECOND } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { queryStats } from '../tables.ts';
import { federationPlan, trustedNamed } from './documents.ts';

const SqlPlans = z.array(
  z.object({ statement: z.string(), plan: z.record(z.string(), z.unknown()).nullable(), cost: z.number().nullable() }),
);

/** Operations of a fetch plan are asked of subgraphs as they stand, but for those that need what others gave first. */
const standsAlone = ({ query: text }: { query: string }) => !text.includes('$representations');

export const explainQuery = query(
  'How the graph would answer a query, what it costs, and what Postgres does for it.',
  z.object({
    name: z.string().min(1).max(200).nullish(),
    document: z.string().min(1).max(50_000).nullish(),
    variables: z.record(z.string(), z.unknown()).nullish(),
  }),
  async (ctx: Context, { name, document: given, variables: asked }) => {
    const variables = asked ?? {};
    if (!name === !given) throw invalid([{ path: ['name'], rule: 'required', message: 'Give a name or a document.' }]);
    const text = given ?? (await documentNamed(ctx, name ?? '', variables));
    const { kind, plan, cost, fetches, errors } = await federationPlan(ctx, text, variables);
    if (errors.length) throw invalid(errors.map(({ message }) => ({ path: ['document'], rule: 'graphql', message })));
    if (kind !== 'query') throw new Refusal('CONFLICT', 'Only queries are explained: their statements are run to be seen.');
    const statements = [];
    for (const fetch of fetches.filter(standsAlone)) {
      const plans = SqlPlans.parse(
        await ctx
          .ask(fetch.subgraph, 'operator.explain', { document: fetch.query, variables }, { timeoutMs: 15 * SECOND })
          .catch((error: unknown) => {
            if (error instanceof Refusal && error.code === 'UNAVAILABLE') return [];
            throw error;
          }),
      );
      statements.push(...plans.map((one) => ({ app: fetch.subgraph, ...one })));
    }
    return { document: text, plan, cost, fetches, statements };
  },
);

/** `courses.searchCourses` as a document that asks for ids, or a trusted document by its name. */
async function documentNamed(ctx: Context, name: string, variables: Record<string, unknown>): Promise<string> {
  const [, app, field] = /^([a-z][a-z0-9-]*)\.(\w+)$/.exec(name) ?? [];
  if (!app || !field) return (await trustedNamed(ctx, name)).body;
  await appKnown(ctx, { app });
  const [root, part] = await ctx.load.entryNamed.loadMany([`${app} CONTROLLER Query.${field}`, `${app} QUERY ${field}`]);
  const known = [root, part].find((entry) => entry && !(entry instanceof Error));
  const entry = found(known instanceof Error ? null : known, `The query ${name}`);
  const rootName = entry.kind === 'CONTROLLER' ? field : entry.fields.find((one) => one.startsWith('Query.'))?.slice('Query.'.length);
  if (!rootName) throw new Refusal('CONFLICT', `${name} answers no root field of the graph.`);
  const document = z.object({ document: z.string() }).parse(await ctx.ask(app, 'operator.document', { field: rootName, variables }));
  return document.document;
}

const Advice = z.array(
  z.object({
    table: z.string(),
    columns: z.array(z.string()),
    rows: z.number(),
    sequentialScans: z.number(),
    rowsRead: z.number(),
    queries: z.array(z.string()),
    statement: z.string(),
  }),
);

export const indexAdvice = query(
  'Indexes that queries of an app would gain from, by what Postgres does for them and by its own statistics.',
  z.object({ app: z.string().min(1).max(100), minRows: z.int().min(0).max(1_000_000_000).nullish() }),
  async (ctx: Context, { app, minRows }) => {
    await appKnown(ctx, { app });
    const stats = await ctx.db.select({ name: queryStats.name, variables: queryStats.variables }).from(queryStats);
    const samples = [];
    for (const { name, variables } of stats) {
      if (!name.startsWith(`${app}.`) || !variables) continue;
      const [root, part] = await ctx.load.entryNamed.loadMany([
        `${app} CONTROLLER Query.${name.slice(app.length + 1)}`,
        `${app} QUERY ${name.slice(app.length + 1)}`,
      ]);
      const field =
        root && !(root instanceof Error)
          ? name.slice(app.length + 1)
          : part && !(part instanceof Error)
            ? part.fields.find((one) => one.startsWith('Query.'))?.slice('Query.'.length)
            : undefined;
      if (field) samples.push({ field, variables });
    }
    const answer = await ctx.ask(
      app,
      'operator.indexAdvice',
      { samples: samples.slice(0, 100), minRows: minRows ?? 1_000 },
      { timeoutMs: 60 * SECOND },
    );
    return Advice.parse(answer);
  },
);
