import { makeWorld } from '@lyceum/demo/world.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
const world = makeWorld();
beforeAll(async () => {
  shop = await openShop();
  await demo(shop.context().db, world);
});
afterAll(() => shop.payments.stop());

it('pays for every paid place, in every currency, with failures and refunds', async () => {
  const paid = new Set(
    (await shop.rows(sql`select item_id from payments.payments where captured_minor > 0`)).map(({ item_id }) => item_id),
  );
  const wanted = world.enrollments.filter(({ price, status }) => price && status !== 'PENDING_PAYMENT');
  expect(wanted.filter(({ id }) => !paid.has(id))).toEqual([]);
  expect(paid.size).toBe(wanted.length);
  const [counts] = await shop.rows(sql`select count(*)::int as n, count(distinct currency)::int as currencies,
    count(*) filter (where status = 'PARTIALLY_REFUNDED')::int as partly, count(*) filter (where status = 'REFUNDED')::int as wholly,
    count(*) filter (where status = 'FAILED')::int as failed, count(*) filter (where status in ('EXPIRED', 'CANCELLED'))::int as ended
    from payments.payments`);
  expect(counts).toMatchObject({ n: 700, currencies: 4 });
  for (const kind of ['partly', 'wholly', 'failed', 'ended']) expect(counts?.[kind]).toBeGreaterThan(4);
});

it('has books that agree with each other', async () => {
  expect(await shop.imbalance()).toEqual([]);
  const wrong = await shop.rows(sql`
    select p.id from payments.payments p
    left join lateral (select
        -coalesce(sum(amount_minor) filter (where account = 'SALES'), 0) as sales,
        coalesce(sum(amount_minor) filter (where account = 'REFUNDS'), 0) as refunds,
        coalesce(sum(amount_minor) filter (where account = 'PROVIDER_FEES'), 0) as fees
      from payments.ledger_entries e where e.payment_id = p.id) e on true
    left join payments.sandbox_payments b on b.id = p.provider_payment_id
    where (p.captured_minor, p.refunded_minor, coalesce(p.fee_minor, 0)) is distinct from (e.sales, e.refunds, e.fees)
      or (p.captured_minor, p.refunded_minor) is distinct from (b.captured_minor, b.refunded_minor)`);
  expect(wrong).toEqual([]);
});

it('is the same each time, and can be worked with', async () => {
  await demo(shop.context().db, world);
  expect(await shop.rows(sql`select count(*)::int as n from payments.payments`)).toEqual([{ n: 700 }]);
  const student = shop.payments.viewer({ id: world.users[2]?.id ?? '' });
  const { payments } = await student.get(
    '{ payments(first: 5) { totalCount nodes { id status amount { amountMinor currency } refundable { amountMinor } } } }',
  );
  expect(payments.nodes.length).toBeGreaterThan(2);
  const [first] = await shop.rows(sql`select id from payments.payments where status = 'CAPTURED' order by id limit 1`);
  const { refundPayment } = await shop.admin.get(REFUND, { input: { paymentId: first?.id, idempotencyKey: 'demo' } });
  expect(refundPayment.status).toBe('REFUNDED');
});
