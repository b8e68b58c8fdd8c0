import type { World } from '@lyceum/demo/world.ts';
import { DAY, MINUTE } from '@lyceum/kit';
import { legs } from '../ledger.ts';
import { sandboxFee } from '../providers/sandbox-books.ts';
import { LAST4 } from '../providers/sandbox-script.ts';
import { statusOfMoney } from '../record.ts';
import type { ledgerEntries, ledgerTransactions, operations, paymentEvents, payments, sandboxPayments, sandboxRefunds } from '../tables.ts';

/** A payment of the demo, in short. */
export interface Spec {
  readonly name: string;
  readonly payerId: string;
  readonly itemId: string;
  readonly itemTitle: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly at: Date;
  readonly outcome:
    | {
        readonly kind: 'CAPTURED';
        readonly capturedAt: Date;
        readonly manual: boolean;
        readonly refunds: readonly { readonly amountMinor: bigint; readonly at: Date; readonly reason: string }[];
      }
    | { readonly kind: 'FAILED'; readonly code: string }
    | { readonly kind: 'EXPIRED' | 'CANCELLED'; readonly reason: string };
}

export const emptyRows = () => ({
  payments: [] as (typeof payments.$inferInsert)[],
  operations: [] as (typeof operations.$inferInsert)[],
  events: [] as (typeof paymentEvents.$inferInsert)[],
  transactions: [] as (typeof ledgerTransactions.$inferInsert)[],
  entries: [] as (typeof ledgerEntries.$inferInsert)[],
  books: [] as (typeof sandboxPayments.$inferInsert)[],
  bookRefunds: [] as (typeof sandboxRefunds.$inferInsert)[],
});
export type Rows = ReturnType<typeof emptyRows>;

const FAILURES: Readonly<Record<string, string>> = {
  card_declined: 'The card was declined.',
  insufficient_funds: 'The card has too little money.',
  authentication_failed: 'The payer did not confirm.',
};

/** The rows that a real payment of that kind would have left. */
export function write(rows: Rows, world: World, spec: Spec): void {
  const { name, at, amountMinor, currency, outcome } = spec;
  const id = world.id(name, at);
  const providerPaymentId = `sbx_pay_${id.replaceAll('-', '')}`;
  const captured = outcome.kind === 'CAPTURED';
  const refunds = captured ? outcome.refunds : [];
  const refundedMinor = refunds.reduce((sum, refund) => sum + refund.amountMinor, 0n);
  const capturedMinor = captured ? amountMinor : 0n;
  const feeMinor = captured ? sandboxFee(amountMinor) : null;
  const manual = captured && outcome.manual;
  const lastAt = refunds.at(-1)?.at ?? (captured ? outcome.capturedAt : at);

  const note = (
    type: string,
    moment: Date,
    source: 'REQUEST' | 'RESPONSE' | 'SCHEDULE',
    details: { amountMinor?: bigint; operationId?: string; message?: string } = {},
  ) =>
    void rows.events.push({
      id: world.id(`${type} ${moment.getTime()} ${name}`, moment),
      paymentId: id,
      at: moment,
      type,
      source,
      ...details,
    });
  const operation = (
    kind: 'AUTHORIZE' | 'CHARGE' | 'CAPTURE' | 'REFUND',
    amount: bigint,
    moment: Date,
    more: Partial<typeof operations.$inferInsert> = {},
  ) => {
    const operationId = world.id(`${kind} ${moment.getTime()} ${name}`, moment);
    rows.operations.push({
      id: operationId,
      paymentId: id,
      kind,
      state: 'SUCCEEDED',
      amountMinor: amount,
      requestedBy: kind === 'CAPTURE' ? null : spec.payerId,
      attempts: 1,
      nextAttemptAt: moment,
      settledAt: moment,
      createdAt: moment,
      updatedAt: moment,
      ...more,
    });
    note(`${kind}_REQUESTED`, moment, 'REQUEST', { amountMinor: amount, operationId });
    return operationId;
  };
  const move = (kind: 'CAPTURE' | 'REFUND' | 'FEE', key: string, amount: bigint, moment: Date) => {
    const transactionId = world.id(`${kind} ${key}`, moment);
    rows.transactions.push({ id: transactionId, key: `${kind.toLowerCase()}:${key}`, kind, paymentId: id, at: moment });
    const of = { transactionId, paymentId: id, currency, amountMinor: amount, at: moment };
    rows.entries.push(...legs(kind, of, (leg) => world.id(`${leg} ${kind} ${key}`, moment)));
  };

  note('STARTED', at, 'REQUEST', { amountMinor });
  const opening = operation(
    manual ? 'AUTHORIZE' : 'CHARGE',
    amountMinor,
    at,
    captured ? {} : { state: 'FAILED', failureCode: outcome.kind === 'FAILED' ? outcome.code : 'cancelled' },
  );
  if (captured) {
    note('AUTHORIZATION_SUCCEEDED', at, 'RESPONSE', { amountMinor, operationId: opening });
    const capture = manual ? operation('CAPTURE', amountMinor, outcome.capturedAt) : opening;
    note('CAPTURE_SUCCEEDED', outcome.capturedAt, 'RESPONSE', { amountMinor, operationId: capture });
    move('CAPTURE', capture, amountMinor, outcome.capturedAt);
    if (feeMinor) move('FEE', `${id}:${feeMinor}`, feeMinor, outcome.capturedAt);
    for (const refund of refunds) {
      const providerRef = `sbx_ref_${world.id(`${refund.at.getTime()} ${name}`, refund.at).replaceAll('-', '')}`;
      const operationId = operation('REFUND', refund.amountMinor, refund.at, { reason: refund.reason, providerRef });
      note('REFUND_SUCCEEDED', refund.at, 'RESPONSE', { amountMinor: refund.amountMinor, operationId });
      move('REFUND', operationId, refund.amountMinor, refund.at);
      rows.bookRefunds.push({
        id: providerRef,
        sandboxPaymentId: providerPaymentId,
        operationId,
        amountMinor: refund.amountMinor,
        status: 'SUCCEEDED',
        createdAt: refund.at,
      });
    }
  } else if (outcome.kind === 'FAILED')
    note('FAILED', at, 'RESPONSE', { operationId: opening, message: `${outcome.code}: ${FAILURES[outcome.code] ?? ''}` });
  else {
    note('ACTION_REQUIRED', at, 'RESPONSE');
    note(outcome.kind, new Date(at.getTime() + 30 * MINUTE), outcome.kind === 'EXPIRED' ? 'SCHEDULE' : 'REQUEST', {
      message: outcome.reason,
    });
  }

  rows.payments.push({
    id,
    payerId: spec.payerId,
    itemKind: 'ENROLLMENT',
    itemId: spec.itemId,
    itemTitle: spec.itemTitle,
    amountMinor,
    currency,
    status: captured ? statusOfMoney({ amountMinor, capturedMinor, refundedMinor }) : outcome.kind,
    captureMode: manual ? 'MANUAL' : 'AUTOMATIC',
    provider: 'sandbox',
    providerPaymentId,
    authorizedMinor: capturedMinor,
    capturedMinor,
    refundedMinor,
    feeMinor,
    methodBrand: 'sandbox',
    methodLast4: LAST4,
    failureCode: outcome.kind === 'FAILED' ? outcome.code : null,
    failureMessage: outcome.kind === 'FAILED' ? (FAILURES[outcome.code] ?? null) : null,
    cancelReason: outcome.kind === 'EXPIRED' || outcome.kind === 'CANCELLED' ? outcome.reason : null,
    authorizedAt: captured ? at : null,
    capturedAt: captured ? outcome.capturedAt : null,
    expiresAt: captured ? new Date(at.getTime() + 7 * DAY) : null,
    metadata: refunds.length > 1 ? { note: '⚠️ refunded twice – ask Ada first' } : {},
    createdAt: at,
    updatedAt: lastAt,
  });
  rows.books.push({
    id: providerPaymentId,
    paymentId: id,
    amountMinor,
    currency,
    status: captured ? 'CAPTURED' : outcome.kind === 'FAILED' ? 'FAILED' : 'CANCELLED',
    capture: !manual,
    capturedMinor,
    refundedMinor,
    failureCode: outcome.kind === 'FAILED' ? outcome.code : null,
    script: ['ok'],
    actionToken: id,
    createdAt: at,
  });
}
