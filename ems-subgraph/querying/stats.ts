import { query } from '@lyceum/kit';
import { desc, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { listGateways } from '../steering/gateways.ts';
import { entries, instances, queryStats } from '../tables.ts';
import { cacheOf } from './cache.ts';

export interface Ran {
  readonly name: string;
  readonly ms: number;
  readonly failed: boolean;
  readonly hit: boolean;
  readonly variables: Record<string, unknown>;
}

/** Notes an execution; never what keeps it from its answer. */
export async function noteExecution(ctx: Context, { name, ms, failed, hit, variables }: Ran): Promise<void> {
  const small = JSON.stringify(variables).length <= 2_000 ? variables : null;
  await ctx.transact((tx) =>
    tx.db
      .insert(queryStats)
      .values({
        name,
        calls: 1,
        errors: failed ? 1 : 0,
        cacheHits: hit ? 1 : 0,
        totalMs: ms,
        maxMs: ms,
        variables: small,
        lastCalledAt: tx.now,
      })
      .onConflictDoUpdate({
        target: queryStats.name,
        set: {
          calls: sql`${queryStats.calls} + 1`,
          errors: sql`${queryStats.errors} + excluded.errors`,
          cacheHits: sql`${queryStats.cacheHits} + excluded.cache_hits`,
          totalMs: sql`${queryStats.totalMs} + excluded.total_ms`,
          maxMs: sql`greatest(${queryStats.maxMs}, excluded.max_ms)`,
          variables: sql`excluded.variables`,
          lastCalledAt: tx.now,
        },
      }),
  );
}

export const listQueryStats = query(
  'How queries that were executed by their names did, most called first.',
  z.object({}),
  async (ctx: Context) =>
    (await ctx.db.select().from(queryStats).orderBy(desc(queryStats.calls), queryStats.name).limit(500)).map((row) => ({
      ...row,
      averageMs: row.calls ? row.totalMs / row.calls : 0,
      hitRatio: row.calls ? row.cacheHits / row.calls : 0,
    })),
);

export const slowQueries = query(
  'The reads of the graph that take longest, over the instances that live.',
  z.object({ overMs: z.number().min(0).nullish(), app: z.string().max(100).nullish() }),
  async (ctx: Context, { overMs, app }) => {
    const rows = await ctx.db
      .select({ app: instances.app, figures: instances.figures })
      .from(instances)
      .where(ne(instances.health, 'GONE'));
    const summaries = new Map(
      (await ctx.db.select({ app: entries.app, name: entries.name, summary: entries.summary }).from(entries)).map((row) => [
        `${row.app} ${row.name}`,
        row.summary,
      ]),
    );
    const all = rows.flatMap((row) =>
      Object.entries(row.figures).flatMap(([key, figures]) => {
        const name = key.startsWith('controller Query.') ? key.slice('controller '.length) : null;
        return name && (!app || row.app === app) ? [{ app: row.app, name, ...figures }] : [];
      }),
    );
    const merged = [...Map.groupBy(all, (row) => `${row.app} ${row.name}`)].map(([key, group]) => ({
      app: group[0]?.app ?? '',
      name: group[0]?.name ?? '',
      summary: summaries.get(key) ?? '',
      calls: group.reduce((sum, { calls }) => sum + calls, 0),
      p50Ms: Math.max(...group.map(({ p50Ms }) => p50Ms)),
      p95Ms: Math.max(...group.map(({ p95Ms }) => p95Ms)),
      p99Ms: Math.max(...group.map(({ p99Ms }) => p99Ms)),
    }));
    return merged
      .filter(({ p95Ms }) => p95Ms >= (overMs ?? 0))
      .sort((a, b) => b.p95Ms - a.p95Ms)
      .slice(0, 100);
  },
);

export const cacheStats = query(
  'The caches with their hit rates: answers of queries here, operations in gateways.',
  z.object({}),
  async (ctx: Context) => {
    const cache = cacheOf(ctx);
    const ratio = (hits: number, misses: number) => (hits + misses ? hits / (hits + misses) : 0);
    const own = {
      name: 'query results',
      holder: 'ems',
      entries: cache.size,
      hits: cache.hits,
      misses: cache.misses,
      hitRatio: ratio(cache.hits, cache.misses),
    };
    const others = (await listGateways(ctx, {})).flatMap(({ url, status }) =>
      status.caches.map(({ name, entries: held, hits, misses }) => ({
        name,
        holder: url,
        entries: held,
        hits,
        misses,
        hitRatio: ratio(hits, misses),
      })),
    );
    return [own, ...others];
  },
);
