import { query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenPool } from '../helpers.ts';

export const seatPool = query('Seats that a company ordered, by id.', z.object({ id: z.uuid() }), async (ctx: Context, { id }) =>
  seenPool(ctx, await ctx.load.pool.load(id)),
);
