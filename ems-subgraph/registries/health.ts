import { eq, ne } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type EmsEntryRow, type EmsInstanceRow, entries, type Figures, instances } from '../tables.ts';
import { figuresKey } from './kinds.ts';

type Health = EmsInstanceRow['health'];

/** What its instances make of an app: healthy if all are, degraded if some are, else what is best. */
export function combined(healths: readonly Health[]): Health {
  const present = healths.filter((state) => state !== 'GONE');
  if (!present.length) return 'GONE';
  if (present.includes('HEALTHY')) return present.every((state) => state === 'HEALTHY' || state === 'DRAINING') ? 'HEALTHY' : 'DEGRADED';
  return present.find((state) => state === 'DEGRADED') ?? present.find((state) => state === 'DRAINING') ?? 'UNHEALTHY';
}

/** Of every app that announces itself. */
export async function healthOfApps(ctx: Context): Promise<Map<string, Health>> {
  const known = await ctx.db.selectDistinct({ app: entries.app }).from(entries).where(eq(entries.external, false));
  const rows = await ctx.db.select({ app: instances.app, health: instances.health }).from(instances).where(ne(instances.health, 'GONE'));
  const byApp = Map.groupBy(rows, ({ app }) => app);
  return new Map(known.map(({ app }) => [app, combined((byApp.get(app) ?? []).map((row) => row.health))]));
}

export async function statusOf(ctx: Context, entry: EmsEntryRow): Promise<Health> {
  if (entry.deregisteredAt) return 'GONE';
  if (entry.external) return 'REGISTERED';
  return combined((await ctx.load.instancesOf.load(entry.app)).map(({ health }) => health));
}

const NONE: Figures = { calls: 0, errors: 0, p50Ms: 0, p95Ms: 0, p99Ms: 0, lastCalledAt: null };

/** Figures over all living instances: calls and errors are summed, of the durations the slowest instance's hold. */
export async function statsOf(ctx: Context, entry: EmsEntryRow) {
  const key = figuresKey(entry);
  const figures = (await ctx.load.instancesOf.load(entry.app)).flatMap((instance) => instance.figures[key] ?? []);
  const sum = figures.reduce(
    (a, b) => ({
      calls: a.calls + b.calls,
      errors: a.errors + b.errors,
      p50Ms: Math.max(a.p50Ms, b.p50Ms),
      p95Ms: Math.max(a.p95Ms, b.p95Ms),
      p99Ms: Math.max(a.p99Ms, b.p99Ms),
      lastCalledAt: [a.lastCalledAt, b.lastCalledAt].reduce((x, y) => ((x ?? '') > (y ?? '') ? x : y)),
    }),
    NONE,
  );
  return { ...sum, lastCalledAt: sum.lastCalledAt ? new Date(sum.lastCalledAt) : null };
}
