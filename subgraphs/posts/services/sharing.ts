import { one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { sharing } from '../tables.ts';

export const setPostSharing = service(
  'Chooses what the platform posts in the viewer’s name; what is left out stays.',
  z.object({ certificates: z.boolean().nullish(), jobs: z.boolean().nullish() }),
  async (ctx: Context, { certificates, jobs }) => {
    const chosen = { ...(certificates == null ? {} : { certificates }), ...(jobs == null ? {} : { jobs }) };
    const userId = ctx.viewer.id;
    return one(
      await ctx.db
        .insert(sharing)
        .values({ userId, ...chosen })
        .onConflictDoUpdate({ target: sharing.userId, set: { userId, ...chosen } })
        .returning(),
    );
  },
);
