import { utility } from '@lyceum/kit';
import { z } from 'zod';

const VISIBILITY = ['PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'GROUP', 'COURSE', 'ONLY_ME'] as const;
const STATUS = ['DRAFT', 'SCHEDULED', 'WAITING', 'PUBLISHED', 'ARCHIVED', 'REMOVED', 'DELETED'] as const;

/** How a reader stands to a post. */
export const Standing = z.object({
  own: z.boolean(),
  overseer: z.boolean().describe('The platform, or a holder of posts:manage.'),
  blocked: z.boolean().describe('A block stands between the reader and the author.'),
  suspended: z.boolean().describe('The author, or the company in whose name it is, is suspended, closed or gone.'),
  follows: z.boolean(),
  connected: z.boolean(),
  member: z.boolean().describe('Of the post’s group, or in its course.'),
  staff: z.boolean().describe('Of the post’s group or course.'),
  gone: z.boolean().describe('The post’s group was deleted.'),
});
export type Standing = z.output<typeof Standing>;

export const canSee = utility(
  'Whether a reader may see a post: the one rule of feeds, search, lists, counts and references.',
  z.object({ status: z.enum(STATUS), visibility: z.enum(VISIBILITY), hidden: z.boolean(), standing: Standing }),
  ({ status, visibility, hidden, standing }): boolean => {
    const { own, overseer, blocked, suspended, follows, connected, member, staff, gone } = standing;
    if (status === 'DELETED') return false;
    if (own) return true;
    // not yet told to anybody, or told to nobody
    if (status === 'DRAFT' || status === 'SCHEDULED' || status === 'ARCHIVED' || visibility === 'ONLY_ME') return false;
    if (overseer) return true;
    if (blocked || gone) return false;
    if (staff) return true;
    if (suspended || hidden || status !== 'PUBLISHED') return false;
    if (visibility === 'PUBLIC') return true;
    if (visibility === 'FOLLOWERS') return follows;
    if (visibility === 'CONNECTIONS') return connected;
    return member;
  },
);
