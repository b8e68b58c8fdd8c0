import type { Sql } from '@lyceum/platform/postgres.ts';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { drizzle } from 'drizzle-orm/postgres-js';

/** A pool or a running transaction: the same words on both. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/** Drizzle over a pool of its own: drizzle replaces the pool's date parsers, so nobody else may use it. */
export const openDatabase = (sql: Sql): Database => drizzle(sql, { casing: 'snake_case' });
