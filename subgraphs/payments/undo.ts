import { one } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from './context.ts';
import { intend, operationsOf, refundable } from './operations.ts';
import { dropRequests } from './refund-requests.ts';
import { operations, type PaymentRow, payments } from './tables.ts';

/**
 * Gives back what a payment took, or lets go what it holds; the same cause does so once. `forGood`: what is not decided yet goes
 * back too when it comes in. The payment must be locked.
 */
export async function undo(
  ctx: Context,
  payment: PaymentRow,
  { cause, reason, forGood }: { cause: string; reason: string; forGood: boolean },
): Promise<void> {
  const decided = payment.capturedMinor > 0n && payment.capturingMinor === 0n;
  const marked = forGood && !decided && !payment.unwanted ? await mark(ctx, payment) : payment;
  const once = { reason, cause: `${cause}:${payment.id}` };
  const whole = (await isDone(ctx, once.cause)) ? marked : await dropRequests(ctx, marked, reason);
  const amountMinor = refundable(whole);
  if (amountMinor > 0n) return void (await intend(ctx, whole, { kind: 'REFUND', amountMinor, ...once }));
  if (marked.status !== 'AUTHORIZED' && marked.status !== 'REQUIRES_ACTION') return;
  const { inFlight } = await operationsOf(ctx, marked);
  if (!inFlight) await intend(ctx, marked, { kind: 'CANCEL', amountMinor: marked.amountMinor, ...once });
}

const isDone = async (ctx: Context, cause: string): Promise<boolean> => (await ctx.db.$count(operations, eq(operations.cause, cause))) > 0;

const mark = async (ctx: Context, { id, version }: PaymentRow): Promise<PaymentRow> =>
  one(
    await ctx.db
      .update(payments)
      .set({ unwanted: true, version: version + 1 })
      .where(eq(payments.id, id))
      .returning(),
  );
