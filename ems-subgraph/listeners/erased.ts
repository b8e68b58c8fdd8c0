import { erase, fact, gone, listener } from '@lyceum/kit';
import { eq, inArray, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { alertRules, customReports, dashboards, deliveries, reportRuns, reportSchedules, widgets } from '../tables.ts';

// as accounts tells it: the EMS knows of the domains only what they say of themselves
const accounts = { 'accounts.user.erased.v1': fact('A user is no more.', 'User', z.object({ userId: z.uuid() })) };

const reportsOf = (ctx: Context, userId: string) =>
  ctx.db.select({ id: customReports.id }).from(customReports).where(eq(customReports.ownerId, userId));
const schedulesOf = (ctx: Context, userId: string) =>
  ctx.db
    .select({ id: reportSchedules.id })
    .from(reportSchedules)
    .where(
      or(
        eq(reportSchedules.ownerId, userId),
        eq(reportSchedules.viewAsUserId, userId),
        inArray(reportSchedules.customReportId, reportsOf(ctx, userId)),
      ),
    );

export const erasedListeners = {
  forgetErased: listener(
    accounts,
    'accounts.user.erased.v1',
    'Deletes what a person who is no more made here, and the reports about them.',
    (ctx: Context, { data }) =>
      erase(ctx, 'ems', data.userId, [
        (tx, userId) => {
          const boards = ctx.db.select({ id: dashboards.id }).from(dashboards).where(eq(dashboards.ownerId, userId));
          return tx.db
            .delete(widgets)
            .where(
              or(
                inArray(widgets.dashboardId, boards),
                inArray(widgets.scheduleId, schedulesOf(ctx, userId)),
                inArray(widgets.customReportId, reportsOf(ctx, userId)),
              ),
            );
        },
        gone(dashboards, dashboards.ownerId),
        (tx, userId) =>
          tx.db
            .delete(reportRuns)
            .where(
              or(
                eq(reportRuns.requestedBy, userId),
                eq(reportRuns.viewerId, userId),
                sql`${reportRuns.params}::text like ${`%${userId}%`}`,
                sql`${reportRuns.result}::text like ${`%${userId}%`}`,
              ),
            ),
        (tx, userId) => tx.db.delete(reportSchedules).where(inArray(reportSchedules.id, schedulesOf(ctx, userId))),
        gone(customReports, customReports.ownerId),
        gone(alertRules, alertRules.ownerId),
        gone(deliveries, deliveries.requestedBy),
      ]),
  ),
};
