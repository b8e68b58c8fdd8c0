import { descending, found, PageArguments, pageOf, query } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type ReportRunRow, reportRuns, runStatus } from '../tables.ts';
import { maySeeRun } from './permissions.ts';

export const reportRun = query('A run of a report.', z.object({ id: z.string() }), async (ctx: Context, { id }): Promise<ReportRunRow> => {
  const run = found(await ctx.load.reportRun.load(id), 'The run');
  return found(maySeeRun(ctx, run) ? run : null, 'The run');
});

export const listReportRuns = query(
  'Runs of reports, newest first: one’s own, or everybody’s.',
  z.object({
    app: z.string().max(100).nullish(),
    name: z.string().max(200).nullish(),
    status: z.enum(runStatus.enumValues).nullish(),
    scheduleId: z.uuid().nullish(),
    everyone: z.boolean().nullish(),
    page: PageArguments,
  }),
  async (ctx: Context, { app, name, status, scheduleId, everyone, page }) =>
    pageOf(ctx.db, {
      table: reportRuns,
      where: and(
        everyone && ctx.hasScope('ems:reports') ? undefined : eq(reportRuns.requestedBy, ctx.viewer.id),
        app ? eq(reportRuns.app, app) : undefined,
        name ? eq(reportRuns.name, name) : undefined,
        status ? eq(reportRuns.status, status) : undefined,
        scheduleId ? eq(reportRuns.scheduleId, scheduleId) : undefined,
      ),
      orderBy: [descending(reportRuns.queuedAt), descending(reportRuns.id)],
      page,
    }),
);
