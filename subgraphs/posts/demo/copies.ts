import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import * as tables from '../tables.ts';

/** What other domains told: who there is, and who is near to whom. */
export async function copies(db: Database, world: World): Promise<void> {
  await insertMany(
    db,
    tables.people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? world.now : null })),
  );
  await insertMany(
    db,
    tables.blocks,
    world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
  );
  await insertMany(
    db,
    tables.follows,
    world.follows.map(({ followerId, targetType, targetId, at }) => ({
      followerId,
      targetType,
      targetId: targetType === 'TAG' ? targetId.toLowerCase() : targetId,
      since: at,
    })),
  );
  await insertMany(
    db,
    tables.ties,
    world.connections
      .filter(({ accepted }) => accepted)
      .flatMap(({ fromId, toId }) => [
        { userId: fromId, otherId: toId },
        { userId: toId, otherId: fromId },
      ]),
  );
  await insertMany(
    db,
    tables.groups,
    world.groups.map(({ id: groupId }, i) => ({ groupId, postApproval: i % 10 === 6, archived: i % 17 === 11 })),
  );
  await insertMany(
    db,
    tables.groupMembers,
    world.groups.flatMap(({ id: groupId, members }) => members.map(({ userId, role }) => ({ groupId, userId, role }))),
  );
  await insertMany(db, tables.courseSeats, [
    ...world.courses.flatMap(({ id: courseId, instructorIds }) =>
      instructorIds.map((userId) => ({ courseId, userId, reason: 'instructor' })),
    ),
    ...world.enrollments
      .filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED')
      .map(({ id, courseId, learnerId: userId }) => ({ courseId, userId, reason: `enrollment:${id}` })),
  ]);
  await insertMany(
    db,
    tables.companies,
    world.companies.map(({ id: companyId, name, domain }, i) => ({
      companyId,
      name,
      // as companies' own demo has it
      verified: domain !== null,
      published: domain !== null || i % 15 !== 3,
      suspendedAt: domain === null && i % 15 === 9 ? world.now : null,
      archivedAt: domain === null && i === 12 ? world.now : null,
    })),
  );
  await insertMany(
    db,
    tables.companyStaff,
    world.companies.flatMap(({ id: companyId, members }) => members.map(({ userId, role }) => ({ companyId, userId, role }))),
  );
}
