import type { Period } from '@lyceum/kit';
import { type SQL, sql } from 'drizzle-orm';

export const at = (moment: Date): SQL => sql`${moment.toISOString()}::timestamptz`;
/** Whether the column's moment is in the period, the end excluded. */
export const within = (column: SQL, { from, to }: Period): SQL => sql`(${column} >= ${at(from)} and ${column} < ${at(to)})`;
/** Two decimals at most; null stays null. */
export const rounded = (value: string | number | null): number | null => (value === null ? null : Math.round(Number(value) * 100) / 100);
