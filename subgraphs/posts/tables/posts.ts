import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, bigint, check, index, integer, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('posts');

export const postVisibility = schema.enum('post_visibility', ['PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'GROUP', 'COURSE', 'ONLY_ME']);

export const postStatus = schema.enum('post_status', ['DRAFT', 'SCHEDULED', 'WAITING', 'PUBLISHED', 'ARCHIVED', 'REMOVED', 'DELETED']);

export const attachmentKind = schema.enum('attachment_kind', ['IMAGE', 'VIDEO', 'DOCUMENT', 'LINK']);

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
