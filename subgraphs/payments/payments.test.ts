import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL, CAPTURE, eventually, openShop, PAY, type Shop } from './test-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.payments.stop());

const status = async (id: string) => (await shop.admin.get('query ($id: ID!) { payment(id: $id) { status } }', { id })).payment.status;
const key = newId;

describe('paying', () => {
  it('takes the price that courses names, and tells it', async () => {
    const buyer = shop.buyer({ amountMinor: 4900n });
    const { id, status } = await shop.pay(buyer);
    expect(status).toBe('CAPTURED');
    const { payment } = await buyer.actor.get(
      `query ($id: ID!) { payment(id: $id) {
        amount { amountMinor currency } captured { amountMinor } refundable { amountMinor } payer { id } fee { amountMinor }
        item { kind id title enrollment { id } } method { brand last4 } events { nodes { type amount { amountMinor } source } } refunds { nodes { id } totalCount } } }`,
      { id },
    );
    expect(payment).toEqual({
      amount: { amountMinor: 4900, currency: 'EUR' },
      captured: { amountMinor: 4900 },
      refundable: { amountMinor: 4900 },
      payer: { id: buyer.actor.id },
      fee: null,
      item: { kind: 'ENROLLMENT', id: buyer.itemId, title: 'Data Analysis for Beginners', enrollment: { id: buyer.itemId } },
      method: { brand: 'sandbox', last4: '4242' },
      events: {
        nodes: [
          { type: 'STARTED', amount: { amountMinor: 4900 }, source: 'REQUEST' },
          { type: 'CHARGE_REQUESTED', amount: { amountMinor: 4900 }, source: 'REQUEST' },
          { type: 'AUTHORIZATION_SUCCEEDED', amount: { amountMinor: 4900 }, source: 'RESPONSE' },
          { type: 'CAPTURE_SUCCEEDED', amount: { amountMinor: 4900 }, source: 'RESPONSE' },
        ],
      },
      refunds: { nodes: [], totalCount: 0 },
    });
    const told = (await shop.payments.facts()).filter(({ subject }) => subject.id === id);
    expect(told.map(({ type }) => type)).toEqual([
      'payments.payment.started.v1',
      'payments.payment.authorized.v1',
      'payments.payment.captured.v1',
    ]);
    expect(told.at(-1)?.data).toMatchObject({ itemId: buyer.itemId, capturedMinor: '4900', fully: true, payerId: buyer.actor.id });
  });

  it('charges once for twenty at once, whatever their keys', async () => {
    const buyer = shop.buyer();
    const { done, refused } = await together(20, () => shop.pay(buyer));
    expect(done).toHaveLength(1);
    expect(refused.map(String).filter((text) => text.includes('CONFLICT'))).toHaveLength(19);
    expect(await shop.rows(sql`select 1 from payments.sandbox_payments p where p.payment_id = ${done[0]?.id}`)).toHaveLength(1);
  });

  it('answers twenty with one key with one payment', async () => {
    const buyer = shop.buyer();
    const { done } = await together(20, () => shop.pay(buyer, { key: 'the-same' }));
    expect(done).toHaveLength(20);
    expect(new Set(done.map(({ id, status }) => `${id} ${status}`)).size).toBe(1);
    expect(done[0]?.status).toBe('CAPTURED');
  });

  it('answers a repeated key as before, even when the item can’t be paid any more', async () => {
    const buyer = shop.buyer();
    const first = await shop.pay(buyer, { key: 'again' });
    buyer.item.payable = false;
    expect(await shop.pay(buyer, { key: 'again' })).toEqual(first);
  });

  it('refuses a key that came with another body', async () => {
    const buyer = shop.buyer();
    await shop.pay(buyer, { key: 'one' });
    const input = { itemKind: 'ENROLLMENT', itemId: buyer.itemId, paymentMethod: 'sandbox:decline', idempotencyKey: 'one' };
    expect((await buyer.actor.refusal(PAY, { input })).code).toBe('CONFLICT');
  });

  it('says why the provider refused, and lets the payer try again', async () => {
    const buyer = shop.buyer();
    const first = await shop.pay(buyer, { method: 'sandbox:decline' });
    expect(first.status).toBe('FAILED');
    const { payment } = await buyer.actor.get('query ($id: ID!) { payment(id: $id) { failure { code message } } }', { id: first.id });
    expect(payment.failure).toEqual({ code: 'card_declined', message: 'The card was declined.' });
    expect((await shop.payments.facts('payments.payment.failed.v1')).at(-1)?.data).toMatchObject({ reason: 'card_declined' });
    expect((await shop.pay(buyer)).status).toBe('CAPTURED');
  });

  it('lets only the learner pay', async () => {
    const buyer = shop.buyer();
    const input = { itemKind: 'ENROLLMENT', itemId: buyer.itemId, paymentMethod: 'sandbox:ok', idempotencyKey: key() };
    expect((await shop.payments.viewer().refusal(PAY, { input })).code).toBe('NOT_FOUND');
    expect((await shop.payments.nobody.refusal(PAY, { input })).code).toBe('UNAUTHENTICATED');
  });

  it('settles by itself when the answer was lost', async () => {
    for (const method of [
      'sandbox:timeout-after-success',
      'sandbox:timeout-after-success+lost-webhooks',
      'sandbox:timeout-before-success',
    ]) {
      const buyer = shop.buyer();
      const { id, status: first } = await shop.pay(buyer, { method });
      expect(first).toBe('PENDING');
      await eventually(async () => (await status(id)) === 'CAPTURED');
      expect(await shop.rows(sql`select 1 from payments.sandbox_payments where payment_id = ${id}`)).toHaveLength(1);
    }
  });

  it('settles at once when the payer repeats the key after a time-out', async () => {
    const buyer = shop.buyer();
    const first = await shop.pay(buyer, { method: 'sandbox:timeout-after-success+lost-webhooks', key: 'retry' });
    const second = await shop.pay(buyer, { method: 'sandbox:timeout-after-success+lost-webhooks', key: 'retry' });
    expect([first.status, second.status, second.id]).toEqual(['PENDING', 'CAPTURED', first.id]);
  });

  it('has the payer confirm on the provider’s page', async () => {
    const buyer = shop.buyer();
    const { id, status: first } = await shop.pay(buyer, { method: 'sandbox:requires-action' });
    expect(first).toBe('REQUIRES_ACTION');
    const ask = 'query ($id: ID!) { payment(id: $id) { actionUrl status } }';
    const { actionUrl } = (await buyer.actor.get(ask, { id })).payment;
    expect((await shop.admin.get(ask, { id })).payment.actionUrl).toBeNull();
    const page = await shop.payments.runtime.handle(new Request(actionUrl));
    expect(await page.text()).toContain('€100.00');
    const answer = await shop.payments.runtime.handle(new Request(actionUrl, { method: 'POST', body: 'answer=approve' }));
    expect(answer.status).toBe(200);
    expect((await buyer.actor.get(ask, { id })).payment).toEqual({ actionUrl: null, status: 'CAPTURED' });
    expect((await shop.payments.runtime.handle(new Request(actionUrl, { method: 'POST', body: 'answer=approve' }))).status).toBe(409);
  });
});

describe('capturing', () => {
  it('takes a hold in parts, never more than is held, even at once', async () => {
    const buyer = shop.buyer({ amountMinor: 1000n });
    const { id, status: held } = await shop.pay(buyer, { capture: 'MANUAL' });
    expect(held).toBe('AUTHORIZED');
    const capture = (amount: number | null, idempotencyKey = key()) =>
      shop.admin.get(CAPTURE, { input: { paymentId: id, amount, idempotencyKey } });
    expect((await capture(300)).capturePayment).toMatchObject({
      status: 'PARTIALLY_CAPTURED',
      captured: { amountMinor: 300 },
      capturable: { amountMinor: 700 },
    });
    await together(20, () => capture(400));
    const { payment } = (await shop.end(id)) as { payment: { captured_minor: string } };
    expect(Number(payment.captured_minor)).toBeLessThanOrEqual(1000);
    await capture(null).catch(() => {});
    expect(await status(id)).toBe('CAPTURED');
    expect(await shop.imbalance()).toEqual([]);
    expect(
      (await shop.payments.facts('payments.payment.captured.v1')).filter(({ subject }) => subject.id === id).at(-1)?.data,
    ).toMatchObject({
      fully: true,
      capturedMinor: '1000',
    });
  });

  it('captures once when a time-out is retried', async () => {
    const buyer = shop.buyer({ amountMinor: 1000n });
    const { id } = await shop.pay(buyer, { capture: 'MANUAL', method: 'sandbox:capture-timeout+lost-webhooks' });
    const input = { paymentId: id, amount: 600, idempotencyKey: key() };
    expect((await shop.admin.get(CAPTURE, { input })).capturePayment.status).toBe('AUTHORIZED');
    expect((await shop.admin.get(CAPTURE, { input })).capturePayment).toMatchObject({ captured: { amountMinor: 600 } });
    expect((await shop.admin.refusal(CAPTURE, { input: { ...input, amount: 500 } })).code).toBe('CONFLICT');
  });

  it('lets go of a hold that is cancelled or runs out', async () => {
    const cancelled = await shop.pay(shop.buyer(), { capture: 'MANUAL' });
    const input = { paymentId: cancelled.id, reason: 'changed my mind', idempotencyKey: key() };
    expect((await shop.admin.get(CANCEL, { input })).cancelPayment).toEqual({
      id: cancelled.id,
      status: 'CANCELLED',
      cancelReason: 'changed my mind',
    });
    const payer = shop.buyer();
    const { id } = await shop.pay(payer, { method: 'sandbox:requires-action' });
    expect((await payer.actor.get(CANCEL, { input: { paymentId: id, idempotencyKey: key() } })).cancelPayment.status).toBe('CANCELLED');
    expect((await shop.pay(payer)).status).toBe('CAPTURED');
  });

  it('keeps a payment whose capture the bank refused', async () => {
    const { id } = await shop.pay(shop.buyer(), { capture: 'MANUAL', method: 'sandbox:capture-decline' });
    expect((await shop.admin.get(CAPTURE, { input: { paymentId: id, idempotencyKey: key() } })).capturePayment).toMatchObject({
      status: 'AUTHORIZED',
      captured: { amountMinor: 0 },
      capturable: { amountMinor: 10_000 },
    });
  });
});
