import { peopleTable } from '@lyceum/accounts/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export {
  companies,
  companyStaff,
  courseSeats,
  follows,
  groupMembers,
  groups,
  ties,
} from './tables/copies.ts';

const schema = pgSchema('posts');

export const postVisibility = schema.enum('post_visibility', ['PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'GROUP', 'COURSE', 'ONLY_ME']);
export const postStatus = schema.enum('post_status', ['DRAFT', 'SCHEDULED', 'WAITING', 'PUBLISHED', 'ARCHIVED', 'REMOVED', 'DELETED']);
export const reactionKind = schema.enum('reaction_kind', ['LIKE', 'CELEBRATE', 'SUPPORT', 'LOVE', 'INSIGHTFUL', 'CURIOUS']);
export const attachmentKind = schema.enum('attachment_kind', ['IMAGE', 'VIDEO', 'DOCUMENT', 'LINK']);
export const reportReason = schema.enum('report_reason', [
  'SPAM',
  'HARASSMENT',
  'HATE',
  'VIOLENCE',
  'SEXUAL',
  'FALSE',
  'COPYRIGHT',
  'OTHER',
]);
export const reportStatus = schema.enum('report_status', ['OPEN', 'ACTIONED', 'DISMISSED']);

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('posts');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('posts');

export const posts = schema.table(
  'posts',
  {
    id: id(),
    authorId: uuid().notNull(),
    /** The company in whose name the author wrote. */
    companyId: uuid(),
    groupId: uuid(),
    courseId: uuid(),
    /** What was passed on: never a repost itself. */
    repostOfId: uuid().references((): AnyPgColumn => posts.id),
    visibility: postVisibility().notNull(),
    status: postStatus().notNull(),
    /** Empty once deleted. */
    content: text().notNull(),
    contentWarning: text(),
    publishAt: instant(),
    /** When it came out; before that, when it was written. */
    publishedAt: instant().notNull(),
    editedAt: instant(),
    pinnedAt: instant(),
    /** Hidden while reports wait, until a moderator has looked. */
    hiddenAt: instant(),
    removedReason: text(),
    appeal: text(),
    appealedAt: instant(),
    reactionCount: integer().notNull().default(0),
    commentCount: integer().notNull().default(0),
    repostCount: integer().notNull().default(0),
    ...lifecycle(),
  },
  (t) => [
    index('posts_latest').on(t.publishedAt.desc(), t.id.desc()).where(sql`${t.status} = 'PUBLISHED'`),
    index('posts_author').on(t.authorId, t.publishedAt.desc(), t.id.desc()),
    index('posts_group').on(t.groupId, t.publishedAt.desc(), t.id.desc()).where(sql`${t.groupId} is not null`),
    index('posts_course').on(t.courseId, t.publishedAt.desc(), t.id.desc()).where(sql`${t.courseId} is not null`),
    index('posts_company').on(t.companyId, t.publishedAt.desc(), t.id.desc()).where(sql`${t.companyId} is not null`),
    index('posts_due').on(t.publishAt).where(sql`${t.status} = 'SCHEDULED'`),
    index('posts_words').using('gin', sql`to_tsvector('simple', ${t.content})`),
    index('posts_parts').using('gin', sql`${t.content} gin_trgm_ops`),
    // one passes a post on once; with words of one's own as often as one has something to say
    uniqueIndex('posts_repost_once').on(t.repostOfId, t.authorId).where(sql`${t.status} = 'PUBLISHED' and ${t.content} = ''`),
    index('posts_reposts').on(t.repostOfId).where(sql`${t.repostOfId} is not null`),
    check(
      'posts_place',
      sql`(${t.visibility} = 'GROUP') = (${t.groupId} is not null) and (${t.visibility} = 'COURSE') = (${t.courseId} is not null)`,
    ),
    check('posts_scheduled', sql`${t.status} <> 'SCHEDULED' or ${t.publishAt} is not null`),
    check('posts_tombstone', sql`${t.status} <> 'DELETED' or ${t.content} = ''`),
    check('posts_counts', sql`${t.reactionCount} >= 0 and ${t.commentCount} >= 0 and ${t.repostCount} >= 0`),
  ],
);

const postId = () =>
  uuid()
    .notNull()
    .references(() => posts.id);

/** What a post said before each edit. */
export const postVersions = schema.table(
  'post_versions',
  { postId: postId(), number: integer().notNull(), content: text().notNull(), replacedAt: instant().notNull() },
  (t) => [primaryKey({ columns: [t.postId, t.number] })],
);

/** What the client stored elsewhere: its name, type, size and address. */
export const attachments = schema.table(
  'attachments',
  {
    postId: postId(),
    position: integer().notNull(),
    kind: attachmentKind().notNull(),
    name: text().notNull(),
    mimeType: text().notNull(),
    sizeBytes: bigint({ mode: 'bigint' }).notNull(),
    url: text().notNull(),
    /** What it shows, for whoever cannot see it. */
    alt: text(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.position] }), check('attachments_size', sql`${t.sizeBytes} >= 0`)],
);

/** The deepest thread that can be stored; the setting commentDepth is at most this. */
export const DEEPEST = 20;
export const comments = schema.table(
  'comments',
  {
    id: id(),
    postId: postId(),
    parentId: uuid().references((): AnyPgColumn => comments.id),
    /** 1 for an answer to the post itself. */
    depth: integer().notNull(),
    authorId: uuid().notNull(),
    /** Empty for a tombstone. */
    content: text().notNull(),
    replyCount: integer().notNull().default(0),
    editedAt: instant(),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('comments_post').on(t.postId, t.createdAt, t.id),
    index('comments_parent').on(t.parentId, t.createdAt, t.id),
    index('comments_author').on(t.authorId, t.createdAt),
    check('comments_depth', sql`${t.depth} between 1 and 20 and (${t.depth} = 1) = (${t.parentId} is null)`),
    check('comments_tombstone', sql`${t.deletedAt} is null or ${t.content} = ''`),
    check('comments_replies', sql`${t.replyCount} >= 0`),
  ],
);

export const commentVersions = schema.table(
  'comment_versions',
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    number: integer().notNull(),
    content: text().notNull(),
    replacedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.number] })],
);

/** One reaction of a person to a post. */
export const reactions = schema.table(
  'reactions',
  { postId: postId(), userId: uuid().notNull(), kind: reactionKind().notNull(), createdAt: instant().notNull() },
  (t) => [primaryKey({ columns: [t.postId, t.userId] }), index('reactions_user').on(t.userId, t.createdAt)],
);

export const mentions = schema.table(
  'mentions',
  { postId: postId(), commentId: uuid(), userId: uuid().notNull(), byId: uuid().notNull(), createdAt: instant().notNull() },
  (t) => [
    uniqueIndex('mentions_once').on(t.postId, sql`coalesce(${t.commentId}, ${t.postId})`, t.userId),
    index('mentions_user').on(t.userId, t.createdAt),
    index('mentions_by').on(t.byId, t.createdAt),
  ],
);

export const hashtags = schema.table('hashtags', { postId: postId(), tag: text().notNull(), at: instant().notNull() }, (t) => [
  primaryKey({ columns: [t.postId, t.tag] }),
  index('hashtags_tag').on(t.tag, t.at),
  index('hashtags_at').on(t.at),
]);

export const polls = schema.table('polls', {
  postId: uuid()
    .primaryKey()
    .references(() => posts.id),
  question: text().notNull(),
  closesAt: instant().notNull(),
});
export const pollOptions = schema.table(
  'poll_options',
  {
    postId: uuid()
      .notNull()
      .references(() => polls.postId),
    position: integer().notNull(),
    label: text().notNull(),
    votes: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.postId, t.position] }), check('poll_options_votes', sql`${t.votes} >= 0`)],
);
/** One vote of a person in a poll. */
export const pollVotes = schema.table(
  'poll_votes',
  { postId: uuid().notNull(), userId: uuid().notNull(), position: integer().notNull(), at: instant().notNull() },
  (t) => [
    primaryKey({ columns: [t.postId, t.userId] }),
    foreignKey({ name: 'poll_votes_of', columns: [t.postId, t.position], foreignColumns: [pollOptions.postId, pollOptions.position] }),
  ],
);

export const bookmarks = schema.table('bookmarks', { userId: uuid().notNull(), postId: postId(), createdAt: instant().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.postId] }),
  index('bookmarks_list').on(t.userId, t.createdAt.desc(), t.postId.desc()),
]);

export const reports = schema.table(
  'reports',
  {
    id: id(),
    postId: postId(),
    commentId: uuid().references(() => comments.id),
    reporterId: uuid().notNull(),
    reason: reportReason().notNull(),
    note: text(),
    status: reportStatus().notNull().default('OPEN'),
    decidedById: uuid(),
    decidedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('reports_once').on(t.postId, sql`coalesce(${t.commentId}, ${t.postId})`, t.reporterId).where(sql`${t.status} = 'OPEN'`),
    index('reports_open').on(t.createdAt, t.id).where(sql`${t.status} = 'OPEN'`),
    index('reports_post').on(t.postId),
    check('reports_decided', sql`(${t.status} = 'OPEN') = (${t.decidedAt} is null)`),
  ],
);

/** How often somebody saw a post on a day (UTC). */
export const views = schema.table(
  'views',
  { postId: postId(), viewerId: uuid().notNull(), day: date({ mode: 'string' }).notNull(), times: integer().notNull().default(1) },
  (t) => [primaryKey({ columns: [t.postId, t.viewerId, t.day] }), index('views_day').on(t.day)],
);

/**
 * What people did with posts, each with its weight, as a log that is only added to: what is taken back stands there with the opposite weight.
 * So the standing of a post at any moment can be said again later, and a ranked list has one order on all its pages.
 */
export const engagements = schema.table(
  'engagements',
  {
    id: id(),
    postId: postId(),
    authorId: uuid().notNull(),
    userId: uuid().notNull(),
    weight: integer().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('engagements_post').on(t.postId, t.at, t.weight), index('engagements_affinity').on(t.userId, t.authorId, t.at, t.weight)],
);

/** What somebody lets the platform post in their name. */
export const sharing = schema.table('sharing', {
  userId: uuid().primaryKey(),
  certificates: boolean().notNull().default(false),
  jobs: boolean().notNull().default(false),
});

export type PostRow = typeof posts.$inferSelect;
/** A post in a feed with the parts of its standing, in millionths; 0 in a feed that is by time. */
export type FeedItemRow = PostRow & {
  readonly recency: number;
  readonly affinity: number;
  readonly engagement: number;
  readonly score: number;
};
export type PostVersionRow = typeof postVersions.$inferSelect;
export type PostAttachmentRow = typeof attachments.$inferSelect;
export type CommentRow = typeof comments.$inferSelect;
export type CommentVersionRow = typeof commentVersions.$inferSelect;
export type PostReactionRow = typeof reactions.$inferSelect;
export type PollRow = typeof polls.$inferSelect;
export type PollOptionRow = typeof pollOptions.$inferSelect;
export type ContentReportRow = typeof reports.$inferSelect;
export type PostSharingRow = Pick<typeof sharing.$inferSelect, 'certificates' | 'jobs'>;
export type HashtagRow = { readonly name: string };
export type HashtagTrendRow = { readonly hashtag: HashtagRow; readonly authors: number; readonly posts: number };
export type PostVisibility = PostRow['visibility'];
