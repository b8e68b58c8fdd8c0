/** Posts in figures. */
export { generateUserPostActivityReport } from './reports/activity.ts';
export { generatePostSummary } from './reports/summary.ts';
