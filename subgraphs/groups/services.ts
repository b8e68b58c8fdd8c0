import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processGroupData } from './helpers.ts';
import { groups } from './tables.ts';

export const createGroup = service(
  'Makes a group of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processGroupData(ctx, input);
    const group = one(
      await ctx.db
        .insert(groups)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return group;
  },
  { again: async (ctx, id) => found(await ctx.load.group.load(id), 'The group') },
);
