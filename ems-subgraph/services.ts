/** What is kept of those who announce themselves, what is registered by hand, and the settings of all. */

export { createAlertRule, deleteAlertRule, evaluateAlerts } from './monitoring/alerts.ts';
export { closeBreaker } from './ports/breakers.ts';
export { callThirdParty, sendEmail, sendSms } from './ports/sending.ts';
export { purgeCache } from './querying/purge.ts';
export { expireLeases, recordAnnouncement, recordHeartbeat, recordSettings } from './registries/announced.ts';
export { deregisterPart, registerPart } from './registries/by-hand.ts';
export { importSettings, rollbackSetting, setSetting, unsetSetting } from './registries/settings.ts';
export { createCustomReport, deleteCustomReport, runCustomReport } from './reporting/custom.ts';
export { addWidget, createDashboard, deleteDashboard, refreshDashboard, removeWidget } from './reporting/dashboards.ts';
export { cancelReport, runReport } from './reporting/run.ts';
export { deleteReportSchedule, pauseReportSchedule, scheduleReport } from './reporting/schedules.ts';
export { sweepWork } from './reporting/sweep.ts';
export { sendRequest } from './rest/routing.ts';
export { resetBreaker, tripBreaker } from './steering/breakers.ts';
export { drainInstance, resumeInstance } from './steering/draining.ts';
export { recordGateway } from './steering/gateways.ts';
