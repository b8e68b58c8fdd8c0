/** What one can do with posts. */
export { bookmarkPost, unbookmarkPost } from './services/bookmarks.ts';
export { addComment, deleteComment, editComment } from './services/comments.ts';
export { appealPostRemoval, moderateComment, moderatePost, reportPost } from './services/moderation.ts';
export { votePoll } from './services/polls.ts';
export { archivePost, createPost, deletePost, getPostDetails, pinPost, updatePost } from './services/posts.ts';
export { publishDraft, schedulePost } from './services/publishing.ts';
export { react, unreact } from './services/reactions.ts';
export { repost } from './services/reposts.ts';
export { setPostSharing } from './services/sharing.ts';
export { recordPostViews } from './services/views.ts';
