import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processConnectionData } from './helpers.ts';
import { connections } from './tables.ts';

export const createConnection = service(
  'Makes a connection of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processConnectionData(ctx, input);
    const connection = one(
      await ctx.db
        .insert(connections)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return connection;
  },
  { again: async (ctx, id) => found(await ctx.load.connection.load(id), 'The connection') },
);
