import { blockedWith } from '@lyceum/connections/copies';
import { batch, byKey, descending, manyByKey, pages } from '@lyceum/kit';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import {
  blocks,
  type EndorsementRow,
  educations,
  endorsements,
  evidence,
  experiences,
  handles,
  links,
  profileSkills,
  profiles,
  skills,
} from './tables.ts';
import { tie } from './ties.ts';

const there = isNull(profiles.deletedAt);
interface Pair {
  readonly profileSkillId: string;
  readonly endorserId: string;
}
const pair = ({ profileSkillId, endorserId }: Pair) => `${profileSkillId} ${endorserId}`;

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  blocked: blockedWith(blocks),
  tie,
  evidence: batch<{ userId: string; key: string }, { userId: string; key: string; certificateIds: string[] }, string[]>(
    async (db, asked) => {
      const rows = await db
        .select()
        .from(evidence)
        .where(
          and(
            inArray(evidence.userId, [...new Set(asked.map(({ userId }) => userId))]),
            inArray(evidence.key, [...new Set(asked.map(({ key }) => key))]),
            eq(evidence.holds, true),
          ),
        )
        .orderBy(desc(evidence.issuedAt), desc(evidence.certificateId));
      return [...Map.groupBy(rows, ({ userId, key }) => `${userId} ${key}`).values()].flatMap((group) => {
        const [first] = group;
        return first ? [{ userId: first.userId, key: first.key, certificateIds: group.map(({ certificateId }) => certificateId) }] : [];
      });
    },
    ({ userId, key }) => `${userId} ${key}`,
    { cacheKey: ({ userId, key }) => `${userId} ${key}`, value: (row) => row?.certificateIds ?? [] },
  ),
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
