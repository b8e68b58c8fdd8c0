import { pick, TOPICS, type World } from '@lyceum/demo/world.ts';
import type { certificates, companies, companyStaff, openCourses, userSkills } from '../tables.ts';
import { skillKey } from '../utilities.ts';

/** What jobs knows of people, companies, skills and courses. */
export function makeKnown(world: World) {
  const { now } = world;
  const next = world.random('jobs.known');
  const skills = new Map<string, typeof userSkills.$inferInsert>();
  for (const { id: userId } of world.users)
    for (let i = 0; i < 4; i++) {
      const name = pick(TOPICS, next() ** 1.3);
      skills.set(`${userId} ${name}`, { userId, key: skillKey(name), name });
    }
  return {
    people: world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? now : null })),
    blocks: world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
    companies: world.companies.map(({ id: companyId, name, domain }, i): typeof companies.$inferInsert => ({
      ...{ companyId, name, verified: domain !== null },
      // as companies' own demo has it
      published: domain !== null || i % 15 !== 3,
      suspendedAt: domain === null && i % 15 === 9 ? now : null,
      archivedAt: i === 12 ? now : null,
    })),
    staff: world.companies.flatMap(({ id: companyId, members }) =>
      members.map(({ userId, role }): typeof companyStaff.$inferInsert => ({ companyId, userId, role })),
    ),
    skills: [...skills.values()],
    certificates: world.certificates.map(
      ({ id: certificateId, userId, courseId, courseTitle: title, topic, issuedAt: at, standing }): typeof certificates.$inferInsert => ({
        ...{ certificateId, userId, courseId, title, topics: [skillKey(topic)], at },
        endedAt: standing === 'ISSUED' ? null : at,
      }),
    ),
    courses: world.courses.map(({ id: courseId, title }): typeof openCourses.$inferInsert => ({
      courseId,
      title,
      topics: [skillKey(title)],
    })),
  };
}
