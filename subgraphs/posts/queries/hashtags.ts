import { DAY, PageArguments, pageOfRows, query } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';

const MOST = 100;

export const getTrendingHashtags = query(
  'The hashtags that most people used in public posts of the last days.',
  z.object({ days: z.int().min(1).max(90).nullish(), page: PageArguments }),
  async (ctx: Context, { days, page }) => {
    const since = new Date(ctx.now.getTime() - (days ?? 7) * DAY);
    const rows = await ctx.db.execute<{ name: string; authors: number; posts: number }>(sql`
      select h.tag as name, count(distinct p.author_id)::int as authors, count(*)::int as posts
      from posts.hashtags h
      join posts.posts p on p.id = h.post_id and p.status = 'PUBLISHED' and p.visibility = 'PUBLIC' and p.hidden_at is null
      where h.at >= ${at(since)} and not exists (select from posts.people w where w.user_id = p.author_id and w.suspended_at is not null)
      group by h.tag order by authors desc, posts desc, h.tag limit ${MOST}`);
    return pageOfRows(
      [...rows].map(({ name, authors, posts }) => ({ hashtag: { name }, authors, posts })),
      ({ hashtag }) => hashtag.name,
      page,
    );
  },
);
