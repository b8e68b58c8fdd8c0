import { eq } from 'drizzle-orm';
import type { Context } from './context.ts';
import { intend, operationsOf, refundable } from './operations.ts';
import { type PaymentRow, payments } from './tables.ts';

/**
 * Gives back what a payment took, or lets go what it holds; what is not decided yet is undone when it is. The same cause undoes a
 * payment once. The payment must be locked.
 */
export async function undo(ctx: Context, payment: PaymentRow, cause: string, reason: string): Promise<void> {
  const amountMinor = refundable(payment);
  if (amountMinor > 0n) return void (await intend(ctx, payment, { kind: 'REFUND', amountMinor, reason, cause: `${cause}:${payment.id}` }));
  const { inFlight } = await operationsOf(ctx, payment);
  if (payment.status === 'PENDING' || inFlight?.kind === 'CAPTURE')
    return void (await ctx.db
      .update(payments)
      .set({ unwanted: true, version: payment.version + 1 })
      .where(eq(payments.id, payment.id)));
  if (inFlight || (payment.status !== 'AUTHORIZED' && payment.status !== 'REQUIRES_ACTION')) return;
  await intend(ctx, payment, { kind: 'CANCEL', amountMinor: payment.amountMinor, reason, cause: `${cause}:${payment.id}` });
}
