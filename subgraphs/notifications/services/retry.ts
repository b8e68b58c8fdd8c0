import { found, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mailSchedule } from '../schedules.ts';
import { deliveries } from '../tables.ts';

export const retryDelivery = service(
  'Tries a delivery again that was given up, from the start.',
  z.object({ deliveryId: z.uuid() }),
  async (ctx: Context, { deliveryId }) => {
    if (!ctx.hasScope('notifications:manage')) throw new Refusal('FORBIDDEN', 'Retrying a delivery needs notifications:manage.');
    const [before] = await ctx.db.select().from(deliveries).where(eq(deliveries.id, deliveryId)).for('update');
    const { status, channel } = found(before, 'The delivery');
    if (status !== 'DEAD' || channel !== 'EMAIL')
      throw new Refusal('CONFLICT', `Only an e-mail that was given up can be tried again; this one is ${status}.`);
    const delivery = one(
      await ctx.db
        .update(deliveries)
        .set({ status: 'QUEUED', attempts: 0, nextAttemptAt: ctx.now, error: null })
        .where(eq(deliveries.id, deliveryId))
        .returning(),
    );
    await ctx.audit('delivery.retried', { type: 'Notification', id: delivery.notificationId }, { deliveryId });
    ctx.afterCommit(() => mailSchedule.wake());
    return delivery;
  },
);
