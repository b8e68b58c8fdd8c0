import { blockedWith } from '@lyceum/connections/copies';
import { ascending, batch, byKey, descending, isUuid, manyByKey, pages } from '@lyceum/kit';
import { and, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm';
import {
  attachments,
  blocks,
  bookmarks,
  comments,
  commentVersions,
  companies,
  companyStaff,
  groups,
  hashtags,
  mentions,
  people,
  pollOptions,
  polls,
  pollVotes,
  posts,
  postVersions,
  reactions,
  reports,
  sharing,
} from './tables.ts';
import type { Standing } from './utilities/rules.ts';
import { closedTo, type Eyes, visibleTo } from './visibility.ts';

type Seat = { userId: string | null; authorId: string; groupId: string | null; courseId: string | null; companyId: string | null };
type Ties = Omit<Standing, 'own' | 'overseer'>;
type Pair = { postId: string; userId: string };
const seat = ({ userId, authorId, groupId, courseId, companyId }: Seat) => [userId, authorId, groupId, courseId, companyId].join(' ');
const pair = ({ postId, userId }: Pair) => `${postId}:${userId}`.toLowerCase();
/** Never expanded into a list: one statement text for any number. */
const uuids = (ids: readonly (string | null)[]) => sql`${sql.param(ids)}::uuid[]`;
const latest = [descending(posts.publishedAt), descending(posts.id)];
const seenBy = ({ eyes }: { eyes: Eyes }) => visibleTo(eyes);
const NONE: Ties = { blocked: false, suspended: false, follows: false, connected: false, member: false, staff: false, gone: false };

const ofPair = (keys: readonly Pair[], postId: SQL, userId: SQL): SQL =>
  sql`${postId} = any(${uuids(keys.map((key) => key.postId).filter(isUuid))}) and ${userId} = any(${uuids(keys.map((key) => key.userId).filter(isUuid))})`;

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  person: byKey(people, people.userId),
  blocked: blockedWith(blocks),
  group: byKey(groups, groups.groupId),
  company: byKey(companies, companies.companyId),
  sharing: byKey(sharing, sharing.userId),

  /** How a reader stands to an author and the place of a post. */
  standing: batch<Seat, Ties & { key: string }, Ties>(
    async (db, keys) => [
      ...(await db.execute<Ties & { key: string }>(sql`
        select concat_ws(' ', coalesce(k.reader::text, ''), k.author, coalesce(k.grp::text, ''), coalesce(k.course::text, ''), coalesce(k.company::text, '')) as key,
          exists (select from posts.blocks b where (b.user_id = k.reader and b.blocked_id = k.author) or (b.blocked_id = k.reader and b.user_id = k.author)) as blocked,
          exists (select from posts.people w where w.user_id = k.author and w.suspended_at is not null)
            or ${closedTo(sql`k.company`, sql`k.reader`)} as suspended,
          exists (select from posts.follows f where f.follower_id = k.reader and f.target_type = 'USER' and f.target_id = k.author::text) as follows,
          exists (select from posts.ties t where t.user_id = k.reader and t.other_id = k.author) as connected,
          exists (select from posts.group_members m where m.group_id = k.grp and m.user_id = k.reader)
            or exists (select from posts.course_seats s where s.course_id = k.course and s.user_id = k.reader) as member,
          exists (select from posts.group_members m where m.group_id = k.grp and m.user_id = k.reader and m.role <> 'MEMBER')
            or exists (select from posts.course_seats s where s.course_id = k.course and s.user_id = k.reader and s.reason = 'instructor') as staff,
          exists (select from posts.groups g where g.group_id = k.grp and g.deleted) as gone
        from unnest(${uuids(keys.map(({ userId }) => userId))}, ${uuids(keys.map(({ authorId }) => authorId))},
          ${uuids(keys.map(({ groupId }) => groupId))}, ${uuids(keys.map(({ courseId }) => courseId))},
          ${uuids(keys.map(({ companyId }) => companyId))}) as k(reader, author, grp, course, company)`)),
    ],
    ({ key }) => key,
    { cacheKey: seat, value: (row) => row ?? NONE },
  ),

  post: byKey(posts, posts.id),
  postsOfAuthor: pages<typeof posts, { eyes: Eyes; pinned?: boolean | null | undefined }>(
    posts,
    posts.authorId,
    latest,
    ({ eyes, pinned }) =>
      and(visibleTo(eyes), isNull(posts.companyId), eq(posts.status, 'PUBLISHED'), pinned ? sql`${posts.pinnedAt} is not null` : undefined),
  ),
  postsOfGroup: pages<typeof posts, { eyes: Eyes }>(posts, posts.groupId, latest, (args) =>
    and(seenBy(args), eq(posts.status, 'PUBLISHED')),
  ),
  postsOfCourse: pages<typeof posts, { eyes: Eyes }>(posts, posts.courseId, latest, (args) =>
    and(seenBy(args), eq(posts.status, 'PUBLISHED')),
  ),
  postsOfCompany: pages<typeof posts, { eyes: Eyes }>(posts, posts.companyId, latest, (args) =>
    and(seenBy(args), eq(posts.status, 'PUBLISHED')),
  ),
  postsOfHashtag: pages<typeof hashtags, { eyes: Eyes }>(
    hashtags,
    hashtags.tag,
    [descending(hashtags.at), descending(hashtags.postId)],
    ({ eyes }) =>
      sql`exists (select from posts.posts as "posts" where "posts".id = ${hashtags.postId} and "posts".status = 'PUBLISHED' and ${visibleTo(eyes)})`,
  ),
  /** What somebody is in a company; null: nothing. */
  roleIn: batch<{ companyId: string; userId: string }, typeof companyStaff.$inferSelect, string | null>(
    (db, keys) =>
      db
        .select()
        .from(companyStaff)
        .where(
          and(
            sql`${companyStaff.companyId} = any(${uuids(keys.map(({ companyId }) => companyId))})`,
            sql`${companyStaff.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
          ),
        ),
    ({ companyId, userId }) => `${companyId}:${userId}`,
    { cacheKey: ({ companyId, userId }) => `${companyId}:${userId}`, value: (row) => row?.role ?? null },
  ),
  attachments: manyByKey(attachments, attachments.postId, [attachments.position]),
  versions: manyByKey(postVersions, postVersions.postId, [postVersions.number]),
  mentions: manyByKey(mentions, mentions.postId, [mentions.userId], isNull(mentions.commentId)),

  comment: byKey(comments, comments.id),
  commentVersions: manyByKey(commentVersions, commentVersions.commentId, [commentVersions.number]),
  comments: pages<typeof comments, CommentsWanted>(
    comments,
    comments.postId,
    ({ newestFirst }) => commentOrder(newestFirst),
    ({ hidden }) => and(eq(comments.depth, 1), shown(hidden)),
  ),
  replies: pages<typeof comments, CommentsWanted>(
    comments,
    comments.parentId,
    ({ newestFirst }) => commentOrder(newestFirst),
    ({ hidden }) => shown(hidden),
  ),

  /** How often each kind was chosen, those chosen most first. */
  reactionCounts: batch<
    string,
    { postId: string; kinds: { kind: typeof reactions.$inferSelect.kind; count: number }[] },
    { kind: typeof reactions.$inferSelect.kind; count: number }[]
  >(
    async (db, keys) => [
      ...(await db.execute<{ postId: string; kinds: { kind: typeof reactions.$inferSelect.kind; count: number }[] }>(sql`
        select post_id as "postId", jsonb_agg(jsonb_build_object('kind', kind, 'count', n) order by n desc, kind) as kinds
        from (select post_id, kind, count(*) as n from posts.reactions where post_id = any(${uuids(keys.filter(isUuid))}) group by post_id, kind) counted
        group by post_id`)),
    ],
    ({ postId }) => postId,
    { value: (row) => row?.kinds ?? [] },
  ),
  reactionBy: batch<Pair, typeof reactions.$inferSelect>(
    (db, keys) =>
      db
        .select(getTableColumns(reactions))
        .from(reactions)
        .where(ofPair(keys, sql`${reactions.postId}`, sql`${reactions.userId}`)),
    pair,
    { cacheKey: pair },
  ),
  reactions: pages<typeof reactions, { kind?: typeof reactions.$inferSelect.kind | null | undefined; hidden: readonly string[] }>(
    reactions,
    reactions.postId,
    [ascending(reactions.createdAt), ascending(reactions.userId)],
    ({ kind, hidden }) =>
      and(kind ? eq(reactions.kind, kind) : undefined, hidden.length ? sql`not ${reactions.userId} = any(${uuids(hidden)})` : undefined),
  ),
  bookmarkBy: batch<Pair, typeof bookmarks.$inferSelect>(
    (db, keys) =>
      db
        .select(getTableColumns(bookmarks))
        .from(bookmarks)
        .where(ofPair(keys, sql`${bookmarks.postId}`, sql`${bookmarks.userId}`)),
    pair,
    { cacheKey: pair },
  ),
  poll: byKey(polls, polls.postId),
  pollOptions: manyByKey(pollOptions, pollOptions.postId, [pollOptions.position]),
  pollVoteBy: batch<Pair, typeof pollVotes.$inferSelect>(
    (db, keys) =>
      db
        .select(getTableColumns(pollVotes))
        .from(pollVotes)
        .where(ofPair(keys, sql`${pollVotes.postId}`, sql`${pollVotes.userId}`)),
    pair,
    { cacheKey: pair },
  ),
  report: byKey(reports, reports.id),
};

interface CommentsWanted {
  readonly newestFirst: boolean;
  /** People whose comments the reader does not see. */
  readonly hidden: readonly string[];
}

const commentOrder = (newestFirst: boolean) =>
  newestFirst ? [descending(comments.createdAt), descending(comments.id)] : [ascending(comments.createdAt), ascending(comments.id)];

/** A tombstone stays as long as there are answers to it. */
function shown(hidden: readonly string[]): SQL | undefined {
  return and(
    sql`(${comments.deletedAt} is null or ${comments.replyCount} > 0)`,
    sql`not exists (select from posts.people w where w.user_id = ${comments.authorId} and w.suspended_at is not null)`,
    hidden.length ? sql`not ${comments.authorId} = any(${uuids(hidden)})` : undefined,
  );
}
