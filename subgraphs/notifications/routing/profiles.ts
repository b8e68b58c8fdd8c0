import { person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { BOTH, profile } from './words.ts';

/** Who is told what of profiles. */
export const profiles = [
  silent('profiles.profile.created.v1', 'Joining is told already.'),
  silent('profiles.profile.updated.v1', 'One’s own act.'),
  silent('profiles.profile.deleted.v1', 'One’s own act.'),
  silent('profiles.skill.added.v1', 'One’s own act.'),
  silent('profiles.skill.removed.v1', 'One’s own act.'),
  on('profiles.skill.endorsed.v1', 'SKILL_ENDORSED', {
    to: 'whose skill it is',
    who: ({ userId }) => person(userId),
    by: ({ endorserId }) => endorserId,
    about: profile,
    group: ({ skillId }) => ({ type: 'Skill', id: skillId }),
    // taken back and given again, it is told once
    once: ({ skillId, endorserId }) => `skill ${skillId} by ${endorserId}`,
    variables: ({ name }) => ({ skill: name }),
    channels: BOTH,
  }),
  silent('profiles.position.added.v1', 'One’s own act.'),
];
