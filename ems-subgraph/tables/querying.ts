import { instant } from '@lyceum/kit';
import { doublePrecision, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** How queries that were executed by their names did. */
export const queryStats = schema.table('query_stats', {
  /** `courses.searchCourses`, or the name of a trusted document. */
  name: text().primaryKey(),
  calls: integer().notNull().default(0),
  errors: integer().notNull().default(0),
  cacheHits: integer().notNull().default(0),
  totalMs: doublePrecision().notNull().default(0),
  maxMs: doublePrecision().notNull().default(0),
  /** What it was last asked with: a sample for those who look for indexes. */
  variables: jsonb().$type<Record<string, unknown>>(),
  lastCalledAt: instant().notNull(),
});
