import { found } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { enforceOf, type PostAction } from '../helpers/permissions.ts';
import { validatePostPermissions } from '../helpers.ts';
import { engagements, type PostRow, posts } from '../tables.ts';

/** The post's row, locked, if the viewer may do this to it; what counts on it happens one after the other. */
export async function lockFor(ctx: Context, postId: string, action: PostAction): Promise<PostRow> {
  enforceOf(await validatePostPermissions(ctx, { postId, action }));
  const [post] = await ctx.db.select().from(posts).where(eq(posts.id, postId)).for('update');
  // what was so before the lock may be so no more
  ctx.load.post.clear(postId).prime(postId, post ?? null);
  enforceOf(await validatePostPermissions(ctx, { postId, action }));
  return found(post, 'The post');
}

/** The post as it stands after the changes of this transaction. */
export async function fresh(ctx: Context, postId: string): Promise<PostRow> {
  const [post] = await ctx.db.select().from(posts).where(eq(posts.id, postId));
  return found(post, 'The post');
}

/** Adds to the log of what people did with a post; their own acts on their own posts do not count. */
export async function engage(ctx: Context, { id: postId, authorId }: PostRow, userId: string, weight: number): Promise<void> {
  if (authorId === userId || !weight) return;
  await ctx.db.insert(engagements).values({ postId, authorId, userId, weight, at: ctx.now });
}
