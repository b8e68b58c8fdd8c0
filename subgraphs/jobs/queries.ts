import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { jobs } from './tables.ts';

export const getJob = query('A job by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) => ctx.load.job.load(id));

export const searchJobs = query(
  'Jobs whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: jobs,
      where: ilike(jobs.name, holding(text)),
      orderBy: [descending(jobs.createdAt), descending(jobs.id)],
      page,
    }),
);
