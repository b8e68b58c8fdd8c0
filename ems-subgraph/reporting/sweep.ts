import { Refusal, SECOND, service } from '@lyceum/kit';
import { and, eq, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { deliveries, reportRuns, reportSchedules } from '../tables.ts';
import { tellRun } from './progress.ts';

/** A row that no job came for in so long is given one. */
const LATE = 3 * SECOND;

export const sweepWork = service(
  'Gives a job to whatever lost its own, and throws results away whose time is over.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The clock does this.');
    const jobs = jobsOf(ctx);
    if (jobs) {
      const late = new Date(ctx.now.getTime() - LATE);
      // pushed back, so that one that waits for a worker is not given a job at each turn
      const runs = await ctx.transact((tx) =>
        tx.db
          .update(reportRuns)
          .set({
            leaseUntil: sql`case ${reportRuns.status} when 'QUEUED' then ${new Date(tx.now.getTime() + 5 * LATE).toISOString()}::timestamptz else ${reportRuns.leaseUntil} end`,
          })
          .where(and(inArray(reportRuns.status, ['QUEUED', 'RUNNING']), lt(reportRuns.leaseUntil, tx.now)))
          .returning({ id: reportRuns.id }),
      );
      for (const { id } of runs) await jobs.send('ems-report-run', { id });
      const due = await ctx.db
        .select({ id: reportSchedules.id, nextAt: reportSchedules.nextAt })
        .from(reportSchedules)
        .where(and(eq(reportSchedules.paused, false), isNull(reportSchedules.deletedAt), lte(reportSchedules.nextAt, late)))
        .limit(100);
      for (const { id, nextAt } of due) if (nextAt) await jobs.send('ems-schedule', { id, at: nextAt.toISOString() });
      const waiting = await ctx.db
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(and(isNotNull(deliveries.nextAttemptAt), lte(deliveries.nextAttemptAt, late)))
        .limit(100);
      for (const { id } of waiting) await jobs.send('ems-delivery', { id });
    }
    await ctx.transact(async (tx) => {
      const expired = await tx.db
        .update(reportRuns)
        .set({ status: 'EXPIRED', stage: 'Its result is no longer kept.', result: null })
        .where(and(eq(reportRuns.status, 'SUCCEEDED'), lt(reportRuns.expiresAt, tx.now)))
        .returning();
      for (const run of expired) await tellRun(tx, run);
    });
  },
  { transaction: false },
);
