import { fact } from '@lyceum/kit';
import { z } from 'zod';

const follow = {
  followId: z.uuid(),
  followerId: z.uuid(),
  targetType: z.enum(['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']),
  targetId: z.string(),
};

/** Facts that followers tells the others. */
export const events = {
  'followers.follow.created.v1': fact(
    'Somebody follows.',
    'Follow',
    z.object({
      ...follow,
      cause: z
        .enum(['FOLLOWED', 'APPROVED', 'CONNECTED', 'JOINED'])
        .optional()
        .describe('By whose act: the follower’s, or what came of another.'),
    }),
  ),
  'followers.follow.requested.v1': fact('Somebody asked to follow a private profile.', 'Follow', z.object(follow)),
  'followers.follow.approved.v1': fact('A request to follow was approved.', 'Follow', z.object(follow)),
  'followers.follow.removed.v1': fact('Somebody follows no more.', 'Follow', z.object(follow)),
  'followers.follow.muted.v1': fact(
    'A follower wants to hear less for a while; null: until they say otherwise, a moment that is over: to hear again.',
    'Follow',
    z.object({ ...follow, until: z.iso.datetime().nullable() }),
  ),
};
