import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { gone } from '@lyceum/kit';
import { eq, or } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { setAside } from '../services.ts';
import { blocks, follows, groupMembers, moves, people, standings, targets } from '../tables.ts';

export const erasedListeners = forgetErased<Context>(
  'followers',
  'Forgets a person who is no more: whom they followed and who followed them.',
  (ctx, userId) => setAside(ctx, { userId }),
  gone(follows, follows.followerId, follows.targetUserId),
  (ctx, userId) => ctx.db.delete(moves).where(or(eq(moves.followerId, userId), eq(moves.targetKey, `USER:${userId}`))),
  (ctx, userId) => ctx.db.delete(targets).where(eq(targets.targetKey, `USER:${userId}`)),
  gone(standings, standings.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  gone(groupMembers, groupMembers.userId),
  unnamed(people),
);
