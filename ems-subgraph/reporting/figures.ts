/** What a report's result holds, whatever its shape. */

type Row = Readonly<Record<string, unknown>>;
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value) && value.some(isRecord);

/** A record's values under names with dots; lists that are no rows become one text. */
export function flat(value: Row, under = ''): Record<string, unknown> {
  const pairs = Object.entries(value).flatMap(([key, of]): [string, unknown][] => {
    const name = under ? `${under}.${key}` : key;
    if (isRecord(of)) return Object.entries(flat(of, name));
    if (isRows(of)) return [[name, `${of.length} rows`]];
    return [[name, Array.isArray(of) ? of.join(', ') : of]];
  });
  return Object.fromEntries(pairs);
}

const table = (title: string, rows: readonly Row[]): Table => {
  const flattened = rows.map((row) => flat(row));
  return { title, columns: [...new Set(flattened.flatMap((row) => Object.keys(row)))], rows: flattened };
};

/** The result as tables: its single figures, then each list of rows. */
export function tablesIn(result: unknown, title = 'figures'): Table[] {
  if (isRows(result)) return [table(title, result.filter(isRecord))];
  if (Array.isArray(result))
    return [
      table(
        title,
        result.map((value) => ({ value })),
      ),
    ];
  if (!isRecord(result)) return [table(title, [{ value: result }])];
  if (isRecord(result) && isRowsResult(result)) return [{ title: 'rows', columns: result.columns.map(String), rows: result.rows }];
  const lists = listsIn(result);
  const singles = Object.entries(flat(result)).filter(([name]) => !lists.some(([path]) => path === name));
  const single = singles.length
    ? [{ title, columns: ['figure', 'value'], rows: singles.map(([figure, value]) => ({ figure, value })) }]
    : [];
  return [...single, ...lists.map(([path, rows]) => table(path, rows))];
}

/** A custom report's: rows with the columns in their order. */
const isRowsResult = (value: Record<string, unknown>): value is { columns: unknown[]; rows: Row[] } =>
  Array.isArray(value.columns) && Array.isArray(value.rows) && value.rows.every(isRecord);

function listsIn(value: Row, under = ''): [string, Record<string, unknown>[]][] {
  return Object.entries(value).flatMap(([key, of]): [string, Record<string, unknown>[]][] => {
    const name = under ? `${under}.${key}` : key;
    if (isRows(of)) return [[name, of.filter(isRecord)]];
    return isRecord(of) ? listsIn(of, name) : [];
  });
}

/** Rows of all lists together. */
export const rowsIn = (result: unknown): number =>
  tablesIn(result).reduce((sum, { title, rows }) => sum + (title === 'figures' ? 0 : rows.length), 0);

/** What is said of a report and not counted by it. */
const FRAME = new Set(['generatedAt', 'asOf', 'period', 'previousPeriod', 'user', 'course', 'id', '__typename', 'timeZone', 'granularity']);

/** Nothing happened: there is no row, and no figure but zeros. */
export function isEmpty(result: unknown): boolean {
  if (typeof result === 'number') return result === 0;
  if (typeof result === 'string') return !/^-?\d+(\.\d+)?$/.test(result) || Number(result) === 0;
  if (Array.isArray(result)) return result.every((row) => isRecord(row) && hasNumber(row) && isEmpty(row));
  if (!isRecord(result)) return true;
  if (isRowsResult(result)) return result.rows.length === 0;
  return Object.entries(result).every(([key, value]) => FRAME.has(key) || isEmpty(value));
}

// a point of a series, or a line of a table, says that nothing was counted by zeros
const hasNumber = (row: Row): boolean =>
  Object.values(row).some((value) => typeof value === 'number' || (isRecord(value) && hasNumber(value)));

/** A value as a file shows it. */
export const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
