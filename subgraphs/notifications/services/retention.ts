import { DAY, Refusal, service } from '@lyceum/kit';
import { inArray, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { notifications, occurrences } from '../tables.ts';
import { addUnread, lockMailboxes } from './mailbox.ts';

const BATCH = 500;

export const removeOldNotifications = service(
  'Removes notifications for good that are older than the settings keep, and says how many.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.hasScope('notifications:manage')) throw new Refusal('FORBIDDEN', 'Removing notifications needs notifications:manage.');
    let removed = 0;
    for (;;) {
      const batch = await ctx.transact(removeSome);
      removed += batch;
      if (batch < BATCH) return removed;
    }
  },
  { transaction: false },
);

async function removeSome(ctx: Context): Promise<number> {
  const { retentionDays, deletedRetentionDays } = ctx.settings;
  const old = or(
    lt(notifications.createdAt, new Date(ctx.now.getTime() - retentionDays * DAY)),
    lt(notifications.deletedAt, new Date(ctx.now.getTime() - deletedRetentionDays * DAY)),
  );
  const found = await ctx.db.select({ id: notifications.id, userId: notifications.userId }).from(notifications).where(old).limit(BATCH);
  if (!found.length) return 0;
  await lockMailboxes(ctx, [...new Set(found.map(({ userId }) => userId))]);
  const ids = found.map(({ id }) => id);
  await ctx.db.delete(occurrences).where(inArray(occurrences.notificationId, ids));
  const gone = await ctx.db.delete(notifications).where(inArray(notifications.id, ids)).returning();
  const unread = Map.groupBy(
    gone.filter(({ inApp, hidden, readAt, deletedAt }) => inApp && !hidden && !readAt && !deletedAt),
    ({ userId }) => userId,
  );
  const bySize = Map.groupBy([...unread], ([, rows]) => rows.length);
  for (const [size, entries] of bySize)
    await addUnread(
      ctx,
      entries.map(([userId]) => userId),
      -size,
    );
  return found.length;
}
