import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processFollowerData } from './helpers.ts';
import { followers } from './tables.ts';

export const createFollower = service(
  'Makes a follower of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processFollowerData(ctx, input);
    const follower = one(
      await ctx.db
        .insert(followers)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return follower;
  },
  { again: async (ctx, id) => found(await ctx.load.follower.load(id), 'The follower') },
);
