import { batch, byKey, descending, manyByKey, pages } from '@lyceum/kit';
import { and, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import {
  alertRules,
  customReports,
  dashboards,
  deliveries,
  type EmsEntryRow,
  entries,
  instances,
  reportRuns,
  reportSchedules,
  settingValues,
  widgets,
} from './tables.ts';

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  entry: byKey(entries, entries.id),
  instance: byKey(instances, instances.id),
  /** The instances of an app that have not gone. */
  instancesOf: manyByKey(instances, instances.app, [instances.startedAt, instances.id], ne(instances.health, 'GONE')),
  valuesOf: manyByKey(settingValues, settingValues.app, [settingValues.key]),
  reportRun: byKey(reportRuns, reportRuns.id),
  runsOfSchedule: pages(reportRuns, reportRuns.scheduleId, [descending(reportRuns.queuedAt), descending(reportRuns.id)]),
  deliveriesOf: manyByKey(deliveries, deliveries.runId, [deliveries.createdAt, deliveries.id]),
  alertRule: byKey(alertRules, alertRules.id),
  delivery: byKey(deliveries, deliveries.id),
  reportSchedule: byKey(reportSchedules, reportSchedules.id),
  customReport: byKey(customReports, customReports.id),
  dashboard: byKey(dashboards, dashboards.id),
  widget: byKey(widgets, widgets.id),
  widgetsOf: manyByKey(widgets, widgets.dashboardId, [widgets.position, widgets.id]),
  /** An entry by `<app> <KIND> <name>`. */
  entryNamed: batch(
    (db, keys: readonly string[]): Promise<EmsEntryRow[]> =>
      db
        .select()
        .from(entries)
        .where(
          and(
            isNull(entries.deregisteredAt),
            or(inArray(sql`${entries.app} || ' ' || ${entries.kind} || ' ' || ${entries.name}`, [...keys])),
          ),
        ),
    ({ app, kind, name }) => `${app} ${kind} ${name}`,
  ),
};
