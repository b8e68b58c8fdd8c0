import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processActivityData } from './helpers.ts';
import { activities } from './tables.ts';

export const createActivity = service(
  'Makes a activity of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processActivityData(ctx, input);
    const activity = one(
      await ctx.db
        .insert(activities)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return activity;
  },
  { again: async (ctx, id) => found(await ctx.load.activity.load(id), 'The activity') },
);
