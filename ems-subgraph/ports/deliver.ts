import { type Host, MINUTE, SECOND } from '@lyceum/kit';
import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { render } from '../reporting/render.ts';
import { deliveries, type EmsDeliveryRow } from '../tables.ts';
import { admitted, noted } from './breakers.ts';
import { isRefusedForGood, sendMail } from './email.ts';
import { Refused, sendText } from './sms.ts';

/** A sender that is silent for so long is taken for dead; what it had in hand is sent again, with the same id. */
const LEASE = MINUTE;
const MOST_ATTEMPTS = 6;

/** Sends one thing that is due, once: others that try find it taken, or sent. */
export async function deliver(host: Host<Context>, id: string): Promise<void> {
  const ctx = host.context();
  const delivery = await claim(ctx, id);
  if (!delivery) return;
  const breaker = `${delivery.port} ${delivery.adapter}`;
  if (!(await admitted(ctx, breaker))) return wait(ctx, delivery, 'The way out is closed by its breaker.', 15 * SECOND, false);
  try {
    await send(ctx, delivery);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const permanent = isRefusedForGood(error) || error instanceof Refused;
    // a recipient that is refused says nothing of the way there
    await noted(host.context(), breaker, permanent ? null : message);
    const last = permanent || delivery.attempts >= MOST_ATTEMPTS;
    return wait(host.context(), delivery, message, last ? null : 5 * SECOND * 2 ** (delivery.attempts - 1), true);
  }
  await noted(host.context(), breaker, null);
  await note(host.context(), delivery, { status: 'SENT', sentAt: new Date(), nextAttemptAt: null, error: null });
}

async function claim(ctx: Context, id: string): Promise<EmsDeliveryRow | undefined> {
  const now = new Date();
  const [row] = await ctx.transact((tx) =>
    tx.db
      .update(deliveries)
      .set({ status: 'SENDING', attempts: sql`${deliveries.attempts} + 1`, nextAttemptAt: new Date(now.getTime() + LEASE) })
      .where(and(eq(deliveries.id, id), inArray(deliveries.status, ['PENDING', 'SENDING']), lte(deliveries.nextAttemptAt, now)))
      .returning(),
  );
  return row;
}

async function send(ctx: Context, { id, port, recipient, subject, outgoing }: EmsDeliveryRow): Promise<void> {
  if (port === 'SMS') return sendText(ctx.config, { id, to: recipient, text: outgoing.text });
  const { MAIL_FROM } = ctx.config;
  await sendMail(ctx.config, {
    id,
    from: MAIL_FROM,
    to: recipient,
    subject,
    // the same for a mail that leaves twice, since its sender died between sending and noting it
    messageId: `<${id}@${/@([^\s>]+)/.exec(MAIL_FROM)?.[1] ?? 'lyceum.invalid'}>`,
    text: outgoing.text,
    ...(outgoing.html ? { html: outgoing.html } : {}),
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: await attachments(ctx, outgoing.attach),
  });
}

async function attachments(ctx: Context, attach: EmsDeliveryRow['outgoing']['attach']) {
  if (!attach) return [];
  const run = await ctx.load.reportRun.load(attach.runId);
  if (!run?.finishedAt || run.status !== 'SUCCEEDED') throw new Refused('The result is no longer kept.');
  const { content, contentType, extension } = await render(attach.format, run.result, {
    title: `${run.app}: ${run.name}`,
    params: run.params,
    finishedAt: run.finishedAt,
  });
  return [{ filename: `${run.name.replace(/[^\w-]+/g, '-')}.${extension}`, content, contentType }];
}

async function wait(ctx: Context, delivery: EmsDeliveryRow, error: string, afterMs: number | null, counts: boolean): Promise<void> {
  const nextAttemptAt = afterMs === null ? null : new Date(Date.now() + afterMs);
  await note(ctx, delivery, {
    status: nextAttemptAt ? 'PENDING' : 'FAILED',
    nextAttemptAt,
    error: error.slice(0, 500),
    ...(counts ? {} : { attempts: delivery.attempts - 1 }),
  });
  if (nextAttemptAt) await jobsOf(ctx)?.send('ems-delivery', { id: delivery.id }, nextAttemptAt);
}

/** Writes the outcome, unless the lease ended and another sender has taken over. */
async function note(ctx: Context, { id, attempts }: EmsDeliveryRow, outcome: Partial<EmsDeliveryRow>): Promise<void> {
  await ctx.transact((tx) =>
    tx.db
      .update(deliveries)
      .set(outcome)
      .where(and(eq(deliveries.id, id), eq(deliveries.status, 'SENDING'), eq(deliveries.attempts, attempts))),
  );
}
