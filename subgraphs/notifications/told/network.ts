import type { Case, Cast } from './case.ts';

const pair = (fromId: string, toId: string, { id }: Cast) => ({ connectionId: id('connection'), fromId, toId });
const follow = (followerId: string, targetId: string, { id }: Cast) => ({
  followId: id('follow'),
  followerId,
  targetType: 'USER',
  targetId,
});
const post = ({ ana, id }: Cast) => ({ postId: id('post'), authorId: ana });
const atPost = ({ id }: Cast) => `/posts/${id('post')}`;
const comment = ({ bo, id }: Cast) => ({ postId: id('post'), commentId: id('comment'), commenterId: bo, groupId: null });

/** Connections, followers and posts. */
export const network: readonly Case[] = [
  {
    it: 'tells who is asked to connect, with the note',
    type: 'CONNECTION_REQUESTED',
    fact: 'connections.connection.requested.v1',
    data: (cast) => ({ ...pair(cast.bo, cast.ana, cast), note: 'We met in Lisbon.' }),
    title: 'Bo wants to connect with you',
    body: 'We met in Lisbon.',
    url: () => '/connections/requests',
  },
  {
    it: 'tells who asked to connect that it was accepted',
    type: 'CONNECTION_ACCEPTED',
    fact: 'connections.connection.accepted.v1',
    data: (cast) => pair(cast.ana, cast.bo, cast),
    title: 'Bo is connected with you now',
    url: ({ bo }) => `/profiles/${bo}`,
  },
  {
    it: 'tells of a new follower',
    type: 'FOLLOWED',
    fact: 'followers.follow.created.v1',
    data: (cast) => ({ ...follow(cast.bo, cast.ana, cast), cause: 'FOLLOWED' }),
    title: 'Bo follows you',
    url: () => '/followers',
  },
  {
    it: 'tells of a request to follow',
    type: 'FOLLOW_REQUESTED',
    fact: 'followers.follow.requested.v1',
    data: (cast) => follow(cast.bo, cast.ana, cast),
    title: 'Bo asked to follow you',
    url: () => '/followers/requests',
  },
  {
    it: 'tells who asked to follow that it was approved',
    type: 'FOLLOW_APPROVED',
    fact: 'followers.follow.approved.v1',
    data: (cast) => follow(cast.ana, cast.bo, cast),
    title: 'Bo lets you follow',
    url: ({ bo }) => `/profiles/${bo}`,
  },
  {
    it: 'tells who is mentioned in a post',
    type: 'POST_MENTIONED',
    fact: 'posts.user.mentioned.v1',
    data: ({ ana, bo, id }) => ({ postId: id('post'), authorId: bo, commentId: null, userId: ana }),
    title: 'Bo mentioned you in a post',
    url: atPost,
  },
  {
    it: 'tells a post’s author of a comment',
    type: 'POST_COMMENTED',
    fact: 'posts.comment.created.v1',
    data: (cast) => ({ ...comment(cast), authorId: cast.ana, parentAuthorId: null }),
    title: 'Bo commented on your post',
    url: atPost,
  },
  {
    it: 'tells a comment’s author of an answer',
    type: 'COMMENT_ANSWERED',
    fact: 'posts.comment.created.v1',
    data: (cast) => ({ ...comment(cast), authorId: cast.id('author'), parentAuthorId: cast.ana }),
    title: 'Bo answered your comment',
    url: atPost,
  },
  {
    it: 'tells a post’s author of a reaction',
    type: 'POST_REACTED',
    fact: 'posts.reaction.changed.v1',
    data: (cast) => ({ ...post(cast), userId: cast.bo, kind: 'LIKE' }),
    title: 'Bo reacted to your post',
    url: atPost,
  },
  {
    it: 'tells a post’s author who passed it on',
    type: 'POST_REPOSTED',
    fact: 'posts.post.reposted.v1',
    data: (cast) => ({ ...post(cast), repostId: cast.id('repost'), userId: cast.bo }),
    title: 'Bo passed on your post',
    url: atPost,
  },
  {
    it: 'tells moderators of a reported post',
    type: 'POST_REPORTED',
    known: [['accounts.role.assigned.v1', ({ ana }) => ({ userId: ana, role: 'ADMIN' })]],
    fact: 'posts.post.reported.v1',
    data: ({ bo, id }) => ({ postId: id('post'), authorId: id('author'), reportId: id('report'), reporterId: bo }),
    title: 'A post was reported',
    url: ({ id }) => `/moderation/posts/${id('post')}`,
  },
  {
    it: 'tells a post’s author that it was taken down, and why',
    type: 'POST_REMOVED',
    fact: 'posts.post.removed.v1',
    data: (cast) => ({ ...post(cast), reason: 'Spam' }),
    unsigned: true,
    title: 'Your post was taken down',
    body: 'Reason: Spam',
    url: atPost,
  },
];
