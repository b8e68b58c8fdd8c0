import { descending, invalid, newId, one, PageArguments, pageOf, query, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { deliveries, deliveryStatus, type EmsDeliveryRow, type Outgoing, port } from '../tables.ts';
import { adapterOf, type PortName } from './adapters.ts';
import { type Called, callApi, isTargetRefusal } from './api.ts';
import { admitted, noted } from './breakers.ts';

const demand = (ctx: Context) => {
  if (!ctx.hasScope('ems:manage')) throw new Refusal('FORBIDDEN', 'Sending needs the scope ems:manage.');
};

interface Sending {
  readonly recipient: string;
  readonly subject: string;
  readonly outgoing: Outgoing;
  readonly key: string | null | undefined;
}

/** Puts something into the log of deliveries, from where it is sent; the same key again is the same delivery. */
async function put(ctx: Context, of: Exclude<PortName, 'API'>, { recipient, subject, outgoing, key }: Sending): Promise<EmsDeliveryRow> {
  demand(ctx);
  const dedupe = `${of} ${ctx.viewerOrNull?.id ?? 'system'} ${key ?? newId()}`;
  const [made] = await ctx.db
    .insert(deliveries)
    .values({
      port: of,
      adapter: adapterOf(of, ctx.config),
      dedupe,
      recipient,
      subject,
      outgoing,
      nextAttemptAt: ctx.now,
      createdAt: ctx.now,
      requestedBy: ctx.viewerOrNull?.id ?? null,
    })
    .onConflictDoNothing()
    .returning();
  const row = made ?? one(await ctx.db.select().from(deliveries).where(eq(deliveries.dedupe, dedupe)));
  if (!made && (row.recipient !== recipient || row.outgoing.text !== outgoing.text))
    throw new Refusal('CONFLICT', 'This idempotencyKey came with something else before: use a new key.');
  if (made) {
    await ctx.audit(`${of.toLowerCase()}.sent`, { type: 'Delivery', id: row.id }, { recipient });
    ctx.afterCommit(
      () =>
        void jobsOf(ctx)
          ?.send('ems-delivery', { id: row.id })
          .catch(() => {}),
    );
  }
  return row;
}

const Key = z.string().min(1).max(200).nullish();

export const sendEmail = service(
  'Sends an e-mail through the port of mails.',
  z.object({
    to: z.email(),
    subject: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .regex(/^[^\r\n]*$/),
    text: z.string().min(1).max(100_000),
    idempotencyKey: Key,
  }),
  async (ctx: Context, { to, subject, text, idempotencyKey }): Promise<EmsDeliveryRow> =>
    put(ctx, 'EMAIL', { recipient: to.toLowerCase(), subject, outgoing: { text }, key: idempotencyKey }),
);

export const sendSms = service(
  'Sends a text message through the port of text messages.',
  z.object({
    to: z.string().regex(/^\+[1-9]\d{6,14}$/, 'Write the number as +4917012345678.'),
    text: z.string().min(1).max(1_600),
    idempotencyKey: Key,
  }),
  async (ctx: Context, { to, text, idempotencyKey }): Promise<EmsDeliveryRow> =>
    put(ctx, 'SMS', { recipient: to, subject: '', outgoing: { text }, key: idempotencyKey }),
);

const HEADER = /^[a-z0-9-]{1,100}$/i;
const RESERVED = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'keep-alive',
  'expect',
  'proxy-authorization',
]);

export const callThirdParty = service(
  'Calls a third party that is on the list of allowed hosts, and gives its answer.',
  z.object({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
    url: z.string().min(1).max(2_000),
    headers: z
      .record(
        z.string().regex(HEADER),
        z
          .string()
          .max(4_000)
          .regex(/^[^\r\n]*$/),
      )
      .nullish(),
    body: z.string().max(200_000).nullish(),
  }),
  async (ctx: Context, { method, url, headers, body }): Promise<Called & { deliveryId: string }> => {
    demand(ctx);
    const reserved = Object.keys(headers ?? {}).filter((name) => RESERVED.has(name.toLowerCase()));
    if (reserved.length)
      throw invalid(reserved.map((name) => ({ path: ['input', 'headers', name], rule: 'reserved', message: 'This header is ours.' })));
    const host = URL.canParse(url) ? new URL(url).host : '';
    const breaker = `API ${host}`;
    if (!(await admitted(ctx, breaker))) throw new Refusal('UNAVAILABLE', `${host} failed several times and is left alone for a while.`);
    try {
      const called = await callApi(
        { method, url, headers: headers ?? undefined, body: body ?? undefined },
        ctx.settings.allowedHosts,
        ctx.settings.allowPrivateHosts ? () => true : undefined,
      );
      const failed = called.status >= 500 ? `status ${called.status}` : null;
      await noted(ctx, breaker, failed);
      return { ...called, deliveryId: await logCall(ctx, method, url, failed) };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const message = error instanceof Error ? error.message : String(error);
      if (isTargetRefusal(error)) {
        await logCall(ctx, method, url, message);
        throw invalid([{ path: ['input', 'url'], rule: 'target', message }]);
      }
      await noted(ctx, breaker, message);
      await logCall(ctx, method, url, message);
      throw new Refusal('UNAVAILABLE', `${host} does not answer: ${message}`, { cause: error });
    }
  },
  { transaction: false },
);

async function logCall(ctx: Context, method: string, url: string, error: string | null): Promise<string> {
  const id = newId();
  const bare = URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : url; // a query may hold secrets
  await ctx.transact(async (tx) => {
    await tx.db.insert(deliveries).values({
      id,
      port: 'API',
      adapter: 'http',
      dedupe: `call ${id}`,
      recipient: bare,
      subject: method,
      outgoing: { text: '', method },
      status: error ? 'FAILED' : 'SENT',
      attempts: 1,
      error: error?.slice(0, 500) ?? null,
      requestedBy: tx.viewerOrNull?.id ?? null,
      createdAt: tx.now,
      sentAt: error ? null : tx.now,
    });
    await tx.audit('api.called', { type: 'Delivery', id }, { method, url: bare });
  });
  return id;
}

export const listDeliveries = query(
  'What left the house by the EMS, newest first.',
  z.object({ port: z.enum(port.enumValues).nullish(), status: z.enum(deliveryStatus.enumValues).nullish(), page: PageArguments }),
  async (ctx: Context, { port: of, status, page }) =>
    pageOf(ctx.db, {
      table: deliveries,
      where: and(of ? eq(deliveries.port, of) : undefined, status ? eq(deliveries.status, status) : undefined),
      orderBy: [descending(deliveries.createdAt), descending(deliveries.id)],
      page,
    }),
);
