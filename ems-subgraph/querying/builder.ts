import { newId, query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { neededColumns } from '../reporting/custom-figures.ts';
import { PATIENCE, readRows } from '../reporting/custom-rows.ts';
import { refuseShape, Shape } from '../reporting/custom-shape.ts';
import { Name, Params } from '../reporting/run.ts';
import { sourceOf, splitSource } from '../reporting/sources.ts';

export const buildQuery = query(
  'Rows of a source, filtered, grouped and ordered, with the caller’s rights; every name and value is checked against the source.',
  Shape.extend({ source: Name, params: Params, limit: z.int().min(1).max(1_000).nullish() }),
  async (ctx: Context, { source: full, params, limit, ...shape }) => {
    const { app } = splitSource(full);
    await appKnown(ctx, { app });
    const source = await sourceOf(ctx, full);
    refuseShape(source, shape);
    const { columns, rows } = await readRows(ctx, {
      app,
      source: source.name,
      params,
      shape,
      limit: limit ?? 100,
      most: ctx.settings.customReportMaxRows,
      key: newId(),
      withinMs: PATIENCE,
    });
    return { source: full, reads: neededColumns(shape), columns, rows: [...rows] };
  },
);
