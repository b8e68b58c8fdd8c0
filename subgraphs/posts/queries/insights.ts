import { one, query } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { decide, enforceOf } from '../helpers/permissions.ts';

import { engagementRate } from '../utilities.ts';

export const getPostInsights = query(
  'How a post of the viewer’s does: who saw it and what they did.',
  z.object({ postId: z.string().max(100) }),
  async (ctx: Context, { postId }) => {
    const post = await ctx.load.post.load(postId);
    enforceOf(await decide(ctx, post, 'insights'));
    const { reach, impressions } = one(
      await ctx.db.execute<{ reach: number; impressions: number }>(
        sql`select count(distinct viewer_id)::int as reach, coalesce(sum(times), 0)::int as impressions from posts.views where post_id = ${postId}`,
      ),
    );
    const {
      reactionCount: reactions,
      commentCount: comments,
      repostCount: reposts,
    } = post ?? { reactionCount: 0, commentCount: 0, repostCount: 0 };
    return {
      reach,
      impressions,
      reactions: await ctx.load.reactionCounts.load(postId),
      comments,
      reposts,
      engagementRate: engagementRate({ reactions, comments, reposts, impressions }),
    };
  },
);
