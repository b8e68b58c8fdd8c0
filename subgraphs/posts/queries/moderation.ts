import { ascending, enforce, found, PageArguments, pageOf, query, Refusal } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { oversees } from '../helpers/sight.ts';
import { posts, reportStatus, reports } from '../tables.ts';

/** Throws unless the viewer looks after the group; NOT_FOUND for who is not in it. */
async function ofStaff(ctx: Context, groupId: string): Promise<void> {
  const { id } = ctx.viewer;
  if (oversees(ctx)) return;
  const { member, staff } = await ctx.load.standing.load({ userId: id, authorId: id, groupId, courseId: null, companyId: null });
  found(member || null, 'The group');
  if (!staff) throw new Refusal('FORBIDDEN', 'Only the staff of the group may do this.');
}

export const getContentReports = query(
  'Reports of posts and comments, the first first: of a group for its staff, all for holders of posts:manage.',
  z.object({ status: z.enum(reportStatus.enumValues).nullish(), groupId: z.uuid().nullish(), page: PageArguments }),
  async (ctx: Context, { status, groupId, page }) => {
    if (groupId) await ofStaff(ctx, groupId);
    else
      enforce({
        allowed: oversees(ctx),
        rule: 'posts.scope',
        reason: 'Only holders of posts:manage may do this.',
        requiredScope: 'posts:manage',
      });
    return pageOf(ctx.db, {
      table: reports,
      where: and(
        status ? eq(reports.status, status) : undefined,
        groupId ? sql`exists (select from posts.posts p where p.id = ${reports.postId} and p.group_id = ${groupId})` : undefined,
      ),
      orderBy: [ascending(reports.createdAt), ascending(reports.id)],
      page,
    });
  },
);

export const getWaitingPosts = query(
  'Posts of a group that wait for its staff, the first first.',
  z.object({ groupId: z.uuid(), page: PageArguments }),
  async (ctx: Context, { groupId, page }) => {
    await ofStaff(ctx, groupId);
    return pageOf(ctx.db, {
      table: posts,
      where: and(eq(posts.groupId, groupId), eq(posts.status, 'WAITING'), isNull(posts.hiddenAt)),
      orderBy: [ascending(posts.publishedAt), ascending(posts.id)],
      page,
    });
  },
);
