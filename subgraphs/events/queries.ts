import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { events } from './tables.ts';

export const getEvent = query('A event by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.event.load(id),
);

export const searchEvents = query(
  'Events whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: events,
      where: ilike(events.name, holding(text)),
      orderBy: [descending(events.createdAt), descending(events.id)],
      page,
    }),
);
