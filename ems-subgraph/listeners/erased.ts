import { erase, fact, gone, listener } from '@lyceum/kit';
import { eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { alertRules, customReports, dashboards, deliveries, queryStats, reportRuns, reportSchedules, widgets } from '../tables.ts';

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

const runsOf = (ctx: Context, userId: string) => inArray(reportRuns.customReportId, reportsOf(ctx, userId));

/** The words that a person chose, where what others made or ran still shows them. */
async function takeWords(ctx: Context, userId: string): Promise<void> {
  const runs = ctx.db
    .select({ id: sql`${reportRuns.id}::text` })
    .from(reportRuns)
    .where(runsOf(ctx, userId));
  await ctx.db.execute(sql`update ems.audit set details = '{}' where subject_type = 'ReportRun' and subject_id in ${runs}`);
  await ctx.db.update(reportRuns).set({ name: 'A report that is no more' }).where(runsOf(ctx, userId));
  // a sample of what was last asked for: nobody knows whose words it holds
  await ctx.db.update(queryStats).set({ variables: null }).where(isNotNull(queryStats.variables));
}

/** Nothing more goes to a person, whoever had it sent. */
async function sendNoMore(ctx: Context, userId: string): Promise<void> {
  await ctx.db.delete(deliveries).where(or(eq(deliveries.requestedBy, userId), eq(deliveries.recipientId, userId)));
  await ctx.db.execute(sql`
    update ${reportSchedules} set audience = jsonb_set(audience, '{userIds}', (audience -> 'userIds') - ${userId}::text)
    where audience -> 'userIds' ? ${userId}`);
}

export const erasedListeners = {
  forgetErased: listener(
    accounts,
    'accounts.user.erased.v1',
    'Deletes what a person who is no more made here, and the reports about them.',
    (ctx: Context, { data }) =>
      erase(ctx, 'ems', data.userId, [
        takeWords,
        sendNoMore,
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
      ]),
  ),
};
