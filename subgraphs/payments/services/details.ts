import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayChange } from '../helpers.ts';
import { lockPayment } from '../operations.ts';
import { payments } from '../tables.ts';
import { maskPan } from '../utilities.ts';

export const getPaymentDetails = service(
  'A payment, for whoever may see it.',
  z.object({ paymentId: z.uuid() }),
  async (ctx: Context, { paymentId }) => {
    const payment = found(await ctx.load.payment.load(paymentId), 'The payment');
    await mayChange(ctx, payment, 'read');
    return payment;
  },
  { transaction: false },
);

const Metadata = z
  .record(z.string().min(1).max(40), z.string().max(500))
  .refine((notes) => Object.keys(notes).length <= 20, 'Use at most 20 notes.');

export const updatePaymentMetadata = service(
  'Sets the notes on a payment; they replace what was there.',
  z.object({ paymentId: z.uuid(), metadata: Metadata, expectedVersion: z.int().nullish() }),
  async (ctx: Context, { paymentId, metadata, expectedVersion }) => {
    const payment = found(await lockPayment(ctx, paymentId), 'The payment');
    await mayChange(ctx, payment, 'manage');
    const card = Object.entries(metadata).find(([key, value]) => maskPan(key) !== key || maskPan(value) !== value);
    if (card) throw invalid([{ path: ['input', 'metadata', card[0]], rule: 'card_number', message: 'Never store card numbers.' }]);
    if (expectedVersion != null && expectedVersion !== payment.version)
      throw new Refusal('CONFLICT', `The payment is at version ${payment.version} now: read it again, then change it.`);
    await ctx.audit('payment.metadata_changed', { type: 'Payment', id: paymentId }, { keys: Object.keys(metadata) });
    return one(
      await ctx.db
        .update(payments)
        .set({ metadata, version: payment.version + 1 })
        .where(eq(payments.id, paymentId))
        .returning(),
    );
  },
);
