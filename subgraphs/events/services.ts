import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processEventData } from './helpers.ts';
import { events } from './tables.ts';

export const createEvent = service(
  'Makes a event of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processEventData(ctx, input);
    const event = one(
      await ctx.db
        .insert(events)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return event;
  },
  { again: async (ctx, id) => found(await ctx.load.event.load(id), 'The event') },
);
