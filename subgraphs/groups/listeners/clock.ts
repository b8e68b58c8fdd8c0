import { DAY, HOUR, MINUTE, schedule } from '@lyceum/kit';
import { and, eq, lte } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { archive } from '../services/groups.ts';
import { lockGroup } from '../services/membership.ts';
import { groups, invites } from '../tables.ts';

export const expireInvites = schedule('Ends invitations that nobody answered in time.', 5 * MINUTE, async (ctx: Context) => {
  await ctx.db
    .update(invites)
    .set({ status: 'EXPIRED', answeredAt: ctx.now })
    .where(and(eq(invites.status, 'PENDING'), lte(invites.expiresAt, ctx.now)));
});

export const archiveInactive = schedule('Archives groups in which nothing happened for long.', 1 * HOUR, async (ctx: Context) => {
  const { archiveAfterInactiveDays } = ctx.settings;
  if (!archiveAfterInactiveDays) return;
  const limit = new Date(ctx.now.getTime() - archiveAfterInactiveDays * DAY);
  const quiet = and(eq(groups.status, 'ACTIVE'), lte(groups.lastActivityAt, limit));
  const asleep = await ctx.db.select({ id: groups.id }).from(groups).where(quiet).orderBy(groups.id);
  for (const { id } of asleep)
    await ctx.transact(async (tx) => {
      const group = await lockGroup(tx, id);
      if (group.status === 'ACTIVE' && group.lastActivityAt <= limit) await archive(tx, group);
    });
});
