import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processJobData } from './helpers.ts';
import { jobs } from './tables.ts';

export const createJob = service(
  'Makes a job of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processJobData(ctx, input);
    const job = one(
      await ctx.db
        .insert(jobs)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return job;
  },
  { again: async (ctx, id) => found(await ctx.load.job.load(id), 'The job') },
);
