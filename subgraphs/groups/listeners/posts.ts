import { listener } from '@lyceum/kit';
import { events as posts } from '@lyceum/posts/events';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { contributions, groups } from '../tables.ts';

async function note(ctx: Context, id: string, groupId: string | null, userId: string, comment: boolean, at: Date): Promise<void> {
  if (!groupId) return;
  await ctx.db.insert(contributions).values({ id, groupId, userId, comment, at }).onConflictDoNothing();
  await ctx.db.update(groups).set({ lastActivityAt: at }).where(eq(groups.id, groupId));
}

export const notePost = listener(posts, 'posts.post.created.v1', 'Counts what members post in a group.', (ctx: Context, { data, time }) =>
  note(ctx, data.postId, data.groupId, data.authorId, false, new Date(time)),
);
export const noteComment = listener(
  posts,
  'posts.comment.created.v1',
  'Counts what members say about posts in a group.',
  (ctx: Context, { data, time }) => note(ctx, data.commentId, data.groupId, data.commenterId, true, new Date(time)),
);
