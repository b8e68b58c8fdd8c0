/** Notifications in figures. */
export { generateNotificationSummary } from './reports/summary.ts';
export { generateUserNotificationReport } from './reports/user.ts';
