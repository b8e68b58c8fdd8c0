import { newId } from '@lyceum/kit';
import type { Context } from './context.ts';
import { ledgerEntries, ledgerTransactions, type PaymentRow } from './tables.ts';

type Kind = (typeof ledgerTransactions.$inferInsert)['kind'];
type Account = (typeof ledgerEntries.$inferInsert)['account'];
type Entry = typeof ledgerEntries.$inferInsert;

/** Which account is debited and which is credited. */
const MOVEMENTS: Readonly<Record<Kind, readonly [debit: Account, credit: Account]>> = {
  CAPTURE: ['PROVIDER_BALANCE', 'SALES'],
  REFUND: ['REFUNDS', 'PROVIDER_BALANCE'],
  REFUND_REVERSAL: ['PROVIDER_BALANCE', 'REFUNDS'],
  FEE: ['PROVIDER_FEES', 'PROVIDER_BALANCE'],
};

/** The two legs of a movement. */
export function legs(
  kind: Kind,
  of: { transactionId: string; paymentId: string; currency: string; amountMinor: bigint; at: Date },
  idOf: (leg: 'debit' | 'credit') => string = newId,
): [Entry, Entry] {
  const [debit, credit] = MOVEMENTS[kind];
  const { amountMinor, ...shared } = of;
  return [
    { id: idOf('debit'), ...shared, kind, account: debit, amountMinor },
    { id: idOf('credit'), ...shared, kind, account: credit, amountMinor: -amountMinor },
  ];
}

/** Posts a movement in the running transaction; the same `key` posts once. */
export async function post(ctx: Context, payment: PaymentRow, kind: Kind, key: string, amountMinor: bigint): Promise<void> {
  const transactionId = newId();
  const posted = await ctx.db
    .insert(ledgerTransactions)
    .values({ id: transactionId, key: `${kind.toLowerCase()}:${key}`, kind, paymentId: payment.id, at: ctx.now })
    .onConflictDoNothing()
    .returning({ id: ledgerTransactions.id });
  if (!posted.length) throw new Error(`The movement ${kind} ${key} was posted before.`);
  const { id: paymentId, currency } = payment;
  await ctx.db.insert(ledgerEntries).values(legs(kind, { transactionId, paymentId, currency, amountMinor, at: ctx.now }));
}
