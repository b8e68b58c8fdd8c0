import { DAY, HOUR, newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnFees, reconcilePayments } from '../services.ts';
import { CANCEL, CAPTURE, openShop, PAY, REFUND, type Shop } from '../test-shop.ts';
import { FAKE_SECRET, startFakeStripe } from './fake-stripe.ts';
import { fromStripeAmount, toStripeAmount } from './stripe-amounts.ts';

let shop: Shop;
let fake: Awaited<ReturnType<typeof startFakeStripe>>;
beforeAll(async () => {
  fake = await startFakeStripe();
  shop = await openShop({ variables: fake.variables, schedules: false });
});
afterAll(async () => {
  await shop.payments.stop();
  await fake.stop();
});

const stripe = new Stripe('sk_test_any');
// twice: the SDK itself repeats a request once whose connection was cut
const DROP = ['drop', 'drop'] as const;
const VISA = { method: 'pm_card_visa' };
const stateOf = async (id: string) => (await shop.end(id)).payment;
const intentOf = async (id: string) => {
  const found = [...fake.intents.values()].filter(({ metadata }) => metadata.lyceum_payment === id);
  expect(found).toHaveLength(1);
  const [intent] = found;
  if (!intent) throw new Error('No such payment.');
  return intent;
};
const tell = (type: string, object: object, { secret = FAKE_SECRET, at = Date.now(), id = `evt_${newId()}` } = {}) => {
  const body = JSON.stringify({ id, object: 'event', api_version: '2026-10-28.endive', type, data: { object } });
  const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: Math.floor(at / 1000) });
  const headers = { 'stripe-signature': signature };
  return shop.payments.runtime.handle(new Request('http://payments/webhooks/stripe', { method: 'POST', body, headers }));
};
const since = (from: number, path: RegExp) => fake.requests.slice(from).filter((request) => path.test(request.path));

describe('Stripe', () => {
  it('is asked with its own idempotency key, the pinned version and no card data', async () => {
    const from = fake.requests.length;
    const { id, status } = await shop.pay(shop.buyer({ amountMinor: 1999n }), VISA);
    expect(status).toBe('CAPTURED');
    const [request] = since(from, /payment_intents$/);
    expect(request).toMatchObject({
      version: '2026-10-28.endive',
      fields: { amount: '1999', currency: 'eur', confirm: 'true', capture_method: 'automatic', 'metadata[lyceum_payment]': id },
    });
    expect(await shop.rows(sql`select id from payments.operations where payment_id = ${id}`)).toEqual([{ id: request?.key }]);
    expect(await stateOf(id)).toMatchObject({ status: 'CAPTURED', captured_minor: '1999', fee_minor: '59', method_last4: '4242' });
    expect(await shop.imbalance()).toEqual([]);
  });

  it('declines', async () => {
    const { id } = await shop.pay(shop.buyer(), { method: 'pm_card_chargeDeclined' });
    expect(await stateOf(id)).toMatchObject({ status: 'FAILED', failure_code: 'generic_decline' });
    const gone = await shop.pay(shop.buyer(), { method: 'pm_unknown' });
    expect(await stateOf(gone.id)).toMatchObject({ status: 'FAILED', failure_code: 'resource_missing' });
  });

  it('gets tokens of its own only', async () => {
    const buyer = shop.buyer();
    const input = { itemKind: 'ENROLLMENT', itemId: buyer.itemId, paymentMethod: 'sandbox:ok', idempotencyKey: newId() };
    expect((await buyer.actor.refusal(PAY, { input })).violations).toMatchObject([{ path: ['input', 'paymentMethod'], rule: 'provider' }]);
  });

  it('charges once, whatever happened to its answer', async () => {
    for (const faults of [DROP, [500], [429], [409]] as const) {
      fake.fail(...faults);
      const { id, status } = await shop.pay(shop.buyer(), VISA);
      expect(status).toBe('PENDING');
      fake.fail(...faults);
      await reconcilePayments(shop.context(HOUR), {});
      await reconcilePayments(shop.context(2 * HOUR), {});
      await intentOf(id);
      expect(await stateOf(id)).toMatchObject({ status: 'CAPTURED', captured_minor: '10000' });
    }
  });

  it('is searched for a payment when it has forgotten the key', async () => {
    fake.fail(...DROP);
    const { id } = await shop.pay(shop.buyer(), VISA);
    fake.forget();
    await reconcilePayments(shop.context(2 * DAY), {});
    await intentOf(id);
    expect(await stateOf(id)).toMatchObject({ status: 'CAPTURED' });
  });

  it('has the payer confirm, and tells it by webhook', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer, { method: 'pm_card_threeDSecureRequired' });
    const intent = await intentOf(id);
    const { payment } = await buyer.actor.get('query ($id: ID!) { payment(id: $id) { status actionUrl } }', { id });
    expect(payment).toEqual({ status: 'REQUIRES_ACTION', actionUrl: `https://hooks.stripe.com/${intent.id}` });
    fake.approve(intent);
    const told = { ...intent, latest_charge: 'ch_1' };
    const eventId = 'evt_twice';
    expect((await tell('payment_intent.succeeded', told, { id: eventId })).status).toBe(200);
    expect((await tell('payment_intent.succeeded', told, { id: eventId })).status).toBe(200);
    expect((await tell('payment_intent.requires_action', { ...told, status: 'requires_action', amount_received: 0 })).status).toBe(200);
    expect(await stateOf(id)).toMatchObject({ status: 'CAPTURED', fee_minor: null });
    await learnFees(shop.context(), {});
    expect(await stateOf(id)).toMatchObject({ status: 'CAPTURED', fee_minor: '59' });
    expect(await shop.imbalance()).toEqual([]);
  });

  it('holds, captures in parts and lets go of the rest', async () => {
    const { id } = await shop.pay(shop.buyer({ amountMinor: 1000n }), { ...VISA, capture: 'MANUAL' });
    const capture = (amount: number) => shop.admin.get(CAPTURE, { input: { paymentId: id, amount, idempotencyKey: newId() } });
    fake.fail(...DROP);
    expect((await capture(400)).capturePayment.status).toBe('AUTHORIZED');
    await reconcilePayments(shop.context(HOUR), {});
    expect(await stateOf(id)).toMatchObject({ status: 'PARTIALLY_CAPTURED', captured_minor: '400' });
    expect((await capture(600)).capturePayment.status).toBe('CAPTURED');
    expect((await intentOf(id)).amount_received).toBe(1000);

    const held = await shop.pay(shop.buyer(), { ...VISA, capture: 'MANUAL' });
    const input = { paymentId: held.id, idempotencyKey: newId() };
    expect((await shop.admin.get(CANCEL, { input })).cancelPayment.status).toBe('CANCELLED');
  });

  it('tells of a capture that was made by hand, before ours is refused', async () => {
    const { id } = await shop.pay(shop.buyer(), { ...VISA, capture: 'MANUAL' });
    const intent = await intentOf(id);
    Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, amount_capturable: 0 });
    const { capturePayment } = await shop.admin.get(CAPTURE, { input: { paymentId: id, idempotencyKey: newId() } });
    expect(capturePayment).toMatchObject({ status: 'CAPTURED', captured: { amountMinor: 10_000 } });
    expect(await shop.imbalance()).toEqual([]);
  });

  it('refunds once, whatever happened to its answer', async () => {
    const { id } = await shop.pay(shop.buyer(), VISA);
    const input = { paymentId: id, amount: 2500, idempotencyKey: newId() };
    fake.fail(...DROP);
    expect((await shop.admin.get(REFUND, { input })).refundPayment).toMatchObject({ refunds: { nodes: [{ status: 'PENDING' }] } });
    expect((await shop.admin.get(REFUND, { input })).refundPayment).toMatchObject({ refunds: { nodes: [{ status: 'SUCCEEDED' }] } });
    const intent = await intentOf(id);
    expect([...fake.refunds.values()].filter(({ payment_intent }) => payment_intent === intent.id)).toHaveLength(1);
    const [refund] = [...fake.refunds.values()].filter(({ payment_intent }) => payment_intent === intent.id);
    expect((await tell('refund.updated', { ...refund, status: 'succeeded' })).status).toBe(200);
    expect(await stateOf(id)).toMatchObject({ status: 'PARTIALLY_REFUNDED', refunded_minor: '2500' });
    expect((await tell('refund.failed', { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' })).status).toBe(200);
    expect(await stateOf(id)).toMatchObject({ status: 'CAPTURED', refunded_minor: '0' });
  });
});

describe('Stripe’s webhooks', () => {
  it('are refused when forged, old or broken', async () => {
    const object = { id: 'pi_x' };
    expect((await tell('customer.created', object, { secret: 'whsec_other' })).status).toBe(401);
    expect((await tell('customer.created', object, { at: Date.now() - HOUR })).status).toBe(401);
    expect((await tell('customer.created', object)).status).toBe(200);
    const post = (headers: Record<string, string>) =>
      shop.payments.runtime.handle(new Request('http://payments/webhooks/stripe', { method: 'POST', body: '{}', headers }));
    expect((await post({})).status).toBe(400);
    expect((await post({ 'stripe-signature': 'x' })).status).toBe(400);
  });
});

describe('Stripe’s amounts', () => {
  it('count ISK and UGX in hundredths, and go there and back', () => {
    for (const [currency, amount] of [
      ['EUR', 1999],
      ['JPY', 500],
      ['KWD', 25_500],
      ['ISK', 50_000],
      ['UGX', 100],
    ] as const) {
      const iso = currency === 'ISK' || currency === 'UGX' ? BigInt(amount / 100) : BigInt(amount);
      expect(toStripeAmount(iso, currency)).toBe(amount);
      expect(fromStripeAmount(amount, currency)).toBe(iso);
    }
  });
});
