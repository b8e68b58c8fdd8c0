import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';
import { type PageArguments, readPage } from './page-arguments.ts';
import { badCursor, beyond, decode, encode } from './page-cursor.ts';
import { expressionOf, isRank, orderText, propertyOf, type SortKey, selected } from './page-keys.ts';
import { countOfEach, countRows, type OfParents, selectOfEach, selectRows, type Values } from './select.ts';

export { MAX_PAGE_SIZE, PageArguments } from './page-arguments.ts';
export { ascending, descending, propertyOf, rank, type SortKey } from './page-keys.ts';

/** What a GraphQL `…Connection` is resolved from. Edges and cursors are made when they are asked for. */
export interface Connection<Row> {
  readonly nodes: Row[];
  readonly edges: { cursor: string; node: Row }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counted only when asked. */
  totalCount(): Promise<number>;
}

export interface PageOf<T extends PgTable> {
  readonly table: T;
  readonly where?: SQL | undefined;
  /** For the placeholders of a `where` that is the same object each time: it is written as SQL once. Not where a key is a rank. */
  readonly values?: Values | undefined;
  readonly orderBy: readonly SortKey[];
  readonly page: PageArguments;
}

/** One page of a table's rows. */
export async function pageOf<T extends PgTable>(
  db: Database,
  { table, where, values, orderBy, page }: PageOf<T>,
): Promise<Connection<T['$inferSelect']>> {
  const plan = planOf(table, orderBy, page);
  const rows: Record<string, unknown>[] = plan.orderText
    ? await selectRows(db, table, {
        where: plan.range ? and(where, plan.range) : where,
        values,
        order: plan.orderText,
        limit: plan.size + 1,
      })
    : await db
        .select({ ...getTableColumns<PgTable>(table), ...selected(orderBy) })
        .from(table as PgTable)
        .where(and(where, plan.range))
        .orderBy(...plan.order)
        .limit(plan.size + 1);
  let total: Promise<number> | undefined;
  return connection(plan, rows, () => (total ??= countRows(db, table, where, values)));
}

/** One page for each parent, all in one statement; the order is that of `parents`. */
export async function pagesOf<T extends PgTable>(
  db: Database,
  { table, parent, parents, where, orderBy, page }: PageOf<T> & { parent: PgColumn; parents: readonly string[] },
): Promise<Connection<T['$inferSelect']>[]> {
  const [only] = parents;
  if (parents.length === 1 && only !== undefined)
    return [await pageOf(db, { table, where: ofParent(parent, where), values: { parent: only }, orderBy, page })];

  const plan = planOf(table, orderBy, page);
  const of = { parent, parents, where, once: true };
  const within = plan.range ? { ...of, where: and(where, plan.range), once: false } : of;
  const rows: Record<string, unknown>[] = plan.orderText
    ? await selectOfEach(db, table, within, { order: plan.orderText, limit: plan.size + 1 })
    : await rankedOfEach(db, table, within, orderBy, plan);

  let totals: Promise<Map<string, number>> | undefined;
  const name = propertyOf(table, parent);
  const groups = Map.groupBy<string, Record<string, unknown>>(rows, (row) => String(row[name]));
  return parents.map((id) =>
    connection(plan, groups.get(id) ?? [], async () => {
      totals ??= countOfEach(db, table, of);
      return (await totals).get(id) ?? 0;
    }),
  );
}

async function rankedOfEach(db: Database, table: PgTable, { parent, parents, where }: OfParents, orderBy: readonly SortKey[], plan: Plan) {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  const ranked = db
    .select({
      ...columns,
      ...selected(orderBy),
      rankInPage: sql`row_number() over (partition by ${parent} order by ${sql.join(plan.order, sql`, `)})`
        .mapWith(Number)
        .as('rank_in_page'),
    })
    .from(table)
    .where(and(sql`${parent} = any(${sql.param([...parents])})`, where))
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(sql`rank_in_page <= ${plan.size + 1}`)
    .orderBy(sql`rank_in_page`);
}

const conditions = new WeakMap<PgColumn, WeakMap<object, SQL | undefined>>();
/** `parent = $1 and <where>`: the same object for the same `where`. */
function ofParent(parent: PgColumn, where: SQL | undefined): SQL | undefined {
  const known = conditions.get(parent) ?? new WeakMap<object, SQL | undefined>();
  conditions.set(parent, known);
  const key = where ?? parent;
  const condition = known.get(key) ?? and(eq(parent, sql.placeholder('parent')), where);
  known.set(key, condition);
  return condition;
}

/** A page over rows that are in memory already, in their final order; the cursor is the row's key. */
export function pageOfRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, raw: PageArguments): Connection<Row> {
  const page = readPage(raw);
  const at = (cursor: string, name: string) => {
    const index = rows.findIndex((row) => encode([keyOf(row)]) === cursor);
    if (index < 0) throw badCursor(name);
    return index;
  };
  const from = page.after == null ? 0 : at(page.after, 'after') + 1;
  const to = page.before == null ? rows.length : at(page.before, 'before');
  const within = rows.slice(from, to);
  const nodes = page.backward ? within.slice(Math.max(0, within.length - page.size)) : within.slice(0, page.size);
  const edges = nodes.map((node) => ({ cursor: encode([keyOf(node)]), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: page.backward ? page.before != null : within.length > nodes.length,
      hasPreviousPage: page.backward ? within.length > nodes.length : page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => rows.length,
  };
}

/** The same page with each row made into something else. */
export function mapConnection<A, B>(page: Connection<A>, make: (row: A) => B): Connection<B> {
  const nodes = page.nodes.map(make);
  return {
    nodes,
    get edges() {
      return page.edges.map(({ cursor }, i) => ({ cursor, node: nodes[i] as B }));
    },
    get pageInfo() {
      return page.pageInfo;
    },
    totalCount: () => page.totalCount(),
  };
}

interface Plan {
  readonly size: number;
  readonly backward: boolean;
  readonly hasCursor: boolean;
  readonly range: SQL | undefined;
  readonly order: SQL[];
  /** The same as text, where nothing of it is computed. */
  readonly orderText: string | undefined;
  readonly cursorOf: (row: Record<string, unknown>) => string;
}

function planOf(table: PgTable, orderBy: readonly SortKey[], raw: PageArguments): Plan {
  const page = readPage(raw);
  const names = orderBy.map(({ column }) => (isRank(column) ? column.rankName : propertyOf(table, column)));
  const order = orderBy.map(({ column, direction }) =>
    (direction === 'asc') !== page.backward ? asc(expressionOf(column)) : desc(expressionOf(column)),
  );
  const range = and(
    page.after == null ? undefined : beyond(orderBy, decode(page.after, orderBy, 'after'), true),
    page.before == null ? undefined : beyond(orderBy, decode(page.before, orderBy, 'before'), false),
  );
  return {
    size: page.size,
    backward: page.backward,
    hasCursor: range !== undefined,
    range,
    order,
    orderText: orderText(orderBy, page.backward),
    cursorOf: (row) => encode(names.map((name) => row[name])),
  };
}

function connection<Row extends Record<string, unknown>>(plan: Plan, rows: Row[], totalCount: () => Promise<number>): Connection<Row> {
  const more = rows.length > plan.size;
  const nodes = rows.slice(0, plan.size);
  if (plan.backward) nodes.reverse();
  const cursorOf = (row: Row | undefined) => (row ? plan.cursorOf(row) : null);
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ cursor: plan.cursorOf(node), node }));
    },
    get pageInfo() {
      return {
        hasNextPage: plan.backward ? plan.hasCursor : more,
        hasPreviousPage: plan.backward ? more : plan.hasCursor,
        startCursor: cursorOf(nodes[0]),
        endCursor: cursorOf(nodes.at(-1)),
      };
    },
    totalCount,
  };
}
