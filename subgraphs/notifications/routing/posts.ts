import { holdersOf, membersAmong, person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, BOTH, post } from './words.ts';

const inPost = ({ postId }: { postId: string }) => ({ postId });
// who is named in a comment, whom it answers and on whose post it stands may be one person, who is told of it once
const ofComment = ({ commentId }: { commentId: string }) => `comment ${commentId}`;

/** Who is told what of posts. */
export const posts = [
  silent('posts.post.created.v1', 'Feeds show it.'),
  silent('posts.post.updated.v1', 'The post shows it.'),
  silent('posts.post.deleted.v1', 'One’s own act.'),
  on('posts.post.removed.v1', 'POST_REMOVED', {
    to: 'its author',
    who: ({ authorId }) => person(authorId),
    about: post,
    variables: ({ postId, reason }) => ({ postId, reason }),
    channels: BOTH,
  }),
  on('posts.post.reported.v1', 'POST_REPORTED', {
    to: 'moderators',
    who: () => holdersOf('ADMIN'),
    by: ({ reporterId }) => reporterId,
    about: post,
    group: post,
    variables: inPost,
    channels: APP,
  }),
  on('posts.post.reposted.v1', 'POST_REPOSTED', {
    to: 'its author',
    who: ({ authorId }) => person(authorId),
    by: ({ userId }) => userId,
    about: post,
    group: post,
    once: ({ postId, userId }) => `repost of ${postId} by ${userId}`,
    variables: inPost,
    channels: APP,
  }),
  on('posts.user.mentioned.v1', 'POST_MENTIONED', {
    to: 'whoever is mentioned',
    who: ({ userId }) => person(userId),
    by: ({ authorId }) => authorId,
    about: post,
    once: ({ postId, commentId }) => (commentId ? ofComment({ commentId }) : `mention in ${postId}`),
    variables: inPost,
    channels: BOTH,
  }),
  on('posts.comment.created.v1', 'COMMENT_ANSWERED', {
    to: 'whose comment is answered',
    who: ({ parentAuthorId, groupId }) => membersAmong(parentAuthorId ? [parentAuthorId] : [], groupId),
    by: ({ commenterId }) => commenterId,
    about: post,
    group: post,
    once: ofComment,
    variables: inPost,
    channels: BOTH,
  }),
  on('posts.comment.created.v1', 'POST_COMMENTED', {
    to: 'the post’s author',
    who: ({ authorId, groupId }) => membersAmong([authorId], groupId),
    by: ({ commenterId }) => commenterId,
    about: post,
    group: post,
    once: ofComment,
    variables: inPost,
    channels: BOTH,
  }),
  silent('posts.comment.deleted.v1', 'The post shows it.'),
  on('posts.reaction.changed.v1', 'POST_REACTED', {
    to: 'the post’s author, at somebody’s first reaction',
    who: ({ authorId }) => person(authorId),
    by: ({ userId }) => userId,
    when: ({ kind }) => kind !== null,
    about: post,
    group: post,
    once: ({ postId, userId }) => `reaction to ${postId} by ${userId}`,
    variables: inPost,
    channels: APP,
  }),
];
