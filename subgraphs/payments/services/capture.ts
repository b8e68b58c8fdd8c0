import { found, invalid, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayChange } from '../helpers.ts';
import { capturable, intend, isOpen, lockPayment, operationsOf } from '../operations.ts';
import { settle } from '../settle.ts';
import type { PaymentRow } from '../tables.ts';
import { Amount, IdempotencyKey, Reason } from './input.ts';
import { present } from './pay.ts';

const busy = () => new Refusal('CONFLICT', 'A capture or cancellation of this payment is on its way: try again when it is done.');

export const capturePayment = service(
  'Takes held money, all of it or a part.',
  z.object({ paymentId: z.uuid(), amount: Amount.nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { paymentId, amount, idempotencyKey }) => {
    const operationId = await ctx.transact(async (tx) => {
      const payment = found(await lockPayment(tx, paymentId), 'The payment');
      await mayChange(tx, payment, 'capture');
      const before = await tx.idempotency.take('capturePayment', idempotencyKey, { paymentId, amount: amount ?? null });
      if (before) return before;
      const amountMinor = await capturableNow(tx, payment, amount ?? null);
      const operation = found(await intend(tx, payment, { kind: 'CAPTURE', amountMinor }));
      await tx.audit('payment.capture_requested', { type: 'Payment', id: paymentId }, { amountMinor: String(amountMinor) });
      await tx.idempotency.remember('capturePayment', idempotencyKey, operation.id);
      return operation.id;
    });
    await settle(ctx, operationId);
    return present(ctx, paymentId);
  },
  { transaction: false },
);

async function capturableNow(ctx: Context, payment: PaymentRow, amount: bigint | null): Promise<bigint> {
  if (amount !== null && amount > payment.amountMinor)
    throw invalid([{ path: ['input', 'amount'], rule: 'too_big', message: `The payment is about ${payment.amountMinor} in all.` }]);
  if (payment.status !== 'AUTHORIZED' && payment.status !== 'PARTIALLY_CAPTURED' && payment.status !== 'PARTIALLY_REFUNDED')
    throw new Refusal('CONFLICT', `Nothing is held: the payment is ${payment.status}.`);
  const { opening, inFlight } = await operationsOf(ctx, payment);
  if (inFlight || (opening && isOpen(opening))) throw busy();
  const most = capturable(payment);
  if (most <= 0n || (amount ?? 0n) > most) throw new Refusal('CONFLICT', `Capture at most ${most}: that is what is still held.`);
  return amount ?? most;
}

export const cancelPayment = service(
  'Ends a payment before any money was taken.',
  z.object({ paymentId: z.uuid(), reason: Reason.nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { paymentId, reason, idempotencyKey }) => {
    const operationId = await ctx.transact(async (tx) => {
      const payment = found(await lockPayment(tx, paymentId), 'The payment');
      await mayChange(tx, payment, 'cancel');
      const before = await tx.idempotency.take('cancelPayment', idempotencyKey, { paymentId, reason: reason ?? null });
      if (before) return before;
      if (payment.capturedMinor > 0n) throw new Refusal('CONFLICT', 'Money was taken already: ask for a refund instead.');
      if (payment.status === 'PENDING') throw new Refusal('CONFLICT', 'The provider has not answered yet: try again in a minute.');
      if (payment.status !== 'AUTHORIZED' && payment.status !== 'REQUIRES_ACTION')
        throw new Refusal('CONFLICT', `There is nothing to cancel: the payment is ${payment.status}.`);
      if ((await operationsOf(tx, payment)).inFlight) throw busy();
      const intent = { kind: 'CANCEL' as const, amountMinor: payment.amountMinor, reason: reason ?? 'cancelled by the payer' };
      const operation = found(await intend(tx, payment, intent));
      await tx.audit('payment.cancel_requested', { type: 'Payment', id: paymentId });
      await tx.idempotency.remember('cancelPayment', idempotencyKey, operation.id);
      return operation.id;
    });
    await settle(ctx, operationId);
    return present(ctx, paymentId);
  },
  { transaction: false },
);
