import { MINUTE } from '@lyceum/kit';
import type { Context } from './context.ts';
import { close, isOpen, note, type Source, told } from './operations.ts';
import type { PaymentState } from './provider.ts';
import type { Operation, PaymentRow } from './tables.ts';

/** Later states win over earlier ones, whichever is heard first; money that was taken wins over all. */
const RANK: Partial<Record<PaymentRow['status'], number>> = {
  PENDING: 0,
  REQUIRES_ACTION: 1,
  FAILED: 2,
  AUTHORIZED: 3,
  CANCELLED: 4,
  EXPIRED: 4,
};

/** Moves the status of a payment that took no money yet, if what the provider knows is later than what we know. */
export async function takeStatus(
  ctx: Context,
  next: PaymentRow,
  state: PaymentState,
  opening: Operation | null,
  inFlight: Operation | null,
  source: Source,
): Promise<void> {
  const status = state.status === 'PROCESSING' ? 'PENDING' : state.status;
  if ((RANK[status] ?? 0) <= (RANK[next.status] ?? 0)) return;
  if (status === 'AUTHORIZED') {
    next.status = 'AUTHORIZED';
  } else if (status === 'REQUIRES_ACTION') {
    next.status = 'REQUIRES_ACTION';
    next.actionUrl = state.actionUrl;
    next.expiresAt = new Date(ctx.now.getTime() + ctx.settings.actionMinutes * MINUTE);
    await note(ctx, next, 'ACTION_REQUIRED', source);
    await ctx.publish('payments.payment.action_required.v1', next.id, told(next));
  } else if (status === 'FAILED') {
    const failure = state.failure ?? { code: 'declined', message: 'The provider refused the payment.' };
    await failed(ctx, next, opening, failure, source);
  } else if (status === 'CANCELLED') {
    const reason = inFlight?.kind === 'CANCEL' ? (inFlight.reason ?? 'cancelled') : 'cancelled at the provider';
    next.status = inFlight?.cause?.startsWith('expired:') ? 'EXPIRED' : 'CANCELLED';
    next.cancelReason = reason;
    next.releasedMinor = next.authorizedMinor;
    next.actionUrl = null;
    if (inFlight?.kind === 'CANCEL') await close(ctx, inFlight, 'SUCCEEDED');
    else if (inFlight) {
      await close(ctx, inFlight, 'FAILED', { failureCode: 'cancelled', failureMessage: 'The hold was let go at the provider.' });
      next.capturingMinor -= inFlight.amountMinor;
    }
    if (opening && isOpen(opening))
      await close(ctx, opening, 'FAILED', { failureCode: 'cancelled', failureMessage: 'Cancelled before the payer confirmed.' });
    await note(ctx, next, next.status, source, { message: reason });
    await ctx.publish('payments.payment.cancelled.v1', next.id, { ...told(next), reason });
  }
}

/** Marks a payment as refused. */
export async function failed(
  ctx: Context,
  next: PaymentRow,
  opening: Operation | null,
  failure: { code: string; message: string },
  source: Source,
): Promise<void> {
  next.status = 'FAILED';
  next.failureCode = failure.code;
  next.failureMessage = failure.message;
  next.actionUrl = null;
  if (opening && isOpen(opening)) await close(ctx, opening, 'FAILED', { failureCode: failure.code, failureMessage: failure.message });
  await note(ctx, next, 'FAILED', source, { operationId: opening?.id ?? null, message: `${failure.code}: ${failure.message}` });
  await ctx.publish('payments.payment.failed.v1', next.id, { ...told(next), reason: failure.code });
}
