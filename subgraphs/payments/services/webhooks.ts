import { isUuid, SECOND, service } from '@lyceum/kit';
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { lockPayment } from '../operations.ts';
import { type Notice, WebhookRefused } from '../provider.ts';
import { sandboxSigningSecret } from '../providers/sandbox-books.ts';
import { SANDBOX_SIGNATURE } from '../providers/sandbox-notices.ts';
import { knownProvider } from '../providers.ts';
import { recordPayment } from '../record.ts';
import { recordRefund } from '../record-refund.ts';
import { signWebhook } from '../signature.ts';
import { operations, payments, sandboxDeliveries, webhookEvents } from '../tables.ts';

export const receiveWebhook = service(
  'Takes in a provider’s signed notice, once; the status is what the provider is answered.',
  z.object({
    provider: z.string().max(50),
    body: z.string().max(1_000_000),
    headers: z.record(z.string().max(1_000), z.string().max(100_000)).refine((headers) => Object.keys(headers).length <= 500),
  }),
  async (ctx: Context, { provider: name, body, headers }): Promise<{ status: 200 | 400 | 401 | 404; message: string }> => {
    const provider = knownProvider(ctx, name);
    if (!provider) return { status: 404, message: `There is no provider ${name} here.` };
    let notice: Notice;
    try {
      const at = { now: ctx.now, toleranceSeconds: ctx.settings.webhookToleranceSeconds };
      notice = await provider.readNotice(body, new Headers(headers), at);
    } catch (error) {
      if (!(error instanceof WebhookRefused)) throw error;
      return { status: error.status, message: error.message };
    }
    const message = await ctx.transact((tx) => take(tx, name, notice));
    return { status: 200, message };
  },
  { transaction: false },
);

/** Records a notice in the running transaction, unless it was recorded before. */
async function take(ctx: Context, provider: string, notice: Notice): Promise<string> {
  const paymentId = await paymentOf(ctx, provider, notice);
  const { eventId, type } = notice;
  const taken = await ctx.db
    .insert(webhookEvents)
    .values({ provider, eventId, type, paymentId, receivedAt: ctx.now })
    .onConflictDoNothing()
    .returning({ eventId: webhookEvents.eventId });
  if (!taken.length) return 'taken before';
  const payment = paymentId && (await lockPayment(ctx, paymentId));
  if (!payment) return 'nothing of ours';
  if (notice.payment) await recordPayment(ctx, payment, notice.payment, 'WEBHOOK');
  if (notice.refund) await recordRefund(ctx, payment, notice.refund, 'WEBHOOK');
  return 'taken';
}

/** By Lyceum's id if it came along, since the provider's may not be known yet. */
async function paymentOf(ctx: Context, provider: string, { payment, refund }: Notice): Promise<string | null> {
  const ours = payment?.paymentId ?? null;
  const theirs = payment?.providerPaymentId ?? refund?.providerPaymentId ?? null;
  const find = async (by: ReturnType<typeof eq>) => {
    const [row] = await ctx.db
      .select({ id: payments.id })
      .from(payments)
      .where(and(eq(payments.provider, provider), by));
    return row?.id ?? null;
  };
  if (ours && isUuid(ours)) return find(eq(payments.id, ours));
  const known = theirs ? await find(eq(payments.providerPaymentId, theirs)) : null;
  if (known || !refund?.operationId || !isUuid(refund.operationId)) return known;
  const [row] = await ctx.db.select({ id: operations.paymentId }).from(operations).where(eq(operations.id, refund.operationId));
  return row ? find(eq(payments.id, row.id)) : null;
}

const BATCH = 50;
const LONGEST_BACKOFF = 600;

export const deliverSandboxWebhooks = service(
  'Delivers the sandbox’s webhooks that are due, signed, by the way that a provider’s come.',
  z.object({}),
  async (ctx: Context) => {
    demand(ctx, 'payments:manage');
    return deliverDue(ctx);
  },
  { transaction: false },
);

/** Delivers what is due, whoever brought it about: the sandbox's bank does so when a payer answers. */
export async function deliverDue(ctx: Context): Promise<{ delivered: number }> {
  const due = await ctx.db
    .select()
    .from(sandboxDeliveries)
    .where(and(isNull(sandboxDeliveries.deliveredAt), lte(sandboxDeliveries.deliverAt, ctx.now)))
    .orderBy(asc(sandboxDeliveries.deliverAt), asc(sandboxDeliveries.number))
    .limit(BATCH);
  if (!due.length) return { delivered: 0 };
  const secret = await sandboxSigningSecret(ctx);
  let delivered = 0;
  for (const { number, payload, attempts } of due) {
    const body = JSON.stringify(payload);
    const headers = { [SANDBOX_SIGNATURE]: signWebhook(body, secret, ctx.now) };
    const answer = await receiveWebhook(ctx, { provider: 'sandbox', body, headers }).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'a webhook of the sandbox was not taken; it comes again');
      return null;
    });
    const ok = answer?.status === 200;
    if (ok) delivered++;
    const next = new Date(ctx.now.getTime() + Math.min(2 ** attempts, LONGEST_BACKOFF) * SECOND);
    await ctx.db
      .update(sandboxDeliveries)
      .set(ok ? { deliveredAt: ctx.now, attempts: attempts + 1 } : { deliverAt: next, attempts: attempts + 1 })
      .where(eq(sandboxDeliveries.number, number));
  }
  return { delivered };
}
