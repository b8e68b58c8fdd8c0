import { found, one, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { processCompanyData } from './helpers.ts';
import { companies } from './tables.ts';

export const createCompany = service(
  'Makes a company of the viewer’s.',
  z.object({ name: z.string().max(10_000), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, input) => {
    const data = await processCompanyData(ctx, input);
    const company = one(
      await ctx.db
        .insert(companies)
        .values({ ...data, ownerId: ctx.viewer.id })
        .returning(),
    );
    return company;
  },
  { again: async (ctx, id) => found(await ctx.load.company.load(id), 'The company') },
);
