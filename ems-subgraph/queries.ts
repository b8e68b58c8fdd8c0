/** The registries as lists, the parts that they run, and the settings of all. */

export { listAlertRules } from './monitoring/alerts.ts';
export { analytics } from './monitoring/analytics.ts';
export { integrations } from './monitoring/integrations.ts';
export { portBreakers } from './ports/breakers.ts';
export { listDeliveries } from './ports/sending.ts';
export { buildQuery } from './querying/builder.ts';
export { listTrustedDocuments } from './querying/documents.ts';
export { executeQuery } from './querying/execute.ts';
export { explainQuery, indexAdvice } from './querying/explain.ts';
export { cacheStats, listQueryStats, slowQueries } from './querying/stats.ts';
export { listChanges, listEntries, listInstances, serviceTopology } from './registries/lists.ts';
export { checkPermission, runHelper, runUtility } from './registries/running.ts';
export { effectiveSetting, exportSettings, settingHistory, settingsAt } from './registries/setting-reads.ts';
export { listCustomReports } from './reporting/custom.ts';
export { dashboard, listDashboards } from './reporting/dashboards.ts';
export { listReportRuns, reportRun } from './reporting/reads.ts';
export { listReportSchedules, reportSchedule } from './reporting/schedules.ts';
export { reportSources } from './reporting/sources.ts';
export { restRoutes, routeRequest } from './rest/routing.ts';
export { loadBalancing, middlewareChain, rateLimitStatus } from './steering/balancing.ts';
export { circuitBreakers } from './steering/breakers.ts';
export { listGateways } from './steering/gateways.ts';
