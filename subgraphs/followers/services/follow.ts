import { DAY, enforce, found, invalid, Refusal, service } from '@lyceum/kit';
import { IdempotencyKey } from '@lyceum/kit/text.ts';
import { and, eq, gt, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { isPrivate } from '../helpers/permissions.ts';
import { processFollowerData, validateFollowerPermissions, validateFollowTargetPermissions } from '../helpers.ts';
import { blocks, type FollowRow, follows, groupMembers, moves, people, standings } from '../tables.ts';
import { followKey, Id, Target } from '../utilities.ts';
import { type Aim, begin, drop, edgeOf, lock, lockFollows } from './edges.ts';

const gone = () => new Refusal('NOT_FOUND', 'It does not exist, or is not yours to see.');

/** Refuses what the copies say by now, behind the lock: a block, a suspension, a group that has become secret. */
async function refuseUnreachable(ctx: Context, me: string, aim: Aim, access: string): Promise<void> {
  if (access === 'CLOSED') throw gone();
  if (aim.targetType === 'USER') {
    const other = aim.targetId;
    const [block] = await ctx.db
      .select({ userId: blocks.userId })
      .from(blocks)
      .where(or(and(eq(blocks.userId, me), eq(blocks.blockedId, other)), and(eq(blocks.userId, other), eq(blocks.blockedId, me))))
      .limit(1);
    const [person] = await ctx.db.select().from(people).where(eq(people.userId, other));
    if (block || !person || person.suspendedAt) throw gone();
  }
  if (access === 'OPEN' || aim.targetType !== 'GROUP') return;
  const [member] = await ctx.db
    .select()
    .from(groupMembers)
    .where(and(eq(groupMembers.groupId, aim.targetId), eq(groupMembers.userId, me)));
  if (!member) throw gone();
}

/** Refuses who follows as much as may be, or began too much today; the follower is locked. */
async function refuseTooMany(ctx: Context, me: string, followingCount: number): Promise<void> {
  const { maxFollowing, dailyFollowCap } = ctx.settings;
  const waiting = await ctx.db.$count(follows, and(eq(follows.followerId, me), eq(follows.state, 'REQUESTED')));
  if (followingCount + waiting >= maxFollowing)
    throw new Refusal('LIMIT_REACHED', `You follow ${maxFollowing} already: unfollow something first.`);
  const today = await ctx.db.$count(
    moves,
    and(eq(moves.followerId, me), eq(moves.cause, 'FOLLOWED'), gt(moves.at, new Date(ctx.now.getTime() - DAY))),
  );
  if (today >= dailyFollowCap) throw new Refusal('LIMIT_REACHED', `You began to follow ${dailyFollowCap} in a day: go on tomorrow.`);
}

export const follow = service(
  'Follows somebody or something; a private person is asked first. Following twice is following once.',
  Target.extend({ idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { targetType, targetId }): Promise<FollowRow> => {
    const me = ctx.viewer.id;
    const aim = await processFollowerData(ctx, { targetType, targetId });
    if (aim.targetType === 'USER' && aim.targetId === me)
      throw invalid([{ path: ['input', 'targetId'], rule: 'self', message: 'Choose somebody else than yourself.' }]);
    enforce(await validateFollowTargetPermissions(ctx, { action: 'follow', targetType, targetId }));
    const { standingOf, targetOf } = await lock(ctx, [me], [aim]);
    const target = found(targetOf(aim.targetKey));
    await refuseUnreachable(ctx, me, aim, target.access);
    const edge = await edgeOf(ctx, me, aim);
    if (edge && edge.state !== 'REMOVED') return edge;
    await refuseTooMany(ctx, me, standingOf(me)?.followingCount ?? 0);
    return begin(ctx, me, aim, { edge, state: await stateFor(ctx, aim), cause: 'FOLLOWED' });
  },
  { again: async (ctx, id) => found(await ctx.load.follow.load(id), 'The follow') },
);

async function stateFor(ctx: Context, { targetType, targetId }: Aim): Promise<'REQUESTED' | 'ACTIVE'> {
  if (targetType !== 'USER') return 'ACTIVE';
  const [standing] = await ctx.db.select().from(standings).where(eq(standings.userId, targetId));
  return isPrivate(ctx, standing ?? null) ? 'REQUESTED' : 'ACTIVE';
}

const Pair = z.object({ userId: Id, followerId: Id.nullish() });

export const addFollower = service(
  'Makes somebody a follower of a person: oneself, nobody else.',
  Pair.extend({ idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { userId, followerId }): Promise<FollowRow> => {
    if ((followerId ?? ctx.viewer.id) !== ctx.viewer.id)
      throw new Refusal('FORBIDDEN', 'Nobody follows on behalf of another: leave followerId out.');
    return follow(ctx, { targetType: 'USER', targetId: userId });
  },
  { again: async (ctx, id) => found(await ctx.load.follow.load(id), 'The follow') },
);

async function end(ctx: Context, edge: FollowRow | null): Promise<FollowRow> {
  const there = found(edge, 'The follow');
  enforce(await validateFollowerPermissions(ctx, { followId: there.id, action: 'remove' }));
  const [row] = await lockFollows(ctx, [there]);
  const own = ctx.viewerOrNull?.id === there.followerId;
  const [dropped] = await drop(ctx, row ? [row] : [], own ? 'UNFOLLOWED' : 'REMOVED');
  return dropped ?? found(row, 'The follow');
}

export const removeFollower = service(
  'Ends that somebody follows a person: for the follower and for the person followed. Ending twice is ending once.',
  Pair,
  async (ctx: Context, { userId, followerId }): Promise<FollowRow> =>
    end(ctx, await ctx.load.edge.load({ followerId: followerId ?? ctx.viewer.id, targetKey: `USER:${userId}` })),
);

export const removeMyFollower = service(
  'Ends that somebody follows the viewer; the follower is not told.',
  z.object({ followerId: Id }),
  async (ctx: Context, { followerId }): Promise<FollowRow> => removeFollower(ctx, { userId: ctx.viewer.id, followerId }),
);

export const unfollow = service(
  'Follows no more, or takes a request to follow back.',
  Target,
  async (ctx: Context, { targetType, targetId }): Promise<FollowRow> => {
    const { targetKey } = followKey({ targetType, targetId });
    return end(ctx, await ctx.load.edge.load({ followerId: ctx.viewer.id, targetKey }));
  },
);
