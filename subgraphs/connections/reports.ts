export { generateConnectionSummary } from './reports/summary.ts';
export { generateUserConnectionReport } from './reports/user-report.ts';
