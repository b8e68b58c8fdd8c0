import { instant } from '@lyceum/kit';
import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** Who follows a company: a copy of what followers knows. */
export const followers = schema.table(
  'followers',
  { companyId: uuid().notNull(), followerId: uuid().notNull(), since: instant().notNull(), endedAt: instant() },
  (t) => [primaryKey({ columns: [t.companyId, t.followerId] }), index().on(t.companyId, t.since)],
);

/** Companies' jobs: a copy of what jobs knows. */
export const companyJobs = schema.table(
  'company_jobs',
  {
    jobId: uuid().primaryKey(),
    companyId: uuid().notNull(),
    /** OPEN, PAUSED or CLOSED. */
    state: text().notNull(),
    publishedAt: instant().notNull(),
    closedAt: instant(),
    /** FILLED, CANCELLED or EXPIRED. */
    closedReason: text(),
  },
  (t) => [index().on(t.companyId, t.publishedAt)],
);

/** Applications to companies' jobs: a copy of what jobs knows. */
export const jobApplications = schema.table(
  'job_applications',
  { applicationId: uuid().primaryKey(), jobId: uuid().notNull(), companyId: uuid().notNull(), at: instant().notNull(), hiredAt: instant() },
  (t) => [index().on(t.companyId, t.at)],
);

/** Who earned which certificate: a copy of what certifications knows. */
export const certificates = schema.table(
  'certificates',
  {
    certificateId: uuid().primaryKey(),
    userId: uuid().notNull(),
    courseId: uuid().notNull(),
    at: instant().notNull(),
    /** Since when it does not hold. */
    endedAt: instant(),
  },
  (t) => [index().on(t.userId, t.at)],
);

/** What companies posted: a copy of what posts knows. */
export const companyPosts = schema.table(
  'company_posts',
  { postId: uuid().primaryKey(), companyId: uuid().notNull(), at: instant().notNull() },
  (t) => [index().on(t.companyId)],
);

/** Who reacted to, commented or passed on a post of a company, and when first. */
export const postResponses = schema.table(
  'post_responses',
  {
    postId: uuid()
      .notNull()
      .references(() => companyPosts.postId, { onDelete: 'cascade' }),
    userId: uuid().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.userId] })],
);
