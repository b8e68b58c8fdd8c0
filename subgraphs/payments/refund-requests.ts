import { one } from '@lyceum/kit';
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { close, note, told } from './operations.ts';
import { type Operation, operations, type PaymentRow, payments } from './tables.ts';

/** Whether a refund by the viewer waits for a second person: what one person gives back of a payment alone is limited in sum. */
export async function needsApproval(ctx: Context, { id, currency }: PaymentRow, amountMinor: bigint): Promise<boolean> {
  const limits = ctx.settings.maxRefundWithoutApproval;
  if (ctx.isSystem || !ctx.hasScope('payments:manage') || !Object.keys(limits).length) return false;
  const most = limits[currency];
  if (most === undefined) return true;
  const { alone } = one(
    await ctx.db
      .select({ alone: sql<string>`coalesce(sum(${operations.amountMinor}), 0)::text` })
      .from(operations)
      .where(
        and(
          eq(operations.paymentId, id),
          eq(operations.kind, 'REFUND'),
          inArray(operations.state, ['PENDING', 'WAITING', 'SUCCEEDED']),
          isNotNull(operations.requestedBy),
          isNull(operations.decidedBy),
        ),
      ),
  );
  return BigInt(alone) + amountMinor > BigInt(most);
}

/** Ends a request for a refund with a no, and frees its amount. The payment must be locked. */
export async function rejectRequest(
  ctx: Context,
  payment: PaymentRow,
  refund: Operation,
  decision: { by: string | null; note: string },
): Promise<PaymentRow> {
  await close(ctx, refund, 'REJECTED', { decidedBy: decision.by, decidedAt: ctx.now, decisionNote: decision.note });
  const freed = one(
    await ctx.db
      .update(payments)
      .set({ refundingMinor: payment.refundingMinor - refund.amountMinor, version: payment.version + 1 })
      .where(eq(payments.id, payment.id))
      .returning(),
  );
  const { amountMinor, id: operationId } = refund;
  await note(ctx, payment, 'REFUND_REJECTED', decision.by ? 'REQUEST' : 'SCHEDULE', { amountMinor, operationId });
  await ctx.publish('payments.refund.rejected.v1', payment.id, { ...told(payment), refundId: operationId, reason: decision.note });
  return freed;
}

/** Rejects every refund of a locked payment that nobody has decided about: its money goes back another way. */
export async function dropRequests(ctx: Context, payment: PaymentRow, why: string): Promise<PaymentRow> {
  const waiting = await ctx.db
    .select()
    .from(operations)
    .where(and(eq(operations.paymentId, payment.id), eq(operations.state, 'REQUESTED')))
    .orderBy(operations.id);
  let left = payment;
  for (const refund of waiting) left = await rejectRequest(ctx, left, refund, { by: null, note: why });
  return left;
}
