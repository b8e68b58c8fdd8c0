import { type Connection, DAY, invalid, mapConnection, PageArguments, pageOf, query } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { eyesOf } from '../helpers/sight.ts';
import { type FeedItemRow, posts } from '../tables.ts';
import { visibleTo } from '../visibility.ts';
import { latest } from './posts.ts';
import { pageOfRanked, snapshotOf } from './ranked.ts';

const KINDS = ['HOME', 'GROUP', 'COURSE', 'COMPANY', 'DISCOVER'] as const;
const DISCOVER_DAYS = 30;

/** Posts of whom and what somebody follows, is connected with or belongs to, without those whom they mute, and their own. */
function home(userId: string, now: Date): SQL {
  const followed = (type: 'USER' | 'COMPANY' | 'COURSE' | 'GROUP' | 'TAG') =>
    sql`select target_id from posts.follows where follower_id = ${userId} and target_type = ${type} and (muted_until is null or muted_until <= ${at(now)})`;
  const muted = sql`select target_id from posts.follows where follower_id = ${userId} and target_type = 'USER' and muted_until > ${at(now)}`;
  const author = sql`${posts.authorId}`;
  return sql`(${author} = ${userId} or (
    ${author}::text not in (${muted}) and (
      (${posts.companyId} is null and (
        ${author}::text in (${followed('USER')})
        or ${author} in (select other_id from posts.ties where user_id = ${userId})))
      or ${posts.companyId}::text in (${followed('COMPANY')})
      or ${posts.groupId} in (select group_id from posts.group_members where user_id = ${userId})
      or ${posts.courseId} in (select course_id from posts.course_seats where user_id = ${userId})
      or exists (select from posts.hashtags h where h.post_id = ${posts.id} and h.tag in (${followed('TAG')})))))`;
}

function sourceOf(ctx: Context, kind: (typeof KINDS)[number], id: string | null): SQL {
  const of = (column: SQL) => sql`${column}::text = ${(id ?? '').toLowerCase()}`;
  const userId = ctx.viewerOrNull?.id;
  if (kind === 'GROUP') return of(sql`${posts.groupId}`);
  if (kind === 'COURSE') return of(sql`${posts.courseId}`);
  if (kind === 'COMPANY') return of(sql`${posts.companyId}`);
  if (kind === 'HOME') return home(ctx.viewer.id, ctx.now);
  const fresh = sql`${posts.visibility} = 'PUBLIC' and ${posts.repostOfId} is null and ${posts.publishedAt} > ${at(new Date(ctx.now.getTime() - DISCOVER_DAYS * DAY))}`;
  // what no company wrote is unknown to `in`, and unknown is not home
  return userId ? sql`${fresh} and ${home(userId, ctx.now)} is not true` : fresh;
}

export const getFeed = query(
  'Posts for the viewer: from home, a group, a course, a company, or from those they do not know yet; by time or by rank.',
  z.object({ kind: z.enum(KINDS), id: z.string().max(100).nullish(), ranking: z.enum(['TOP', 'LATEST']).nullish(), page: PageArguments }),
  async (ctx: Context, { kind, id, ranking, page }): Promise<Connection<FeedItemRow>> => {
    if ((kind === 'HOME' || kind === 'DISCOVER') !== (id == null))
      throw invalid([
        { path: ['id'], rule: 'place', message: 'Give the id of the group, course or company, and none for HOME and DISCOVER.' },
      ]);
    const where = and(sql`${posts.status} = 'PUBLISHED'`, sourceOf(ctx, kind, id ?? null), visibleTo(eyesOf(ctx)));
    if ((ranking ?? (kind === 'DISCOVER' ? 'TOP' : 'LATEST')) === 'LATEST')
      return mapConnection(await pageOf(ctx.db, { table: posts, where, orderBy: latest, page }), (post) => ({
        ...post,
        recency: 0,
        affinity: 0,
        engagement: 0,
        score: 0,
      }));
    return pageOfRanked(ctx, { where, page, asOf: snapshotOf(page) ?? ctx.now });
  },
);
