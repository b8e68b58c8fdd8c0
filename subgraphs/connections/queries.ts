import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { connections } from './tables.ts';

export const getConnection = query('A connection by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.connection.load(id),
);

export const searchConnections = query(
  'Connections whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: connections,
      where: ilike(connections.name, holding(text)),
      orderBy: [descending(connections.createdAt), descending(connections.id)],
      page,
    }),
);
