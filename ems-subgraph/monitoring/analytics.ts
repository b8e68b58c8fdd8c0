import { before, type Host, one, Period, query, report } from '@lyceum/kit';
import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { entries, factCounts, factPositions } from '../tables.ts';

const BATCH = 2_000;

/** Counts what is new in the logs of all apps, each fact once: the counts and how far they reach commit together. */
export async function countFacts(host: Host<Context>): Promise<void> {
  const ctx = host.context();
  const apps = await ctx.db
    .selectDistinct({ app: entries.app })
    .from(entries)
    .where(and(eq(entries.kind, 'FACT'), eq(entries.external, false)));
  for (const { app } of apps) while (await countSome(host, app));
}

/** True where there may be more. */
async function countSome({ bus, context }: Host<Context>, app: string): Promise<boolean> {
  const log = await bus.log(app);
  const { epoch, first, last } = await log.state();
  return context().transact(async (tx) => {
    await tx.db.insert(factPositions).values({ app, epoch, position: 0 }).onConflictDoNothing();
    const [at] = await tx.db.select().from(factPositions).where(eq(factPositions.app, app)).for('update', { skipLocked: true });
    if (!at) return false;
    const again = at.epoch !== epoch;
    const after = again ? 0 : Math.max(at.position, first - 1);
    const until = Math.min(last, after + BATCH);
    if (until <= after && !again) return false;
    const counts = new Map<string, number>();
    let countedUntil = at.countedUntil;
    const seenUntil = again ? at.countedUntil : null;
    for await (const { fact } of log.read(after, until, epoch)) {
      const time = new Date(fact.time);
      if (seenUntil && time <= seenUntil) continue;
      const key = `${fact.time.slice(0, 10)} ${fact.type}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!countedUntil || time > countedUntil) countedUntil = time;
    }
    const rows = [...counts].map(([key, count]) => ({ day: key.slice(0, 10), app, type: key.slice(11), count }));
    if (rows.length)
      await tx.db
        .insert(factCounts)
        .values(rows)
        .onConflictDoUpdate({
          target: [factCounts.app, factCounts.type, factCounts.day],
          set: { count: sql`${factCounts.count} + excluded.count` },
        });
    await tx.db.update(factPositions).set({ epoch, position: until, countedUntil }).where(eq(factPositions.app, app));
    return until < last;
  });
}

const day = (moment: Date) => moment.toISOString().slice(0, 10);

export const analytics = query(
  'How many facts of each type there were on each day (UTC), newest first.',
  z.object({ period: Period, app: z.string().max(100).nullish(), types: z.array(z.string().max(200)).max(50).nullish() }),
  async (ctx: Context, { period, app, types }) =>
    ctx.db
      .select()
      .from(factCounts)
      .where(
        and(
          gte(factCounts.day, day(period.from)),
          lt(factCounts.day, day(new Date(period.to.getTime() + 86_399_999))),
          app ? eq(factCounts.app, app) : undefined,
          types?.length ? inArray(factCounts.type, types) : undefined,
        ),
      )
      .orderBy(desc(factCounts.day), factCounts.app, factCounts.type)
      .limit(5_000),
);

async function figures(ctx: Context, { from, to }: Period) {
  const within = and(gte(factCounts.day, day(from)), lt(factCounts.day, day(to)));
  const row = one(
    await ctx.db
      .select({
        facts: sql<number>`coalesce(sum(${factCounts.count}), 0)::int`,
        types: sql<number>`count(distinct ${factCounts.type})::int`,
      })
      .from(factCounts)
      .where(within),
  );
  return { facts: row.facts, types: row.types };
}

export const generateAnalyticsSummary = report(
  'Facts of a period by app and type, and those of the period before; whole days of UTC.',
  z.object({ period: Period }),
  async (ctx: Context, { period }) => {
    const within = and(gte(factCounts.day, day(period.from)), lt(factCounts.day, day(period.to)));
    const total = sql<number>`sum(${factCounts.count})::int`;
    return {
      period,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      byApp: await ctx.db
        .select({ app: factCounts.app, facts: total })
        .from(factCounts)
        .where(within)
        .groupBy(factCounts.app)
        .orderBy(desc(total), factCounts.app),
      byType: await ctx.db
        .select({ type: factCounts.type, facts: total })
        .from(factCounts)
        .where(within)
        .groupBy(factCounts.type)
        .orderBy(desc(total), factCounts.type)
        .limit(100),
      generatedAt: ctx.now,
    };
  },
);
