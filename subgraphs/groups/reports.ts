/** Groups in figures. */
export { generateGroupMembershipReport } from './reports/membership.ts';
export { generateGroupSummary } from './reports/summary.ts';
