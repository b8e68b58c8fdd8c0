import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { columnText } from './select.ts';

/** One sort key: a not-null column, or a rank, and its direction. The last key of a list must be unique. */
export interface SortKey {
  readonly column: PgColumn | Rank;
  readonly direction: 'asc' | 'desc';
}
export const ascending = (column: PgColumn | Rank): SortKey => ({ column, direction: 'asc' });
export const descending = (column: PgColumn | Rank): SortKey => ({ column, direction: 'desc' });

/** A sort key that is computed from the row: a not-null integer, so that a cursor holds it exactly. */
export interface Rank {
  /** Under this name the rows of the page hold it. */
  readonly rankName: string;
  readonly value: SQL;
}
export const rank = (rankName: string, value: SQL): Rank => ({ rankName, value });
/** Whether the key is computed. */
export const isRank = (column: PgColumn | Rank): column is Rank => 'rankName' in column;
/** What the rows are ordered by. */
export const expressionOf = (column: PgColumn | Rank) => (isRank(column) ? column.value : column);
/** The ranks, as columns of a select. */
export const selected = (orderBy: readonly SortKey[]) =>
  Object.fromEntries(
    orderBy.flatMap(({ column }) => (isRank(column) ? [[column.rankName, column.value.mapWith(Number).as(column.rankName)]] : [])),
  );

/** `order by` as text; undefined where a key is a rank. */
export function orderText(orderBy: readonly SortKey[], backward: boolean): string | undefined {
  const keys = orderBy.map(({ column, direction }) =>
    isRank(column) ? undefined : `${columnText(column)} ${(direction === 'asc') !== backward ? 'asc' : 'desc'}`,
  );
  return keys.includes(undefined) ? undefined : keys.join(', ');
}

/** The property under which a table's rows hold the column. */
export function propertyOf(table: PgTable, column: PgColumn): string {
  const known = properties.get(column);
  if (known !== undefined) return known;
  const entry = Object.entries(table).find(([, value]) => value === column);
  if (!entry) throw new Error(`The column ${column.name} is not of this table.`);
  properties.set(column, entry[0]);
  return entry[0];
}
const properties = new WeakMap<PgColumn, string>();
