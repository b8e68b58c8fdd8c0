import { stringify } from 'csv-stringify/sync';
import type { reportFormat } from '../tables.ts';
import { cell, tablesIn } from './figures.ts';
import { pdfOf } from './pdf.ts';

export type Format = (typeof reportFormat.enumValues)[number];
export interface Rendered {
  readonly contentType: string;
  readonly extension: string;
  readonly content: Buffer;
}

export interface About {
  readonly title: string;
  readonly params: Record<string, unknown>;
  readonly finishedAt: Date;
}

/** A report's result as a file. */
export async function render(format: Format, result: unknown, about: About): Promise<Rendered> {
  if (format === 'PDF') return { contentType: 'application/pdf', extension: 'pdf', content: await pdfOf(result, about) };
  if (format === 'CSV') return { contentType: 'text/csv; charset=utf-8', extension: 'csv', content: Buffer.from(csvOf(result)) };
  return {
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    content: Buffer.from(`${JSON.stringify(result, null, 2)}\n`),
  };
}

/**
 * RFC 4180. A report with several tables has one block for each: a line with the table's name, the header, the rows, an empty line. A cell
 * that a spreadsheet would take for a formula begins with a quote.
 */
export function csvOf(result: unknown): string {
  const tables = tablesIn(result);
  return tables
    .map(({ title, columns, rows }) => {
      const lines = [[...columns], ...rows.map((row) => columns.map((column) => cell(row[column])))];
      return stringify(tables.length > 1 ? [[title], ...lines] : lines, { record_delimiter: 'windows', escape_formulas: true });
    })
    .join('\r\n');
}
