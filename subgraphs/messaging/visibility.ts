import { isUuid } from '@lyceum/kit';
import type { Context } from './context.ts';
import { preferencesOf } from './helpers.ts';
import type { ReceiptsSeen } from './loaders.ts';
import type { PresenceRow } from './tables.ts';

/** Whether the viewer may see how far somebody has read: both must show it. */
export async function seesReceipt(ctx: Context, userId: string): Promise<boolean> {
  const { id } = ctx.viewer;
  return id === userId || ((await preferencesOf(ctx, id)).readReceipts && (await preferencesOf(ctx, userId)).readReceipts);
}

/** The same for lists of receipts. */
export async function receiptsSeen(ctx: Context): Promise<ReceiptsSeen> {
  const { id } = ctx.viewer;
  return { viewerId: id, shows: (await preferencesOf(ctx, id)).readReceipts, byDefault: ctx.settings.readReceiptsDefault };
}

/** Somebody's presence as far as the viewer may see it: their own, and of people in some room with them who show it. */
export async function presenceOf(ctx: Context, userId: string): Promise<PresenceRow | null> {
  const { id } = ctx.viewer;
  if (!isUuid(userId)) return null;
  if (id !== userId) {
    if (!(await ctx.load.acquainted.load({ a: id, b: userId }))) return null;
    if (!(await preferencesOf(ctx, userId)).showPresence) return null;
    if ((await ctx.load.blocked.load(id)).has(userId)) return null;
  }
  const row = await ctx.load.presence.load(userId);
  if (!row) return { userId, status: 'OFFLINE', lastSeenAt: new Date(0), expiresAt: new Date(0) };
  return row.expiresAt > ctx.now ? row : { ...row, status: 'OFFLINE' };
}
