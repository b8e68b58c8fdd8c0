import { fillPlaceholders, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type Database, dialect, readRows } from './database.ts';
import { tableRows } from './rows.ts';

/** Values by the names of a statement's placeholders. */
export type Values = Readonly<Record<string, unknown>>;

/** `select <all columns> from <table>`, written once, and what makes rows of the answer. */
interface Head {
  readonly columns: string;
  readonly from: string;
  readonly rows: (values: unknown[][]) => Record<string, unknown>[];
}
const heads = new WeakMap<PgTable, Head>();

function headOf(table: PgTable): Head {
  const known = heads.get(table);
  if (known) return known;
  const columns = Object.values<PgColumn>(getTableColumns<PgTable>(table));
  const head = {
    columns: columns.map(columnText).join(', '),
    from: dialect.sqlToQuery(sql`from ${table}`).sql,
    rows: tableRows(table),
  };
  heads.set(table, head);
  return head;
}

// its columns are what the type is made of
const rowsOf = <T extends PgTable>(table: T, values: unknown[][]) => headOf(table).rows(values) as T['$inferSelect'][];

const names = new WeakMap<PgColumn, string>();
/** The column as SQL: `"courses"."enrollments"."learner_id"`. */
export function columnText(column: PgColumn): string {
  const known = names.get(column);
  if (known !== undefined) return known;
  const { sql: text } = dialect.sqlToQuery(sql`${column}`);
  names.set(column, text);
  return text;
}

interface Written {
  readonly sql: string;
  readonly params: unknown[];
}
const NOTHING: Written = { sql: '', params: [] };
const written = new WeakMap<SQL, Written>();

/** With values it is a condition that comes again: it is written once, and its placeholders are filled. */
function write(condition: SQL | undefined, values: Values | undefined): Written {
  if (!condition) return NOTHING;
  if (!values) return dialect.sqlToQuery(condition);
  const known = written.get(condition) ?? dialect.sqlToQuery(condition);
  written.set(condition, known);
  return { sql: known.sql, params: fillPlaceholders(known.params, values) };
}

export interface Rest {
  readonly where: SQL | undefined;
  readonly values?: Values | undefined;
  /** As SQL: `a asc, b desc`. */
  readonly order: string;
  readonly limit: number;
}

/** A condition on the rows of several parents. */
export interface OfParents {
  readonly parent: PgColumn;
  readonly parents: readonly string[];
  /** The same object each time is written as SQL once, if `once` is set. */
  readonly where: SQL | undefined;
  readonly once: boolean;
}

const ofParents = new WeakMap<PgColumn, WeakMap<object, Map<string, Written>>>();
/** What is written once for a parent, a condition and the rest of the statement. */
function writtenFor({ parent, where, once }: OfParents, rest: string, make: () => SQL): Written {
  if (!once) return dialect.sqlToQuery(make());
  const conditions = ofParents.get(parent) ?? new WeakMap<object, Map<string, Written>>();
  ofParents.set(parent, conditions);
  const texts = conditions.get(where ?? parent) ?? new Map<string, Written>();
  conditions.set(where ?? parent, texts);
  const known = texts.get(rest) ?? dialect.sqlToQuery(make());
  texts.set(rest, known);
  return known;
}

/** The first rows of each parent, in order: by an index as many short reads as there are parents, in one statement. */
export async function selectOfEach<T extends PgTable>(
  db: Database,
  table: T,
  of: OfParents,
  { order, limit }: Omit<Rest, 'where' | 'values'>,
): Promise<T['$inferSelect'][]> {
  const { parent, where } = of;
  const { sql: text, params } = writtenFor(of, order, () => {
    const { columns, from } = headOf(table);
    const wanted = sql`unnest(${sql.placeholder('parents')}::${sql.raw(parent.getSQLType())}[]) with ordinality as wanted(parent, place)`;
    return sql`select page.* from ${wanted} cross join lateral (
      select ${sql.raw(columns)}, row_number() over (order by ${sql.raw(order)}) ${sql.raw(from)}
      where ${parent} = wanted.parent${where ? sql` and ${where}` : sql``}
      order by ${sql.raw(order)} limit ${sql.placeholder('limit')}) as page order by wanted.place, page.row_number`;
  });
  return rowsOf(table, await readRows(db, text, fillPlaceholders(params, { parents: of.parents, limit })));
}

/** How many rows each parent has; none: not in the map. */
export async function countOfEach(db: Database, table: PgTable, of: OfParents): Promise<Map<string, number>> {
  const { parent, where } = of;
  const { sql: text, params } = writtenFor(
    of,
    'count',
    () => sql`select ${parent}, count(*) ${sql.raw(headOf(table).from)}
      where ${parent} = any(${sql.placeholder('parents')})${where ? sql` and ${where}` : sql``} group by ${parent}`,
  );
  const rows = await readRows(db, text, fillPlaceholders(params, { parents: of.parents }));
  return new Map(rows.map(([key, count]) => [String(key), Number(count)]));
}

/**
 * Whole rows of one table, as drizzle's `select().from(table)` gives them: for reads that come so often that writing their SQL and
 * finding out how to read each value would cost more than the rest.
 */
export async function selectRows<T extends PgTable>(
  db: Database,
  table: T,
  { where, values, order, limit }: Rest,
): Promise<T['$inferSelect'][]> {
  const { columns, from } = headOf(table);
  const { sql: condition, params } = write(where, values);
  const text = `select ${columns} ${from}${condition && ` where ${condition}`} order by ${order} limit $${params.length + 1}`;
  return rowsOf(table, await readRows(db, text, [...params, limit]));
}

/** How many rows of a table there are. */
export async function countRows(db: Database, table: PgTable, where: SQL | undefined, values?: Values): Promise<number> {
  const { sql: condition, params } = write(where, values);
  const rows = await readRows(db, `select count(*) ${headOf(table).from}${condition && ` where ${condition}`}`, params);
  return Number(rows[0]?.[0]);
}

interface ReadingOptions<M> {
  /** `select distinct on (…)`. */
  readonly distinctOn?: PgColumn;
  /** What each row holds besides its columns, as the driver gives it. */
  readonly more?: { readonly [N in keyof M]: SQL<M[N]> };
}

/** Whole rows of one table by a statement that is written once: `tail` follows `select … from table`, with placeholders. */
export function reading<T extends PgTable, M extends object = object>(
  table: T,
  tail: () => SQL,
  { distinctOn, more }: ReadingOptions<M> = {},
) {
  const extra = Object.entries<SQL>(more ?? {});
  let made: Written | undefined;
  const make = (): Written => {
    const { columns, from } = headOf(table);
    const distinct = distinctOn ? `distinct on (${columnText(distinctOn)}) ` : '';
    const beside = sql.join(extra.map(([, value]) => sql`, ${value}`));
    return dialect.sqlToQuery(sql`${sql.raw(`select ${distinct}${columns}`)}${beside} ${sql.raw(from)} ${tail()}`);
  };
  return async (db: Database, values: Values): Promise<(T['$inferSelect'] & M)[]> => {
    made ??= make();
    const found = await readRows(db, made.sql, fillPlaceholders(made.params, values));
    const rows = rowsOf(table, found);
    const width = (found[0]?.length ?? 0) - extra.length;
    for (const [at, [name]] of extra.entries())
      for (const [n, row] of found.entries()) Object.assign(rows[n] ?? {}, { [name]: row[width + at] });
    return rows as (T['$inferSelect'] & M)[]; // the columns, and what was added to them just now
  };
}

/** `select … from table where column = any(keys) and <where>`. */
export function readingByKeys<T extends PgTable>(table: T, column: PgColumn, where: SQL | undefined, orderBy: readonly PgColumn[] = []) {
  const read = reading(table, () => {
    const order = sql.join(
      orderBy.map((by) => sql`${by} asc`),
      sql`, `,
    );
    return sql`where ${column} = any(${sql.placeholder('keys')})${where && sql` and ${where}`}${orderBy.length ? sql` order by ${order}` : sql``}`;
  });
  return (db: Database, keys: readonly string[]) => read(db, { keys });
}
