/** What posts keeps. */

import type { comments, commentVersions, pollOptions, polls, reactions } from './tables/answers.ts';
import type { attachments, posts, postVersions } from './tables/posts.ts';
import type { reports, sharing } from './tables/records.ts';

export * from './tables/answers.ts';
export * from './tables/copies.ts';
export * from './tables/posts.ts';
export * from './tables/records.ts';

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
