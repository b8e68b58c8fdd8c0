import { peopleTable } from '@lyceum/accounts/copies';
import { id, lifecycle } from '@lyceum/kit';
import { index, pgSchema, text, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('followers');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('followers');

export const followers = schema.table('followers', { id: id(), ownerId: uuid().notNull(), name: text().notNull(), ...lifecycle() }, (t) => [
  index().on(t.ownerId, t.createdAt.desc(), t.id.desc()),
]);
export type FollowerRow = typeof followers.$inferSelect;
