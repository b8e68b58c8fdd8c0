import { type BaseContext, found, Refusal, SECOND } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { arranged, keeps, neededColumns, type Rows } from './custom-figures.ts';
import type { Shape } from './custom-shape.ts';
import { maySeeCustom } from './permissions.ts';

const Page = z.object({ rows: z.array(z.unknown()), endCursor: z.string().nullable(), hasNextPage: z.boolean() });

/** How long somebody is let wait who waits for the answer: less than gateways do. */
export const PATIENCE = 8 * SECOND;

export interface Reading {
  readonly app: string;
  /** Without the app. */
  readonly source: string;
  readonly params: Record<string, unknown>;
  readonly shape: Shape;
  readonly limit: number;
  /** Of rows that are read before they are filtered. */
  readonly most: number;
  /** The name under which it can be ended. */
  readonly key: string;
  /** For all pages together. */
  readonly withinMs: number;
}

/** Reads a source page by page with the caller's rights, and puts it together. */
export async function readRows(
  ctx: BaseContext,
  { app, source, params, shape, limit, most, key, withinMs }: Reading,
  onRows: (read: number) => Promise<void> = async () => {},
): Promise<Rows> {
  const columns = neededColumns(shape);
  // a count of rows alone needs some column
  const asked = columns.length ? columns : ['__typename'];
  const kept: unknown[] = [];
  const end = Date.now() + withinMs;
  let read = 0;
  for (let after: string | null = null, more = true; more; ) {
    const bounds = { key, withinMs: Math.max(1, end - Date.now()) };
    const page: z.output<typeof Page> = Page.parse(
      await ctx.ask(app, 'operator.rows', { source, params, columns: asked, after, bounds }, { timeoutMs: bounds.withinMs + 2 * SECOND }),
    );
    read += page.rows.length;
    if (read > most) throw new Refusal('LIMIT_REACHED', `The source has more than ${most} rows: narrow it by its parameters.`);
    kept.push(...page.rows.filter((row) => keeps(shape, row)));
    after = page.endCursor;
    more = page.hasNextPage;
    if (more && read % 1_000 === 0) await onRows(read);
  }
  return arranged(shape, kept, limit);
}

/** A custom report's rows, with the rights of whoever looks. */
export async function readCustom(
  ctx: Context,
  id: string,
  bounds: Pick<Reading, 'key' | 'withinMs'>,
  onRows: (read: number) => Promise<void>,
): Promise<Rows> {
  const custom = found(await ctx.load.customReport.load(id), 'The custom report');
  if (!maySeeCustom(ctx, custom)) found(null, 'The custom report');
  const { app, source, params, columns, filters, groupBy, aggregates, orderBy, rowLimit } = custom;
  const shape: Shape = {
    columns,
    groupBy,
    filters: filters.map(({ column, operator, value }) => ({ column, operator, value })),
    aggregates,
    orderBy,
  };
  return readRows(ctx, { app, source, params, shape, limit: rowLimit, most: ctx.settings.customReportMaxRows, ...bounds }, onRows);
}
