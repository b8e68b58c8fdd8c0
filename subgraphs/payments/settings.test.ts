import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
});
afterAll(() => shop.payments.stop());

const MONEY = '{ amountMinor currency }';

describe('settings', () => {
  const change = (input: object) =>
    shop.admin.get('mutation ($input: UpdatePaymentSettingsInput!) { updatePaymentSettings(input: $input) { version } }', { input });

  it('take effect at once', async () => {
    await change({ captureMode: 'MANUAL', currencies: ['EUR'], payerMayRefund: false, authExpiryDays: 3 });
    const buyer = shop.buyer();
    const { id, status } = await shop.pay(buyer);
    expect(status).toBe('AUTHORIZED');
    const [row] = await shop.rows(
      sql`select extract(epoch from expires_at - authorized_at)::int / 86400 as days from payments.payments where id = ${id}`,
    );
    expect(row?.days).toBe(3);
    await expect(shop.pay(shop.buyer({ currency: 'JPY' }))).rejects.toThrow('CONFLICT');
    await change({ captureMode: 'AUTOMATIC', currencies: [] });
    const other = shop.buyer({ currency: 'JPY' });
    const paid = await shop.pay(other);
    expect(paid.status).toBe('CAPTURED');
    const refund = { input: { paymentId: paid.id, idempotencyKey: newId() } };
    expect((await other.actor.refusal(REFUND, refund)).code).toBe('FORBIDDEN');
    await change({ payerMayRefund: true, refundWindowDays: 0 });
    expect((await other.actor.refusal(REFUND, refund)).message).toContain('over');
    await change({ refundWindowDays: 1 });
    expect((await other.actor.get(REFUND, refund)).refundPayment.status).toBe('REFUNDED');
  });

  it('name who new payments are made with, and the currency of what names none', async () => {
    await change({ provider: 'STRIPE' });
    const buyer = shop.buyer({ amountMinor: 4_321n });
    await expect(shop.pay(buyer)).rejects.toThrow('UNAVAILABLE');
    await change({ provider: 'SANDBOX' });
    const { id } = await shop.pay(buyer);
    const found = async () =>
      (await buyer.actor.get('{ payments(filter: { amountFrom: 4321, amountTo: 4321 }) { nodes { id } } }')).payments.nodes;
    expect(await found()).toEqual([{ id }]);
    await change({ defaultCurrency: 'JPY' });
    expect(await found()).toEqual([]);
    const free = shop.run(0n, null);
    const { quote } = await buyer.actor.get(`query ($id: ID!) { quote(items: [{ kind: COURSE_RUN, id: $id }]) { totals ${MONEY} } }`, {
      id: free,
    });
    expect(quote.totals).toEqual([{ amountMinor: 0, currency: 'JPY' }]);
    await change({ defaultCurrency: 'EUR', provider: 'CONFIGURED' });
  });
});
