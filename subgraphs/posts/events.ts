import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that posts tells the others. */
export const events = {
  'posts.post.created.v1': fact(
    'Somebody posted.',
    'Post',
    z.object({
      postId: z.uuid(),
      authorId: z.uuid(),
      visibility: z.enum(['PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'GROUP', 'COURSE', 'ONLY_ME']),
      groupId: z.uuid().nullable(),
      courseId: z.uuid().nullable(),
      companyId: z.uuid().nullable(),
      repostOfId: z.uuid().nullish().describe('What it passes on.'),
      hashtags: z.array(z.string()),
    }),
  ),
  'posts.post.updated.v1': fact('A post’s text changed.', 'Post', z.object({ postId: z.uuid(), authorId: z.uuid() })),
  'posts.post.deleted.v1': fact('An author took a post back.', 'Post', z.object({ postId: z.uuid(), authorId: z.uuid() })),
  'posts.post.removed.v1': fact(
    'A moderator took a post down.',
    'Post',
    z.object({ postId: z.uuid(), authorId: z.uuid(), reason: z.string() }),
  ),
  'posts.post.reported.v1': fact(
    'Somebody reported a post.',
    'Post',
    z.object({ postId: z.uuid(), authorId: z.uuid(), reportId: z.uuid(), reporterId: z.uuid() }),
  ),
  'posts.post.reposted.v1': fact(
    'Somebody passed a post on.',
    'Post',
    z.object({ postId: z.uuid(), authorId: z.uuid(), repostId: z.uuid(), userId: z.uuid() }),
  ),
  'posts.user.mentioned.v1': fact(
    'Somebody was named in a post or comment.',
    'Post',
    z.object({ postId: z.uuid(), authorId: z.uuid(), commentId: z.uuid().nullable(), userId: z.uuid() }),
  ),
  'posts.comment.created.v1': fact(
    'Somebody commented.',
    'Post',
    z.object({
      postId: z.uuid(),
      authorId: z.uuid(),
      commentId: z.uuid(),
      commenterId: z.uuid(),
      parentAuthorId: z.uuid().nullable(),
      groupId: z.uuid().nullable().default(null).describe('The group in which the post stands.'),
    }),
  ),
  'posts.comment.deleted.v1': fact('A comment is gone.', 'Post', z.object({ postId: z.uuid(), authorId: z.uuid(), commentId: z.uuid() })),
  'posts.reaction.changed.v1': fact(
    'Somebody’s reaction to a post changed.',
    'Post',
    z.object({ postId: z.uuid(), authorId: z.uuid(), userId: z.uuid(), kind: z.string().nullable() }),
  ),
};
