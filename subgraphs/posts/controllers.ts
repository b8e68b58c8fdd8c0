import { answer, type Controllers, found, mutationsOf } from '@lyceum/kit';
import type { Context } from './context.ts';
import { apart, eyesOf, oversees, seen, seenComment, seesCompany, standingTo } from './helpers/sight.ts';
import { postsThrough } from './queries/through.ts';
import * as queries from './queries.ts';
import { generatePostSummary, generateUserPostActivityReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { extractHashtags, formatPostData, sanitiseHtml } from './utilities.ts';

type PostRow = ResolversParentTypes['Post'];

const reference = (id: string | null) => (id ? { id } : null);
const hiddenFrom = async (ctx: Context) => (ctx.viewerOrNull ? [...(await ctx.load.blocked.load(ctx.viewerOrNull.id))] : []);
const mine = (ctx: Context, postId: string) => (ctx.viewerOrNull ? { postId, userId: ctx.viewerOrNull.id } : null);
/** What only the author and moderators are told. */
const insiders = async (ctx: Context, post: PostRow) => {
  const { own, overseer, staff } = await standingTo(ctx, post);
  return own || overseer || staff;
};
const hashtag = (name: string) => ({ name: name.normalize('NFC').replace(/^#/, '').trim().toLowerCase() });
/** Votes are told to those who voted, and to all when the poll is closed. */
const told = async (ctx: Context, postId: string, closesAt: Date) => {
  const key = mine(ctx, postId);
  return closesAt <= ctx.now || (key !== null && (await ctx.load.pollVoteBy.load(key)) !== null);
};

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    post: (_, { id }, ctx) => seen(ctx, id),
    postDetails: (_, { postId }, ctx) => services.getPostDetails(ctx, { postId }),
    postsByUser: answer(queries.getPostsByUser),
    searchPosts: answer(queries.searchPosts),
    feed: answer(queries.getFeed),
    trendingHashtags: answer(queries.getTrendingHashtags),
    hashtag: (_, { name }) => hashtag(name),
    bookmarks: answer(queries.getBookmarks),
    myPosts: (_, { status, ...page }, ctx) => queries.getMyPosts(ctx, { status: status && status !== 'DELETED' ? status : 'DRAFT', page }),
    postInsights: answer(queries.getPostInsights),
    contentReports: answer(queries.getContentReports),
    waitingPosts: answer(queries.getWaitingPosts),
    postSharing: async (_, __, ctx) => (await ctx.load.sharing.load(ctx.viewer.id)) ?? { certificates: false, jobs: false },
    userPostActivityReport: answer(generateUserPostActivityReport),
    postSummary: answer(generatePostSummary),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, { pinned, ...page }, ctx) => ctx.load.postsOfAuthor.load({ of: id, page, pinned, eyes: eyesOf(ctx) }),
  },
  Course: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, page, ctx) => ctx.load.postsOfCourse.load({ of: id, page, eyes: eyesOf(ctx) }),
  },
  Group: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, page, ctx) => ctx.load.postsOfGroup.load({ of: id, page, eyes: eyesOf(ctx) }),
  },
  Company: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, page, ctx) => ctx.load.postsOfCompany.load({ of: id, page, eyes: eyesOf(ctx) }),
  },

  Post: {
    __resolveReference: ({ id }, ctx) => seen(ctx, id),
    author: async (post, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      if (!post.companyId || post.authorId === viewer?.id || oversees(ctx)) return { id: post.authorId };
      const role = viewer && (await ctx.load.roleIn.load({ companyId: post.companyId, userId: viewer.id }));
      return role && role !== 'MEMBER' ? { id: post.authorId } : null;
    },
    company: async ({ companyId }, _, ctx) => (companyId && (await seesCompany(ctx, companyId)) ? { id: companyId } : null),
    group: ({ groupId }) => reference(groupId),
    course: ({ courseId }) => reference(courseId),
    formatted: ({ content, status, publishedAt }, { locale, timeZone }) =>
      formatPostData({ content, deleted: status === 'DELETED', publishedAt, locale: locale ?? 'en', timeZone: timeZone ?? 'UTC' }),
    attachments: ({ id }, _, ctx) => ctx.load.attachments.load(id),
    // whoever sees a repost, sees what it passes on
    repostOf: ({ repostOfId }, _, ctx) => (repostOfId ? ctx.load.post.load(repostOfId) : null),
    poll: ({ id }, _, ctx) => ctx.load.poll.load(id),
    hashtags: ({ content }) => extractHashtags({ content }).map(hashtag),
    mentions: async ({ id }, _, ctx) => {
      const hidden = new Set(await hiddenFrom(ctx));
      return (await ctx.load.mentions.load(id)).filter(({ userId }) => !hidden.has(userId)).map(({ userId }) => ({ id: userId }));
    },
    reactionCounts: ({ id }, _, ctx) => ctx.load.reactionCounts.load(id),
    reactions: async ({ id }, { kind, ...page }, ctx) => ctx.load.reactions.load({ of: id, kind, page, hidden: await hiddenFrom(ctx) }),
    myReaction: async ({ id }, _, ctx) => {
      const key = mine(ctx, id);
      return key && ((await ctx.load.reactionBy.load(key))?.kind ?? null);
    },
    comments: async ({ id }, { orderBy, ...page }, ctx) =>
      ctx.load.comments.load({ of: id, page, newestFirst: orderBy === 'NEWEST', hidden: await hiddenFrom(ctx) }),
    bookmarked: async ({ id }, _, ctx) => {
      const key = mine(ctx, id);
      return key !== null && (await ctx.load.bookmarkBy.load(key)) !== null;
    },
    pinned: ({ pinnedAt }) => pinnedAt !== null,
    versions: ({ id }, _, ctx) => ctx.load.versions.load(id),
    removedReason: async (post, _, ctx) => (post.removedReason && (await insiders(ctx, post)) ? post.removedReason : null),
    appeal: async (post, _, ctx) => (post.appeal && (await insiders(ctx, post)) ? post.appeal : null),
    appealedAt: async (post, _, ctx) => (post.appealedAt && (await insiders(ctx, post)) ? post.appealedAt : null),
  },

  FeedItem: {
    post: (item) => item,
    reason: async (item, _, ctx) => {
      const { own, member, follows, connected } = await standingTo(ctx, item);
      if (own) return 'OWN';
      if (item.groupId && member) return 'GROUP';
      if (item.courseId && member) return 'COURSE';
      if (item.companyId) return 'COMPANY';
      return follows ? 'FOLLOWING' : connected ? 'CONNECTION' : 'SUGGESTED';
    },
    score: ({ score: total, recency, affinity, engagement }) => (total ? { total, recency, affinity, engagement } : null),
  },

  PostReaction: {
    user: ({ userId }) => ({ id: userId }),
  },

  Poll: {
    options: ({ postId }, _, ctx) => ctx.load.pollOptions.load(postId),
    closed: ({ closesAt }, _, ctx) => closesAt <= ctx.now,
    voteCount: async ({ postId, closesAt }, _, ctx) =>
      (await told(ctx, postId, closesAt)) ? (await ctx.load.pollOptions.load(postId)).reduce((sum, { votes }) => sum + votes, 0) : null,
    myVote: async ({ postId }, _, ctx) => {
      const key = mine(ctx, postId);
      return key && ((await ctx.load.pollVoteBy.load(key))?.position ?? null);
    },
  },
  PollOption: {
    votes: async ({ postId, votes }, _, ctx) => {
      const poll = await ctx.load.poll.load(postId);
      return poll && (await told(ctx, postId, poll.closesAt)) ? votes : null;
    },
  },

  Comment: {
    __resolveReference: async ({ id }, ctx) => seenComment(ctx, await ctx.load.comment.load(id)),
    post: async ({ postId }, _, ctx) => found(await ctx.load.post.load(postId)),
    parent: async ({ parentId }, _, ctx) => (parentId ? seenComment(ctx, await ctx.load.comment.load(parentId)) : null),
    author: ({ authorId, deletedAt }) => (deletedAt ? null : { id: authorId }),
    content: ({ content, deletedAt }) => (deletedAt ? null : content),
    html: ({ content, deletedAt }) => (deletedAt ? null : sanitiseHtml({ content })),
    replies: async ({ id }, { orderBy, ...page }, ctx) =>
      ctx.load.replies.load({ of: id, page, newestFirst: orderBy === 'NEWEST', hidden: await hiddenFrom(ctx) }),
    versions: ({ id }, _, ctx) => ctx.load.commentVersions.load(id),
  },

  Hashtag: {
    __resolveReference: ({ name }) => hashtag(name),
    posts: async ({ name }, page, ctx) => postsThrough(ctx, await ctx.load.postsOfHashtag.load({ of: name, page, eyes: eyesOf(ctx) })),
  },

  ContentReport: {
    __resolveReference: async ({ id }, ctx) => {
      const report = await ctx.load.report.load(id);
      if (!report) return null;
      if (report.reporterId === ctx.viewerOrNull?.id || oversees(ctx)) return report;
      const post = await ctx.load.post.load(report.postId);
      return post && (await standingTo(ctx, post)).staff ? report : null;
    },
    post: ({ postId }, _, ctx) => seen(ctx, postId),
    comment: async ({ commentId }, _, ctx) => (commentId ? seenComment(ctx, await ctx.load.comment.load(commentId)) : null),
    reporter: async ({ postId, reporterId }, _, ctx) => {
      if (reporterId === ctx.viewerOrNull?.id || oversees(ctx)) return { id: reporterId };
      const post = await ctx.load.post.load(postId);
      return post && (await standingTo(ctx, post)).staff && !(await apart(ctx, reporterId)) ? { id: reporterId } : null;
    },
  },
};
