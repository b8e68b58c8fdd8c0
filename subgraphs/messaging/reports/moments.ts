import type { Period } from '@lyceum/kit';
import { sql } from 'drizzle-orm';

/** A moment in raw SQL. */
export const at = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;

/** Whether a column of moments, named as in SQL, lies in the period. */
export const inPeriod = (column: string, { from, to }: Period) =>
  sql`(${sql.raw(column)} >= ${at(from)} and ${sql.raw(column)} < ${at(to)})`;
