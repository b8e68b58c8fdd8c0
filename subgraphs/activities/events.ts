import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that activities tells the others. */
export const events = {
  'activities.activity.recorded.v1': fact(
    'Something that somebody did was written down.',
    'Activity',
    z.object({
      activityId: z.uuid(),
      userId: z.uuid(),
      verb: z.string(),
      objectType: z.string(),
      objectId: z.string(),
      courseId: z.uuid().nullable(),
      visibility: z.string(),
    }),
  ),
  'activities.activity.voided.v1': fact(
    'A statement was declared void.',
    'Activity',
    z.object({ activityId: z.uuid(), userId: z.uuid(), voidedById: z.uuid().nullable() }),
  ),
  'activities.session.ended.v1': fact(
    'A stretch of learning is over.',
    'ActivitySession',
    z.object({ sessionId: z.uuid(), userId: z.uuid(), courseId: z.uuid().nullable(), seconds: z.int() }),
  ),
  'activities.user.inactive.v1': fact(
    'A learner has not been active in a course for days.',
    'User',
    z.object({ userId: z.uuid(), courseId: z.uuid(), days: z.int() }),
  ),
  'activities.streak.reached.v1': fact(
    'Somebody was active on so many days in a row.',
    'User',
    z.object({ userId: z.uuid(), days: z.int() }),
  ),
};
