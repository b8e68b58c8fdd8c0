import { randomBytes } from 'node:crypto';
import { newId } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import {
  type CaptureOrder,
  type ChargeOrder,
  type LaterOrder,
  type PaymentState,
  type Provider,
  ProviderRefused,
  type RefundOrder,
} from '../provider.ts';
import { sandboxPayments, sandboxRefunds } from '../tables.ts';
import { type Book, lockBook, paymentState, refundState, sandboxSigningSecret } from './sandbox-books.ts';
import { readSandboxNotice, tell } from './sandbox-notices.ts';
import { once } from './sandbox-once.ts';
import { scriptOf, UNKNOWN_TOKEN } from './sandbox-script.ts';
import { PaymentWire, RefundWire } from './sandbox-wire.ts';

/**
 * A provider for demos and tests. Its books are tables of its own, so that it outlives a killed process as a real one would; it
 * commits apart from Lyceum, remembers idempotency keys, and tells what happened by signed webhooks. What goes wrong is said by
 * the token: see sandbox-script.ts.
 */
export const sandboxProvider = (ctx: Context): Provider => ({
  name: 'sandbox',
  objection: (token) => (scriptOf(token) ? null : { field: 'paymentMethod', message: UNKNOWN_TOKEN }),
  charge: (order) => charge(ctx, order),
  capture: (order) => capture(ctx, order),
  cancel: (order) => cancel(ctx, order),
  refund: (order) => refund(ctx, order),
  readPayment: async (id) => paymentState(ctx, found(await bookOf(ctx, eq(sandboxPayments.id, id)))),
  async readRefund(id) {
    const [row] = await ctx.db.select().from(sandboxRefunds).where(eq(sandboxRefunds.id, id));
    return refundState(found(row));
  },
  async findPayment(paymentId) {
    const book = await bookOf(ctx, eq(sandboxPayments.paymentId, paymentId));
    return book && paymentState(ctx, book);
  },
  async findRefund(providerPaymentId, operationId) {
    const [row] = await ctx.db
      .select()
      .from(sandboxRefunds)
      .where(and(eq(sandboxRefunds.sandboxPaymentId, providerPaymentId), eq(sandboxRefunds.operationId, operationId)));
    return row ? refundState(row) : null;
  },
  readNotice: async (body, headers, at) => readSandboxNotice(body, headers, await sandboxSigningSecret(ctx), at),
});

const charge = (ctx: Context, order: ChargeOrder): Promise<PaymentState> => {
  const script = scriptOf(order.methodToken);
  if (!script) throw new ProviderRefused('unknown_token', UNKNOWN_TOKEN);
  return once<PaymentState>(ctx, PaymentWire, order.key, script, 'timeout', async (tx) => {
    const refusal = script.includes('decline') ? 'card_declined' : script.includes('insufficient-funds') ? 'insufficient_funds' : null;
    const status = refusal ? 'FAILED' : script.includes('requires-action') ? 'REQUIRES_ACTION' : order.capture ? 'CAPTURED' : 'AUTHORIZED';
    const book: Book = {
      id: `sbx_pay_${newId().replaceAll('-', '')}`,
      paymentId: order.paymentId,
      amountMinor: order.amountMinor,
      currency: order.currency,
      status,
      capture: order.capture,
      capturedMinor: status === 'CAPTURED' ? order.amountMinor : 0n,
      refundedMinor: 0n,
      failureCode: refusal,
      script,
      actionToken: randomBytes(24).toString('base64url'),
      createdAt: tx.now,
    };
    await tx.db.insert(sandboxPayments).values(book);
    const held: PaymentState = { ...paymentState(tx, book), status: 'AUTHORIZED', capturedMinor: 0n, feeMinor: null };
    await tell(tx, script, [...(status === 'CAPTURED' ? [{ payment: held }] : []), { payment: paymentState(tx, book) }]);
    // it is decided, and told by webhook, but not yet said
    if (script.includes('processing') && !refusal) return { ...held, status: 'PROCESSING' };
    return paymentState(tx, book);
  });
};

const capture = async (ctx: Context, { key, providerPaymentId, amountMinor, final }: CaptureOrder) =>
  once(ctx, PaymentWire, key, await scriptAt(ctx, providerPaymentId), 'capture-timeout', async (tx) => {
    const book = found(await lockBook(tx, providerPaymentId));
    if (book.status !== 'AUTHORIZED') throw new ProviderRefused('unexpected_state', `The payment is ${book.status.toLowerCase()}.`);
    if (book.capturedMinor + amountMinor > book.amountMinor) throw new ProviderRefused('amount_too_large', 'That much is not held.');
    if (book.script.includes('capture-decline')) throw new ProviderRefused('capture_refused', 'The bank refused the capture.');
    const after: Book = { ...book, capturedMinor: book.capturedMinor + amountMinor, status: final ? 'CAPTURED' : 'AUTHORIZED' };
    return keep(tx, after);
  });

const cancel = async (ctx: Context, { key, providerPaymentId }: LaterOrder) =>
  once(ctx, PaymentWire, key, await scriptAt(ctx, providerPaymentId), 'cancel-timeout', async (tx) => {
    const book = found(await lockBook(tx, providerPaymentId));
    if (book.capturedMinor > 0n || (book.status !== 'AUTHORIZED' && book.status !== 'REQUIRES_ACTION'))
      throw new ProviderRefused('unexpected_state', `The payment is ${book.status.toLowerCase()}.`);
    return keep(tx, { ...book, status: 'CANCELLED' });
  });

const refund = async (ctx: Context, { key, operationId, providerPaymentId, amountMinor }: RefundOrder) =>
  once(ctx, RefundWire, key, await scriptAt(ctx, providerPaymentId), 'refund-timeout', async (tx) => {
    const book = found(await lockBook(tx, providerPaymentId));
    const { script } = book;
    if (script.includes('refund-decline')) throw new ProviderRefused('refund_refused', 'The bank refused the refund.');
    if (book.refundedMinor + amountMinor > book.capturedMinor) throw new ProviderRefused('amount_too_large', 'That much was not taken.');
    const row = {
      id: `sbx_ref_${newId().replaceAll('-', '')}`,
      sandboxPaymentId: book.id,
      operationId,
      amountMinor,
      status: 'SUCCEEDED' as const,
      failureCode: null,
      createdAt: tx.now,
    };
    await tx.db.insert(sandboxRefunds).values(row);
    await tx.db
      .update(sandboxPayments)
      .set({ refundedMinor: book.refundedMinor + amountMinor })
      .where(eq(sandboxPayments.id, book.id));
    const waiting = { ...refundState(row), status: 'WAITING' as const };
    await tell(tx, script, [{ refund: waiting }, { refund: refundState(row) }]);
    return script.includes('refund-pending') ? waiting : refundState(row);
  });

/** The payer's answer on the confirmation page; null when there is nothing to confirm. */
export const answerSandboxAction = (ctx: Context, actionToken: string, approved: boolean) =>
  ctx.transact(async (tx) => {
    const [row] = await tx.db.select().from(sandboxPayments).where(eq(sandboxPayments.actionToken, actionToken)).for('update');
    if (row?.status !== 'REQUIRES_ACTION') return null;
    if (!approved) return keep(tx, { ...row, status: 'FAILED', failureCode: 'authentication_failed' });
    return keep(tx, row.capture ? { ...row, status: 'CAPTURED', capturedMinor: row.amountMinor } : { ...row, status: 'AUTHORIZED' });
  });

/** The payment that waits for its payer on that page. */
export const sandboxAction = (ctx: Context, actionToken: string) => bookOf(ctx, eq(sandboxPayments.actionToken, actionToken));

async function keep(tx: Context, book: Book) {
  const { id, status, capturedMinor, failureCode } = book;
  await tx.db.update(sandboxPayments).set({ status, capturedMinor, failureCode }).where(eq(sandboxPayments.id, id));
  const state = paymentState(tx, book);
  await tell(tx, book.script, [{ payment: state }]);
  return state;
}

async function bookOf(ctx: Context, by: ReturnType<typeof eq>): Promise<Book | null> {
  const [row] = await ctx.db.select().from(sandboxPayments).where(by);
  return row ?? null;
}
const scriptAt = async (ctx: Context, id: string) => found(await bookOf(ctx, eq(sandboxPayments.id, id))).script;

function found<T>(row: T | null | undefined): T {
  if (!row) throw new ProviderRefused('not_found', 'The sandbox has no such payment.');
  return row;
}
