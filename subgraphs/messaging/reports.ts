/** Messaging in figures. */
export { generateMessageActivityReport } from './reports/activity.ts';
export { generateChatroomSummary } from './reports/summary.ts';
