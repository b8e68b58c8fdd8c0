import { found, query, Refusal, SECOND, service } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { breakers } from '../tables.ts';

const OPENS_AFTER = 5;
const FIRST_PAUSE = 30 * SECOND;
const LONGEST_PAUSE = 600 * SECOND;
const PROBE = 30 * SECOND;

export type BreakerRow = typeof breakers.$inferSelect;

/** Whether one may go out this way now. Of an open breaker whose pause is over, one caller gets the try. */
export async function admitted(ctx: Context, name: string): Promise<boolean> {
  const [row] = await ctx.db.select().from(breakers).where(eq(breakers.name, name));
  if (!row || row.state === 'CLOSED') return true;
  const now = new Date();
  const taken = await ctx.transact((tx) =>
    tx.db
      .update(breakers)
      .set({ state: 'HALF_OPEN', retryAt: new Date(now.getTime() + PROBE), changedAt: now })
      .where(sql`${breakers.name} = ${name} and ${breakers.state} <> 'CLOSED' and ${breakers.retryAt} <= ${now.toISOString()}::timestamptz`)
      .returning({ name: breakers.name }),
  );
  return taken.length > 0;
}

/** Notes how it went: five failures in a row open it, for longer each time; a success closes it. */
export async function noted(ctx: Context, name: string, problem: string | null): Promise<void> {
  const now = new Date();
  await ctx.transact(async (tx) => {
    await tx.db.insert(breakers).values({ name }).onConflictDoNothing();
    const [row] = await tx.db.select().from(breakers).where(eq(breakers.name, name)).for('update');
    if (!row) return;
    if (problem === null) {
      await tx.db
        .update(breakers)
        .set({
          state: 'CLOSED',
          failures: 0,
          reason: null,
          retryAt: null,
          successes: row.successes + 1,
          ...(row.state === 'CLOSED' ? {} : { changedAt: now }),
        })
        .where(eq(breakers.name, name));
      return;
    }
    const failures = row.failures + 1;
    const opens = row.state !== 'CLOSED' || failures >= OPENS_AFTER;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, failures - OPENS_AFTER));
    await tx.db
      .update(breakers)
      .set({
        failures,
        failuresInAll: row.failuresInAll + 1,
        reason: problem.slice(0, 300),
        ...(opens ? { state: 'OPEN' as const, retryAt: new Date(now.getTime() + pause), changedAt: now } : {}),
      })
      .where(eq(breakers.name, name));
  });
}

export const closeBreaker = service(
  'Closes the breaker of a port: the next thing that goes out is tried at once.',
  z.object({ name: z.string().min(1).max(300) }),
  async (ctx: Context, { name }): Promise<BreakerRow> => {
    if (!ctx.hasScope('ems:manage')) throw new Refusal('FORBIDDEN', 'Resetting a breaker needs the scope ems:manage.');
    const [row] = await ctx.db
      .update(breakers)
      .set({ state: 'CLOSED', failures: 0, reason: null, retryAt: null, changedAt: ctx.now })
      .where(eq(breakers.name, name))
      .returning();
    await ctx.audit('breaker.reset', { type: 'Breaker', id: name });
    return found(row, `The breaker ${name.slice(0, 100)}`);
  },
);

export const portBreakers = query('The breakers of the ports.', z.object({}), async (ctx: Context) =>
  ctx.db.select().from(breakers).orderBy(breakers.name),
);
