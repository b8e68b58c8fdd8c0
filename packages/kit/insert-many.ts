import { getTableColumns, is, SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

const CHUNK = 2_000;

/**
 * Inserts many rows in few statements; rows that are there already stay as they are. The rows travel as one JSON text: a parameter
 * per value costs three times as much.
 */
export async function insertMany<T extends PgTable>(db: Database, table: T, rows: readonly T['$inferInsert'][]): Promise<void> {
  const columns = Object.entries<PgColumn>(getTableColumns(table));
  // rows that leave out the same columns go together, so that what is left out gets its default
  const groups = Map.groupBy(
    rows.map((row) => valuesOf(columns, row)),
    (values) => [...values.keys()].join(' '),
  );
  for (const group of groups.values()) {
    const given = [...(group[0]?.keys() ?? [])].map((name) => sql.identifier(name));
    const names = sql.join(given, sql`, `);
    for (let at = 0; at < group.length; at += CHUNK) {
      const json = JSON.stringify(
        group.slice(at, at + CHUNK).map((values) => Object.fromEntries(values)),
        (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
      );
      await db.execute(
        sql`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${json}::jsonb) on conflict do nothing`,
      );
    }
  }
}

/** A row by the columns' names in the database, with what the columns make by themselves. */
function valuesOf(columns: readonly (readonly [string, PgColumn])[], row: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [property, column] of columns) {
    const value = row[property] === undefined ? column.defaultFn?.() : row[property];
    if (is(value, SQL)) throw new Error(`${column.name} is an expression: insertMany takes values only.`);
    if (value !== undefined) values.set(databaseName(column), value);
  }
  return values;
}

const databaseName = ({ name, keyAsName }: PgColumn): string => (keyAsName ? toSnakeCase(name) : name);
