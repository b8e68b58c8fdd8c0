import { random } from '@lyceum/demo/world.ts';
import { HOUR, newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSandboxAction } from './providers/sandbox.ts';
import { SANDBOX_SCRIPT } from './providers/sandbox-script.ts';
import { reconcilePayments } from './services.ts';
import { CANCEL, CAPTURE, openShop, PAY, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
});
afterAll(() => shop.payments.stop());

const FAULTS = Object.keys(SANDBOX_SCRIPT).filter((word) => /timeout|processing|pending/.test(word));
const WAYS = ['webhooks', 'reconcile', 'retry', 'all at once'] as const;
const Plan = fc.record({
  amountMinor: fc.integer({ min: 1, max: 100_000 }),
  capture: fc.constantFrom('AUTOMATIC', 'MANUAL'),
  result: fc.constantFrom('ok', 'ok', 'ok', 'decline', 'approve', 'refuse'),
  faults: fc.uniqueArray(fc.constantFrom(...FAULTS), { maxLength: 4 }),
  steps: fc.array(
    fc.record({ kind: fc.constantFrom('capture', 'refund', 'refund', 'cancel'), percent: fc.integer({ min: 1, max: 100 }) }),
    { maxLength: 3 },
  ),
  ways: fc.array(fc.shuffledSubarray([...WAYS]), { minLength: 5, maxLength: 5 }),
  seed: fc.integer(),
});
type Plan = typeof Plan extends fc.Arbitrary<infer T> ? T : never;
type Send = () => Promise<unknown>;

/** Lives through a plan, with its faults or without, and tells how it ended. */
async function live(plan: Plan, faulty: boolean) {
  const buyer = shop.buyer({ amountMinor: BigInt(plan.amountMinor) });
  const next = random(String(plan.seed));
  const word = plan.result === 'ok' || plan.result === 'decline' ? plan.result : 'requires-action';
  const paymentMethod = `sandbox:${[word, ...(faulty ? plan.faults : [])].join('+')}`;
  const input = { itemKind: 'ENROLLMENT', itemId: buyer.itemId, capture: plan.capture, paymentMethod, idempotencyKey: newId() };

  const kept: unknown[] = [];
  /** Notices come in any order, some twice, some never, some much later. */
  const notices = async (late = false) => {
    const rows = await shop.rows(sql`update payments.sandbox_deliveries set delivered_at = now()
      where delivered_at is null and payload::text like ${`%${await providerId()}%`} returning payload`);
    const fresh = rows.map(({ payload }) => payload);
    const now = late ? [...fresh, ...kept] : fresh.filter(() => next() < 0.7);
    kept.push(...fresh);
    const shuffled = now.flatMap((payload) => (next() < 0.3 ? [payload, payload] : [payload])).sort(() => next() - 0.5);
    for (const payload of shuffled) expect((await shop.post(payload)).status).toBe(200);
  };
  const providerId = async () => (await shop.rows(sql`select id from payments.sandbox_payments where payment_id = ${id}`))[0]?.id ?? 'none';
  const reconcile = async (ms = HOUR) => void (await reconcilePayments(shop.context(ms), {}));
  const settleBy = async (way: (typeof WAYS)[number], retry: Send): Promise<unknown> => {
    if (way === 'webhooks') return notices();
    if (way === 'reconcile') return reconcile();
    if (way === 'retry') return retry();
    return Promise.all([notices(), reconcile(), retry(), reconcile()]);
  };
  const step = async (number: number, send: Send) => {
    const first = await send().catch((error: Error) => error);
    if (first instanceof Error) return expect(first.message).toContain('CONFLICT');
    if (faulty) for (const way of plan.ways[number] ?? []) await settleBy(way, send);
    // the clock goes on until nothing is open but what waits for the payer
    for (let hour = 1; hour <= 4; hour++) await reconcile(hour * HOUR);
  };

  let id = '';
  await step(0, async () => {
    ({ id } = (await buyer.actor.get(PAY, { input })).processPayment);
  });
  if (word === 'requires-action') {
    const [book] = await shop.rows(sql`select action_token from payments.sandbox_payments where payment_id = ${id}`);
    await answerSandboxAction(shop.context(), String(book?.action_token), plan.result === 'approve');
    await step(1, () => shop.admin.get('mutation ($id: ID!) { confirmPayment(input: { paymentId: $id }) { id } }', { id }));
  }
  for (const [at, { kind, percent }] of plan.steps.entries()) {
    const amount = Math.max(1, Math.floor((plan.amountMinor * percent) / 100));
    const body = { paymentId: id, idempotencyKey: newId() };
    if (kind === 'capture') await step(at + 2, () => shop.admin.get(CAPTURE, { input: { ...body, amount } }));
    else if (kind === 'refund') await step(at + 2, () => shop.admin.get(REFUND, { input: { ...body, amount } }));
    else await step(at + 2, () => shop.admin.get(CANCEL, { input: body }));
  }
  if (faulty) await notices(true);
  const facts = (await shop.payments.facts()).filter(({ subject }) => subject.id === id).map(({ type }) => type);
  const [atProvider] = await shop.rows(
    sql`select status, captured_minor::text, refunded_minor::text from payments.sandbox_payments where payment_id = ${id}`,
  );
  return { ...(await shop.end(id)), atProvider, facts: facts.filter((type) => !type.includes('action_required')).sort() };
}

describe('answers, notices, repetitions and schedules', () => {
  it('end the same in whatever order they come, however often, and whichever are lost', async () => {
    await fc.assert(
      fc.asyncProperty(Plan, async (plan) => {
        expect(await live(plan, true)).toEqual(await live(plan, false));
        expect(await shop.imbalance()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('leave the payment and the provider of one mind', async () => {
    expect(
      await shop.rows(sql`select p.id from payments.payments p join payments.sandbox_payments b on b.id = p.provider_payment_id
        where (p.captured_minor, p.refunded_minor) is distinct from (b.captured_minor, b.refunded_minor)`),
    ).toEqual([]);
  });
});

describe('a process that dies', () => {
  it('while it asks is followed by another, when its claim is over', async () => {
    const { id } = await shop.pay(shop.buyer(), { method: 'sandbox:timeout-after-success+lost-webhooks' });
    const claim = (until: string) =>
      shop.rows(sql`update payments.operations set claimed_until = now() + ${until}::interval where payment_id = ${id}`);
    await claim('1 minute');
    await reconcilePayments(shop.context(HOUR), {});
    expect((await shop.end(id)).payment).toMatchObject({ status: 'PENDING' });
    await claim('-1 second');
    await reconcilePayments(shop.context(HOUR), {});
    expect((await shop.end(id)).payment).toMatchObject({ status: 'CAPTURED' });
  });

  it('before it asks has charged nothing, and is made good', async () => {
    const { id } = await shop.pay(shop.buyer(), { method: 'sandbox:timeout-before-success' });
    expect(await shop.rows(sql`select 1 from payments.sandbox_payments where payment_id = ${id}`)).toEqual([]);
    await reconcilePayments(shop.context(HOUR), {});
    expect((await shop.end(id)).payment).toMatchObject({ status: 'CAPTURED' });
  });

  it('longer than providers remember keys looks for what it asked for instead of asking again', async () => {
    const done = await shop.pay(shop.buyer(), { method: 'sandbox:timeout-after-success+lost-webhooks' });
    const lost = await shop.pay(shop.buyer(), { method: 'sandbox:timeout-before-success' });
    await shop.rows(sql`delete from payments.sandbox_requests`);
    await reconcilePayments(shop.context(24 * HOUR), {});
    expect((await shop.end(done.id)).payment).toMatchObject({ status: 'CAPTURED' });
    expect((await shop.end(lost.id)).payment).toMatchObject({ status: 'FAILED', failure_code: 'never_arrived' });
    expect(await shop.rows(sql`select 1 from payments.sandbox_payments where payment_id = ${done.id}`)).toHaveLength(1);

    const paid = await shop.pay(shop.buyer(), { method: 'sandbox:refund-timeout+lost-webhooks' });
    await shop.admin.get(REFUND, { input: { paymentId: paid.id, amount: 100, idempotencyKey: newId() } });
    await shop.rows(sql`delete from payments.sandbox_requests`);
    await reconcilePayments(shop.context(24 * HOUR), {});
    expect((await shop.end(paid.id)).payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', refunded_minor: '100' });
  });
});
