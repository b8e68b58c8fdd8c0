/** Companies' figures. */
export { generateCompanyProfileReport } from './reports/profile.ts';
export { generateCompanySummary } from './reports/summary.ts';
