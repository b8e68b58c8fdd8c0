import { fact } from '@lyceum/kit';
import { z } from 'zod';

const notification = { notificationId: z.uuid(), userId: z.uuid(), type: z.string() };

/** Facts that notifications tells the others. */
export const events = {
  'notifications.notification.created.v1': fact(
    'Somebody has something new to read, or an unread group of it grew.',
    'Notification',
    z.object(notification),
  ),
  'notifications.notification.read.v1': fact('A notification was read.', 'Notification', z.object(notification)),
  'notifications.notification.deleted.v1': fact('A notification was put away.', 'Notification', z.object(notification)),
  'notifications.unread.changed.v1': fact('Somebody’s unread count changed.', 'UnreadCount', z.object({ userId: z.uuid() })),
  'notifications.delivery.sent.v1': fact(
    'A notification left through a channel.',
    'Notification',
    z.object({ ...notification, channel: z.string() }),
  ),
  'notifications.delivery.failed.v1': fact(
    'A channel gave up on a notification.',
    'Notification',
    z.object({ ...notification, channel: z.string(), error: z.string() }),
  ),
};
