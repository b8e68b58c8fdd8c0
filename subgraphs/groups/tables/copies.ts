import { peopleTable } from '@lyceum/accounts/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { instant } from '@lyceum/kit';
import { boolean, index, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('groups');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('groups');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('groups');

/** Who learns or teaches in a course, by what courses tells: `enrollment:<id>` or `instructor`. */
export const courseSeats = schema.table(
  'course_seats',
  { courseId: uuid().notNull(), userId: uuid().notNull(), reason: text().notNull() },
  (t) => [primaryKey({ columns: [t.courseId, t.userId, t.reason] }), index('course_seats_user').on(t.userId)],
);

/** Who works where, by what companies tells. */
export const staff = schema.table('company_staff', { companyId: uuid().notNull(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.companyId, t.userId] }),
  index('company_staff_user').on(t.userId),
]);

/** What members wrote in the group, by what posts tells. */
export const contributions = schema.table(
  'contributions',
  { id: uuid().primaryKey(), groupId: uuid().notNull(), userId: uuid().notNull(), comment: boolean().notNull(), at: instant().notNull() },
  (t) => [index('contributions_at').on(t.groupId, t.at)],
);
