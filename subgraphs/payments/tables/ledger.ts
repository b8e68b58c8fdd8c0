import { amountMinor, currency, id, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** One movement of money: its entries sum to zero. Rows are never changed or deleted (triggers in migrations). */
export const ledgerTransactions = schema.table(
  'ledger_transactions',
  {
    id: id(),
    /** What moved it, so that it moves once: `capture:<operation>`. */
    key: text().notNull(),
    kind: text({ enum: ['CAPTURE', 'REFUND', 'REFUND_REVERSAL', 'FEE'] }).notNull(),
    paymentId: uuid().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('ledger_transactions_key').on(t.key),
    index('ledger_transactions_payment').on(t.paymentId),
    index('ledger_transactions_at').on(t.at, t.kind),
  ],
);

/** One leg of a movement: positive is a debit, negative a credit. */
export const ledgerEntries = schema.table(
  'ledger_entries',
  {
    id: id(),
    transactionId: uuid()
      .notNull()
      .references(() => ledgerTransactions.id),
    paymentId: uuid().notNull(),
    kind: text({ enum: ['CAPTURE', 'REFUND', 'REFUND_REVERSAL', 'FEE'] }).notNull(),
    account: text({ enum: ['PROVIDER_BALANCE', 'SALES', 'REFUNDS', 'PROVIDER_FEES'] }).notNull(),
    currency: currency().notNull(),
    amountMinor: amountMinor().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index('ledger_entries_transaction').on(t.transactionId),
    index('ledger_entries_payment').on(t.paymentId, t.id),
    index('ledger_entries_account').on(t.account, t.currency, t.at),
    index('ledger_entries_at').on(t.at, t.id),
    check('ledger_entries_amount', sql`${t.amountMinor} <> 0`),
  ],
);
