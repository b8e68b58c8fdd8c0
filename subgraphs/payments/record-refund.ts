import { and, eq } from 'drizzle-orm';
import type { Context } from './context.ts';
import { post } from './ledger.ts';
import { close, isOpen, note, refundable, type Source, told } from './operations.ts';
import type { RefundState } from './provider.ts';
import { madeElsewhere, save, statusOfMoney } from './record.ts';
import { dropRequests } from './refund-requests.ts';
import { type Operation, operations, type PaymentRow } from './tables.ts';

/**
 * Takes in what the provider knows of a refund. A refund that failed stays failed: banks send money back, and providers then tell
 * of the success late. The payment must be locked.
 */
export async function recordRefund(ctx: Context, known: PaymentRow, state: RefundState, source: Source): Promise<PaymentRow> {
  const refund = (await refundOf(ctx, known, state)) ?? (await refundMadeElsewhere(ctx, known, state));
  const taken = refund.isNew && refund.amountMinor > refundable(known);
  const before = taken ? await dropRequests(ctx, known, 'The money was given back at the provider meanwhile.') : known;
  const next: PaymentRow = { ...before };
  if (refund.isNew) next.refundingMinor += refund.amountMinor;

  if (state.status === 'SUCCEEDED' && isOpen(refund)) {
    next.refundingMinor -= refund.amountMinor;
    next.refundedMinor += refund.amountMinor;
    next.status = statusOfMoney(next);
    await close(ctx, refund, 'SUCCEEDED', { providerRef: state.providerRefundId });
    await post(ctx, next, 'REFUND', refund.id, refund.amountMinor);
    await note(ctx, next, 'REFUND_SUCCEEDED', source, { amountMinor: refund.amountMinor, operationId: refund.id });
    await ctx.publish('payments.payment.refunded.v1', next.id, {
      ...told(next),
      refundId: refund.id,
      refundMinor: String(refund.amountMinor),
      refundedMinor: String(next.refundedMinor),
      fully: next.refundedMinor === next.capturedMinor,
    });
  } else if (state.status === 'FAILED' && refund.state !== 'FAILED') {
    if (refund.state === 'SUCCEEDED') {
      next.refundedMinor -= refund.amountMinor;
      next.status = statusOfMoney(next);
      await post(ctx, next, 'REFUND_REVERSAL', refund.id, refund.amountMinor);
    } else next.refundingMinor -= refund.amountMinor;
    await refuseRefund(ctx, next, refund, state.failure ?? { code: 'refund_failed', message: 'The provider refused the refund.' }, source);
  }
  if (!refund.providerRef) await ctx.db.update(operations).set({ providerRef: state.providerRefundId }).where(eq(operations.id, refund.id));
  return save(ctx, before, next);
}

/** Marks a refund as refused and tells it. */
export async function refuseRefund(
  ctx: Context,
  payment: PaymentRow,
  refund: Operation,
  failure: { code: string; message: string },
  source: Source,
): Promise<void> {
  await close(ctx, refund, 'FAILED', { failureCode: failure.code, failureMessage: failure.message });
  await note(ctx, payment, 'REFUND_FAILED', source, {
    amountMinor: refund.amountMinor,
    operationId: refund.id,
    message: `${failure.code}: ${failure.message}`,
  });
  await ctx.publish('payments.refund.failed.v1', payment.id, { ...told(payment), refundId: refund.id, reason: failure.code });
}

type Known = Operation & { readonly isNew: boolean };

async function refundOf(ctx: Context, payment: PaymentRow, state: RefundState): Promise<Known | null> {
  const ofPayment = and(eq(operations.paymentId, payment.id), eq(operations.kind, 'REFUND'));
  const find = async (by: ReturnType<typeof eq>) => {
    const [row] = await ctx.db.select().from(operations).where(and(ofPayment, by));
    return row ? { ...row, isNew: false } : null;
  };
  return (
    (state.operationId ? await find(eq(operations.id, state.operationId)) : null) ??
    (await find(eq(operations.providerRef, state.providerRefundId)))
  );
}

async function refundMadeElsewhere(ctx: Context, payment: PaymentRow, state: RefundState): Promise<Known> {
  const id = await madeElsewhere(ctx, payment, 'REFUND', state.amountMinor, {
    state: 'WAITING',
    providerRef: state.providerRefundId,
    settledAt: null,
  });
  const [row] = await ctx.db.select().from(operations).where(eq(operations.id, id));
  if (!row) throw new Error('The refund is gone.');
  return { ...row, isNew: true };
}
