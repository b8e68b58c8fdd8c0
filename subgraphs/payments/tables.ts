import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ITEM_KINDS } from './items.ts';
import { ledgerEntries } from './tables/ledger.ts';
import { schema } from './tables/schema.ts';

export { ledgerTransactions } from './tables/ledger.ts';
export { sandboxDeliveries, sandboxPayments, sandboxRefunds, sandboxRequests, sandboxSecret } from './tables/sandbox.ts';
export { ledgerEntries };

export const paymentStatus = schema.enum('payment_status', [
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
]);
export const operationKind = schema.enum('operation_kind', ['AUTHORIZE', 'CHARGE', 'CAPTURE', 'CANCEL', 'REFUND']);
/**
 * REQUESTED: a second person decides whether it is asked of the provider; REJECTED: they said no. PENDING: the provider may or may
 * not know it. WAITING: it does, and has not decided.
 */
export const operationState = schema.enum('operation_state', ['REQUESTED', 'REJECTED', 'PENDING', 'WAITING', 'SUCCEEDED', 'FAILED']);

export const payments = schema.table(
  'payments',
  {
    id: id(),
    payerId: uuid().notNull(),
    itemKind: text({ enum: ITEM_KINDS }).notNull(),
    itemId: uuid().notNull(),
    /** As it was called when it was bought. */
    itemTitle: text().notNull(),
    amountMinor: amountMinor().notNull(),
    currency: currency().notNull(),
    status: paymentStatus().notNull().default('PENDING'),
    captureMode: text({ enum: ['AUTOMATIC', 'MANUAL'] }).notNull(),
    provider: text().notNull(),
    providerPaymentId: text(),
    authorizedMinor: amountMinor().notNull().default(sql`0`),
    /** Given back of what was held: the provider lets the rest go after its last capture. */
    releasedMinor: amountMinor().notNull().default(sql`0`),
    capturedMinor: amountMinor().notNull().default(sql`0`),
    /** Asked for, outcome not known. */
    capturingMinor: amountMinor().notNull().default(sql`0`),
    refundedMinor: amountMinor().notNull().default(sql`0`),
    /** Asked for, be it approved or not, outcome not known. */
    refundingMinor: amountMinor().notNull().default(sql`0`),
    /** What the provider kept; null until it told. */
    feeMinor: amountMinor(),
    methodBrand: text(),
    methodLast4: text(),
    failureCode: text(),
    failureMessage: text(),
    cancelReason: text(),
    /** Where the payer confirms. */
    actionUrl: text(),
    /** When the hold, or the wait for the payer, ends. */
    expiresAt: instant(),
    authorizedAt: instant(),
    capturedAt: instant(),
    /** What it paid for is not wanted any more, or was paid otherwise: whatever comes in goes back. */
    unwanted: boolean().notNull().default(false),
    metadata: jsonb().$type<Record<string, string>>().notNull().default({}),
    ...lifecycle(),
  },
  (t) => [
    index('payments_payer').on(t.payerId, t.createdAt, t.id),
    index('payments_item').on(t.itemId, t.createdAt),
    index('payments_created').on(t.createdAt, t.id),
    index('payments_open').on(t.status, t.expiresAt).where(sql`status in ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED')`),
    index('payments_title').using('gin', sql`${t.itemTitle} gin_trgm_ops`),
    uniqueIndex('payments_provider_id').on(t.provider, t.providerPaymentId),
    // one payment per item that holds, takes or keeps money, or may yet
    uniqueIndex('payments_live')
      .on(t.itemKind, t.itemId)
      .where(
        sql`status in ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED') and not unwanted`,
      ),
    check('payments_amount', sql`${t.amountMinor} > 0 and ${t.currency} ~ '^[A-Z]{3}$'`),
    check('payments_authorized', sql`${t.authorizedMinor} between 0 and ${t.amountMinor}`),
    check(
      'payments_captured',
      sql`${t.capturedMinor} >= 0 and ${t.capturingMinor} >= 0 and ${t.releasedMinor} >= 0
        and ${t.capturedMinor} + ${t.capturingMinor} + ${t.releasedMinor} <= ${t.authorizedMinor}`,
    ),
    check(
      'payments_refunded',
      sql`${t.refundedMinor} >= 0 and ${t.refundingMinor} >= 0 and ${t.refundedMinor} + ${t.refundingMinor} <= ${t.capturedMinor}`,
    ),
    check(
      'payments_status',
      sql`(${t.status} in ('PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED')) = (${t.capturedMinor} > 0)`,
    ),
  ],
);

/** What may not be given back for now: a certificate was issued for it, and its policy says so. */
export const refundLocks = schema.table('refund_locks', { certificateId: uuid().primaryKey(), itemId: uuid().notNull() }, (t) => [
  index('refund_locks_item').on(t.itemId),
]);

/** What is asked of the provider: written before it is called, so that no outcome is ever forgotten. The id is the provider's idempotency key. */
export const operations = schema.table(
  'operations',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    kind: operationKind().notNull(),
    state: operationState().notNull().default('PENDING'),
    amountMinor: amountMinor().notNull(),
    reason: text(),
    /** The provider's token of the payment method; forgotten once it was used. */
    methodToken: text(),
    /** The provider's id of a refund. */
    providerRef: text(),
    failureCode: text(),
    failureMessage: text(),
    /** Null: the platform, or somebody at the provider. */
    requestedBy: uuid(),
    /** Who approved or rejected it; null: it needed nobody. */
    decidedBy: uuid(),
    decidedAt: instant(),
    decisionNote: text(),
    /** What made the platform do it, so that it does it once. */
    cause: text(),
    attempts: integer().notNull().default(0),
    /** Somebody is asking the provider until then. */
    claimedUntil: instant(),
    nextAttemptAt: instant().notNull(),
    settledAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('operations_payment').on(t.paymentId, t.createdAt),
    index('operations_to_decide').on(t.createdAt, t.id).where(sql`state = 'REQUESTED'`),
    index('operations_due').on(t.nextAttemptAt).where(sql`state in ('PENDING', 'WAITING')`),
    uniqueIndex('operations_opening').on(t.paymentId).where(sql`kind in ('AUTHORIZE', 'CHARGE')`),
    uniqueIndex('operations_in_flight').on(t.paymentId).where(sql`kind in ('CAPTURE', 'CANCEL') and state in ('PENDING', 'WAITING')`),
    uniqueIndex('operations_provider_ref').on(t.paymentId, t.providerRef),
    uniqueIndex('operations_cause').on(t.cause),
    check('operations_amount', sql`${t.amountMinor} > 0`),
    check('operations_decided', sql`${t.kind} = 'REFUND' or ${t.state} not in ('REQUESTED', 'REJECTED')`),
    check('operations_second_person', sql`${t.decidedBy} is null or ${t.decidedBy} is distinct from ${t.requestedBy}`),
  ],
);

/** What happened to a payment, in order; only ever added to. */
export const paymentEvents = schema.table(
  'payment_events',
  {
    id: id(),
    number: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    at: instant().notNull(),
    type: text().notNull(),
    amountMinor: amountMinor(),
    operationId: uuid(),
    source: text({ enum: ['REQUEST', 'RESPONSE', 'WEBHOOK', 'SCHEDULE'] }).notNull(),
    message: text(),
  },
  (t) => [index('payment_events_payment').on(t.paymentId, t.number)],
);

/** Notices of providers that were taken in: each once. */
export const webhookEvents = schema.table(
  'webhook_events',
  {
    provider: text().notNull(),
    eventId: text().notNull(),
    type: text().notNull(),
    paymentId: uuid(),
    receivedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.eventId] }), index('webhook_events_received').on(t.receivedAt)],
);

export type PaymentRow = typeof payments.$inferSelect;
export type Operation = typeof operations.$inferSelect;
/** An operation of the kind REFUND. */
export type RefundRow = Operation;
export type PaymentEventRow = typeof paymentEvents.$inferSelect;
export type LedgerEntryRow = typeof ledgerEntries.$inferSelect;
