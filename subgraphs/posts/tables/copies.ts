import { peopleTable } from '@lyceum/accounts/copies';
import { companiesTable, companyStaffTable } from '@lyceum/companies/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { instant } from '@lyceum/kit';
import { boolean, index, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

/** What posts keeps of what other domains know: who is near to whom, and who belongs where. */
const schema = pgSchema('posts');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('posts');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('posts');

/** Whom and what somebody follows. */
export const follows = schema.table(
  'follows',
  {
    followerId: uuid().notNull(),
    targetType: text().notNull(),
    targetId: text().notNull(),
    mutedUntil: instant(),
    since: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.followerId, t.targetType, t.targetId] }), index().on(t.targetType, t.targetId)],
);

/** Who is connected with whom, once in each direction. */
export const ties = schema.table('ties', { userId: uuid().notNull(), otherId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.otherId] }),
]);

export const groups = schema.table('groups', {
  groupId: uuid().primaryKey(),
  postApproval: boolean().notNull().default(false),
  archived: boolean().notNull().default(false),
  deleted: boolean().notNull().default(false),
});
export const groupMembers = schema.table(
  'group_members',
  { groupId: uuid().notNull(), userId: uuid().notNull(), role: text().notNull() },
  (t) => [primaryKey({ columns: [t.groupId, t.userId] }), index().on(t.userId)],
);

/** Why somebody is in a course: `enrollment:<id>` or `instructor`. */
export const courseSeats = schema.table(
  'course_seats',
  { courseId: uuid().notNull(), userId: uuid().notNull(), reason: text().notNull() },
  (t) => [primaryKey({ columns: [t.courseId, t.userId, t.reason] }), index().on(t.userId)],
);

/** Companies and who belongs to them: a copy of what companies knows. */
export const companies = companiesTable('posts');
export const companyStaff = companyStaffTable('posts');
