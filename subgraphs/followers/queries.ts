import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { followers } from './tables.ts';

export const getFollower = query('A follower by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.follower.load(id),
);

export const searchFollowers = query(
  'Followers whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: followers,
      where: ilike(followers.name, holding(text)),
      orderBy: [descending(followers.createdAt), descending(followers.id)],
      page,
    }),
);
