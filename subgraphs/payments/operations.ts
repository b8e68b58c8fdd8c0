import { one } from '@lyceum/kit';
import { and, eq, inArray } from 'drizzle-orm';
import type { Context } from './context.ts';
import { type Operation, operations, type PaymentEventRow, type PaymentRow, paymentEvents, payments } from './tables.ts';

export type Source = PaymentEventRow['source'];
/** Requests whose outcome is not known. */
export const OPEN: Operation['state'][] = ['PENDING', 'WAITING'];
export const isOpen = ({ state }: Operation): boolean => OPEN.includes(state);
/** Statuses that hold, take or keep money, or may yet. */
export const LIVE: PaymentRow['status'][] = [
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'PARTIALLY_REFUNDED',
];

/** The payment, its row locked until the transaction ends: all who change it queue here. */
export async function lockPayment(ctx: Context, id: string): Promise<PaymentRow | null> {
  const [payment] = await ctx.db.select().from(payments).where(eq(payments.id, id)).for('update');
  return payment ?? null;
}

/** What can still be taken. */
export const capturable = ({ authorizedMinor, releasedMinor, capturedMinor, capturingMinor }: PaymentRow): bigint =>
  authorizedMinor - releasedMinor - capturedMinor - capturingMinor;
/** What can still be given back. */
export const refundable = ({ capturedMinor, refundedMinor, refundingMinor }: PaymentRow): bigint =>
  capturedMinor - refundedMinor - refundingMinor;

export interface Intent {
  readonly kind: Operation['kind'];
  readonly amountMinor: bigint;
  readonly reason?: string | null | undefined;
  readonly methodToken?: string;
  /** What makes the platform do it: the same cause does it once. */
  readonly cause?: string;
  /** A second person decides whether it is asked of the provider. */
  readonly toApprove?: boolean;
}

// whoever writes an intent asks the provider at once; if it dies first, the schedule takes over after this time
const TAKE_OVER = 15_000;

/**
 * Writes down what the provider will be asked, with the amounts that it puts at stake. The payment must be locked. Null when the
 * cause was acted on before.
 */
export async function intend(ctx: Context, payment: PaymentRow, intent: Intent): Promise<Operation | null> {
  const { kind, amountMinor, reason = null, methodToken = null, cause = null, toApprove = false } = intent;
  const [operation] = await ctx.db
    .insert(operations)
    .values({
      paymentId: payment.id,
      kind,
      state: toApprove ? 'REQUESTED' : 'PENDING',
      amountMinor,
      reason,
      methodToken,
      cause,
      requestedBy: ctx.viewerOrNull?.id ?? null,
      nextAttemptAt: cause ? ctx.now : new Date(ctx.now.getTime() + TAKE_OVER),
      createdAt: ctx.now,
    })
    .onConflictDoNothing({ target: operations.cause })
    .returning();
  if (!operation) return null;
  if (kind === 'CAPTURE' || kind === 'REFUND') {
    const atStake =
      kind === 'CAPTURE'
        ? { capturingMinor: payment.capturingMinor + amountMinor }
        : { refundingMinor: payment.refundingMinor + amountMinor };
    await ctx.db
      .update(payments)
      .set({ ...atStake, version: payment.version + 1 })
      .where(eq(payments.id, payment.id));
  }
  await note(ctx, payment, `${kind}_REQUESTED`, ctx.viewerOrNull ? 'REQUEST' : 'SCHEDULE', {
    amountMinor,
    operationId: operation.id,
    message: reason,
  });
  if (kind === 'REFUND')
    await ctx.publish('payments.refund.requested.v1', payment.id, {
      ...told(payment),
      refundId: operation.id,
      refundMinor: String(amountMinor),
      reason: reason ?? '',
    });
  return operation;
}

/** Adds to the payment's history. */
export async function note(
  ctx: Context,
  payment: { id: string },
  type: string,
  source: Source,
  details: { amountMinor?: bigint | null; operationId?: string | null; message?: string | null } = {},
): Promise<void> {
  await ctx.db.insert(paymentEvents).values({ paymentId: payment.id, at: ctx.now, type, source, ...details });
}

/** Ends an open request; false when it had ended before. */
export async function close(
  ctx: Context,
  operation: Operation,
  state: 'SUCCEEDED' | 'FAILED' | 'REJECTED',
  details: Partial<Pick<Operation, 'failureCode' | 'failureMessage' | 'providerRef' | 'decidedBy' | 'decidedAt' | 'decisionNote'>> = {},
): Promise<void> {
  one(
    await ctx.db
      .update(operations)
      .set({ state, settledAt: ctx.now, claimedUntil: null, methodToken: null, version: operation.version + 1, ...details })
      .where(eq(operations.id, operation.id))
      .returning({ id: operations.id }),
  );
}

/** The requests of a payment that matter for its state: the first one, and the capture or cancellation on its way. */
export async function operationsOf(ctx: Context, payment: PaymentRow) {
  const rows = await ctx.db
    .select()
    .from(operations)
    .where(and(eq(operations.paymentId, payment.id), inArray(operations.kind, ['AUTHORIZE', 'CHARGE', 'CAPTURE', 'CANCEL'])));
  return {
    opening: rows.find(({ kind }) => kind === 'AUTHORIZE' || kind === 'CHARGE') ?? null,
    inFlight: rows.find((row) => (row.kind === 'CAPTURE' || row.kind === 'CANCEL') && isOpen(row)) ?? null,
  };
}

/** What every fact tells of a payment. */
export const told = (payment: PaymentRow) => ({
  paymentId: payment.id,
  payerId: payment.payerId,
  itemKind: payment.itemKind,
  itemId: payment.itemId,
  itemTitle: payment.itemTitle,
  amountMinor: String(payment.amountMinor),
  currency: payment.currency,
});
