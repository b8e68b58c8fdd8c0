import type { Sql } from '@lyceum/platform/postgres.ts';
import { DrizzleQueryError } from 'drizzle-orm';
import { type PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js';
import { type Lane, rowsFrom } from './lane.ts';
import { Recurring } from './recurring.ts';
import { plainRows } from './rows.ts';

/** A pool or a running transaction: the same words on both. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

const STYLE = { casing: 'snake_case' } as const;
/** Writes drizzle's words as SQL. */
export const dialect = new PgDialect(STYLE);
const statements = new Recurring(500);

const lanes = new WeakMap<Database, Lane>();

/**
 * Drizzle over a pool of its own: drizzle replaces the pool's date parsers, so nobody else may use it. With a lane, short reads outside
 * of transactions take that.
 */
export function openDatabase(sql: Sql, lane?: Lane): Database {
  const db = drizzle(sql, STYLE);
  prepareRecurring(db);
  if (lane) lanes.set(db, lane);
  return db;
}

/** Whether it is a pool with a lane, and no transaction: what is read there at one moment is the same for all. */
export const isPool = (db: Database): boolean => lanes.has(db);

/** The rows of a short read that is known to come again, as Postgres sent them. */
export async function readRows(db: Database, text: string, parameters: readonly unknown[]): Promise<unknown[][]> {
  const lane = lanes.get(db);
  try {
    const rows = lane?.takes(text) ? await lane.rows(text, parameters) : undefined;
    return rows ?? (await rowsFrom(sessionOf(db).client, text, parameters));
  } catch (error) {
    throw new DrizzleQueryError(text, [...parameters], error instanceof Error ? error : undefined);
  }
}

/**
 * Statements that come again are prepared, in transactions as well: else Postgres makes a plan each time, and the driver asks for the
 * parameters' types first, a round trip more.
 */
function prepareRecurring(db: Queried): void {
  const session = sessionOf(db);
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (query, fields, name, inArrays, mapper, ...rest) =>
    prepare(
      query,
      fields,
      name ?? (statements.again(query.sql) ? 'again' : undefined),
      inArrays,
      mapper ?? (fields && plainRows(fields)),
      ...rest,
    );
  const transaction = session.transaction.bind(session);
  session.transaction = (run, config) =>
    transaction((tx) => {
      prepareRecurring(tx);
      return run(tx);
    }, config);
}

interface Queried {
  readonly _: { readonly session: unknown };
}

function sessionOf({ _: { session } }: Queried) {
  if (!(session instanceof PostgresJsSession)) throw new Error('This is not a database of postgres.js.');
  return session;
}
