import { peopleTable } from '@lyceum/accounts/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { instant } from '@lyceum/kit';
import { index, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('events');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('events');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('events');

/** Groups and how open they are: a copy of what groups knows. */
export const groups = schema.table('groups', {
  groupId: uuid().primaryKey(),
  privacy: text({ enum: ['PUBLIC', 'PRIVATE', 'SECRET'] }).notNull(),
  goneAt: instant(),
});
/** Who belongs to groups: a copy of what groups knows. */
export const groupMembers = schema.table(
  'group_members',
  { groupId: uuid().notNull(), userId: uuid().notNull(), role: text().notNull() },
  (t) => [primaryKey({ columns: [t.groupId, t.userId] }), index().on(t.userId)],
);
