/** What Postgres holds of the EMS, by topic. */
export * from './tables/deliveries.ts';
export * from './tables/gateways.ts';
export * from './tables/monitoring.ts';
export * from './tables/querying.ts';
export * from './tables/registry.ts';
export * from './tables/reports.ts';

import type { SettingPlace, SettingScope } from '@lyceum/kit';
import type { deliveries } from './tables/deliveries.ts';
import type { gateways } from './tables/gateways.ts';
import type { alertRules } from './tables/monitoring.ts';
import type { changes, entries, instances } from './tables/registry.ts';
import type { customReports, dashboards, reportRuns, reportSchedules, widgets } from './tables/reports.ts';

export type EmsEntryRow = typeof entries.$inferSelect;
export type EmsInstanceRow = typeof instances.$inferSelect;
export type EmsChangeRow = typeof changes.$inferSelect;
/** A setting is its entry; with `at` it is looked at for one company, course, group or person. */
export type EmsSettingRow = EmsEntryRow & {
  readonly at?: SettingPlace & {
    readonly value: unknown;
    readonly isSet: boolean;
    readonly source: 'DEFAULT' | 'GLOBAL' | 'APP' | SettingScope;
    readonly version: number;
    readonly updatedAt: Date | null;
  };
};
export type ReportRunRow = typeof reportRuns.$inferSelect;
export type ReportScheduleRow = typeof reportSchedules.$inferSelect;
export type CustomReportRow = typeof customReports.$inferSelect;
export type DashboardRow = typeof dashboards.$inferSelect;
export type DashboardWidgetRow = typeof widgets.$inferSelect;
export type EmsGatewayRow = typeof gateways.$inferSelect;
export type AlertRuleRow = typeof alertRules.$inferSelect;
export type EmsDeliveryRow = typeof deliveries.$inferSelect;
