import { enforce, found, moment, one, service } from '@lyceum/kit';
import { and, eq, isNull, lte, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateNotificationPermissions } from '../helpers.ts';
import { getNotificationsByUser, Listing } from '../queries.ts';
import { type NotificationRow, notifications } from '../tables.ts';
import { NOTIFICATION_TYPES } from '../templates.ts';
import { addUnread, lockMailboxes } from './mailbox.ts';

export const Which = z.object({ notificationId: z.uuid() });

export const getUserNotifications = service(
  'What the viewer was told, the latest first.',
  Listing,
  (ctx: Context, listing) => getNotificationsByUser(ctx, { ...listing, userId: ctx.viewer.id }),
  { transaction: false },
);

const factOf = ({ id, userId, type }: NotificationRow) => ({ subjectId: id, data: { notificationId: id, userId, type } });
const counts = ({ inApp, readAt }: NotificationRow) => inApp && !readAt;

/** The viewer’s notification, locked with the mailbox. */
export async function lockOwn(ctx: Context, notificationId: string): Promise<NotificationRow> {
  await lockMailboxes(ctx, [ctx.viewer.id]);
  const [row] = await ctx.db
    .select()
    .from(notifications)
    .where(and(eq(notifications.id, notificationId), isNull(notifications.deletedAt)));
  const { userId } = found(row?.inApp && !row.hidden ? row : null, 'The notification');
  enforce(await validateNotificationPermissions(ctx, { userId, action: 'change' }));
  return found(row, 'The notification');
}

/** Changes a locked notification; what is changed by its owner has been read. */
export async function change(ctx: Context, before: NotificationRow, values: Partial<NotificationRow>): Promise<NotificationRow> {
  const after = one(
    await ctx.db
      .update(notifications)
      .set({ readAt: before.readAt ?? ctx.now, ...values })
      .where(eq(notifications.id, before.id))
      .returning(),
  );
  if (counts(before)) await addUnread(ctx, [after.userId], -1);
  if (after.readAt && !before.readAt) await ctx.publishAll('notifications.notification.read.v1', [factOf(after)]);
  return after;
}

export const markNotificationAsRead = service(
  'Marks a notification of the viewer as read; once is enough.',
  Which,
  async (ctx: Context, { notificationId }) => {
    const row = await lockOwn(ctx, notificationId);
    return row.readAt ? row : change(ctx, row, {});
  },
);

export const archiveNotification = service(
  'Puts a notification of the viewer away; it counts as read.',
  Which,
  async (ctx: Context, { notificationId }) => {
    const row = await lockOwn(ctx, notificationId);
    return row.archivedAt ? row : change(ctx, row, { archivedAt: ctx.now });
  },
);

export const deleteNotification = service('Deletes a notification of the viewer.', Which, async (ctx: Context, { notificationId }) => {
  const row = await lockOwn(ctx, notificationId);
  // what was never read stays so: figures tell read from deleted
  const deleted = await change(ctx, row, { deletedAt: ctx.now, readAt: row.readAt });
  await ctx.publishAll('notifications.notification.deleted.v1', [factOf(deleted)]);
  return deleted;
});

export const markAllRead = service(
  'Marks the viewer’s notifications as read: all, up to a moment, or of one type.',
  z.object({ before: moment.nullish(), type: z.enum(NOTIFICATION_TYPES).nullish() }),
  async (ctx: Context, { before, type }) => {
    const userId = ctx.viewer.id;
    const marked = await markRead(
      ctx,
      userId,
      and(before ? lte(notifications.updatedAt, before) : undefined, type ? eq(notifications.type, type) : undefined),
    );
    return { marked, unreadCount: (await ctx.load.mailbox.load(userId))?.unread ?? 0 };
  },
);

/** Marks those of a person's unread notifications that match, and says how many. */
export async function markRead(ctx: Context, userId: string, which: SQL | undefined): Promise<number> {
  await lockMailboxes(ctx, [userId]);
  const marked = await ctx.db
    .update(notifications)
    .set({ readAt: ctx.now })
    .where(
      and(
        eq(notifications.userId, userId),
        eq(notifications.inApp, true),
        isNull(notifications.readAt),
        isNull(notifications.deletedAt),
        which,
      ),
    )
    .returning();
  // what a block hides is read with the rest, and of no account
  const seen = marked.filter(({ hidden }) => !hidden);
  await addUnread(ctx, seen.length ? [userId] : [], -seen.length);
  await ctx.publishAll('notifications.notification.read.v1', seen.map(factOf));
  return seen.length;
}
