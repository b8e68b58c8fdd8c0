import { answer } from '@lyceum/kit';
import * as queries from '../queries.ts';
import { valueAt } from '../reporting/custom-figures.ts';
import { downloadLink } from '../reporting/links.ts';
import { maySeeCustom, maySeeDashboard, maySeeResult, maySeeRun } from '../reporting/permissions.ts';
import { PeriodName } from '../reporting/recurrence.ts';
import type { Resolvers } from '../schema.generated.ts';

type Types = Required<Pick<Resolvers, 'ReportRun' | 'ReportSchedule' | 'CustomReport' | 'Dashboard' | 'DashboardWidget' | 'EmsDelivery'>>;

/** Query fields of reports. */
export const reportQueries = {
  reportRun: answer(queries.reportRun),
  reportRuns: answer(queries.listReportRuns),
  reportSources: answer(queries.reportSources),
  customReports: answer(queries.listCustomReports),
  reportSchedule: answer(queries.reportSchedule),
  reportSchedules: answer(queries.listReportSchedules),
  dashboard: answer(queries.dashboard),
  dashboards: answer(queries.listDashboards),
  emsDeliveries: answer(queries.listDeliveries),
};

export const reportTypes = {
  ReportRun: {
    __resolveReference: async ({ id }, ctx) => {
      const run = await ctx.load.reportRun.load(id);
      return run && maySeeRun(ctx, run) ? run : null;
    },
    data: (run, _, ctx) => (maySeeResult(ctx, run) ? run.result : null),
    download: (run, { format }, ctx) =>
      run.status === 'SUCCEEDED' && maySeeResult(ctx, run) ? downloadLink(ctx, run, format ?? run.format) : null,
    viewAs: ({ viewerId }) => viewerId,
    schedule: ({ scheduleId }, _, ctx) => (scheduleId ? ctx.load.reportSchedule.load(scheduleId) : null),
    deliveries: ({ id }, _, ctx) => ctx.load.deliveriesOf.load(id),
  },
  ReportSchedule: {
    __resolveReference: async ({ id }, ctx) => {
      const row = await ctx.load.reportSchedule.load(id);
      return row && !row.deletedAt && (row.ownerId === ctx.viewerOrNull?.id || ctx.hasScope('ems:reports')) ? row : null;
    },
    customReport: ({ customReportId }, _, ctx) => (customReportId ? ctx.load.customReport.load(customReportId) : null),
    period: ({ period }) => PeriodName.nullable().parse(period),
    emails: ({ audience }) => audience.emails,
    userIds: ({ audience }) => audience.userIds,
    runs: ({ id }, page, ctx) => ctx.load.runsOfSchedule.load({ of: id, page }),
  },
  CustomReport: {
    __resolveReference: async ({ id }, ctx) => {
      const row = await ctx.load.customReport.load(id);
      return row && maySeeCustom(ctx, row) ? row : null;
    },
    source: ({ app, source }) => `${app}.${source}`,
    limit: ({ rowLimit }) => rowLimit,
  },
  Dashboard: {
    __resolveReference: async ({ id }, ctx) => {
      const row = await ctx.load.dashboard.load(id);
      return row && maySeeDashboard(ctx, row) ? row : null;
    },
    widgets: ({ id }, _, ctx) => ctx.load.widgetsOf.load(id),
  },
  DashboardWidget: {
    data: async ({ lastRunId, path }, _, ctx) => {
      const run = lastRunId ? await ctx.load.reportRun.load(lastRunId) : null;
      if (run?.status !== 'SUCCEEDED') return null;
      return path ? valueAt(run.result, path) : run.result;
    },
    run: async ({ lastRunId }, _, ctx) => {
      const run = lastRunId ? await ctx.load.reportRun.load(lastRunId) : null;
      return run && maySeeRun(ctx, run) ? run : null;
    },
  },
  EmsDelivery: {
    __resolveReference: ({ id }, ctx) => (ctx.hasScope('ems:read') ? ctx.load.delivery.load(id) : null),
  },
} satisfies Types;
