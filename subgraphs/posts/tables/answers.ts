import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, foreignKey, index, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { posts } from './posts.ts';

const schema = pgSchema('posts');

const postId = () =>
  uuid()
    .notNull()
    .references(() => posts.id);

export const reactionKind = schema.enum('reaction_kind', ['LIKE', 'CELEBRATE', 'SUPPORT', 'LOVE', 'INSIGHTFUL', 'CURIOUS']);

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
