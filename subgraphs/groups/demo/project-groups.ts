import type { World } from '@lyceum/demo/world.ts';
import { DAY, type Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import * as tables from '../tables.ts';

/** The first course's learners in four groups, but for a few who have none yet. */
export async function projectGroups(db: Database, world: World): Promise<void> {
  const [course] = world.courses;
  const owner = course?.instructorIds[0];
  if (!course || !owner) return;
  const createdAt = new Date(world.now.getTime() - 30 * DAY);
  const id = world.id('project groups', createdAt);
  await insertMany(db, tables.groupSets, [{ id, name: 'Projects', courseId: course.id, createdById: owner, selfSignup: true, createdAt }]);
  const learners = [
    ...new Set(
      world.enrollments.filter(({ courseId, status }) => courseId === course.id && status === 'ACTIVE').map(({ learnerId }) => learnerId),
    ),
  ].slice(3);
  const rows = Array.from({ length: 4 }, (_, n) => {
    const groupId = world.id(`project ${n}`, createdAt);
    return { groupId, members: learners.filter((_, at) => at % 4 === n) };
  });
  await insertMany(
    db,
    tables.groups,
    rows.map(({ groupId, members }, n) => ({
      id: groupId,
      slug: `projects-of-the-first-course-${n + 1}`,
      name: `Projects ${n + 1}`,
      privacy: 'PRIVATE' as const,
      ownerId: owner,
      courseId: course.id,
      groupSetId: id,
      setKey: id,
      maxMembers: Math.max(2, members.length + 2),
      memberCount: members.length + 1,
      approvalRequired: false,
      lastActivityAt: world.now,
      createdAt,
    })),
  );
  await insertMany(
    db,
    tables.memberships,
    rows.flatMap(({ groupId, members }) =>
      [owner, ...members].map((userId) => ({
        id: world.id(`member ${groupId} ${userId}`, createdAt),
        groupId,
        setKey: id,
        userId,
        role: userId === owner ? ('OWNER' as const) : ('MEMBER' as const),
        source: userId === owner ? ('FOUNDED' as const) : ('ASSIGNED' as const),
        joinedAt: createdAt,
      })),
    ),
  );
}
