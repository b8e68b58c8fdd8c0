import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { activities } from './tables.ts';

export const getActivity = query('A activity by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.activity.load(id),
);

export const searchActivities = query(
  'Activities whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: activities,
      where: ilike(activities.name, holding(text)),
      orderBy: [descending(activities.createdAt), descending(activities.id)],
      page,
    }),
);
