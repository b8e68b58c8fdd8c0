import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { posts } from './tables.ts';

export const getPost = query('A post by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.post.load(id),
);

export const searchPosts = query(
  'Posts whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: posts,
      where: ilike(posts.name, holding(text)),
      orderBy: [descending(posts.createdAt), descending(posts.id)],
      page,
    }),
);
