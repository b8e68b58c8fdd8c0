import { id, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { comments } from './answers.ts';
import { posts } from './posts.ts';

const schema = pgSchema('posts');

const postId = () =>
  uuid()
    .notNull()
    .references(() => posts.id);

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
