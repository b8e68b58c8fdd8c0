import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { groups } from './tables.ts';

export const getGroup = query('A group by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.group.load(id),
);

export const searchGroups = query(
  'Groups whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: groups,
      where: ilike(groups.name, holding(text)),
      orderBy: [descending(groups.createdAt), descending(groups.id)],
      page,
    }),
);
