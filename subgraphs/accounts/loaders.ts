import { byKey, manyByKey } from '@lyceum/kit';
import { roleAssignments, sessions, users } from './tables.ts';

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  user: byKey(users, users.id),
  roles: manyByKey(roleAssignments, roleAssignments.userId, [roleAssignments.role]),
  session: byKey(sessions, sessions.id),
};
