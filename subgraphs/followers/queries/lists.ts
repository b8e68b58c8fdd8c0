import { unblocked } from '@lyceum/connections/copies';
import { descending, enforce, PageArguments, pageOf, query, tidyLine } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { readerOf, seesFollow } from '../helpers/permissions.ts';
import { validateFollowTargetPermissions } from '../helpers.ts';
import { blocks, follows, people, targetType } from '../tables.ts';
import { followKey, Id, isMuted, Target } from '../utilities.ts';
import { live } from '../visible.ts';

const order = [descending(follows.since), descending(follows.id)];

export const getFollow = query(
  'A follow by id; null when there is none that the viewer may know of.',
  z.object({ id: z.string().max(100) }),
  async (ctx: Context, { id }) => {
    const row = await ctx.load.follow.load(id.toLowerCase());
    return (await seesFollow(ctx, row)) ? row : null;
  },
);

export const getFollowersOf = query(
  'Who follows somebody or something, the latest first.',
  Target.extend({ page: PageArguments }),
  async (ctx: Context, { targetType: type, targetId: raw, page }) => {
    const { targetId, targetKey } = followKey({ targetType: type, targetId: raw });
    enforce(await validateFollowTargetPermissions(ctx, { action: 'list', targetType: type, targetId }));
    return ctx.load.followersOf.load({ of: targetKey, reader: readerOf(ctx), page });
  },
);

export const getFollowersByUser = query(
  'Who follows a person, the latest first.',
  z.object({ userId: Id, page: PageArguments }),
  async (ctx: Context, { userId, page }) => getFollowersOf(ctx, { targetType: 'USER', targetId: userId, page }),
);

export const getFollowing = query(
  'What a person follows, the latest first; of another, what the viewer may know of.',
  z.object({ userId: Id.nullish(), targetType: z.enum(targetType.enumValues).nullish(), page: PageArguments }),
  async (ctx: Context, { userId, targetType: type, page }) => {
    const whose = userId ?? ctx.viewer.id;
    enforce(await validateFollowTargetPermissions(ctx, { action: 'list', targetType: 'USER', targetId: whose }));
    const own = ctx.viewerOrNull?.id === whose;
    return ctx.load.followingOf.load({ of: whose, reader: readerOf(ctx), own, type: type ?? null, page });
  },
);

export const searchFollowers = query(
  'The viewer’s own followers whose name holds the text, the latest first.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: follows,
      where: and(
        eq(follows.targetKey, `USER:${ctx.viewer.id}`),
        live,
        unblocked(blocks, ctx.viewer.id, follows.followerId),
        sql`exists (select from ${people} where ${people.userId} = ${follows.followerId}
          and lower(public.unaccent(${people.displayName})) like lower(public.unaccent(${holding(tidyLine(text))})))`,
      ),
      orderBy: order,
      page,
    }),
);

export const getFollowRequests = query(
  'Requests to follow that wait: for the viewer’s answer, or for that of others.',
  z.object({ direction: z.enum(['RECEIVED', 'SENT']).nullish(), page: PageArguments }),
  async (ctx: Context, { direction, page }) => {
    const me = ctx.viewer.id;
    const [mine, other] = direction === 'SENT' ? [follows.followerId, follows.targetUserId] : [follows.targetUserId, follows.followerId];
    return pageOf(ctx.db, {
      table: follows,
      where: and(eq(mine, me), eq(follows.state, 'REQUESTED'), eq(follows.dormant, false), unblocked(blocks, me, other)),
      orderBy: order,
      page,
    });
  },
);

export const getFollowState = query(
  'How the viewer stands to somebody or something.',
  Target,
  async (ctx: Context, { targetType: type, targetId }) => {
    const { targetKey } = followKey({ targetType: type, targetId });
    const edge = await ctx.load.edge.load({ followerId: ctx.viewer.id, targetKey });
    if (!edge || edge.state === 'REMOVED' || edge.dormant || !(await seesFollow(ctx, edge))) return 'NONE';
    if (edge.state === 'REQUESTED') return 'REQUESTED';
    return isMuted({ muted: edge.muted, mutedUntil: edge.mutedUntil, now: ctx.now }) ? 'MUTED' : 'ACTIVE';
  },
);

export const getCommonFollowers = query(
  'Those whom the viewer follows and who follow a person.',
  z.object({ userId: Id, page: PageArguments }),
  async (ctx: Context, { userId, page }) => {
    const me = ctx.viewer.id;
    enforce(await validateFollowTargetPermissions(ctx, { action: 'list', targetType: 'USER', targetId: userId }));
    return ctx.load.knownFollowersOf.load({ of: `USER:${userId}`, reader: me, page });
  },
);
