import type { Shape } from './custom-shape.ts';

type Row = Readonly<Record<string, unknown>>;
export interface Rows {
  readonly columns: string[];
  readonly rows: Row[];
}

/** The columns that must be read to answer a shape. */
export const neededColumns = ({ columns, filters, groupBy, aggregates }: Shape): string[] => [
  ...new Set([...columns, ...groupBy, ...filters.map(({ column }) => column), ...aggregates.flatMap(({ column }) => column ?? [])]),
];

/** The value of a column, whose name is its path. */
export const valueAt = (row: unknown, column: string): unknown =>
  column
    .split('.')
    .reduce(
      (value: unknown, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Object(value)[key] : null),
      row,
    ) ?? null;

const order = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  const [x, y] = [comparable(a), comparable(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};
const NUMBER = /^-?\d+$/;
// integers are compared exactly, whether they come as numbers or as text
const comparable = (value: unknown): number | bigint | string => {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  return NUMBER.test(String(value)) ? BigInt(String(value)) : String(value);
};
const same = (a: unknown, b: unknown) => a === b || (a !== null && b !== null && typeof a !== 'boolean' && comparable(a) === comparable(b));
const moment = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value);

function passes(row: unknown, { column, operator, value: wanted }: Shape['filters'][number]): boolean {
  const given = moment(valueAt(row, column));
  if (operator === 'IS_NULL') return (given === null) === (wanted !== false);
  const list = (Array.isArray(wanted) ? wanted : [wanted]).map(moment);
  const [first, second] = list;
  if (operator === 'NE') return !same(given, first);
  if (given === null) return false;
  const compared = order(given, first);
  switch (operator) {
    case 'EQ':
      return same(given, first);
    case 'IN':
      return list.some((one) => same(given, one));
    case 'LT':
      return compared < 0;
    case 'LTE':
      return compared <= 0;
    case 'GT':
      return compared > 0;
    case 'GTE':
      return compared >= 0;
    case 'BETWEEN':
      return compared >= 0 && order(given, second) <= 0;
    case 'CONTAINS':
      return String(given).toLocaleLowerCase().includes(String(first).toLocaleLowerCase());
    case 'STARTS_WITH':
      return String(given).toLocaleLowerCase().startsWith(String(first).toLocaleLowerCase());
  }
}

export const keeps = ({ filters }: Shape, row: unknown): boolean => filters.every((filter) => passes(row, filter));

/** Integers are added exactly, also those of 64 bits that come as text. */
function sum(values: readonly unknown[]): number | string {
  if (values.every((value) => Number.isSafeInteger(value) || (typeof value === 'string' && NUMBER.test(value)))) {
    const total = values.reduce<bigint>((all, value) => all + BigInt(String(value)), 0n);
    return total >= BigInt(Number.MIN_SAFE_INTEGER) && total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(total) : total.toString();
  }
  return values.reduce<number>((all, value) => all + Number(value), 0);
}

function aggregate({ function: of, column }: Shape['aggregates'][number], rows: readonly unknown[]): unknown {
  if (!column) return rows.length;
  const values = rows.map((row) => valueAt(row, column)).filter((value) => value !== null);
  const sorted = () => values.toSorted(order);
  switch (of) {
    case 'COUNT':
      return values.length;
    case 'COUNT_DISTINCT':
      return new Set(values.map(String)).size;
    case 'SUM':
      return sum(values);
    case 'AVG':
      return values.length ? Number(sum(values)) / values.length : null;
    case 'MIN':
      return sorted()[0] ?? null;
    case 'MAX':
      return sorted().at(-1) ?? null;
  }
}

/** The kept rows, put together: groups with their aggregates, or the columns as they are; in order, no more than the limit. */
export function arranged({ columns, groupBy, aggregates, orderBy }: Shape, rows: readonly unknown[], limit: number): Rows {
  const grouped = groupBy.length > 0 || aggregates.length > 0;
  const names = grouped ? [...groupBy, ...aggregates.map(({ name }) => name)] : [...columns];
  const made = grouped
    ? groups(rows, groupBy, aggregates)
    : rows.map((row) => Object.fromEntries(columns.map((name) => [name, valueAt(row, name)])));
  const by = orderBy.length ? orderBy : grouped ? groupBy.map((column) => ({ column, descending: false })) : [];
  const sorted = made.toSorted((a: Row, b: Row) => {
    for (const { column, descending } of by) {
      const compared = order(a[column] ?? null, b[column] ?? null);
      if (compared) return descending ? -compared : compared;
    }
    return 0;
  });
  return { columns: names, rows: sorted.slice(0, limit) };
}

function groups(rows: readonly unknown[], groupBy: readonly string[], aggregates: Shape['aggregates']): Row[] {
  const byKey = Map.groupBy(rows, (row) => JSON.stringify(groupBy.map((column) => valueAt(row, column))));
  // without groups there is one line, also of no rows
  const all: readonly (readonly unknown[])[] = groupBy.length ? [...byKey.values()] : [rows];
  return all.map((members) => ({
    ...Object.fromEntries(groupBy.map((column) => [column, valueAt(members[0], column)])),
    ...Object.fromEntries(aggregates.map((one) => [one.name, aggregate(one, members)])),
  }));
}
