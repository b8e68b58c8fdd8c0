import { and, eq, gt, lt, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { isRank, type Rank, type SortKey } from './page-keys.ts';
import { invalid } from './refusal.ts';

/** Rows strictly after (or before) the cursor: `(a > x) or (a = x and b > y) …`, each key in its own direction. */
export function beyond(orderBy: readonly SortKey[], values: unknown[], after: boolean): SQL | undefined {
  const alternatives = orderBy.map(({ column, direction }, i) => {
    const equal = orderBy.slice(0, i).map((key, j) => compare(eq, key.column, values[j]));
    return and(...equal, compare((direction === 'asc') === after ? gt : lt, column, values[i]));
  });
  return or(...alternatives);
}

const compare = (operator: typeof eq, column: PgColumn | Rank, value: unknown): SQL =>
  isRank(column) ? operator(column.value, value) : operator(column, value);

/** A cursor of the row with these keys. */
export const encode = (values: unknown[]) =>
  Buffer.from(JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))).toString('base64url');

/** Refuses what was given as this argument. */
export const badCursor = (name: string) =>
  invalid([{ path: [name], rule: 'cursor', message: 'Not a cursor of this list: take endCursor or startCursor of a page.' }]);

/** The keys that a cursor holds, each of the type of its column. Refuses with INVALID for what is no cursor of this list. */
export function decode(cursor: string, orderBy: readonly SortKey[], name: string): unknown[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw badCursor(name);
  }
  if (!Array.isArray(values) || values.length !== orderBy.length) throw badCursor(name);
  return orderBy.map(({ column }, i) => {
    const value: unknown = values[i];
    const read = isRank(column) ? z.int32() : readers[column.dataType];
    const result = read?.safeParse(value);
    if (!result?.success || (!isRank(column) && column.columnType === 'PgUUID' && !z.guid().safeParse(value).success))
      throw badCursor(name);
    return result.data;
  });
}

/** How a cursor's values are read back, by drizzle's data type of the column. */
const readers: Record<string, z.ZodType> = {
  date: z.iso.datetime().transform((text) => new Date(text)),
  string: z.string(),
  number: z.number(),
  bigint: z
    .string()
    .regex(/^-?\d{1,19}$/)
    .transform(BigInt),
  boolean: z.boolean(),
};
