import type { Period } from '@lyceum/kit';
import { type SQL, sql } from 'drizzle-orm';

/** Whether a moment lies in the period. */
export const within = (moment: SQL, { from, to }: Period): SQL =>
  sql`(${moment} >= ${from.toISOString()}::timestamptz and ${moment} < ${to.toISOString()}::timestamptz)`;

/** An amount that Postgres gave as text. */
export const moneyRow = (amountMinor: string | bigint, currency: string) => ({ amountMinor: BigInt(amountMinor), currency });
