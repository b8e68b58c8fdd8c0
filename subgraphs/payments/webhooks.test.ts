import { events as courses } from '@lyceum/courses/events';
import { DAY, HOUR, MINUTE, newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxSigningSecret } from './providers/sandbox-books.ts';
import { expirePayments, reconcilePayments } from './services.ts';
import { signWebhook } from './signature.ts';
import { CANCEL, openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
});
afterAll(() => shop.payments.stop());

const send = (body: string, headers: Record<string, string> = {}, provider = 'sandbox') =>
  shop.payments.runtime.handle(new Request(`http://payments/webhooks/${provider}`, { method: 'POST', body, headers }));
const signed = async (body: string, at = new Date()) => ({
  'sandbox-signature': signWebhook(body, await sandboxSigningSecret(shop.context()), at),
});
const paymentState = (providerPaymentId: string, more: object = {}) => ({
  providerPaymentId,
  paymentId: null,
  status: 'CAPTURED',
  capturedMinor: '10000',
  feeMinor: null,
  method: null,
  failure: null,
  actionUrl: null,
  ...more,
});
const event = (about: object) => ({ id: `evt_${newId()}`, type: 'test', ...about });
const providerIdOf = async (id: string) =>
  String((await shop.rows(sql`select provider_payment_id from payments.payments where id = ${id}`))[0]?.provider_payment_id);
const statusOf = async (id: string) => (await shop.rows(sql`select status from payments.payments where id = ${id}`))[0]?.status;

describe('a webhook', () => {
  it('is refused without a signature, with a wrong one, and when it is old', async () => {
    const body = JSON.stringify(event({}));
    expect((await send(body)).status).toBe(400);
    expect((await send(body, { 'sandbox-signature': 'nonsense' })).status).toBe(400);
    expect((await send(body, { 'sandbox-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` })).status).toBe(401);
    expect((await send(`${body} `, await signed(body))).status).toBe(401);
    expect((await send(body, await signed(body, new Date(Date.now() - HOUR)))).status).toBe(401);
    expect((await send(body, await signed(body, new Date(Date.now() + HOUR)))).status).toBe(401);
    expect((await send('not json', await signed('not json'))).status).toBe(400);
    expect((await send(body, await signed(body))).status).toBe(200);
  });

  it('of nobody we know is not found', async () => {
    expect((await send('{}', {}, 'paypal')).status).toBe(404);
    // known, but its keys are not set
    expect((await send('{}', {}, 'stripe')).status).toBe(404);
  });

  it('is taken once, though fifty copies come at once', async () => {
    const { id } = await shop.pay(shop.buyer(), { capture: 'MANUAL' });
    const copy = event({ payment: paymentState(await providerIdOf(id), { capturedMinor: '4000', status: 'AUTHORIZED' }) });
    const { done } = await together(50, () => shop.post(copy));
    expect(done.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect((await shop.end(id)).payment).toMatchObject({ status: 'PARTIALLY_CAPTURED', captured_minor: '4000' });
    expect((await shop.payments.facts('payments.payment.captured.v1')).filter(({ subject }) => subject.id === id)).toHaveLength(1);
  });

  it('about what is not ours is taken and forgotten', async () => {
    expect((await shop.post(event({ payment: paymentState('sbx_pay_unknown') }))).status).toBe(200);
    expect((await shop.post(event({ type: 'customer.created' }))).status).toBe(200);
  });

  it('tells of refunds and captures that were made at the provider', async () => {
    const { id } = await shop.pay(shop.buyer());
    const refund = (status: string, providerRefundId: string, amountMinor: string) => ({
      providerRefundId,
      providerPaymentId: undefined,
      operationId: null,
      status,
      amountMinor,
      failure: null,
    });
    const providerPaymentId = await providerIdOf(id);
    const told = async (status: string, ref: string, amount: string) =>
      (await shop.post(event({ refund: { ...refund(status, ref, amount), providerPaymentId } }))).status;
    expect(await told('SUCCEEDED', 'hand-1', '2500')).toBe(200);
    expect(await told('WAITING', 'hand-1', '2500')).toBe(200);
    expect((await shop.end(id)).payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', refunded_minor: '2500', refunding_minor: '0' });
    // more than is left: the provider is asked to come again, and nothing is half-written
    expect(await told('SUCCEEDED', 'hand-2', '7501')).toBe(503);
    expect((await shop.end(id)).payment).toMatchObject({ refunded_minor: '2500', refunding_minor: '0' });
    // the payer's bank sends it back
    expect(await told('FAILED', 'hand-1', '2500')).toBe(200);
    expect(await told('SUCCEEDED', 'hand-1', '2500')).toBe(200);
    expect((await shop.end(id)).payment).toMatchObject({ status: 'CAPTURED', refunded_minor: '0' });
    expect(await shop.imbalance()).toEqual([]);
  });

  it('of a payment that came in late, when another was made, gives the money back', async () => {
    const buyer = shop.buyer();
    const late = await shop.pay(buyer, { method: 'sandbox:decline' });
    const good = await shop.pay(buyer);
    await shop.rows(sql`update payments.sandbox_payments set status = 'CAPTURED', captured_minor = 10000, failure_code = null
      where payment_id = ${late.id}`);
    await shop.post(event({ payment: paymentState(await providerIdOf(late.id)) }));
    await reconcilePayments(shop.context(MINUTE), {});
    expect([await statusOf(late.id), await statusOf(good.id)]).toEqual(['REFUNDED', 'CAPTURED']);
    expect(await shop.imbalance()).toEqual([]);
  });
});

describe('leaving a course', () => {
  const withdrawn = (enrollmentId: string, learnerId: string, options?: { id?: string }) =>
    shop.payments.hear(
      courses,
      'courses.enrollment.withdrawn.v1',
      { enrollmentId, courseId: newId(), runId: newId(), learnerId, title: 'Data', reason: 'no time', wasActive: true },
      options,
    );
  const change = (input: object) =>
    shop.admin.get('mutation ($input: UpdatePaymentSettingsInput!) { updatePaymentSettings(input: $input) { version } }', { input });

  it('gives the money back once, though the fact comes twice', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer);
    const { id: factId } = await withdrawn(buyer.itemId, buyer.actor.id);
    await withdrawn(buyer.itemId, buyer.actor.id, { id: factId });
    await withdrawn(buyer.itemId, buyer.actor.id);
    await shop.tick(MINUTE);
    expect(await shop.end(id)).toMatchObject({
      payment: { status: 'REFUNDED' },
      operations: [{ kind: 'CHARGE' }, { kind: 'REFUND', state: 'SUCCEEDED', amount_minor: '10000' }],
    });
    const told = (await shop.payments.facts('payments.payment.refunded.v1')).filter(({ subject }) => subject.id === id);
    expect(told.map(({ data }) => data)).toEqual([expect.objectContaining({ fully: true, itemId: buyer.itemId })]);
  });

  it('gives nothing back after the window, or when the setting says no', async () => {
    const old = shop.buyer();
    const { id } = await shop.pay(old);
    await shop.rows(sql`update payments.payments set captured_at = now() - interval '15 days' where id = ${id}`);
    await withdrawn(old.itemId, old.actor.id);
    await change({ autoRefundOnWithdrawal: false });
    const other = shop.buyer();
    const second = await shop.pay(other);
    await withdrawn(other.itemId, other.actor.id);
    await change({ autoRefundOnWithdrawal: true });
    await shop.tick(MINUTE);
    expect([await statusOf(id), await statusOf(second.id)]).toEqual(['CAPTURED', 'CAPTURED']);
  });

  it('lets go of what is held, and gives back what comes in later', async () => {
    const held = shop.buyer();
    const first = await shop.pay(held, { capture: 'MANUAL' });
    await withdrawn(held.itemId, held.actor.id);
    const open = shop.buyer();
    const second = await shop.pay(open, { method: 'sandbox:timeout-after-success+lost-webhooks' });
    await withdrawn(open.itemId, open.actor.id);
    for (const minutes of [1, 2, 3]) await shop.tick(minutes * MINUTE);
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['CANCELLED', 'REFUNDED']);
  });

  it('too late to pay lets go of the hold, and not of money that was taken', async () => {
    const expired = (enrollmentId: string) =>
      shop.payments.hear(courses, 'courses.enrollment.expired.v1', {
        enrollmentId,
        courseId: newId(),
        runId: newId(),
        learnerId: newId(),
        title: 'Data',
      });
    const held = shop.buyer();
    const first = await shop.pay(held, { method: 'sandbox:requires-action' });
    await expired(held.itemId);
    const paid = shop.buyer();
    const second = await shop.pay(paid);
    await expired(paid.itemId);
    await shop.tick(MINUTE);
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['CANCELLED', 'CAPTURED']);
  });
});

describe('time', () => {
  it('lets go of holds and of payments that nobody confirmed', async () => {
    const held = await shop.pay(shop.buyer(), { capture: 'MANUAL' });
    const waiting = await shop.pay(shop.buyer(), { method: 'sandbox:requires-action' });
    const fresh = await shop.pay(shop.buyer(), { capture: 'MANUAL' });
    await shop.rows(sql`update payments.payments set expires_at = now() + interval '30 days' where id = ${fresh.id}`);
    const later = shop.context(8 * DAY);
    await expirePayments(later, {});
    await expirePayments(later, {});
    await reconcilePayments(later, {});
    expect([await statusOf(held.id), await statusOf(waiting.id), await statusOf(fresh.id)]).toEqual(['EXPIRED', 'EXPIRED', 'AUTHORIZED']);
    expect((await shop.payments.facts('payments.payment.cancelled.v1')).filter(({ subject }) => subject.id === held.id)).toHaveLength(1);
  });

  it('does not run out for a payment whose end is not known', async () => {
    const { id } = await shop.pay(shop.buyer(), { method: 'sandbox:timeout-after-success+lost-webhooks' });
    await expirePayments(shop.context(8 * DAY), {});
    expect(await statusOf(id)).toBe('PENDING');
    const input = { paymentId: id, idempotencyKey: newId() };
    expect((await shop.admin.refusal(CANCEL, { input })).code).toBe('CONFLICT');
    expect((await shop.admin.refusal(REFUND, { input })).code).toBe('CONFLICT');
  });
});
