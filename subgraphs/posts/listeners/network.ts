import { events as connections } from '@lyceum/connections/events';
import { events as followers } from '@lyceum/followers/events';
import { listener } from '@lyceum/kit';
import { and, eq, or } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { follows, ties } from '../tables.ts';

interface Follow {
  readonly followerId: string;
  readonly targetType: string;
  readonly targetId: string;
}
const keyOf = ({ followerId, targetType, targetId }: Follow) => ({
  followerId,
  targetType,
  targetId: targetType === 'TAG' ? targetId.replace(/^#/, '').toLowerCase() : targetId.toLowerCase(),
});
const one = (follow: Follow) => {
  const { followerId, targetType, targetId } = keyOf(follow);
  return and(eq(follows.followerId, followerId), eq(follows.targetType, targetType), eq(follows.targetId, targetId));
};
const follow = async (ctx: Context, data: Follow, at: string): Promise<void> =>
  void (await ctx.db
    .insert(follows)
    .values({ ...keyOf(data), since: new Date(at) })
    .onConflictDoNothing());

export const followBegun = listener(
  followers,
  'followers.follow.created.v1',
  'Brings what is followed home.',
  (ctx: Context, { data, time }) => follow(ctx, data, time),
);
export const followApproved = listener(
  followers,
  'followers.follow.approved.v1',
  'Shows a follower what is for followers.',
  (ctx: Context, { data, time }) => follow(ctx, data, time),
);
export const followEnded = listener(
  followers,
  'followers.follow.removed.v1',
  'Takes what is followed no more out of home.',
  async (ctx: Context, { data }) => void (await ctx.db.delete(follows).where(one(data))),
);
export const followMuted = listener(
  followers,
  'followers.follow.muted.v1',
  'Leaves what is muted out of home for a while.',
  async (ctx: Context, { data }) =>
    void (await ctx.db
      .update(follows)
      .set({ mutedUntil: data.until ? new Date(data.until) : null })
      .where(one(data))),
);

export const connected = listener(
  connections,
  'connections.connection.accepted.v1',
  'Shows two people what is for connections.',
  async (ctx: Context, { data: { fromId, toId } }) =>
    void (await ctx.db
      .insert(ties)
      .values([
        { userId: fromId, otherId: toId },
        { userId: toId, otherId: fromId },
      ])
      .onConflictDoNothing()),
);
export const disconnected = listener(
  connections,
  'connections.connection.removed.v1',
  'Hides what is for connections again.',
  async (ctx: Context, { data: { fromId, toId } }) =>
    void (await ctx.db
      .delete(ties)
      .where(or(and(eq(ties.userId, fromId), eq(ties.otherId, toId)), and(eq(ties.userId, toId), eq(ties.otherId, fromId))))),
);
