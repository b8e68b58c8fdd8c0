import { and, count, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';
import type { Database } from './database.ts';
import { gathered } from './gather.ts';
import { type Connection, type PageArguments, pageOfRows, pagesOf, propertyOf, type SortKey } from './page.ts';
import { readingByKeys } from './select.ts';

/** Fetches many keys in one round trip and answers in their order. */
export type Batch<K, V> = { readonly fetch: (db: Database, keys: readonly K[]) => Promise<V[]>; readonly cacheKey?: (key: K) => string };
// biome-ignore lint/suspicious/noExplicitAny: a record of batches of any key and value
export type Loaders = Record<string, Batch<any, any>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** True when Postgres would read the text as a uuid: ids come from outside. */
export const isUuid = (text: string): boolean => UUID.test(text);

type Rows<T extends PgTable> = T['$inferSelect'][];
type KeyOf<T extends PgTable> = string & keyof T['$inferSelect'];

const usable = (column: PgColumn, keys: readonly string[]) => (column.columnType === 'PgUUID' ? keys.filter(isUuid) : [...keys]);

/** The row whose `column` (unique) is the key, or null. */
export function byKey<T extends PgTable>(table: T, column: PgColumn, where?: SQL): Batch<string, T['$inferSelect'] | null> {
  const fetch = readingByKeys(table, column, where);
  const key = propertyOf(table, column) as KeyOf<T>;
  return gathered({
    fetch: async (db, keys) => {
      const wanted = usable(column, keys);
      const rows = wanted.length ? await fetch(db, wanted) : [];
      const found = new Map(rows.map((row) => [String(row[key]).toLowerCase(), row]));
      return keys.map((k) => found.get(k.toLowerCase()) ?? null);
    },
  });
}

/** All rows whose `column` is the key, in order; for lists that are short by nature. */
export function manyByKey<T extends PgTable>(table: T, column: PgColumn, orderBy: PgColumn[] = [], where?: SQL): Batch<string, Rows<T>> {
  const fetch = readingByKeys(table, column, where, orderBy);
  const key = propertyOf(table, column) as KeyOf<T>;
  return gathered({
    fetch: async (db, keys) => {
      const wanted = usable(column, keys);
      const rows = wanted.length ? await fetch(db, wanted) : [];
      const groups = new Map<string, Rows<T>>();
      for (const row of rows) {
        const of = String(row[key]);
        const group = groups.get(of);
        if (group) group.push(row);
        else groups.set(of, [row]);
      }
      return keys.map((k) => groups.get(k) ?? []);
    },
  });
}

/** How many rows have the key in `column`; none: 0. */
export function tally<T extends PgTable>(table: T, column: PgColumn, where?: SQL): Batch<string, number> {
  return gathered({
    fetch: async (db, keys) => {
      const wanted = usable(column, keys);
      const rows = wanted.length
        ? await db
            .select({ key: column, n: count() })
            .from(table as PgTable)
            .where(and(sql`${column} = any(${sql.param(wanted)})`, where))
            .groupBy(column)
        : [];
      const counts = new Map(rows.map(({ key, n }) => [String(key), n]));
      return keys.map((k) => counts.get(k) ?? 0);
    },
  });
}

/** Any batched read: rows in any order, handed back in the order of the keys; `missing` for those without one. */
export function batch<K, Row, V = Row | null>(
  fetch: (db: Database, keys: readonly K[]) => Promise<Row[]>,
  keyOf: (row: NoInfer<Row>) => string,
  options: { cacheKey?: (key: K) => string; value?: (row: Row | undefined, key: K) => V } = {},
): Batch<K, V> {
  const cacheKey = options.cacheKey ?? String;
  const value = options.value ?? ((row) => (row ?? null) as V);
  return gathered({
    cacheKey,
    fetch: async (db, keys) => {
      const rows = new Map((await fetch(db, keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => value(rows.get(cacheKey(key)), key));
    },
  });
}

/** A page of rows per parent: one statement for all parents that ask with the same arguments. */
export function pages<T extends PgTable, A extends object = Record<never, never>>(
  table: T,
  parent: PgColumn,
  orderBy: SortKey[] | ((args: A) => SortKey[]),
  where?: SQL | ((args: A) => SQL | undefined),
): Batch<{ of: string; page: PageArguments } & A, Connection<T['$inferSelect']>> {
  type Key = { of: string; page: PageArguments } & A;
  // the same condition for the same arguments, so that it is written as SQL once
  const conditions = new LRUCache<string, { readonly where: SQL | undefined }>({ max: 100 });
  const conditionOf = (key: Key) => {
    if (typeof where !== 'function') return where;
    const { of: _, page: __, ...args } = key;
    const name = JSON.stringify(args);
    const known = conditions.get(name) ?? { where: where(key) };
    conditions.set(name, known);
    return known.where;
  };
  return gathered({
    cacheKey: ({ of, ...rest }) => `${of} ${JSON.stringify(rest)}`,
    fetch: async (db, keys: readonly Key[]) => {
      const answers = new Array<Connection<T['$inferSelect']>>(keys.length);
      const groups = new Map<string, { first: Key; members: { at: number; of: string }[] }>();
      keys.forEach((key, at) => {
        const { of, ...rest } = key;
        if (!usable(parent, [of]).length) {
          // not a key that a row could have
          answers[at] = pageOfRows([], String, {});
          return;
        }
        const shape = JSON.stringify(rest);
        const group = groups.get(shape);
        if (group) group.members.push({ at, of });
        else groups.set(shape, { first: key, members: [{ at, of }] });
      });
      await Promise.all(
        [...groups.values()].map(async ({ first, members }) => {
          const connections = await pagesOf(db, {
            table,
            parent,
            parents: members.map(({ of }) => of),
            orderBy: typeof orderBy === 'function' ? orderBy(first) : orderBy,
            where: conditionOf(first),
            page: first.page,
          });
          members.forEach(({ at }, i) => {
            const connection = connections[i];
            if (connection) answers[at] = connection;
          });
        }),
      );
      return answers;
    },
  });
}
