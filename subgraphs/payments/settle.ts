import { setTimeout as sleep } from 'node:timers/promises';
import { found, SECOND } from '@lyceum/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Answer, askProvider } from './ask-provider.ts';
import type { Context } from './context.ts';
import { close, isOpen, lockPayment, note, OPEN, operationsOf, type Source } from './operations.ts';
import { ProviderRefused } from './provider.ts';
import { recordPayment, save } from './record.ts';
import { recordRefund, refuseRefund } from './record-refund.ts';
import { failed } from './record-status.ts';
import { type Operation, operations, type PaymentRow } from './tables.ts';

// longer than any call to a provider lasts
const CLAIM_SECONDS = 20;
const PATIENCE = 5 * SECOND;
const LONGEST_BACKOFF = 10 * 60;

/**
 * Asks the provider for one request and records its answer. Whoever comes while somebody else is asking waits for them. An outcome
 * that stays unknown leaves the request open: the schedule asks again, with the same key.
 */
export async function settle(ctx: Context, operationId: string, source: Source = 'RESPONSE'): Promise<void> {
  const operation = await claim(ctx, operationId);
  if (!operation) return waitFor(ctx, operationId);
  try {
    const payment = found(await ctx.load.payment.load(operation.paymentId));
    const answer = await askProvider(ctx, payment, operation);
    await ctx.transact((tx) => recordAnswer(tx, operationId, answer, source));
  } catch (error) {
    if (error instanceof ProviderRefused) await ctx.transact((tx) => recordRefusal(tx, operationId, error, source));
    else ctx.log.warn({ err: error, operation: operationId }, 'the outcome at the provider is not known; it is asked again');
  } finally {
    await release(ctx, operation);
  }
}

// by the database's clock: contexts live long and may be wrong about what time it is
async function claim(ctx: Context, id: string): Promise<Operation | null> {
  const [row] = await ctx.db
    .update(operations)
    .set({ claimedUntil: sql`clock_timestamp() + make_interval(secs => ${CLAIM_SECONDS})`, attempts: sql`attempts + 1` })
    .where(and(eq(operations.id, id), inArray(operations.state, OPEN), sql`(claimed_until is null or claimed_until < clock_timestamp())`))
    .returning();
  return row ?? null;
}

async function release(ctx: Context, { id, attempts }: Operation): Promise<void> {
  const seconds = Math.min(2 ** attempts, LONGEST_BACKOFF);
  await ctx.db
    .update(operations)
    .set({ claimedUntil: null, nextAttemptAt: new Date(ctx.now.getTime() + seconds * SECOND) })
    .where(and(eq(operations.id, id), inArray(operations.state, OPEN)));
}

async function waitFor(ctx: Context, id: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (let pause = 10; Date.now() < until; pause = Math.min(pause * 2, 200)) {
    const [row] = await ctx.db.select().from(operations).where(eq(operations.id, id));
    if (!row || !isOpen(row) || !row.claimedUntil) return;
    await sleep(pause);
  }
}

/** Records an answer to a request in the running transaction. */
export async function recordAnswer(ctx: Context, operationId: string, answer: Answer, source: Source): Promise<PaymentRow> {
  const { payment, operation } = await lockBoth(ctx, operationId);
  const after = answer.refund
    ? await recordRefund(ctx, payment, answer.refund, source)
    : answer.payment
      ? await recordPayment(ctx, payment, answer.payment, source)
      : payment;
  if (answer.refused) return refuse(ctx, after, operation.id, answer.refused, source);
  await ctx.db
    .update(operations)
    .set({ state: 'WAITING' })
    .where(and(eq(operations.id, operationId), eq(operations.state, 'PENDING')));
  return after;
}

/** Records that the provider did nothing, in the running transaction. */
export async function recordRefusal(ctx: Context, operationId: string, refused: ProviderRefused, source: Source): Promise<PaymentRow> {
  const { payment } = await lockBoth(ctx, operationId);
  return refuse(ctx, payment, operationId, refused, source);
}

async function lockBoth(ctx: Context, operationId: string): Promise<{ payment: PaymentRow; operation: Operation }> {
  const [operation] = await ctx.db.select().from(operations).where(eq(operations.id, operationId));
  const known = found(operation, 'The request');
  return { payment: found(await lockPayment(ctx, known.paymentId), 'The payment'), operation: known };
}

async function refuse(
  ctx: Context,
  payment: PaymentRow,
  operationId: string,
  { code, message }: ProviderRefused,
  source: Source,
): Promise<PaymentRow> {
  const [operation] = await ctx.db.select().from(operations).where(eq(operations.id, operationId));
  // decided meanwhile, by a notice or by the state that came along
  if (!operation || !isOpen(operation)) return payment;
  const next = { ...payment };
  if (operation.kind === 'REFUND') {
    next.refundingMinor -= operation.amountMinor;
    await refuseRefund(ctx, next, operation, { code, message }, source);
    return save(ctx, payment, next);
  }
  if (operation.kind === 'AUTHORIZE' || operation.kind === 'CHARGE') {
    const { opening } = await operationsOf(ctx, payment);
    if (payment.status === 'PENDING' || payment.status === 'REQUIRES_ACTION') await failed(ctx, next, opening, { code, message }, source);
    return save(ctx, payment, next);
  }
  if (operation.kind === 'CAPTURE') next.capturingMinor -= operation.amountMinor;
  await close(ctx, operation, 'FAILED', { failureCode: code, failureMessage: message });
  await note(ctx, next, `${operation.kind}_FAILED`, source, { operationId, message: `${code}: ${message}` });
  return save(ctx, payment, next);
}
