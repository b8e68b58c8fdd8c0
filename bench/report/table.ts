/** A Markdown table; numbers stand right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const numeric = head.map(
    (_, n) => rows.length > 0 && rows.every((row) => typeof row[n] === 'number' || /^[<>≥≤]?[\d.,]+|^–$/.test(String(row[n]))),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(String).join(' | ')} |`;
  return [line(head), `|${numeric.map((right) => (right ? '--:' : '---')).join('|')}|`, ...rows.map(line)].join('\n');
}

/** Three figures that mean something, thousands apart. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(value >= 10 ? 3 : 2);
}

/** `12×`. */
export const times = (value: number): string => `${figure(value)}×`;
