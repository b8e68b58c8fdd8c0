import { found, Refusal } from '@lyceum/kit';
import type { Context } from '../context.ts';
import type { CustomReportRow, DashboardRow, ReportRunRow } from '../tables.ts';

const own = (ctx: Context, id: string) => ctx.viewerOrNull?.id === id;
/** Those who steer reports see what everybody's were about, but figures only with the rights that they were run with. */
const steers = (ctx: Context) => ctx.hasScope('ems:reports');

export const maySeeRun = (ctx: Context, run: ReportRunRow): boolean => own(ctx, run.requestedBy) || own(ctx, run.viewerId) || steers(ctx);
/** The figures are for whose rights they were read with, and for those who had the same rights themselves. */
export function maySeeResult(ctx: Context, { viewerId, rights }: ReportRunRow): boolean {
  if (ctx.isSystem || own(ctx, viewerId)) return true;
  return steers(ctx) && rights !== null && rights.scopes.length > 0 && rights.scopes.every((scope) => ctx.hasScope(scope));
}

export function mayEndRun(ctx: Context, run: ReportRunRow): void {
  if (!maySeeRun(ctx, run)) found(null, 'The run');
  if (!own(ctx, run.requestedBy) && !steers(ctx)) throw new Refusal('FORBIDDEN', 'Only who asked for a run ends it.');
}

export const maySeeCustom = (ctx: Context, { ownerId, shared, deletedAt }: CustomReportRow): boolean =>
  deletedAt === null && (own(ctx, ownerId) || shared || steers(ctx));
export const maySeeDashboard = (ctx: Context, { ownerId, shared, deletedAt }: DashboardRow): boolean =>
  deletedAt === null && (own(ctx, ownerId) || steers(ctx) || (shared && ctx.hasScope('ems:read')));

/** Only the owner changes what is theirs, and those who steer reports. */
export function mayChange(ctx: Context, { ownerId }: { readonly ownerId: string }): void {
  if (!own(ctx, ownerId) && !steers(ctx)) throw new Refusal('FORBIDDEN', 'Only its owner changes it.');
}
