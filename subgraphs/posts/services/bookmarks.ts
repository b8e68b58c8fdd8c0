import { service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { seenPost } from '../helpers/sight.ts';
import { bookmarks } from '../tables.ts';
import { One } from './input.ts';

export const bookmarkPost = service(
  'Keeps a post for later; nobody else knows.',
  One,
  async (ctx: Context, { postId }) => {
    const post = await seenPost(ctx, postId);
    await ctx.db.insert(bookmarks).values({ userId: ctx.viewer.id, postId, createdAt: ctx.now }).onConflictDoNothing();
    return post;
  },
  { audit: false },
);

export const unbookmarkPost = service(
  'Keeps a post no longer.',
  One,
  async (ctx: Context, { postId }) => {
    const post = await seenPost(ctx, postId);
    await ctx.db.delete(bookmarks).where(and(eq(bookmarks.userId, ctx.viewer.id), eq(bookmarks.postId, postId)));
    return post;
  },
  { audit: false },
);
