import { setTimeout as sleep } from 'node:timers/promises';
import { newId, Refusal, SECOND } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { sandboxSigningSecret } from './providers/sandbox-books.ts';
import { SANDBOX_SIGNATURE } from './providers/sandbox-notices.ts';
import { deliverSandboxWebhooks, reconcilePayments } from './services.ts';
import { signWebhook } from './signature.ts';
import subgraph from './subgraph.ts';

const Asked = z.object({ kind: z.enum(['COURSE_RUN', 'ENROLLMENT']), id: z.uuid() });
interface Item {
  readonly kind: 'COURSE_RUN' | 'ENROLLMENT';
  readonly payerId: string | null;
  readonly title: string;
  readonly amountMinor: string;
  readonly currency: string | null;
  payable: boolean;
  reason: string | null;
}

/** Payments under test, with courses played by a price list. */
export interface Shop {
  readonly payments: Harness;
  readonly admin: Actor;
  /** A learner with a place to pay for. */
  buyer(item?: { amountMinor?: bigint; currency?: string; title?: string }): { actor: Actor; itemId: string; item: Item };
  run(amountMinor: bigint, currency: string | null): string;
  /** Pays and gives the payment as the mutation returned it. */
  pay(
    buyer: { actor: Actor; itemId: string },
    options?: { method?: string; capture?: string; key?: string },
  ): Promise<{ id: string; status: string }>;
  /** Posts a webhook as the sandbox would, signed as of `ms` from now. */
  post(payload: unknown, ms?: number): Promise<Response>;
  /** Runs the schedules once, as of `ms` from now. */
  tick(ms?: number): Promise<void>;
  /** Everything of a payment that must not depend on the order of things. */
  end(paymentId: string): Promise<Record<string, unknown>>;
  /** The ledger's sums by currency that are not zero. */
  imbalance(): Promise<unknown[]>;
  rows(statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]>;
  context(ms?: number): Context;
}

export const PAY = 'mutation ($input: ProcessPaymentInput!) { processPayment(input: $input) { id status } }';
export const REFUND =
  'mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { id status refunded { amountMinor } refundable { amountMinor } refunds { nodes { id status amount { amountMinor } } } } }';
export const CAPTURE =
  'mutation ($input: CapturePaymentInput!) { capturePayment(input: $input) { id status captured { amountMinor } capturable { amountMinor } } }';
export const CANCEL = 'mutation ($input: CancelPaymentInput!) { cancelPayment(input: $input) { id status cancelReason } }';

/** `schedules: false`: nothing happens by itself. */
export async function openShop({
  variables = {},
  schedules = true,
}: {
  variables?: Record<string, string>;
  schedules?: boolean;
} = {}): Promise<Shop> {
  const { listeners } = subgraph;
  const heard = Object.fromEntries(Object.entries(listeners).filter(([, { kind }]) => kind === 'listener' || schedules));
  const payments = await testSubgraph({ ...subgraph, listeners: heard }, { variables });
  const items = new Map<string, Item>();
  await payments.answer('courses', {
    payableItem: (input, principal: Actor['principal']) => {
      const { kind, id } = Asked.parse(input);
      const item = items.get(id);
      const own = principal.kind === 'viewer' && (item?.payerId === null || item?.payerId === principal.userId);
      if (!item || item.kind !== kind || !own) throw new Refusal('NOT_FOUND', 'It does not exist, or is not yours to see.');
      return { ...item, id };
    },
  });
  // the runtime hands out the context of the subgraph under test
  const context = (ms = 0) => payments.system(new Date(Date.now() + ms)) as Context;

  const shop: Shop = {
    payments,
    admin: payments.viewer({ scopes: ['payments:read', 'payments:manage', 'reports:read', 'ems:settings'] }),
    context,
    buyer({ amountMinor = 10_000n, currency = 'EUR', title = 'Data Analysis for Beginners' } = {}) {
      const actor = payments.viewer();
      const itemId = newId();
      const item: Item = {
        kind: 'ENROLLMENT',
        payerId: actor.id,
        title,
        amountMinor: String(amountMinor),
        currency,
        payable: true,
        reason: null,
      };
      items.set(itemId, item);
      return { actor, itemId, item };
    },
    run(amountMinor, currency) {
      const id = newId();
      const price = { amountMinor: String(amountMinor), currency };
      items.set(id, { kind: 'COURSE_RUN', payerId: null, title: 'A run', ...price, payable: false, reason: 'Enrol first.' });
      return id;
    },
    async pay({ actor, itemId }, { method = 'sandbox:ok', capture, key = newId() } = {}) {
      const input = { itemKind: 'ENROLLMENT', itemId, paymentMethod: method, idempotencyKey: key, ...(capture ? { capture } : {}) };
      return (await actor.get(PAY, { input })).processPayment;
    },
    async post(payload, ms = 0) {
      const body = JSON.stringify(payload);
      const signature = signWebhook(body, await sandboxSigningSecret(context()), new Date(Date.now() + ms));
      const headers = { 'content-type': 'application/json', [SANDBOX_SIGNATURE]: signature };
      return payments.runtime.handle(new Request('http://payments/webhooks/sandbox', { method: 'POST', body, headers }));
    },
    async tick(ms = 0) {
      await deliverSandboxWebhooks(context(ms), {});
      await reconcilePayments(context(ms), {});
      await deliverSandboxWebhooks(context(ms), {});
    },
    async end(paymentId) {
      const [payment] = await shop.rows(sql`
        select status, authorized_minor::text, captured_minor::text, capturing_minor::text, released_minor::text, refunded_minor::text,
          refunding_minor::text, fee_minor::text, method_last4, failure_code, unwanted
        from payments.payments where id = ${paymentId}`);
      const accounts = await shop.rows(
        sql`select account, sum(amount_minor)::text as sum from payments.ledger_entries where payment_id = ${paymentId} group by 1 order by 1`,
      );
      const operations = await shop.rows(
        sql`select kind, state, amount_minor::text from payments.operations where payment_id = ${paymentId} order by 1, 3, 2`,
      );
      return { payment, accounts, operations };
    },
    imbalance: () =>
      shop.rows(sql`select transaction_id, currency from payments.ledger_entries group by 1, 2 having sum(amount_minor) <> 0`),
    rows: async (statement) => [...(await context().db.execute<Record<string, unknown>>(statement))],
  };
  return shop;
}

/** Waits until the condition holds, for what the schedules do by themselves. */
export async function eventually(condition: () => Promise<boolean>, ms = 10 * SECOND): Promise<void> {
  for (const until = Date.now() + ms; ; await sleep(50)) {
    if (await condition()) return;
    if (Date.now() > until) throw new Error('It did not happen in time.');
  }
}
