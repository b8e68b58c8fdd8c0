import { fact } from '@lyceum/kit';
import { z } from 'zod';

const profile = { profileId: z.uuid(), userId: z.uuid() };

/** Facts that profiles tells the others. */
export const events = {
  'profiles.profile.created.v1': fact('A profile was made for a new user.', 'Profile', z.object({ ...profile, handle: z.string() })),
  'profiles.profile.updated.v1': fact(
    'A profile changed.',
    'Profile',
    z.object({
      ...profile,
      fields: z.array(z.string()),
      hidden: z.boolean().optional().describe('Whether its owner hides it from everybody else; left out: as it was.'),
    }),
  ),
  'profiles.profile.deleted.v1': fact('A profile was taken down.', 'Profile', z.object(profile)),
  'profiles.skill.added.v1': fact('A user claims a skill.', 'Profile', z.object({ ...profile, skillId: z.uuid(), name: z.string() })),
  'profiles.skill.removed.v1': fact(
    'A user no longer claims a skill.',
    'Profile',
    z.object({ ...profile, skillId: z.uuid(), name: z.string() }),
  ),
  'profiles.skill.endorsed.v1': fact(
    'Somebody vouched for a user’s skill.',
    'Profile',
    z.object({ ...profile, skillId: z.uuid(), name: z.string(), endorserId: z.uuid(), endorsementId: z.uuid() }),
  ),
  'profiles.position.added.v1': fact(
    'A user tells of a position held.',
    'Profile',
    z.object({ ...profile, positionId: z.uuid(), title: z.string(), company: z.string() }),
  ),
};
