export { generateProfileSummary } from './reports/summary.ts';
export { generateUserProfileReport } from './reports/user-profile.ts';
