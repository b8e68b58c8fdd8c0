import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { PaymentState, RefundState } from '../provider.ts';
import { sandboxPayments, type sandboxRefunds, sandboxSecret } from '../tables.ts';
import { LAST4 } from './sandbox-script.ts';

export type Book = typeof sandboxPayments.$inferSelect;

const FAILURES: Readonly<Record<string, string>> = {
  card_declined: 'The card was declined.',
  insufficient_funds: 'The card has too little money.',
  authentication_failed: 'The payer did not confirm.',
};
const failureOf = (code: string | null) => (code ? { code, message: FAILURES[code] ?? 'The sandbox refused it.' } : null);

/** The sandbox keeps 2.9 %, rounded down. */
export const sandboxFee = (capturedMinor: bigint): bigint => (capturedMinor * 29n) / 1000n;

/** A row of the books as the sandbox tells it. */
export const paymentState = (ctx: Context, book: Book): PaymentState => ({
  providerPaymentId: book.id,
  paymentId: book.paymentId,
  status: book.status,
  capturedMinor: book.capturedMinor,
  feeMinor: book.capturedMinor > 0n ? sandboxFee(book.capturedMinor) : null,
  method: { brand: 'sandbox', last4: LAST4 },
  failure: failureOf(book.failureCode),
  actionUrl: book.status === 'REQUIRES_ACTION' ? new URL(`/sandbox/actions/${book.actionToken}`, ctx.config.PUBLIC_URL).href : null,
});

export const refundState = (row: typeof sandboxRefunds.$inferSelect): RefundState => ({
  providerRefundId: row.id,
  providerPaymentId: row.sandboxPaymentId,
  operationId: row.operationId,
  status: row.status,
  amountMinor: row.amountMinor,
  failure: failureOf(row.failureCode),
});

/** The row, locked until the transaction ends. */
export async function lockBook(tx: Context, id: string): Promise<Book | null> {
  const [row] = await tx.db.select().from(sandboxPayments).where(eq(sandboxPayments.id, id)).for('update');
  return row ?? null;
}

/** What webhooks are signed with: made once, at random, so that nobody else can. */
export async function sandboxSigningSecret(ctx: Context): Promise<string> {
  const read = async () => (await ctx.db.select().from(sandboxSecret))[0]?.secret;
  const known = await read();
  if (known) return known;
  await ctx.db
    .insert(sandboxSecret)
    .values({ secret: `sbxsec_${randomBytes(32).toString('base64url')}` })
    .onConflictDoNothing();
  const made = await read();
  if (!made) throw new Error('The sandbox has no secret.');
  return made;
}
