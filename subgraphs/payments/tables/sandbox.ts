import { amountMinor, currency, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** The books of the sandbox provider: what Stripe would keep at Stripe. */
export const sandboxPayments = schema.table(
  'sandbox_payments',
  {
    id: text().primaryKey(),
    /** Lyceum's id of it. */
    paymentId: uuid().notNull(),
    amountMinor: amountMinor().notNull(),
    currency: currency().notNull(),
    status: text({ enum: ['REQUIRES_ACTION', 'FAILED', 'AUTHORIZED', 'CANCELLED', 'CAPTURED'] }).notNull(),
    capture: boolean().notNull(),
    capturedMinor: amountMinor().notNull().default(sql`0`),
    refundedMinor: amountMinor().notNull().default(sql`0`),
    failureCode: text(),
    /** Words of the token, for example `refund-timeout`. */
    script: jsonb().$type<string[]>().notNull(),
    /** Names the page where the payer confirms. */
    actionToken: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('sandbox_payments_action').on(t.actionToken),
    check('sandbox_payments_captured', sql`${t.capturedMinor} between 0 and ${t.amountMinor}`),
    check('sandbox_payments_refunded', sql`${t.refundedMinor} between 0 and ${t.capturedMinor}`),
  ],
);

export const sandboxRefunds = schema.table(
  'sandbox_refunds',
  {
    id: text().primaryKey(),
    sandboxPaymentId: text()
      .notNull()
      .references(() => sandboxPayments.id),
    /** Lyceum's id of it. */
    operationId: uuid(),
    amountMinor: amountMinor().notNull(),
    status: text({ enum: ['SUCCEEDED', 'FAILED'] }).notNull(),
    failureCode: text(),
    createdAt: instant().notNull(),
  },
  (t) => [index('sandbox_refunds_payment').on(t.sandboxPaymentId)],
);

/** Its answers by idempotency key. */
export const sandboxRequests = schema.table('sandbox_requests', {
  key: text().primaryKey(),
  calls: integer().notNull(),
  response: jsonb().$type<unknown>(),
});

/** Its webhooks on their way. */
export const sandboxDeliveries = schema.table(
  'sandbox_deliveries',
  {
    number: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: text().notNull(),
    payload: jsonb().$type<unknown>().notNull(),
    deliverAt: instant().notNull(),
    deliveredAt: instant(),
    attempts: integer().notNull().default(0),
  },
  (t) => [index('sandbox_deliveries_due').on(t.deliverAt).where(sql`delivered_at is null`)],
);

/** What its webhooks are signed with; made when first needed. */
export const sandboxSecret = schema.table('sandbox_secret', {
  single: boolean().primaryKey().default(true),
  secret: text().notNull(),
});
