import { found, invalid, Refusal, service } from '@lyceum/kit';
import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand, mayChange } from '../helpers.ts';
import { ItemKind } from '../items.ts';
import { intend, lockPayment, refundable } from '../operations.ts';
import { needsApproval } from '../refund-requests.ts';
import { settle } from '../settle.ts';
import { type PaymentRow, payments, refundLocks } from '../tables.ts';
import { undo } from '../undo.ts';
import { Amount, IdempotencyKey, Reason } from './input.ts';
import { present } from './pay.ts';

export const refundPayment = service(
  'Gives money back, all of it or a part, never more than was taken; above the limit of one person it waits for a second one.',
  z.object({ paymentId: z.uuid(), amount: Amount.nullish(), reason: Reason.nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { paymentId, amount, reason, idempotencyKey }) => {
    const operationId = await ctx.transact(async (tx) => {
      const payment = found(await lockPayment(tx, paymentId), 'The payment');
      await mayChange(tx, payment, 'read');
      const before = await tx.idempotency.take('refundPayment', idempotencyKey, {
        paymentId,
        amount: amount ?? null,
        reason: reason ?? null,
      });
      if (before) return before;
      await refuseLocked(tx, payment);
      const amountMinor = refundableNow(payment, amount ?? null);
      await mayChange(tx, payment, 'refund', amountMinor === payment.capturedMinor);
      const toApprove = await needsApproval(tx, payment, amountMinor);
      const operation = found(await intend(tx, payment, { kind: 'REFUND', amountMinor, reason, toApprove }));
      await tx.audit('payment.refund_requested', { type: 'Payment', id: paymentId }, { amountMinor: String(amountMinor) });
      await tx.idempotency.remember('refundPayment', idempotencyKey, operation.id);
      return operation.id;
    });
    await settle(ctx, operationId);
    return present(ctx, paymentId);
  },
  { transaction: false },
);

async function refuseLocked(ctx: Context, { itemId }: PaymentRow): Promise<void> {
  const [lock] = await ctx.db.select().from(refundLocks).where(eq(refundLocks.itemId, itemId)).limit(1);
  if (lock) throw new Refusal('CONFLICT', 'A certificate was issued for this: it must be revoked before the price is given back.');
}

function refundableNow(payment: PaymentRow, amount: bigint | null): bigint {
  if (amount !== null && amount > payment.amountMinor)
    throw invalid([{ path: ['input', 'amount'], rule: 'too_big', message: `The payment is about ${payment.amountMinor} in all.` }]);
  if (payment.capturedMinor === 0n) throw new Refusal('CONFLICT', 'No money was taken: cancel the payment instead.');
  const most = refundable(payment);
  if (most <= 0n) throw new Refusal('CONFLICT', 'All that was taken was given back, or is on its way back.');
  if (amount !== null && amount > most)
    throw new Refusal('CONFLICT', `Refund at most ${most}: the rest was given back, or is on its way back.`);
  return amount ?? most;
}

export const returnPayment = service(
  'Gives back, or lets go, what was paid for something that is not wanted any more; once per cause.',
  z.object({
    itemKind: ItemKind,
    itemId: z.uuid(),
    cause: z.string().max(100),
    reason: z.string().max(500),
    forGood: z.boolean().describe('Whether what is not decided yet goes back too when it comes in.'),
  }),
  async (ctx: Context, { itemKind, itemId, ...undoing }) => {
    demand(ctx, 'payments:manage');
    const [row] = await ctx.db
      .select({ id: payments.id })
      .from(payments)
      .where(and(eq(payments.itemKind, itemKind), eq(payments.itemId, itemId), eq(payments.unwanted, false)))
      .orderBy(desc(payments.createdAt), desc(payments.id))
      .limit(1);
    const payment = row && (await lockPayment(ctx, row.id));
    if (payment) await undo(ctx, payment, undoing);
    return payment?.id ?? null;
  },
);
