import type { Outcome } from '../../execute/executor.ts';

/** How two outcomes differ, or null. Errors need not have the same texts. `less`: ours asked for less, so less could fail. */
export function difference(stock: Outcome, ours: Outcome, less: boolean): string | null {
  if (sorted(stock.data) !== sorted(ours.data)) return `data differ:\n  stock ${stock.data}\n  ours  ${ours.data}`;
  const expected = names(stock);
  const actual = names(ours);
  const lost = [...expected].filter((name) => !actual.has(name));
  if (lost.length && !less) return `errors are lost: ${lost.join(', ')}\n  ours ${[...actual].join(', ')}`;
  const data: unknown = JSON.parse(ours.data ?? 'null');
  const untrue = (ours.errors ?? []).filter(({ path }) => path && !concernsNull(data, path));
  if (untrue.length)
    return `errors where there is a value: ${untrue.map(({ path, message }) => `${path?.join('.')} ${message}`).join(', ')}`;
  const invented = [...actual].filter((name) => !expected.has(name));
  // the stock executor does not tell of nulls that it finds itself
  if (invented.some((name) => !name.endsWith(' INTERNAL_SERVER_ERROR'))) return `errors are invented: ${invented.join(', ')}`;
  return null;
}

/** Stands where nothing is left of a selection. */
export const FILLER = 'nothing_left';

/** The stock executor puts `__typename` first; the order of ours is compared with that of graphql-js. */
export const sorted = (text: string | undefined): string | undefined =>
  text === undefined
    ? undefined
    : JSON.stringify(JSON.parse(text), (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.entries(value)
              .filter(([key]) => key !== FILLER)
              .sort(([a], [b]) => (a < b ? -1 : 1))
          : value,
      );

/**
 * Where and what, without the indexes of lists: the stock executor counts representations where it should count objects.
 * That ours are right is seen by the nulls that they must lead to.
 */
const names = ({ errors = [] }: Outcome): ReadonlySet<string> =>
  new Set(
    errors.map(({ path, extensions }) => `${path?.map((part) => (typeof part === 'number' ? '@' : part)).join('.')} ${extensions.code}`),
  );

/** A value that is null, or an entity (or what holds entities) of which one subgraph could say nothing. */
function concernsNull(data: unknown, path: readonly (string | number)[]): boolean {
  let at = data;
  for (const part of path) {
    if (at === null || at === undefined) return true;
    at = typeof at === 'object' && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
  }
  return at === null || at === undefined || typeof at === 'object';
}
