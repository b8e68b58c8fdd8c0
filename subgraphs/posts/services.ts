import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processPostData } from './helpers.ts';
import { posts } from './tables.ts';

export const createPost = service(
  'Makes a post of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processPostData(ctx, input);
    const post = one(
      await ctx.db
        .insert(posts)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return post;
  },
  { again: async (ctx, id) => found(await ctx.load.post.load(id), 'The post') },
);
