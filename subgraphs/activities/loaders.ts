import { blockedWith } from '@lyceum/connections/copies';
import { batch, byKey, descending, isUuid, manyByKey, pages } from '@lyceum/kit';
import { inArray } from 'drizzle-orm';
import { activeDays, blocks, courses, learners, people, sessions, statements, zones } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  blocked: blockedWith(blocks),
  course: byKey(courses, courses.courseId),
  learning: manyByKey(learners, learners.userId),
  zone: byKey(zones, zones.userId),
  activity: byKey(statements, statements.id),
  session: byKey(sessions, sessions.id),
  sessionsOf: pages(sessions, sessions.userId, [descending(sessions.startedAt), descending(sessions.id)]),
  days: batch<string, { userId: string; day: string }[], string[]>(
    async (db, userIds) => {
      const known = userIds.filter(isUuid);
      const rows = known.length ? await db.select().from(activeDays).where(inArray(activeDays.userId, known)) : [];
      return [...Map.groupBy(rows, ({ userId }) => userId).values()];
    },
    (rows) => rows[0]?.userId ?? '',
    { value: (rows) => rows?.map(({ day }) => day) ?? [] },
  ),
};
