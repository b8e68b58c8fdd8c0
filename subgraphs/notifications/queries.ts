import { descending, enforce, found, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, ilike, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { demand, validateNotificationPermissions } from './helpers.ts';
import { channel, deliveries, deliveryStatus, notifications } from './tables.ts';
import { NOTIFICATION_TYPES } from './templates.ts';

const Type = z.enum(NOTIFICATION_TYPES).nullish();

/** What a list of notifications takes. */
export const Listing = z.object({
  unreadOnly: z.boolean().nullish(),
  type: Type,
  archived: z.boolean().nullish(),
  page: PageArguments,
});

export const getNotificationsByUser = query(
  'What a person was told, the latest first; for the person alone.',
  Listing.extend({ userId: z.uuid() }),
  async (ctx: Context, { userId, unreadOnly, type, archived, page }) => {
    enforce(await validateNotificationPermissions(ctx, { userId, action: 'list' }));
    return ctx.load.notifications.load({
      of: userId,
      page,
      unreadOnly: unreadOnly ?? false,
      type: type ?? null,
      archived: archived ?? false,
    });
  },
);

export const notificationOfViewer = query('One notification of the viewer.', z.object({ id: z.uuid() }), async (ctx: Context, { id }) => {
  const notification = found(await ctx.load.notification.load(id), 'The notification');
  enforce(await validateNotificationPermissions(ctx, { userId: notification.userId, action: 'read' }));
  return found(notification.inApp && !notification.hidden && !notification.deletedAt ? notification : null, 'The notification');
});

export const searchNotifications = query(
  'The viewer’s notifications whose title or text holds the words, the latest first.',
  z.object({ query: z.string().trim().min(1, 'Give a word to look for.').max(200), type: Type, page: PageArguments }),
  (ctx: Context, { query: words, type, page }) =>
    pageOf(ctx.db, {
      table: notifications,
      where: and(
        eq(notifications.userId, ctx.viewer.id),
        eq(notifications.inApp, true),
        eq(notifications.hidden, false),
        isNull(notifications.deletedAt),
        type ? eq(notifications.type, type) : undefined,
        ...words.split(/\s+/).map((word) => ilike(sql`(title || ' ' || body)`, holding(word))),
      ),
      orderBy: [descending(notifications.updatedAt), descending(notifications.id)],
      page,
    }),
);

export const unreadCountOf = query(
  'How many notifications a person has not read; for the person alone.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    enforce(await validateNotificationPermissions(ctx, { userId, action: 'list' }));
    return (await ctx.load.mailbox.load(userId))?.unread ?? 0;
  },
);

export const deliveryLogOf = query(
  'What became of a notification in each channel; for its owner and operators.',
  z.object({ notificationId: z.uuid() }),
  async (ctx: Context, { notificationId }) => {
    const notification = found(await ctx.load.notification.load(notificationId), 'The notification');
    enforce(await validateNotificationPermissions(ctx, { userId: notification.userId, action: 'log' }));
    found(notification.hidden && !ctx.hasScope('notifications:manage') ? null : notification, 'The notification');
    return ctx.load.deliveries.load(notificationId);
  },
);

export const listDeliveries = query(
  'Deliveries of everybody, newest first; for holders of notifications:manage.',
  z.object({ status: z.enum(deliveryStatus.enumValues).nullish(), channel: z.enum(channel.enumValues).nullish(), page: PageArguments }),
  async (ctx: Context, { status, channel: through, page }) => {
    demand(ctx, 'notifications:manage');
    return pageOf(ctx.db, {
      table: deliveries,
      where: and(status ? eq(deliveries.status, status) : undefined, through ? eq(deliveries.channel, through) : undefined),
      orderBy: [descending(deliveries.createdAt), descending(deliveries.id)],
      page,
    });
  },
);
