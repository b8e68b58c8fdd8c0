import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { blanked, type Erasure, gone } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import {
  blocks,
  bookmarks,
  companyStaff,
  courseSeats,
  follows,
  groupMembers,
  mentions,
  people,
  posts,
  reports,
  sharing,
  ties,
  views,
} from '../tables.ts';

const BATCH = 5000;

async function tell<R, T extends Parameters<Context['publishAll']>[0]>(
  ctx: Context,
  type: T,
  rows: readonly R[],
  of: (row: R) => Parameters<typeof ctx.publishAll<T>>[1][number],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await ctx.publishAll(type, rows.slice(from, from + BATCH).map(of));
}

/** All rows whose counts change wait for others’ changes of them, in one order. */
const lock: Erasure<Context> = (ctx, userId) =>
  ctx.db.execute(sql`
    select 1 from posts.posts where author_id = ${userId} or id in (
      select post_id from posts.comments where author_id = ${userId} and deleted_at is null
      union all select post_id from posts.reactions where user_id = ${userId}
      union all select post_id from posts.poll_votes where user_id = ${userId}
      union all select repost_of_id from posts.posts where author_id = ${userId} and repost_of_id is not null)
    order by id for update`);

/** What they posted becomes tombstones, polls and files and all; what it passed on counts one repost less. */
const unpost: Erasure<Context> = async (ctx, userId) => {
  const own = sql`(select id from posts.posts where author_id = ${userId})`;
  await ctx.db.execute(sql`
    with taken as (
      select repost_of_id as id, count(*)::int as n from posts.posts
      where author_id = ${userId} and status = 'PUBLISHED' and repost_of_id is not null group by 1)
    update posts.posts p set repost_count = p.repost_count - taken.n from taken where taken.id = p.id`);
  const told = await ctx.db.execute<{ id: string }>(sql`
    select id from posts.posts where author_id = ${userId} and status in ('PUBLISHED', 'ARCHIVED', 'REMOVED') order by id`);
  await ctx.db
    .update(posts)
    .set({
      status: 'DELETED',
      content: '',
      contentWarning: null,
      pinnedAt: null,
      removedReason: null,
      appeal: null,
      version: sql`${posts.version} + 1`,
    })
    .where(
      and(
        eq(posts.authorId, userId),
        sql`(status <> 'DELETED' or content_warning is not null or removed_reason is not null or appeal is not null)`,
      ),
    );
  for (const table of ['attachments', 'hashtags', 'mentions', 'post_versions', 'poll_votes', 'poll_options', 'polls'])
    await ctx.db.execute(sql`delete from posts.${sql.identifier(table)} where post_id in ${own}`);
  await tell(ctx, 'posts.post.deleted.v1', told, ({ id }) => ({ subjectId: id, data: { postId: id, authorId: userId } }));
};

/** What they said of posts becomes tombstones, which no longer count. */
const uncomment: Erasure<Context> = async (ctx, userId) => {
  const own = sql`(select id from posts.comments where author_id = ${userId})`;
  await ctx.db.execute(sql`delete from posts.comment_versions where comment_id in ${own}`);
  await ctx.db.execute(sql`delete from posts.mentions where comment_id in ${own}`);
  const buried = await ctx.db.execute<{ id: string; post_id: string; post_author: string }>(sql`
    with buried as (
      update posts.comments set content = '', deleted_at = ${ctx.now.toISOString()}, version = version + 1, updated_at = ${ctx.now.toISOString()}
      where author_id = ${userId} and deleted_at is null returning id, post_id),
      counted as (update posts.posts p set comment_count = p.comment_count - n.n
        from (select post_id, count(*)::int as n from buried group by 1) n where n.post_id = p.id returning p.id)
    select b.id, b.post_id, p.author_id as post_author from buried b join posts.posts p on p.id = b.post_id order by b.id`);
  await tell(ctx, 'posts.comment.deleted.v1', buried, ({ id: commentId, post_id: postId, post_author: authorId }) => ({
    subjectId: postId,
    data: { postId, authorId, commentId },
  }));
};

/** Their reactions and votes are taken back, out of the counts too. */
const unreact: Erasure<Context> = async (ctx, userId) => {
  const taken = await ctx.db.execute<{ id: string; author_id: string }>(sql`
    with taken as (delete from posts.reactions where user_id = ${userId} returning post_id)
    update posts.posts p set reaction_count = p.reaction_count - 1 from taken where taken.post_id = p.id returning p.id, p.author_id`);
  await tell(ctx, 'posts.reaction.changed.v1', taken, ({ id: postId, author_id: authorId }) => ({
    subjectId: postId,
    data: { postId, authorId, userId, kind: null },
  }));
  await ctx.db.execute(sql`
    with taken as (delete from posts.poll_votes where user_id = ${userId} returning post_id, position)
    update posts.poll_options o set votes = o.votes - 1 from taken where taken.post_id = o.post_id and taken.position = o.position`);
};

/** What they did counts no longer in how others’ posts stand: the log gets the opposite of its sum, as when each was taken back. */
const disengage: Erasure<Context> = (ctx, userId) =>
  ctx.db.execute(sql`
    insert into posts.engagements (id, post_id, author_id, user_id, weight, at)
    select gen_random_uuid(), post_id, author_id, user_id, -sum(weight)::int, ${ctx.now.toISOString()}
    from posts.engagements where user_id = ${userId} group by post_id, author_id, user_id having sum(weight) <> 0`);

export const erasedListeners = forgetErased<Context>(
  'posts',
  'Takes what a person who is no more posted, said and thought back, out of all counts.',
  lock,
  unreact,
  uncomment,
  unpost,
  disengage,
  gone(mentions, mentions.userId, mentions.byId),
  gone(bookmarks, bookmarks.userId),
  gone(views, views.viewerId),
  gone(sharing, sharing.userId),
  blanked(reports, reports.reporterId, { note: null }),
  (ctx, userId) =>
    ctx.db.execute(sql`
      update posts.reports r set note = null where r.note is not null and (
        r.comment_id in (select id from posts.comments where author_id = ${userId})
        or r.comment_id is null and r.post_id in (select id from posts.posts where author_id = ${userId}))`),
  // what moderators wrote of it
  (ctx, userId) =>
    ctx.db.execute(sql`
      update posts.audit set details = details - 'reason' where details ? 'reason'
        and subject_id::text in (select id::text from posts.posts where author_id = ${userId})`),
  gone(follows, follows.followerId),
  (ctx, userId) => ctx.db.delete(follows).where(and(eq(follows.targetType, 'USER'), eq(follows.targetId, userId))),
  gone(ties, ties.userId, ties.otherId),
  gone(groupMembers, groupMembers.userId),
  gone(courseSeats, courseSeats.userId),
  gone(companyStaff, companyStaff.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
