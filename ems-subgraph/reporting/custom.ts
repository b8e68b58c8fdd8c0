import { ascending, found, newId, one, PageArguments, pageOf, query, Refusal, SECOND, service } from '@lyceum/kit';
import { and, eq, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { type CustomReportRow, customReports, type ReportRunRow, reportFormat } from '../tables.ts';
import { neededColumns } from './custom-figures.ts';
import { PATIENCE } from './custom-rows.ts';
import { refuseShape, Shape } from './custom-shape.ts';
import { mayChange, maySeeCustom } from './permissions.ts';
import { Name, Params, startRun } from './run.ts';
import { sourceOf, splitSource } from './sources.ts';

export const createCustomReport = service(
  'Puts a report together from rows that an app gives: columns, filters, groups and aggregates.',
  Shape.extend({
    name: z.string().trim().min(1).max(200),
    source: Name,
    params: Params,
    limit: z.int().min(1).max(10_000).nullish(),
    shared: z.boolean().nullish(),
  }),
  async (ctx: Context, { name, source: full, params, limit, shared, ...shape }): Promise<CustomReportRow> => {
    const { app } = splitSource(full);
    await appKnown(ctx, { app });
    const source = await sourceOf(ctx, full);
    refuseShape(source, shape);
    // whoever may not read the rows makes no report of them
    const columns = neededColumns(shape);
    await ctx.ask(
      app,
      'operator.rows',
      {
        source: source.name,
        params,
        columns: columns.length ? columns : source.columns.slice(0, 1).map((column) => column.name),
        bounds: { key: newId(), withinMs: PATIENCE },
      },
      { timeoutMs: PATIENCE + SECOND },
    );
    return ctx.transact(async (tx) => {
      const row = one(
        await tx.db
          .insert(customReports)
          .values({
            ...shape,
            ownerId: tx.viewer.id,
            name,
            app,
            source: source.name,
            params,
            rowLimit: limit ?? 1_000,
            shared: shared ?? false,
          })
          .returning(),
      );
      await tx.audit('custom_report.created', { type: 'CustomReport', id: row.id }, { source: full });
      return row;
    });
  },
  { transaction: false },
);

const customSeen = async (ctx: Context, id: string): Promise<CustomReportRow> => {
  const row = found(await ctx.load.customReport.load(id), 'The custom report');
  return found(maySeeCustom(ctx, row) ? row : null, 'The custom report');
};

export const runCustomReport = service(
  'Runs a custom report with the caller’s rights.',
  z.object({ id: z.uuid(), format: z.enum(reportFormat.enumValues).default('JSON') }),
  async (ctx: Context, { id, format }): Promise<ReportRunRow> => {
    const { app, name, params } = await customSeen(ctx, id);
    return startRun(ctx, { app, name, params, format, customReportId: id });
  },
  { transaction: false },
);

export const deleteCustomReport = service(
  'Takes a custom report away; its runs stay.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<CustomReportRow> => {
    const row = await customSeen(ctx, id);
    mayChange(ctx, row);
    const [gone] = await ctx.db
      .update(customReports)
      .set({ deletedAt: ctx.now })
      .where(and(eq(customReports.id, id), isNull(customReports.deletedAt)))
      .returning();
    if (!gone) throw new Refusal('CONFLICT', 'It was taken away before.');
    await ctx.audit('custom_report.deleted', { type: 'CustomReport', id });
    return gone;
  },
);

export const listCustomReports = query(
  'The custom reports that the caller made, and those that are shared.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) =>
    pageOf(ctx.db, {
      table: customReports,
      where: and(
        isNull(customReports.deletedAt),
        ctx.hasScope('ems:reports') ? undefined : or(eq(customReports.ownerId, ctx.viewer.id), eq(customReports.shared, true)),
      ),
      orderBy: [ascending(customReports.name), ascending(customReports.id)],
      page,
    }),
);
