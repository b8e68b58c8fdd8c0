/** What one can ask of posts. */
export { getFeed } from './queries/feed.ts';
export { getTrendingHashtags } from './queries/hashtags.ts';
export { getPostInsights } from './queries/insights.ts';
export { getContentReports, getWaitingPosts } from './queries/moderation.ts';
export { getBookmarks, getMyPosts, getPostsByUser, searchPosts } from './queries/posts.ts';
