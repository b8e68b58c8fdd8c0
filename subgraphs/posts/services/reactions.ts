import { service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type PostReactionRow, type PostRow, posts, reactionKind, reactions } from '../tables.ts';
import { WEIGHTS } from '../utilities/rank.ts';
import { One } from './input.ts';
import { engage, fresh, lockFor } from './rows.ts';

async function counted(ctx: Context, post: PostRow, by: 1 | 0 | -1, kind: PostReactionRow['kind'] | null): Promise<PostRow> {
  const userId = ctx.viewer.id;
  if (by)
    await ctx.db
      .update(posts)
      .set({ reactionCount: post.reactionCount + by })
      .where(eq(posts.id, post.id));
  await engage(ctx, post, userId, by * WEIGHTS.reaction);
  await ctx.publish('posts.reaction.changed.v1', post.id, { postId: post.id, authorId: post.authorId, userId, kind });
  return fresh(ctx, post.id);
}

const mine = (ctx: Context, postId: string) => and(eq(reactions.postId, postId), eq(reactions.userId, ctx.viewer.id));

export const react = service(
  'Reacts to a post; another reaction takes the place of the one before.',
  One.extend({ kind: z.enum(reactionKind.enumValues) }),
  async (ctx: Context, { postId, kind }) => {
    const post = await lockFor(ctx, postId, 'engage');
    const [before] = await ctx.db.select().from(reactions).where(mine(ctx, postId));
    if (before?.kind === kind) return post;
    if (before) await ctx.db.update(reactions).set({ kind, createdAt: ctx.now }).where(mine(ctx, postId));
    else await ctx.db.insert(reactions).values({ postId, userId: ctx.viewer.id, kind, createdAt: ctx.now });
    return counted(ctx, post, before ? 0 : 1, kind);
  },
  { audit: false },
);

export const unreact = service(
  'Takes one’s reaction back.',
  One,
  async (ctx: Context, { postId }) => {
    const post = await lockFor(ctx, postId, 'read');
    const gone = await ctx.db.delete(reactions).where(mine(ctx, postId)).returning();
    return gone.length ? counted(ctx, post, -1, null) : post;
  },
  { audit: false },
);
