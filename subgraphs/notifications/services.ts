/** Notifications’ use cases, by what they are about. */
export { deliverMails } from './services/deliver.ts';
export { followMail, openNotification } from './services/opening.ts';
export { updatePreference } from './services/preference.ts';
export { archiveNotification, deleteNotification, getUserNotifications, markAllRead, markNotificationAsRead } from './services/reading.ts';
export { removeOldNotifications } from './services/retention.ts';
export { retryDelivery } from './services/retry.ts';
export { sendNotification, sendTestNotification } from './services/send.ts';
export { unsubscribe } from './services/unsubscribe.ts';
