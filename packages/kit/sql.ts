import { type SQL, sql } from 'drizzle-orm';
import type { Period } from './period.ts';

/** A moment in raw SQL, which takes no Date. */
export const at = (moment: Date): SQL => sql`${moment.toISOString()}::timestamptz`;

/** Whether the column's moment is in the period, the end excluded. */
export const within = (column: SQL, { from, to }: Period): SQL => sql`(${column} >= ${at(from)} and ${column} < ${at(to)})`;

/** Text that means itself in a pattern of LIKE. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The pattern of LIKE for whatever holds the text as it stands. */
export const holding = (text: string): string => `%${literal(text)}%`;
