import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { companies } from './tables.ts';

export const getCompany = query('A company by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.company.load(id),
);

export const searchCompanies = query(
  'Companies whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: companies,
      where: ilike(companies.name, holding(text)),
      orderBy: [descending(companies.createdAt), descending(companies.id)],
      page,
    }),
);
