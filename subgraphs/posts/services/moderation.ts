import { enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, count, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { decide, mayAct } from '../helpers/permissions.ts';
import { seenComment, seenPost } from '../helpers/sight.ts';
import { comments, type PostRow, posts, reportReason, reports } from '../tables.ts';
import { buryComment } from './comments.ts';
import { Note, One } from './input.ts';
import { countRepost } from './posts.ts';
import { bringOut } from './publishing.ts';
import { fresh, lockFor } from './rows.ts';

export const reportPost = service(
  'Tells moderators that something is wrong with a post or a comment on it; twice is once.',
  One.extend({ commentId: z.uuid().nullish(), reason: z.enum(reportReason.enumValues), note: Note.nullish() }),
  async (ctx: Context, { postId, commentId, reason, note }) => {
    const reporterId = ctx.viewer.id;
    enforce(await mayAct(ctx));
    const post = await lockFor(ctx, postId, 'read');
    if (post.authorId === reporterId && !commentId) throw new Refusal('CONFLICT', 'This is your own post: delete it.');
    if (commentId) {
      const comment = await seenComment(ctx, await ctx.load.comment.load(commentId));
      found(comment?.postId === postId && !comment.deletedAt ? comment : null, 'The comment');
    }
    const [report] = await ctx.db
      .insert(reports)
      .values({ postId, commentId, reporterId, reason, note, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (!report) {
      const same = and(
        eq(reports.postId, postId),
        eq(reports.reporterId, reporterId),
        eq(reports.status, 'OPEN'),
        commentId ? eq(reports.commentId, commentId) : isNull(reports.commentId),
      );
      return one(await ctx.db.select().from(reports).where(same));
    }
    await ctx.publish('posts.post.reported.v1', postId, { postId, authorId: post.authorId, reportId: report.id, reporterId });
    if (!commentId) await hideIfMany(ctx, post);
    return report;
  },
);

async function hideIfMany(ctx: Context, post: PostRow): Promise<void> {
  const { autoHideReportsThreshold: threshold } = ctx.settings;
  if (!threshold || post.hiddenAt) return;
  const [row] = await ctx.db
    .select({ n: count() })
    .from(reports)
    .where(and(eq(reports.postId, post.id), isNull(reports.commentId), eq(reports.status, 'OPEN')));
  if ((row?.n ?? 0) >= threshold) await ctx.db.update(posts).set({ hiddenAt: ctx.now }).where(eq(posts.id, post.id));
}

const settle = (ctx: Context, postId: string, status: 'ACTIONED' | 'DISMISSED', commentId: string | null) =>
  ctx.db
    .update(reports)
    .set({ status, decidedById: ctx.viewerOrNull?.id ?? null, decidedAt: ctx.now })
    .where(
      and(eq(reports.postId, postId), eq(reports.status, 'OPEN'), commentId ? eq(reports.commentId, commentId) : isNull(reports.commentId)),
    );

export const moderatePost = service(
  'Takes a post down, brings it back, lets it out that waited, or finds nothing wrong with it.',
  One.extend({ action: z.enum(['REMOVE', 'RESTORE', 'APPROVE', 'DISMISS']), reason: Note.nullish() }),
  async (ctx: Context, { postId, action, reason }) => {
    const post = await lockFor(ctx, postId, 'moderate');
    await ctx.audit('moderatePost', { type: 'Post', id: postId }, { action, reason });
    if (action === 'APPROVE') {
      if (post.status !== 'WAITING') throw new Refusal('CONFLICT', 'This post does not wait.');
      return bringOut(ctx, post, { approved: true });
    }
    if (action === 'DISMISS') {
      await settle(ctx, postId, 'DISMISSED', null);
      await ctx.db.update(posts).set({ hiddenAt: null }).where(eq(posts.id, postId));
      return fresh(ctx, postId);
    }
    const removes = action === 'REMOVE';
    if (removes ? post.status === 'REMOVED' : post.status !== 'REMOVED')
      throw new Refusal('CONFLICT', removes ? 'This post was taken down already.' : 'This post was not taken down.');
    if (removes && !reason)
      throw new Refusal('INVALID', 'Say why.', { violations: [{ path: ['input', 'reason'], rule: 'required', message: 'Say why.' }] });
    if (!removes && post.repostOfId && !post.content) {
      const again = and(
        eq(posts.repostOfId, post.repostOfId),
        eq(posts.authorId, post.authorId),
        eq(posts.status, 'PUBLISHED'),
        eq(posts.content, ''),
      );
      if (await ctx.db.$count(posts, again))
        throw new Refusal('CONFLICT', 'Its author has passed the same on again: there is nothing to bring back.');
    }
    await settle(ctx, postId, removes ? 'ACTIONED' : 'DISMISSED', null);
    await ctx.db
      .update(posts)
      .set({
        status: removes ? 'REMOVED' : 'PUBLISHED',
        removedReason: removes ? reason : null,
        hiddenAt: null,
        ...(removes ? { pinnedAt: null } : { appeal: null, appealedAt: null }),
        version: post.version + 1,
      })
      .where(eq(posts.id, postId));
    if (post.repostOfId && (removes ? post.status === 'PUBLISHED' : true)) await countRepost(ctx, post.repostOfId, removes ? -1 : 1);
    if (removes) await ctx.publish('posts.post.removed.v1', postId, { postId, authorId: post.authorId, reason: reason ?? '' });
    else await ctx.publish('posts.post.updated.v1', postId, { postId, authorId: post.authorId });
    return fresh(ctx, postId);
  },
);

export const moderateComment = service(
  'Makes a reported comment a tombstone, or finds nothing wrong with it.',
  z.object({ commentId: z.uuid(), remove: z.boolean() }),
  async (ctx: Context, { commentId, remove }) => {
    const known = found(await seenComment(ctx, await ctx.load.comment.load(commentId)), 'The comment');
    const decision = await decide(ctx, await seenPost(ctx, known.postId), 'moderate');
    enforce(decision);
    const post = await lockFor(ctx, known.postId, 'moderate');
    const [comment] = await ctx.db.select().from(comments).where(eq(comments.id, commentId));
    const standing = found(comment, 'The comment');
    await settle(ctx, post.id, remove ? 'ACTIONED' : 'DISMISSED', commentId);
    return remove && !standing.deletedAt ? buryComment(ctx, post, standing) : standing;
  },
);

export const appealPostRemoval = service(
  'Asks moderators to look again at one’s own post that was taken down; once.',
  One.extend({ note: Note }),
  async (ctx: Context, { postId, note }) => {
    const post = await lockFor(ctx, postId, 'delete');
    if (post.status !== 'REMOVED') throw new Refusal('CONFLICT', 'This post was not taken down.');
    if (post.appealedAt) throw new Refusal('CONFLICT', 'You have asked already: a moderator will look.');
    await ctx.db.update(posts).set({ appeal: note, appealedAt: ctx.now }).where(eq(posts.id, postId));
    return fresh(ctx, postId);
  },
);
