import { service } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seen } from '../helpers/sight.ts';
import { views } from '../tables.ts';

export const recordPostViews = service(
  'Notes that the viewer saw posts; of others’ posts that they may see, each once.',
  z.object({ postIds: z.array(z.uuid()).min(1).max(100, 'Tell of at most 100.') }),
  async (ctx: Context, { postIds }) => {
    const { id: viewerId } = ctx.viewer;
    const shown = await Promise.all([...new Set(postIds)].map((postId) => seen(ctx, postId)));
    const day = ctx.now.toISOString().slice(0, 10);
    const rows = shown.flatMap((post) =>
      post && post.authorId !== viewerId && post.status === 'PUBLISHED' ? [{ postId: post.id, viewerId, day }] : [],
    );
    // in one order, so that two at once do not wait for each other
    rows.sort((a, b) => (a.postId < b.postId ? -1 : 1));
    if (rows.length)
      await ctx.db
        .insert(views)
        .values(rows)
        .onConflictDoUpdate({ target: [views.postId, views.viewerId, views.day], set: { times: sql`${views.times} + 1` } });
    return { recorded: rows.length };
  },
  { audit: false },
);
