import { found, MINUTE, newId, one, Refusal, service } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { decide, enforceOf, mayAct } from '../helpers/permissions.ts';
import { seenComment, settingsOf } from '../helpers/sight.ts';
import { processPostData } from '../helpers.ts';
import { type CommentRow, comments, commentVersions, mentions, type PostRow, posts } from '../tables.ts';
import { WEIGHTS } from '../utilities/rank.ts';
import { IdempotencyKey } from './input.ts';
import { mention } from './named.ts';
import { engage, lockFor } from './rows.ts';

const Words = z.string().max(500_000);

export const addComment = service(
  'Says something about a post, or about a comment on it.',
  z.object({ postId: z.uuid(), parentId: z.uuid().nullish(), content: Words, idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { postId, parentId, content }) => {
    const authorId = ctx.viewer.id;
    const post = await lockFor(ctx, postId, 'engage');
    const data = await processPostData(ctx, { content });
    const parent = parentId ? await seenComment(ctx, await ctx.load.comment.load(parentId)) : null;
    if (parentId) found(parent?.postId === postId && !parent.deletedAt ? parent : null, 'The comment');
    const depth = (parent?.depth ?? 0) + 1;
    const { commentDepth } = settingsOf(ctx, post);
    if (depth > commentDepth) throw new Refusal('LIMIT_REACHED', `Answers go ${commentDepth} deep here: answer an earlier comment.`);
    const comment = one(
      await ctx.db
        .insert(comments)
        .values({ id: newId(), postId, parentId, depth, authorId, content: data.content, createdAt: ctx.now })
        .returning(),
    );
    if (parent)
      await ctx.db
        .update(comments)
        .set({ replyCount: sql`${comments.replyCount} + 1` })
        .where(eq(comments.id, parent.id));
    await ctx.db
      .update(posts)
      .set({ commentCount: post.commentCount + 1 })
      .where(eq(posts.id, postId));
    await engage(ctx, post, authorId, WEIGHTS.comment);
    await mention(ctx, post, comment.id, authorId, data.mentions);
    await ctx.publish('posts.comment.created.v1', postId, {
      postId,
      authorId: post.authorId,
      commentId: comment.id,
      commenterId: authorId,
      parentAuthorId: parent?.authorId ?? null,
      groupId: post.groupId,
    });
    return comment;
  },
  { again: async (ctx, id) => found(await seenComment(ctx, await ctx.load.comment.load(id)), 'The comment') },
);

/** A comment that the viewer sees, with its post locked. */
async function commentAt(ctx: Context, commentId: string): Promise<{ comment: CommentRow; post: PostRow }> {
  const known = found(await seenComment(ctx, await ctx.load.comment.load(commentId)), 'The comment');
  const post = await lockFor(ctx, known.postId, 'read');
  const [comment] = await ctx.db.select().from(comments).where(eq(comments.id, commentId));
  return { comment: found(comment?.deletedAt ? null : comment, 'The comment'), post };
}

export const editComment = service(
  'Gives one’s own comment another text; what it said is kept.',
  z.object({ commentId: z.uuid(), content: Words }),
  async (ctx: Context, { commentId, content }) => {
    const { comment, post } = await commentAt(ctx, commentId);
    if (comment.authorId !== ctx.viewer.id) throw new Refusal('FORBIDDEN', 'Only its author may edit a comment.');
    enforceOf(await mayAct(ctx));
    const { editWindow } = settingsOf(ctx, post);
    if (editWindow && ctx.now.getTime() - comment.createdAt.getTime() > editWindow * MINUTE)
      throw new Refusal('FORBIDDEN', `A comment can be edited for ${editWindow} minutes: write another one.`);
    const data = await processPostData(ctx, { content });
    if (data.content === comment.content) return comment;
    await ctx.db.insert(commentVersions).values({ commentId, number: comment.version, content: comment.content, replacedAt: ctx.now });
    const edited = one(
      await ctx.db
        .update(comments)
        .set({ content: data.content, editedAt: ctx.now, version: comment.version + 1 })
        .where(eq(comments.id, commentId))
        .returning(),
    );
    await mention(ctx, post, commentId, comment.authorId, data.mentions);
    return edited;
  },
);

export const deleteComment = service(
  'Makes a comment a tombstone, under which its answers stay: its author may, the post’s author, and moderators.',
  z.object({ commentId: z.uuid() }),
  async (ctx: Context, { commentId }) => {
    const { comment, post } = await commentAt(ctx, commentId);
    const { id } = ctx.viewer;
    const mayModerate = comment.authorId === id || post.authorId === id || (await decide(ctx, post, 'moderate')).allowed;
    if (!mayModerate) throw new Refusal('FORBIDDEN', 'Only its author, the post’s author and moderators may delete a comment.');
    return buryComment(ctx, post, comment);
  },
);

/** Takes everything that a comment said out of it, on a locked post. */
export async function buryComment(ctx: Context, post: PostRow, { id, authorId, version }: CommentRow): Promise<CommentRow> {
  const buried = one(
    await ctx.db
      .update(comments)
      .set({ content: '', deletedAt: ctx.now, version: version + 1 })
      .where(eq(comments.id, id))
      .returning(),
  );
  await ctx.db.delete(commentVersions).where(eq(commentVersions.commentId, id));
  await ctx.db.delete(mentions).where(eq(mentions.commentId, id));
  await ctx.db
    .update(posts)
    .set({ commentCount: sql`${posts.commentCount} - 1` })
    .where(eq(posts.id, post.id));
  await engage(ctx, post, authorId, -WEIGHTS.comment);
  await ctx.publish('posts.comment.deleted.v1', post.id, { postId: post.id, authorId: post.authorId, commentId: id });
  return buried;
}
