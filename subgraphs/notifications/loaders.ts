import { byKey, descending, manyByKey, pages, tally } from '@lyceum/kit';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { deliveries, mailboxes, notifications, recipients } from './tables.ts';
import type { NotificationType } from './templates.ts';

interface Wanted {
  readonly unreadOnly: boolean;
  readonly type: NotificationType | null;
  readonly archived: boolean;
}

/** Which notifications a list shows. */
export const shown = ({ unreadOnly, type, archived }: Wanted) =>
  and(
    eq(notifications.inApp, true),
    eq(notifications.hidden, false),
    isNull(notifications.deletedAt),
    archived ? isNotNull(notifications.archivedAt) : isNull(notifications.archivedAt),
    unreadOnly ? isNull(notifications.readAt) : undefined,
    type ? eq(notifications.type, type) : undefined,
  );

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  notification: byKey(notifications, notifications.id),
  /** Lists of notifications by person. */
  notifications: pages<typeof notifications, Wanted>(
    notifications,
    notifications.userId,
    [descending(notifications.updatedAt), descending(notifications.id)],
    shown,
  ),
  mailbox: byKey(mailboxes, mailboxes.userId),
  /** Counted from the rows, to compare with the mailbox. */
  unreadRows: tally(notifications, notifications.userId, shown({ unreadOnly: true, type: null, archived: false })),
  delivery: byKey(deliveries, deliveries.id),
  deliveries: manyByKey(deliveries, deliveries.notificationId, [deliveries.channel]),
  recipient: byKey(recipients, recipients.userId),
};
