import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that followers tells the others. */
export const events = {
  'followers.follow.created.v1': fact(
    'Somebody follows.',
    'Follow',
    z.object({
      followId: z.uuid(),
      followerId: z.uuid(),
      targetType: z.enum(['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']),
      targetId: z.string(),
    }),
  ),
  'followers.follow.requested.v1': fact(
    'Somebody asked to follow a private profile.',
    'Follow',
    z.object({
      followId: z.uuid(),
      followerId: z.uuid(),
      targetType: z.enum(['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']),
      targetId: z.string(),
    }),
  ),
  'followers.follow.approved.v1': fact(
    'A request to follow was approved.',
    'Follow',
    z.object({
      followId: z.uuid(),
      followerId: z.uuid(),
      targetType: z.enum(['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']),
      targetId: z.string(),
    }),
  ),
  'followers.follow.removed.v1': fact(
    'Somebody follows no more.',
    'Follow',
    z.object({
      followId: z.uuid(),
      followerId: z.uuid(),
      targetType: z.enum(['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']),
      targetId: z.string(),
    }),
  ),
  'followers.follow.muted.v1': fact(
    'A follower wants to hear less for a while.',
    'Follow',
    z.object({
      followId: z.uuid(),
      followerId: z.uuid(),
      targetType: z.enum(['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']),
      targetId: z.string(),
      until: z.iso.datetime().nullable(),
    }),
  ),
};
