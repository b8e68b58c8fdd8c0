import { UNWANTED } from '@lyceum/kit/bounded.ts';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type ReportRunRow, reportRuns } from '../tables.ts';

/** Tells how far a run is, to those who follow it. */
export const tellRun = (ctx: Context, { id, status, progress }: ReportRunRow): Promise<void> =>
  ctx.publish('ems.report_run.progressed.v1', id, { runId: id, status, progress });

/** The name under which an app reads for this attempt at a run. */
export const keyOf = ({ id, attempts }: Pick<ReportRunRow, 'id' | 'attempts'>): string => `${id} ${attempts}`;

/** Whatever app reads for this attempt ends it, with its statements. */
export const endReading = (ctx: Context, run: Pick<ReportRunRow, 'id' | 'attempts'>): Promise<void> =>
  ctx.tell(UNWANTED, { key: keyOf(run) });

/** The run is no longer this worker's: it was cancelled, or another took it over. */
export class RunLost extends Error {
  override readonly name = 'RunLost';
}

/** Changes a run that this worker holds, and tells it; throws RunLost where it no longer does. */
export async function advance(ctx: Context, { id, attempts }: ReportRunRow, change: Partial<ReportRunRow>): Promise<ReportRunRow> {
  return ctx.transact(async (tx) => {
    const [row] = await tx.db
      .update(reportRuns)
      .set(change)
      .where(and(eq(reportRuns.id, id), eq(reportRuns.status, 'RUNNING'), eq(reportRuns.attempts, attempts)))
      .returning();
    if (!row) throw new RunLost(`The run ${id} is somebody else's, or over.`);
    await tellRun(tx, row);
    return row;
  });
}
