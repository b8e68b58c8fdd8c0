import { descending, PageArguments, Period, pageOf, query } from '@lyceum/kit';
import { holding, within } from '@lyceum/kit/sql.ts';
import { and, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { eyesOf } from '../helpers/sight.ts';
import { bookmarks, postStatus, posts } from '../tables.ts';
import { visibleTo } from '../visibility.ts';
import { postsThrough } from './through.ts';

export const latest = [descending(posts.publishedAt), descending(posts.id)];

export const getPostsByUser = query(
  'What somebody posted under their own name, of what the viewer may see, the newest first.',
  z.object({ userId: z.string().max(100), pinned: z.boolean().nullish(), page: PageArguments }),
  async (ctx: Context, { userId, pinned, page }) => ctx.load.postsOfAuthor.load({ of: userId, page, pinned, eyes: eyesOf(ctx) }),
);

export const getMyPosts = query(
  'The viewer’s own posts that stand so, the newest first.',
  z.object({ status: z.enum(postStatus.enumValues).exclude(['DELETED']), page: PageArguments }),
  async (ctx: Context, { status, page }) =>
    pageOf(ctx.db, { table: posts, where: and(eq(posts.authorId, ctx.viewer.id), eq(posts.status, status)), orderBy: latest, page }),
);

const tagOf = (text: string) => text.normalize('NFC').replace(/^#/, '').trim().toLowerCase();

export const searchPosts = query(
  'Posts that the viewer may see and that fit, the newest first.',
  z.object({
    query: z.string().trim().max(200, 'Use at most 200 characters.').nullish(),
    tag: z.string().max(110).nullish(),
    authorId: z.string().max(100).nullish(),
    period: Period.nullish(),
    page: PageArguments,
  }),
  async (ctx: Context, { query: text, tag, authorId, period, page }) => {
    const words = text?.normalize('NFC').replaceAll('\0', '');
    const wanted: (SQL | undefined)[] = [
      words
        ? or(sql`to_tsvector('simple', ${posts.content}) @@ websearch_to_tsquery('simple', ${words})`, ilike(posts.content, holding(words)))
        : undefined,
      tag ? sql`exists (select from posts.hashtags h where h.post_id = ${posts.id} and h.tag = ${tagOf(tag)})` : undefined,
      authorId ? sql`${posts.authorId}::text = ${authorId.toLowerCase()} and ${posts.companyId} is null` : undefined,
      period ? within(sql`${posts.publishedAt}`, period) : undefined,
    ];
    return pageOf(ctx.db, {
      table: posts,
      where: and(inArray(posts.status, ['PUBLISHED']), visibleTo(eyesOf(ctx)), ...wanted),
      orderBy: latest,
      page,
    });
  },
);

export const getBookmarks = query(
  'The posts that the viewer kept, of those still to be seen, the latest kept first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) =>
    postsThrough(
      ctx,
      await pageOf(ctx.db, {
        table: bookmarks,
        where: and(
          eq(bookmarks.userId, ctx.viewer.id),
          sql`exists (select from posts.posts as "posts" where "posts".id = ${bookmarks.postId} and ${visibleTo(eyesOf(ctx))})`,
        ),
        orderBy: [descending(bookmarks.createdAt), descending(bookmarks.postId)],
        page,
      }),
    ),
);
