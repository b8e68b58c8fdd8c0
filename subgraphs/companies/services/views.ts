import { service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenCompany } from '../helpers.ts';
import { pageViews } from '../tables.ts';

export const recordCompanyView = service(
  'Notes that the viewer looked at a company’s page; once a day counts.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    const company = await seenCompany(ctx, companyId);
    const day = ctx.now.toISOString().slice(0, 10);
    await ctx.db.insert(pageViews).values({ companyId, viewerId: ctx.viewer.id, day }).onConflictDoNothing();
    return company;
  },
  { audit: false },
);
