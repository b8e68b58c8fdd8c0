export { generateFollowerSummary } from './reports/summary.ts';
export { generateUserFollowerReport } from './reports/user-report.ts';
