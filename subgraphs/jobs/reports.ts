/** Jobs' figures. */
export { generateJobApplicationReport } from './reports/applications.ts';
export { generateJobSummary } from './reports/summary.ts';
