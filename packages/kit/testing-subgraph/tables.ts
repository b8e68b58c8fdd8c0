import { index, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../kit.ts';

const schema = pgSchema('notes');

export const notes = schema.table(
  'notes',
  {
    id: id(),
    boardId: uuid().notNull(),
    authorId: uuid().notNull(),
    title: text().notNull(),
    rank: integer().notNull().default(0),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index('notes_board').on(t.boardId, t.rank, t.id)],
);

/** What listeners did, in the order in which they did it. */
export const effects = schema.table('effects', {
  number: integer().primaryKey().generatedAlwaysAsIdentity(),
  factId: uuid().notNull(),
  subjectId: text().notNull(),
  what: text().notNull(),
});

export type NoteRow = typeof notes.$inferSelect;
