import { listener } from '@lyceum/kit';
import { events } from '@lyceum/posts/events';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { companyPosts, postResponses } from '../tables.ts';

export const knowPost = listener(
  events,
  'posts.post.created.v1',
  'Knows what companies posted.',
  async (ctx: Context, { data: { postId, companyId }, time }) => {
    if (companyId)
      await ctx.db
        .insert(companyPosts)
        .values({ postId, companyId, at: new Date(time) })
        .onConflictDoNothing();
  },
);

const forget = async (ctx: Context, postId: string) => {
  await ctx.db.delete(companyPosts).where(eq(companyPosts.postId, postId));
};
export const forgetPost = listener(events, 'posts.post.deleted.v1', 'Forgets a post that is gone.', (ctx: Context, { data }) =>
  forget(ctx, data.postId),
);
export const forgetRemovedPost = listener(
  events,
  'posts.post.removed.v1',
  'Forgets a post that was taken down.',
  (ctx: Context, { data }) => forget(ctx, data.postId),
);

/** Whoever responds to a company’s post was reached by it. */
const reached = async (ctx: Context, postId: string, userId: string, time: string) => {
  await ctx.db.execute(sql`
    insert into ${postResponses} (post_id, user_id, at) select p.post_id, ${userId}::uuid, ${time}::timestamptz from ${companyPosts} p where p.post_id = ${postId}
    on conflict do nothing`);
};
export const knowReaction = listener(
  events,
  'posts.reaction.changed.v1',
  'Knows whom a company’s post reached.',
  (ctx: Context, { data, time }) => reached(ctx, data.postId, data.userId, time),
);
export const knowComment = listener(
  events,
  'posts.comment.created.v1',
  'Knows whom a company’s post reached.',
  (ctx: Context, { data, time }) => reached(ctx, data.postId, data.commenterId, time),
);
export const knowRepost = listener(
  events,
  'posts.post.reposted.v1',
  'Knows whom a company’s post reached.',
  (ctx: Context, { data, time }) => reached(ctx, data.postId, data.userId, time),
);
