import { silent } from '../route.ts';

/** Who is told what of notifications. */
export const notifications = [
  silent('notifications.notification.created.v1', 'It is the telling itself.'),
  silent('notifications.notification.read.v1', 'One’s own act.'),
  silent('notifications.notification.deleted.v1', 'One’s own act.'),
  silent('notifications.unread.changed.v1', 'Clients hear it live.'),
  silent('notifications.delivery.sent.v1', 'It is the telling itself.'),
  silent('notifications.delivery.failed.v1', 'Operators see it in the list of deliveries.'),
];
