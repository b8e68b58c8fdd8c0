import { DAY, newId, one } from '@lyceum/kit';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Context } from './context.ts';
import { post } from './ledger.ts';
import { close, LIVE, note, operationsOf, type Source, told } from './operations.ts';
import type { PaymentState } from './provider.ts';
import { takeStatus } from './record-status.ts';
import { type Operation, operations, type PaymentRow, payments } from './tables.ts';
import { undo } from './undo.ts';

/** The status that amounts say, once money was taken. */
export function statusOfMoney({
  amountMinor,
  capturedMinor,
  refundedMinor,
}: Pick<PaymentRow, 'amountMinor' | 'capturedMinor' | 'refundedMinor'>) {
  if (refundedMinor === capturedMinor) return 'REFUNDED';
  if (refundedMinor > 0n) return 'PARTIALLY_REFUNDED';
  return capturedMinor === amountMinor ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
}

/**
 * Takes in what the provider knows of a payment. Only ever moves forward, so that answers and notices that come late, twice or in
 * another order end the same. The payment must be locked.
 */
export async function recordPayment(ctx: Context, before: PaymentRow, state: PaymentState, source: Source): Promise<PaymentRow> {
  if (before.providerPaymentId && before.providerPaymentId !== state.providerPaymentId)
    throw new Error(`The provider has two payments, ${before.providerPaymentId} and ${state.providerPaymentId}, for ${before.id}.`);
  const next: PaymentRow = {
    ...before,
    providerPaymentId: state.providerPaymentId,
    methodBrand: before.methodBrand ?? state.method?.brand ?? null,
    methodLast4: before.methodLast4 ?? state.method?.last4 ?? null,
  };
  const { opening, inFlight } = await operationsOf(ctx, before);

  await takeAuthorization(ctx, next, state, opening, source);
  if (opening && opening.state !== 'SUCCEEDED' && isReached(opening, state))
    await close(ctx, opening, 'SUCCEEDED', { failureCode: null, failureMessage: null });
  await takeCaptures(ctx, next, state, opening, inFlight, source);
  await takeFee(ctx, next, state);
  if (next.capturedMinor > 0n) next.status = statusOfMoney(next);
  else await takeStatus(ctx, next, state, opening, inFlight, source);

  if (!LIVE.includes(before.status) && LIVE.includes(next.status) && (await paidOtherwise(ctx, next))) next.unwanted = true;
  const saved = await save(ctx, before, next);
  if (saved.unwanted)
    await undo(ctx, saved, { cause: `unwanted:${saved.capturedMinor}`, reason: 'not wanted any more, or paid otherwise', forGood: true });
  return saved;
}

/** A charge is done when the money was taken: that it is held is only half of it. */
const isReached = ({ kind }: Operation, { status, capturedMinor }: PaymentState) =>
  capturedMinor > 0n || (kind === 'AUTHORIZE' && status === 'AUTHORIZED');

async function takeAuthorization(
  ctx: Context,
  next: PaymentRow,
  state: PaymentState,
  opening: Operation | null,
  source: Source,
): Promise<void> {
  const held = state.status === 'AUTHORIZED' || state.capturedMinor > 0n;
  if (!held || next.authorizedMinor > 0n) return;
  // an old notice of a payment that was let go since
  const late = next.status === 'CANCELLED' || next.status === 'EXPIRED';
  next.authorizedMinor = next.amountMinor;
  next.authorizedAt = ctx.now;
  if (late && state.capturedMinor === 0n) next.releasedMinor = next.amountMinor;
  if (late && state.capturedMinor === 0n) return;
  next.failureCode = null;
  next.failureMessage = null;
  next.actionUrl = null;
  next.cancelReason = null;
  next.expiresAt = new Date(ctx.now.getTime() + ctx.settings.authExpiryDays * DAY);
  await note(ctx, next, 'AUTHORIZATION_SUCCEEDED', source, { amountMinor: next.amountMinor, operationId: opening?.id ?? null });
  await ctx.publish('payments.payment.authorized.v1', next.id, told(next));
}

/** Captures are told as a sum: what is new of it belongs to the request on its way, or was made at the provider. */
async function takeCaptures(
  ctx: Context,
  next: PaymentRow,
  state: PaymentState,
  opening: Operation | null,
  inFlight: Operation | null,
  source: Source,
): Promise<void> {
  let fresh = state.capturedMinor - next.capturedMinor;
  const settled = state.status === 'CAPTURED' && state.capturedMinor >= next.capturedMinor;
  if (fresh > 0n) {
    // let go of what was thought released: the money was taken
    next.releasedMinor = 0n;
    if (inFlight?.kind === 'CAPTURE' && inFlight.amountMinor <= fresh) {
      await close(ctx, inFlight, 'SUCCEEDED');
      next.capturingMinor -= inFlight.amountMinor;
      await taken(ctx, next, inFlight.id, inFlight.amountMinor, source);
      fresh -= inFlight.amountMinor;
    } else if (opening?.kind === 'CHARGE' && next.capturedMinor === 0n) {
      await taken(ctx, next, opening.id, fresh, source);
      fresh = 0n;
    }
    if (fresh > 0n) await taken(ctx, next, await madeElsewhere(ctx, next, 'CAPTURE', fresh), fresh, source);
    if (inFlight?.kind === 'CANCEL')
      await close(ctx, inFlight, 'FAILED', {
        failureCode: 'captured',
        failureMessage: 'The money was taken before it could be cancelled.',
      });
  }
  // the provider captures no more
  if (settled && next.capturingMinor === 0n) next.releasedMinor = next.authorizedMinor - next.capturedMinor;
}

async function taken(ctx: Context, next: PaymentRow, operationId: string, amountMinor: bigint, source: Source): Promise<void> {
  next.capturedMinor += amountMinor;
  next.capturedAt ??= ctx.now;
  await post(ctx, next, 'CAPTURE', operationId, amountMinor);
  await note(ctx, next, 'CAPTURE_SUCCEEDED', source, { amountMinor, operationId });
  await ctx.publish('payments.payment.captured.v1', next.id, {
    ...told(next),
    capturedMinor: String(next.capturedMinor),
    fully: next.capturedMinor === next.amountMinor,
  });
}

/** A row for what was done at the provider, by hand or by another program. */
export async function madeElsewhere(
  ctx: Context,
  payment: PaymentRow,
  kind: 'CAPTURE' | 'REFUND',
  amountMinor: bigint,
  row: Partial<Operation> = {},
): Promise<string> {
  const id = newId();
  await ctx.db.insert(operations).values({
    id,
    paymentId: payment.id,
    kind,
    amountMinor,
    state: 'SUCCEEDED',
    reason: 'made at the provider',
    nextAttemptAt: ctx.now,
    settledAt: ctx.now,
    createdAt: ctx.now,
    ...row,
  });
  return id;
}

async function takeFee(ctx: Context, next: PaymentRow, state: PaymentState): Promise<void> {
  const known = next.feeMinor ?? 0n;
  if (state.feeMinor === null || (next.feeMinor !== null && state.feeMinor <= known)) return;
  if (state.feeMinor > known) await post(ctx, next, 'FEE', `${next.id}:${state.feeMinor}`, state.feeMinor - known);
  next.feeMinor = state.feeMinor;
}

/** Whether another payment for the same thing holds or took money meanwhile. */
async function paidOtherwise(ctx: Context, { id, itemKind, itemId }: PaymentRow): Promise<boolean> {
  const others = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(
      and(
        eq(payments.itemKind, itemKind),
        eq(payments.itemId, itemId),
        ne(payments.id, id),
        eq(payments.unwanted, false),
        inArray(payments.status, LIVE),
      ),
    );
  return others.length > 0;
}

/** Writes what changed, if anything did; the payment as it is then. */
export async function save(ctx: Context, before: PaymentRow, next: PaymentRow): Promise<PaymentRow> {
  if (JSON.stringify(before, texts) === JSON.stringify(next, texts)) return before;
  const { updatedAt: _, version: __, ...values } = next;
  return one(
    await ctx.db
      .update(payments)
      .set({ ...values, version: before.version + 1 })
      .where(eq(payments.id, before.id))
      .returning(),
  );
}
const texts = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
