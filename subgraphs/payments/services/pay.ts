import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayChange, processPaymentData } from '../helpers.ts';
import { intend, isOpen, note, operationsOf, told } from '../operations.ts';
import { settle } from '../settle.ts';
import { type PaymentRow, payments } from '../tables.ts';
import { validatePaymentData } from '../utilities.ts';

const Text = z.string().max(1024);
const PaymentInput = z.object({ itemKind: Text, itemId: Text, paymentMethod: Text, idempotencyKey: Text });

/** The payment as it is now. */
export const present = async (ctx: Context, id: string): Promise<PaymentRow> => {
  ctx.load.payment.clear(id);
  return found(await ctx.load.payment.load(id), 'The payment');
};

async function pay(
  ctx: Context,
  operation: string,
  input: z.output<typeof PaymentInput> & { capture?: 'AUTOMATIC' | 'MANUAL' | null | undefined },
) {
  const violations = validatePaymentData(input);
  if (violations.length) throw invalid(violations);
  // a repeated key answers as before, even if the item can't be paid any more: the refusal waits until the key was looked at
  const prepared = await processPaymentData(ctx, input).then(
    (data) => ({ data, refusal: null }),
    (refusal: unknown) => ({ data: null, refusal }),
  );
  const { idempotencyKey, ...body } = input;
  const { paymentId, operationId } = await ctx.transact(async (tx) => {
    const before = await tx.idempotency.take(operation, idempotencyKey, body);
    if (before) {
      const payment = found(await tx.load.payment.load(before), 'The payment');
      const { opening } = await operationsOf(tx, payment);
      return { paymentId: before, operationId: opening && isOpen(opening) ? opening.id : null };
    }
    if (!prepared.data) throw prepared.refusal;
    const payment = await begin(tx, prepared.data.values);
    await tx.publish('payments.payment.started.v1', payment.id, told(payment));
    await note(tx, payment, 'STARTED', 'REQUEST', { amountMinor: payment.amountMinor });
    const kind = payment.captureMode === 'AUTOMATIC' ? 'CHARGE' : 'AUTHORIZE';
    const intent = await intend(tx, payment, { kind, amountMinor: payment.amountMinor, methodToken: prepared.data.methodToken });
    await tx.audit('payment.started', { type: 'Payment', id: payment.id });
    await tx.idempotency.remember(operation, idempotencyKey, payment.id);
    return { paymentId: payment.id, operationId: found(intent).id };
  });
  if (operationId) await settle(ctx, operationId);
  return present(ctx, paymentId);
}

/** The new payment; CONFLICT while another holds, takes or keeps money for the same thing. */
async function begin(ctx: Context, values: typeof payments.$inferInsert): Promise<PaymentRow> {
  const rows = await ctx.db
    .insert(payments)
    .values({ ...values, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (!rows.length)
    throw new Refusal(
      'CONFLICT',
      'There is a payment for this already: look at it among your payments, and cancel it before you pay anew.',
    );
  return one(rows);
}

export const processPayment = service(
  'Pays for something: holds the amount and, if it is to be taken at once, takes it.',
  PaymentInput.extend({ capture: z.enum(['AUTOMATIC', 'MANUAL']).nullish() }),
  (ctx: Context, input) => pay(ctx, 'processPayment', input),
  { transaction: false },
);

export const authorizePayment = service(
  'Holds the amount of something, to be taken later.',
  PaymentInput,
  (ctx: Context, input) => pay(ctx, 'authorizePayment', { ...input, capture: 'MANUAL' }),
  { transaction: false },
);

export const confirmPayment = service(
  'Asks the provider how a payment stands that has no outcome yet.',
  z.object({ paymentId: z.uuid() }),
  async (ctx: Context, { paymentId }) => {
    const payment = await present(ctx, paymentId);
    await mayChange(ctx, payment, 'confirm');
    const { opening, inFlight } = await operationsOf(ctx, payment);
    const open = inFlight ?? (opening && isOpen(opening) ? opening : null);
    if (open) await settle(ctx, open.id);
    return present(ctx, paymentId);
  },
  { transaction: false },
);
