import { ascending, found, invalid, one, PageArguments, pageOf, query, Refusal, service } from '@lyceum/kit';
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type DashboardRow, type DashboardWidgetRow, dashboards, reportRuns, widgetKind, widgets } from '../tables.ts';
import { mayChange, maySeeCustom, maySeeDashboard } from './permissions.ts';
import { checkReport, Name, Params, startRun } from './run.ts';

const MOST_WIDGETS = 30;

export const createDashboard = service(
  'Makes a page of figures that stay fresh.',
  z.object({ name: z.string().trim().min(1).max(200), shared: z.boolean().nullish() }),
  async (ctx: Context, { name, shared }): Promise<DashboardRow> => {
    const row = one(
      await ctx.db
        .insert(dashboards)
        .values({ name, shared: shared ?? false, ownerId: ctx.viewer.id })
        .returning(),
    );
    await ctx.audit('dashboard.created', { type: 'Dashboard', id: row.id });
    return row;
  },
);

const seen = async (ctx: Context, id: string): Promise<DashboardRow> => {
  const row = await ctx.load.dashboard.load(id);
  return found(row && maySeeDashboard(ctx, row) ? row : null, 'The dashboard');
};
const tell = (ctx: Context, id: string) => ctx.publish('ems.dashboard.updated.v1', id, { id });

export const addWidget = service(
  'Puts a report on a dashboard: it is run at once as the caller, and again with each run of its schedule.',
  z.object({
    dashboardId: z.uuid(),
    title: z.string().trim().min(1).max(200),
    kind: z.enum(widgetKind.enumValues),
    app: Name.nullish(),
    report: Name.nullish(),
    params: Params,
    customReportId: z.uuid().nullish(),
    scheduleId: z.uuid().nullish(),
    path: z.string().max(200).nullish(),
  }),
  async (
    ctx: Context,
    { dashboardId, title, kind, app, report, params, customReportId, scheduleId, path },
  ): Promise<DashboardWidgetRow> => {
    const dashboard = await seen(ctx, dashboardId);
    mayChange(ctx, dashboard);
    const what = await subjectOf(ctx, { app, report, params, customReportId, scheduleId });
    return ctx.transact(async (tx) => {
      await tx.db.select().from(dashboards).where(eq(dashboards.id, dashboardId)).for('update');
      const count = await tx.db.$count(widgets, eq(widgets.dashboardId, dashboardId));
      if (count >= MOST_WIDGETS) throw new Refusal('LIMIT_REACHED', `A dashboard holds ${MOST_WIDGETS} widgets: take one off first.`);
      const { app: of, report: name, customReportId: custom } = what;
      // a scheduled one shows its latest run, until the next
      const run = scheduleId
        ? await latestOf(tx, scheduleId)
        : await startRun(tx, { app: of, name, params: what.params, format: 'JSON', customReportId: custom });
      const row = one(
        await tx.db
          .insert(widgets)
          .values({
            ...what,
            dashboardId,
            title,
            kind,
            path: path ?? null,
            scheduleId: scheduleId ?? null,
            position: count,
            lastRunId: run?.id ?? null,
          })
          .returning(),
      );
      await tell(tx, dashboardId);
      return row;
    });
  },
  { transaction: false },
);

async function latestOf(ctx: Context, scheduleId: string): Promise<{ id: string } | undefined> {
  const [row] = await ctx.db
    .select({ id: reportRuns.id })
    .from(reportRuns)
    .where(and(eq(reportRuns.scheduleId, scheduleId), eq(reportRuns.status, 'SUCCEEDED')))
    .orderBy(desc(reportRuns.windowAt))
    .limit(1);
  return row;
}

interface Subject {
  readonly app?: string | null | undefined;
  readonly report?: string | null | undefined;
  readonly params: Record<string, unknown>;
  readonly customReportId?: string | null | undefined;
  readonly scheduleId?: string | null | undefined;
}

async function subjectOf(ctx: Context, { app, report, params, customReportId, scheduleId }: Subject) {
  if (scheduleId) {
    const schedule = await ctx.load.reportSchedule.load(scheduleId);
    const known = found(
      schedule && !schedule.deletedAt && (schedule.ownerId === ctx.viewer.id || ctx.hasScope('ems:reports')) ? schedule : null,
      'The schedule',
    );
    return { app: known.app, report: known.report, params: known.params, customReportId: known.customReportId };
  }
  if (customReportId) {
    const custom = await ctx.load.customReport.load(customReportId);
    const known = found(custom && maySeeCustom(ctx, custom) ? custom : null, 'The custom report');
    return { app: known.app, report: known.name, params: known.params, customReportId };
  }
  if (!app || !report)
    throw invalid([{ path: ['input', 'report'], rule: 'required', message: 'Name a report with its app, a custom report or a schedule.' }]);
  await checkReport(ctx, app, report, params);
  return { app, report, params, customReportId: null };
}

const widgetSeen = async (ctx: Context, id: string) => {
  const widget = found(await ctx.load.widget.load(id), 'The widget');
  mayChange(ctx, await seen(ctx, widget.dashboardId));
  return widget;
};

export const removeWidget = service(
  'Takes a widget off its dashboard.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<DashboardRow> => {
    const widget = await widgetSeen(ctx, id);
    await ctx.db.delete(widgets).where(eq(widgets.id, id));
    await tell(ctx, widget.dashboardId);
    return seen(ctx, widget.dashboardId);
  },
);

export const refreshDashboard = service(
  'Runs all reports of a dashboard again, as the caller.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<DashboardRow> => {
    const dashboard = await seen(ctx, id);
    mayChange(ctx, dashboard);
    for (const { id: widgetId, app, report, params, customReportId, scheduleId } of await ctx.load.widgetsOf.load(id)) {
      if (scheduleId) continue;
      const run = await startRun(ctx, { app, name: report, params, format: 'JSON', customReportId });
      await ctx.db.update(widgets).set({ lastRunId: run.id }).where(eq(widgets.id, widgetId));
    }
    await tell(ctx, id);
    return dashboard;
  },
);

export const deleteDashboard = service(
  'Takes a dashboard away.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<DashboardRow> => {
    const dashboard = await seen(ctx, id);
    mayChange(ctx, dashboard);
    await ctx.db.update(dashboards).set({ deletedAt: sql`now()` }).where(eq(dashboards.id, id));
    await ctx.audit('dashboard.deleted', { type: 'Dashboard', id });
    return dashboard;
  },
);

export const dashboard = query('A dashboard.', z.object({ id: z.string() }), async (ctx: Context, { id }) => seen(ctx, id));

export const listDashboards = query(
  'The dashboards that the caller may see, by name.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) =>
    pageOf(ctx.db, {
      table: dashboards,
      where: and(
        isNull(dashboards.deletedAt),
        ctx.hasScope('ems:reports')
          ? undefined
          : or(eq(dashboards.ownerId, ctx.viewer.id), ctx.hasScope('ems:read') ? eq(dashboards.shared, true) : undefined),
      ),
      orderBy: [ascending(dashboards.name), ascending(dashboards.id)],
      page,
    }),
);
