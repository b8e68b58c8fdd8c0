/** The EMS in figures. */
export { generateAnalyticsSummary } from './monitoring/analytics.ts';
