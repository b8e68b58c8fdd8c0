/** The middle of sorted numbers; NaN when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Medians of every number of equal records. */
export function medians<K extends string>(records: readonly Readonly<Record<K, number>>[], keys: readonly K[]): Record<K, number> {
  const entries = keys.map((key): [K, number] => [key, median(records.map((record) => record[key]))]);
  return Object.fromEntries(entries) as Record<K, number>; // fromEntries forgets which keys
}
