import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.payments.stop());

const status = async (id: string) => (await shop.admin.get('query ($id: ID!) { payment(id: $id) { status } }', { id })).payment.status;
const key = newId;

describe('refunding', () => {
  it('never gives back more than was taken, with fifty at once', async () => {
    const { id } = await shop.pay(shop.buyer({ amountMinor: 10_000n }));
    const { done, refused } = await together(50, () =>
      shop.admin.get(REFUND, { input: { paymentId: id, amount: 300, idempotencyKey: key() } }),
    );
    expect([done.length, refused.length]).toEqual([33, 17]);
    const end = await shop.end(id);
    expect(end.payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', refunded_minor: '9900', refunding_minor: '0' });
    expect(await shop.imbalance()).toEqual([]);
    const [atProvider] = await shop.rows(sql`select refunded_minor::text from payments.sandbox_payments where payment_id = ${id}`);
    expect(atProvider).toEqual({ refunded_minor: '9900' });
  });

  it('refunds once when a time-out is retried, by the client or by itself', async () => {
    for (const retry of [true, false]) {
      const { id } = await shop.pay(shop.buyer(), { method: 'sandbox:refund-timeout+lost-webhooks' });
      const input = { paymentId: id, amount: 2500, reason: 'a quarter', idempotencyKey: key() };
      const first = (await shop.admin.get(REFUND, { input })).refundPayment;
      expect(first).toMatchObject({ status: 'CAPTURED', refunded: { amountMinor: 0 }, refundable: { amountMinor: 7500 } });
      if (retry) await shop.admin.get(REFUND, { input });
      await eventually(async () => (await status(id)) === 'PARTIALLY_REFUNDED');
      expect((await shop.admin.get(REFUND, { input })).refundPayment).toMatchObject({
        refunded: { amountMinor: 2500 },
        refunds: { nodes: [{ status: 'SUCCEEDED', amount: { amountMinor: 2500 } }] },
      });
      expect(
        await shop.rows(sql`select 1 from payments.sandbox_refunds r join payments.sandbox_payments p on p.id = r.sandbox_payment_id
        where p.payment_id = ${id}`),
      ).toHaveLength(1);
    }
  });

  it('frees the amount when the provider refuses', async () => {
    const { id } = await shop.pay(shop.buyer(), { method: 'sandbox:refund-decline' });
    const { refundPayment } = await shop.admin.get(REFUND, { input: { paymentId: id, idempotencyKey: key() } });
    expect(refundPayment).toMatchObject({
      status: 'CAPTURED',
      refundable: { amountMinor: 10_000 },
      refunds: { nodes: [{ status: 'FAILED' }] },
    });
    expect((await shop.payments.facts('payments.refund.failed.v1')).at(-1)?.data).toMatchObject({
      paymentId: id,
      reason: 'refund_refused',
    });
  });

  it('waits for the webhook of a refund that takes its time', async () => {
    const { id } = await shop.pay(shop.buyer(), { method: 'sandbox:refund-pending' });
    const { refundPayment } = await shop.admin.get(REFUND, { input: { paymentId: id, idempotencyKey: key() } });
    expect(refundPayment).toMatchObject({
      status: 'CAPTURED',
      refundable: { amountMinor: 0 },
      refunds: { nodes: [{ status: 'WAITING' }] },
    });
    await eventually(async () => (await status(id)) === 'REFUNDED');
    expect((await shop.payments.facts('payments.payment.refunded.v1')).at(-1)?.data).toMatchObject({ paymentId: id, fully: true });
  });

  it('lets payers take back all, within the window; the rest is for those who manage payments', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer);
    const refuse = async (input: object) =>
      (await buyer.actor.refusal(REFUND, { input: { paymentId: id, idempotencyKey: key(), ...input } })).code;
    expect(await refuse({ amount: 9_999 })).toBe('FORBIDDEN');
    await shop.rows(sql`update payments.payments set captured_at = now() - interval '15 days' where id = ${id}`);
    expect(await refuse({})).toBe('FORBIDDEN');
    await shop.rows(sql`update payments.payments set captured_at = now() - interval '13 days' where id = ${id}`);
    expect((await buyer.actor.get(REFUND, { input: { paymentId: id, idempotencyKey: key() } })).refundPayment.status).toBe('REFUNDED');
  });
});

describe('the database', () => {
  it('refuses what would break the books', async () => {
    const { id } = await shop.pay(shop.buyer());
    const refuses = (statement: ReturnType<typeof sql>) => expect(shop.rows(statement)).rejects.toThrow();
    await refuses(sql`update payments.ledger_entries set amount_minor = 1 where payment_id = ${id}`);
    await refuses(sql`delete from payments.ledger_entries where payment_id = ${id}`);
    await refuses(sql`truncate payments.ledger_entries`);
    await refuses(sql`delete from payments.payment_events where payment_id = ${id}`);
    await refuses(sql`update payments.payments set amount_minor = 1 where id = ${id}`);
    await refuses(sql`update payments.payments set currency = 'USD' where id = ${id}`);
    await refuses(sql`update payments.payments set refunded_minor = captured_minor + 1 where id = ${id}`);
    await refuses(sql`update payments.payments set captured_minor = amount_minor + 1 where id = ${id}`);
    await refuses(sql`update payments.payments set refunding_minor = -1 where id = ${id}`);
    await refuses(sql`insert into payments.ledger_entries (id, transaction_id, payment_id, kind, account, currency, amount_minor, at)
      select gen_random_uuid(), id, payment_id, 'CAPTURE', 'SALES', 'EUR', 5, now() from payments.ledger_transactions where payment_id = ${id}`);
    expect(await shop.imbalance()).toEqual([]);
  });
});
