import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

const CHUNK = 1_000;

/** Inserts many rows in few statements; rows that are there already stay as they are. */
export async function insertMany<T extends PgTable>(db: Database, table: T, rows: readonly T['$inferInsert'][]): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK);
    await db
      .insert(table)
      .values([...chunk])
      .onConflictDoNothing();
  }
}
