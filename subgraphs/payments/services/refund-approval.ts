import { found, Refusal, SECOND, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayChange } from '../helpers.ts';
import { lockPayment, note as noteEvent } from '../operations.ts';
import { rejectRequest } from '../refund-requests.ts';
import { settle } from '../settle.ts';
import { operations, type RefundRow } from '../tables.ts';
import { IdempotencyKey, Reason } from './input.ts';

// whoever approves asks the provider at once; if they die first, the schedule takes over after this time
const TAKE_OVER = 15 * SECOND;

/** A refund and its payment, locked, if the viewer may decide about it: never who asked for it, nor who gets the money. */
async function lockRefund(ctx: Context, refundId: string) {
  const read = async () => {
    const [row] = await ctx.db
      .select()
      .from(operations)
      .where(and(eq(operations.id, refundId), eq(operations.kind, 'REFUND')));
    return found(row, 'The refund');
  };
  const { paymentId } = await read();
  const payment = found(await lockPayment(ctx, paymentId), 'The payment');
  await mayChange(ctx, payment, 'manage');
  const refund = await read();
  const viewerId = ctx.viewer.id;
  if (refund.requestedBy === viewerId || payment.payerId === viewerId)
    throw new Refusal('FORBIDDEN', 'Somebody else who manages payments must decide: not who asked for it, nor who gets the money.');
  return { payment, refund };
}

function expectWaiting({ state }: RefundRow): void {
  if (state !== 'REQUESTED') throw new Refusal('CONFLICT', `Nothing is to be decided: the refund is ${state}.`);
}

const present = async (ctx: Context, refundId: string): Promise<RefundRow> => {
  ctx.load.refund.clear(refundId);
  return found(await ctx.load.refund.load(refundId), 'The refund');
};

export const approveRefund = service(
  'Lets a refund go that another person asked for; the provider is asked at once.',
  z.object({ refundId: z.uuid(), note: Reason.nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { refundId, note, idempotencyKey }) => {
    await ctx.transact(async (tx) => {
      const { payment, refund } = await lockRefund(tx, refundId);
      const body = { refundId, note: note ?? null };
      if (await tx.idempotency.take('approveRefund', idempotencyKey, body)) return;
      expectWaiting(refund);
      await tx.db
        .update(operations)
        .set({
          state: 'PENDING',
          decidedBy: tx.viewer.id,
          decidedAt: tx.now,
          decisionNote: note ?? null,
          nextAttemptAt: new Date(tx.now.getTime() + TAKE_OVER),
          version: refund.version + 1,
        })
        .where(eq(operations.id, refundId));
      const { amountMinor } = refund;
      await noteEvent(tx, payment, 'REFUND_APPROVED', 'REQUEST', { amountMinor, operationId: refundId });
      await tx.audit('payment.refund_approved', { type: 'Payment', id: payment.id }, { refundId, amountMinor: String(amountMinor) });
      await tx.idempotency.remember('approveRefund', idempotencyKey, refundId);
    });
    await settle(ctx, refundId);
    return present(ctx, refundId);
  },
  { transaction: false },
);

export const rejectRefund = service(
  'Says no to a refund that another person asked for; its amount can be refunded again.',
  z.object({ refundId: z.uuid(), note: Reason }),
  async (ctx: Context, { refundId, note }) => {
    const { payment, refund } = await lockRefund(ctx, refundId);
    if (refund.state === 'REJECTED' && refund.decidedBy === ctx.viewer.id) return refund;
    expectWaiting(refund);
    await rejectRequest(ctx, payment, refund, { by: ctx.viewer.id, note });
    await ctx.audit('payment.refund_rejected', { type: 'Payment', id: payment.id }, { refundId, note });
    return present(ctx, refundId);
  },
);
