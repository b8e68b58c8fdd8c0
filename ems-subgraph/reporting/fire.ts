import { type Host, newId, SECOND } from '@lyceum/kit';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type JobData, jobsOf } from '../jobs.ts';
import { type ReportRunRow, type ReportScheduleRow, reportRuns, reportSchedules } from '../tables.ts';
import { tellRun } from './progress.ts';
import { nextAfter, PeriodName, periodAt } from './recurrence.ts';
import { planNext } from './schedules.ts';

/** A clock may be so far ahead of the database's. */
const SKEW = SECOND;

/**
 * Makes the runs of a schedule's moment. However many processes try, and however often, there is one run per schedule, moment and
 * viewer: the schedule's row queues them, and a unique index has the last word.
 */
export async function fireSchedule(host: Host<Context>, { id, at }: JobData): Promise<void> {
  const ctx = host.context();
  await ctx.transact(async (tx) => {
    const [schedule] = await tx.db
      .select()
      .from(reportSchedules)
      .where(and(eq(reportSchedules.id, id), isNull(reportSchedules.deletedAt), eq(reportSchedules.paused, false)))
      .for('update');
    const windowAt = schedule?.nextAt;
    if (!schedule || !windowAt) return;
    const stale = at !== undefined && windowAt.toISOString() !== at;
    if (stale || windowAt.getTime() > tx.now.getTime() + SKEW) return;
    const rows = await tx.db
      .insert(reportRuns)
      .values(runsOf(schedule, windowAt, tx.now))
      .onConflictDoNothing()
      .returning();
    // moments that passed while nobody was there are not made up for: one run tells of them all
    const from = new Date(Math.max(tx.now.getTime(), windowAt.getTime()));
    const next = nextAfter(schedule.cron, schedule.timeZone, from);
    const nextAt = next && schedule.endsAt && next > schedule.endsAt ? null : next;
    await tx.db.update(reportSchedules).set({ nextAt, lastAt: windowAt }).where(eq(reportSchedules.id, id));
    for (const row of rows) await tellRun(tx, row);
    tx.afterCommit(() => {
      for (const row of rows)
        void jobsOf(ctx)
          ?.send('ems-report-run', { id: row.id })
          .catch(() => {});
      planNext(ctx, { ...schedule, nextAt });
    });
  });
}

function runsOf(schedule: ReportScheduleRow, windowAt: Date, now: Date): (typeof reportRuns.$inferInsert)[] {
  const { app, report, customReportId, params, period, format, timeZone, ownerId, rights, audience, viewAs, viewAsUserId } = schedule;
  const viewers = viewAs === 'RECIPIENT' ? audience.userIds : [viewAs === 'USER' && viewAsUserId ? viewAsUserId : ownerId];
  const run: Omit<ReportRunRow, 'id' | 'viewerId' | 'status' | 'progress' | 'stage' | 'attempts'> = {
    app,
    name: report,
    customReportId,
    params: period ? { ...params, period: periodAt(PeriodName.parse(period), windowAt, timeZone) } : params,
    format,
    requestedBy: ownerId,
    // its own maker never gets more than they had when they made it; others have their own
    rights: viewAs === 'CREATOR' ? rights : null,
    scheduleId: schedule.id,
    windowAt,
    queuedAt: now,
    startedAt: null,
    finishedAt: null,
    expiresAt: null,
    error: null,
    result: null,
    rowCount: null,
    empty: null,
    leaseUntil: new Date(now.getTime() + 10 * SECOND),
  };
  return viewers.map((viewerId) => ({ ...run, id: newId(), viewerId }));
}
