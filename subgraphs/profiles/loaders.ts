import { batch, byKey, descending, manyByKey, pages } from '@lyceum/kit';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type EndorsementRow, educations, endorsements, experiences, handles, links, profileSkills, profiles, skills } from './tables.ts';

const there = isNull(profiles.deletedAt);
interface Pair {
  readonly profileSkillId: string;
  readonly endorserId: string;
}
const pair = ({ profileSkillId, endorserId }: Pair) => `${profileSkillId} ${endorserId}`;

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  profile: byKey(profiles, profiles.id, there),
  profileOf: byKey(profiles, profiles.userId, there),
  handle: byKey(handles, handles.handle),
  experience: manyByKey(experiences, experiences.profileId, [experiences.id]),
  education: manyByKey(educations, educations.profileId, [educations.id]),
  links: manyByKey(links, links.profileId, [links.id]),
  skill: byKey(skills, skills.id),
  profileSkill: byKey(profileSkills, profileSkills.id),
  skillsOf: pages(profileSkills, profileSkills.profileId, [descending(profileSkills.endorsementCount), descending(profileSkills.id)]),
  endorsement: byKey(endorsements, endorsements.id),
  endorsementsOf: pages<typeof endorsements, { all: boolean }>(
    endorsements,
    endorsements.profileSkillId,
    [descending(endorsements.createdAt), descending(endorsements.id)],
    ({ all }) => (all ? inArray(endorsements.state, ['GIVEN', 'HIDDEN']) : eq(endorsements.state, 'GIVEN')),
  ),
  /** The endorsement of one person for one entry, if it counts. */
  endorsementBy: batch<Pair, EndorsementRow>(
    (db, keys: readonly Pair[]): Promise<EndorsementRow[]> =>
      db
        .select()
        .from(endorsements)
        .where(
          and(
            inArray(endorsements.profileSkillId, [...new Set(keys.map(({ profileSkillId }) => profileSkillId))]),
            inArray(endorsements.endorserId, [...new Set(keys.map(({ endorserId }) => endorserId))]),
            eq(endorsements.state, 'GIVEN'),
          ),
        ),
    pair,
    { cacheKey: pair },
  ),
};
