import { found, invalid, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { blocks } from '../tables.ts';
import { Id } from '../utilities.ts';
import { end, lockPair } from './pair.ts';

const Whom = z.object({ userId: Id });

export const blockUser = service(
  'Keeps somebody away: the two do not see each other anywhere, and what was between them ends.',
  Whom,
  async (ctx: Context, { userId }) => {
    const me = ctx.viewer.id;
    if (me === userId) throw invalid([{ path: ['input', 'userId'], rule: 'self', message: 'Choose somebody else than yourself.' }]);
    found(await ctx.load.person.load(userId), 'The person');
    const { connection } = await lockPair(ctx, me, userId);
    const [block] = await ctx.db
      .insert(blocks)
      .values({ userId: me, blockedId: userId, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (!block) return found(await blockOf(ctx, me, userId));
    // neither is told: for both the other is not there any more
    if (connection?.state === 'ACCEPTED') await end(ctx, connection, 'REMOVED', { removedById: me, quiet: true });
    else if (connection?.state === 'PENDING' || connection?.state === 'DECLINED')
      await end(ctx, connection, connection.fromId === me ? 'WITHDRAWN' : 'DECLINED', { quiet: true });
    await ctx.publish('connections.user.blocked.v1', me, { userId: me, blockedId: userId });
    return block;
  },
);

export const unblockUser = service('Lifts one’s own block of somebody.', Whom, async (ctx: Context, { userId }) => {
  const me = ctx.viewer.id;
  await lockPair(ctx, me, userId);
  const [block] = await ctx.db
    .delete(blocks)
    .where(and(eq(blocks.userId, me), eq(blocks.blockedId, userId)))
    .returning();
  const lifted = found(block, 'The block');
  await ctx.publish('connections.user.unblocked.v1', me, { userId: me, blockedId: userId });
  return lifted;
});

async function blockOf(ctx: Context, userId: string, blockedId: string) {
  const [block] = await ctx.db
    .select()
    .from(blocks)
    .where(and(eq(blocks.userId, userId), eq(blocks.blockedId, blockedId)));
  return block;
}
