import { createHash } from 'node:crypto';
import { utility } from '@lyceum/kit';
import { z } from 'zod';

const ROLES = ['MEMBER', 'MODERATOR', 'ADMIN', 'OWNER'] as const;

export const rolesAtLeast = utility(
  'The roles that are this one or above it, the lowest first.',
  z.object({ role: z.enum(ROLES) }),
  ({ role }): (typeof ROLES)[number][] => ROLES.slice(ROLES.indexOf(role)),
);

/** How much of a group somebody may see: nothing of it, its name and what it is about, or all. */
export type Sight = 'NOTHING' | 'OUTSIDE' | 'INSIDE';

export const canSee = utility(
  'How much of a group somebody may see: NOTHING, its OUTSIDE (name, text, size), or its INSIDE (members, announcements, posts).',
  z.object({
    privacy: z.enum(['PUBLIC', 'PRIVATE', 'SECRET']),
    status: z.enum(['ACTIVE', 'ARCHIVED', 'DELETED']),
    member: z.boolean(),
    invited: z.boolean(),
    overseer: z.boolean().describe('The platform, or a holder of groups:manage.'),
  }),
  ({ privacy, status, member, invited, overseer }): Sight => {
    if (status === 'DELETED') return 'NOTHING';
    if (member || overseer || privacy === 'PUBLIC') return 'INSIDE';
    return privacy === 'PRIVATE' || invited ? 'OUTSIDE' : 'NOTHING';
  },
);

export const inviteToken = utility(
  'The form in which the token of an invitation link is kept: who reads the database learns no token.',
  z.object({ token: z.string().max(200) }),
  ({ token }) => createHash('sha256').update(token).digest('base64url'),
);
