import { found, MINUTE, one, Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { jobsOf } from '../jobs.ts';
import { type ReportRunRow, reportFormat, reportRuns } from '../tables.ts';
import { mayEndRun } from './permissions.ts';
import { endReading, tellRun } from './progress.ts';

/** More than so many runs of one person do not wait at a time. */
const MOST_OPEN = 20;
const MOST_PARAMS = 20_000;

export const Params = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((params) => params ?? {})
  .refine((params) => JSON.stringify(params).length <= MOST_PARAMS, {
    message: `Use at most ${MOST_PARAMS} characters.`,
    params: { rule: 'too_long' },
  });
export const Name = z.string().min(1).max(200);

/** Refuses a report that is not there, that the caller may not have, and parameters that it does not take. */
export async function checkReport(ctx: Context, app: string, name: string, params: Record<string, unknown>): Promise<void> {
  await appKnown(ctx, { app });
  found(await ctx.load.entryNamed.load(`${app} REPORT ${name}`), `The report ${name.slice(0, 100)} of ${app.slice(0, 50)}`);
  await ctx.ask(app, 'operator.report', { name, params, check: true });
}

export const runReport = service(
  'Runs a report of an app with the caller’s rights; its progress is told live and its result kept.',
  z.object({ app: Name, name: Name, params: Params, format: z.enum(reportFormat.enumValues).default('JSON') }),
  async (ctx: Context, { app, name, params, format }): Promise<ReportRunRow> => {
    await checkReport(ctx, app, name, params);
    return startRun(ctx, { app, name, params, format });
  },
  { transaction: false },
);

/** Puts a run of the caller into the queue. */
export async function startRun(
  ctx: Context,
  run: Pick<ReportRunRow, 'app' | 'name' | 'params' | 'format'> & { customReportId?: string | null },
): Promise<ReportRunRow> {
  const { id, sessionId, roles, scopes } = ctx.viewer;
  return ctx.transact(async (tx) => {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ems run ${id}`}, 0))`);
    const open = await tx.db.$count(reportRuns, and(eq(reportRuns.requestedBy, id), inArray(reportRuns.status, ['QUEUED', 'RUNNING'])));
    if (open >= MOST_OPEN) throw new Refusal('LIMIT_REACHED', `You have ${open} reports under way: wait for one, or cancel one.`);
    const row = one(
      await tx.db
        .insert(reportRuns)
        .values({
          ...run,
          requestedBy: id,
          viewerId: id,
          rights: { sessionId, roles: [...roles], scopes: [...scopes] },
          queuedAt: tx.now,
          leaseUntil: new Date(tx.now.getTime() + MINUTE / 4),
        })
        .returning(),
    );
    await tx.audit('report.run', { type: 'ReportRun', id: row.id }, { app: run.app, name: run.name });
    await tellRun(tx, row);
    tx.afterCommit(
      () =>
        void jobsOf(ctx)
          ?.send('ems-report-run', { id: row.id })
          .catch(() => {}),
    );
    return row;
  });
}

export const cancelReport = service(
  'Ends a run that waits or is under way, with the statements that it reads by; what it has read is thrown away.',
  z.object({ runId: z.uuid() }),
  async (ctx: Context, { runId }): Promise<ReportRunRow> => {
    const run = found(await ctx.load.reportRun.load(runId), 'The run');
    mayEndRun(ctx, run);
    const [row] = await ctx.db
      .update(reportRuns)
      .set({ status: 'CANCELLED', stage: 'It was cancelled.', finishedAt: ctx.now, leaseUntil: null })
      .where(and(eq(reportRuns.id, runId), inArray(reportRuns.status, ['QUEUED', 'RUNNING'])))
      .returning();
    if (!row) throw new Refusal('CONFLICT', `The run is over: it is ${run.status.toLowerCase()}.`);
    ctx.afterCommit(() => void endReading(ctx, row).catch(() => {}));
    await tellRun(ctx, row);
    await ctx.audit('report.cancelled', { type: 'ReportRun', id: runId });
    return row;
  },
);
