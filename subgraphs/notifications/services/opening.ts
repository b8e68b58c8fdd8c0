import { found, service } from '@lyceum/kit';
import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { deliveries } from '../tables.ts';
import { change, lockOwn, Which } from './reading.ts';

export const openNotification = service(
  'Notes that the viewer followed a notification to where it leads; it counts as read.',
  Which,
  async (ctx: Context, { notificationId }) => {
    const row = await lockOwn(ctx, notificationId);
    await noteOpened(ctx, and(eq(deliveries.notificationId, notificationId), eq(deliveries.channel, 'IN_APP')));
    return row.readAt ? row : change(ctx, row, {});
  },
  { audit: false },
);

export const followMail = service(
  'Where the link of a mail leads; the first use is noted.',
  z.object({ deliveryId: z.uuid() }),
  async (ctx: Context, { deliveryId }) => {
    const delivery = found(await ctx.load.delivery.load(deliveryId), 'The link');
    const notification = found(await ctx.load.notification.load(delivery.notificationId), 'The link');
    await noteOpened(ctx, eq(deliveries.id, deliveryId));
    return { url: notification.url };
  },
);

const noteOpened = (ctx: Context, which: SQL | undefined) =>
  ctx.db
    .update(deliveries)
    .set({ openedAt: ctx.now })
    .where(and(which, isNull(deliveries.openedAt)));
