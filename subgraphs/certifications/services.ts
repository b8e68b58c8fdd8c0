import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processCertificationData } from './helpers.ts';
import { certifications } from './tables.ts';

export const createCertification = service(
  'Makes a certification of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processCertificationData(ctx, input);
    const certification = one(
      await ctx.db
        .insert(certifications)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return certification;
  },
  { again: async (ctx, id) => found(await ctx.load.certification.load(id), 'The certification') },
);
