import type { Template } from './template.ts';

/** Words of posts and comments. */
export const posts = {
  POST_MENTIONED: {
    label: 'Mention in a post',
    category: 'Posts',
    title: '{actors} mentioned you in a post',
    body: 'Read what was said.',
    url: '/posts/{postId}',
  },
  POST_COMMENTED: {
    label: 'Comment on your post',
    category: 'Posts',
    title: '{actors} commented on your post',
    many: '{actors} commented on your post: {count} comments',
    body: 'Read what was said.',
    url: '/posts/{postId}',
  },
  COMMENT_ANSWERED: {
    label: 'Answer to your comment',
    category: 'Posts',
    title: '{actors} answered your comment',
    many: '{actors} answered your comments',
    body: 'Read what was said.',
    url: '/posts/{postId}',
  },
  POST_REACTED: {
    label: 'Reaction to your post',
    category: 'Posts',
    title: '{actors} reacted to your post',
    body: 'The post shows all reactions.',
    url: '/posts/{postId}',
  },
  POST_REPOSTED: {
    label: 'Your post passed on',
    category: 'Posts',
    title: '{actors} passed on your post',
    body: 'More people see it now.',
    url: '/posts/{postId}',
  },
  POST_REPORTED: {
    label: 'Reported post',
    category: 'Posts',
    title: 'A post was reported',
    many: 'A post was reported {count} times',
    body: 'Look into it, and decide whether it stays.',
    url: '/moderation/posts/{postId}',
  },
  POST_REMOVED: {
    label: 'Your post taken down',
    category: 'Posts',
    title: 'Your post was taken down',
    body: 'Reason: {reason}',
    url: '/posts/{postId}',
  },
} as const satisfies Record<string, Template>;
