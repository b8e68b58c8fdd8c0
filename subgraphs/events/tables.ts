import { peopleTable } from '@lyceum/accounts/copies';
import { id, lifecycle } from '@lyceum/kit';
import { index, pgSchema, text, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('events');

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('events');

export const events = schema.table('events', { id: id(), ownerId: uuid().notNull(), name: text().notNull(), ...lifecycle() }, (t) => [
  index().on(t.ownerId, t.createdAt.desc(), t.id.desc()),
]);
export type EventRow = typeof events.$inferSelect;
