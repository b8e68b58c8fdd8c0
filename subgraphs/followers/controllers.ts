import { answer, type Controllers, mutationsOf, type PageArguments } from '@lyceum/kit';
import type { Context } from './context.ts';
import { isPrivate, readerOf, seesFollow, seesListOf } from './helpers/permissions.ts';
import { isMutual } from './helpers.ts';
import * as queries from './queries.ts';
import { generateFollowerSummary, generateUserFollowerReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes, FollowTargetType as TargetType } from './schema.generated.ts';
import * as services from './services.ts';
import { followKey, formatFollowerData, isMuted, validateFollowerData } from './utilities.ts';

type Row = ResolversParentTypes['Follow'];

const TYPE = { USER: 'User', COMPANY: 'Company', COURSE: 'Course', GROUP: 'Group' } as const;
const targetOf = ({ targetType, targetId }: { targetType: TargetType; targetId: string }) =>
  targetType === 'TAG' ? { __typename: 'Hashtag' as const, name: targetId } : { __typename: TYPE[targetType], id: targetId };

async function followersOf(ctx: Context, targetType: TargetType, targetId: string, page: PageArguments) {
  return (await seesListOf(ctx, targetType, targetId)) ? queries.getFollowersOf(ctx, { targetType, targetId, page }) : null;
}
async function countOf(ctx: Context, targetType: TargetType, targetId: string): Promise<number | null> {
  if (!(await seesListOf(ctx, targetType, targetId))) return null;
  return (await ctx.load.target.load(followKey({ targetType, targetId }).targetKey))?.followerCount ?? 0;
}
async function stateOf(ctx: Context, targetType: TargetType, targetId: string) {
  return ctx.viewerOrNull ? queries.getFollowState(ctx, { targetType, targetId }) : null;
}

/** The fields that everything but a person has. */
const followed = (targetType: TargetType) => ({
  followers: ({ id }: { id: string }, page: PageArguments, ctx: Context) => followersOf(ctx, targetType, id, page),
  followerCount: ({ id }: { id: string }, _: unknown, ctx: Context) => countOf(ctx, targetType, id),
  followState: ({ id }: { id: string }, _: unknown, ctx: Context) => stateOf(ctx, targetType, id),
});
const { followers, followState } = followed('COMPANY');
const isFollower = (ctx: Context, { followerId }: Row) => ctx.viewerOrNull?.id === followerId;
const preferences = async (ctx: Context, userId: string) => {
  const standing = await ctx.load.standing.load(userId);
  return { requireApproval: standing?.requireApproval ?? null, followersNeedApproval: isPrivate(ctx, standing) };
};

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    follow: answer(queries.getFollow),
    followers: answer(services.getUserFollowers),
    followersByUser: answer(queries.getFollowersByUser),
    followersOf: answer(queries.getFollowersOf),
    following: answer(queries.getFollowing),
    searchFollowers: answer(queries.searchFollowers),
    followState: answer(queries.getFollowState),
    followRequests: answer(queries.getFollowRequests),
    followSuggestions: answer(queries.getFollowSuggestions),
    commonFollowers: answer(queries.getCommonFollowers),
    followPreferences: (_, __, ctx) => preferences(ctx, ctx.viewer.id),
    validateFollowerData: (_, { input }, ctx) =>
      validateFollowerData({ ...input, now: ctx.now }).map(({ path, ...rest }) => ({ path: path.map(String), ...rest })),
    userFollowerReport: answer(generateUserFollowerReport),
    followerSummary: answer(generateFollowerSummary),
  },

  Mutation: {
    ...mutationsOf(services),
    updateFollowPreferences: async (_, { input }, ctx) => {
      const standing = await services.updateFollowPreferences(ctx, { requireApproval: input.requireApproval ?? null });
      return { requireApproval: standing.requireApproval, followersNeedApproval: isPrivate(ctx, standing) };
    },
  },

  Followable: {
    __resolveType: (target) => target.__typename,
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    followers: ({ id }, page, ctx) => followersOf(ctx, 'USER', id, page),
    following: async ({ id }, { targetType, ...page }, ctx) =>
      (await seesListOf(ctx, 'USER', id)) ? queries.getFollowing(ctx, { userId: id, targetType, page }) : null,
    followerCount: ({ id }, _, ctx) => countOf(ctx, 'USER', id),
    followingCount: async ({ id }, _, ctx) =>
      (await seesListOf(ctx, 'USER', id)) ? ((await ctx.load.standing.load(id))?.followingCount ?? 0) : null,
    followState: ({ id }, _, ctx) => (ctx.viewerOrNull?.id === id ? null : stateOf(ctx, 'USER', id)),
    followsViewer: async ({ id }, _, ctx) => {
      const me = ctx.viewerOrNull?.id;
      if (!me || me === id) return null;
      const edge = await ctx.load.edge.load({ followerId: id, targetKey: `USER:${me}` });
      return edge?.state === 'ACTIVE' && !edge.dormant && (await seesFollow(ctx, edge));
    },
    isMutualFollow: ({ id }, _, ctx) => {
      const me = ctx.viewerOrNull?.id;
      return !me || me === id ? null : isMutual(ctx, { a: me, b: id });
    },
    commonFollowers: async ({ id }, page, ctx) =>
      ctx.viewerOrNull && (await seesListOf(ctx, 'USER', id)) ? queries.getCommonFollowers(ctx, { userId: id, page }) : null,
  },

  Company: { __resolveReference: ({ id }) => ({ id }), followers, followState },
  Course: { __resolveReference: ({ id }) => ({ id }), ...followed('COURSE') },
  Group: { __resolveReference: ({ id }) => ({ id }), ...followed('GROUP') },
  Hashtag: {
    __resolveReference: ({ name }) => ({ name }),
    followers: ({ name }, page, ctx) => followersOf(ctx, 'TAG', name, page),
    followerCount: ({ name }, _, ctx) => countOf(ctx, 'TAG', name),
    followState: ({ name }, _, ctx) => stateOf(ctx, 'TAG', name),
  },

  Follow: {
    __resolveReference: ({ id }, ctx) => queries.getFollow(ctx, { id }),
    follower: ({ followerId }) => ({ id: followerId }),
    target: targetOf,
    notifyLevel: (row, _, ctx) => (isFollower(ctx, row) ? row.notifyLevel : null),
    muted: (row, _, ctx) => (isFollower(ctx, row) ? isMuted({ ...row, now: ctx.now }) : null),
    mutedUntil: (row, _, ctx) => (isFollower(ctx, row) ? row.mutedUntil : null),
    card: (row, { locale, timeZone }, ctx) => {
      const own = isFollower(ctx, row);
      if (!own && ctx.viewerOrNull?.id !== row.targetUserId) return null;
      const heard = own ? row : { ...row, muted: false, mutedUntil: null };
      return formatFollowerData({ ...heard, now: ctx.now, locale, timeZone });
    },
  },

  FollowCounts: {
    __resolveReference: async ({ targetType, targetId }, ctx) =>
      (await seesListOf(ctx, targetType, targetId)) ? followKey({ targetType, targetId }) : null,
    followerCount: async ({ targetType, targetId }, _, ctx) =>
      (await ctx.load.target.load(`${targetType}:${targetId}`))?.followerCount ?? 0,
  },

  FollowSuggestion: {
    target: targetOf,
    followerCount: ({ followerCount }, _, ctx) => (ctx.settings.showCounts || readerOf(ctx) === null ? followerCount : null),
    known: ({ known }) => known.map((id) => ({ id })),
  },
};
