import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop, type Shop } from './test-shop.ts';

const WORD = 'quokkaberry';
let shop: Shop;
let second: Actor;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
  second = shop.payments.viewer({ scopes: ['payments:read', 'payments:manage'] });
  await shop.admin.get('mutation ($input: UpdatePaymentSettingsInput!) { updatePaymentSettings(input: $input) { version } }', {
    input: { maxRefundWithoutApproval: { EUR: 1_000 } },
  });
});
afterAll(() => shop.payments.stop());

const does = async (who: Actor, name: string, type: string, input: object, selection = '{ __typename }') =>
  (await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`, { input }))[name];

it('keeps what an erased person paid, to the cent, and no word of why or with what; others’ payments stay as they are', async () => {
  const { payments, admin } = shop;
  const ada = shop.buyer();
  const buys = (capture?: string) => {
    const { itemId, item } = shop.buyer();
    Object.assign(item, { payerId: ada.actor.id });
    return shop.pay({ actor: ada.actor, itemId }, capture ? { capture } : {});
  };
  const paid = await shop.pay(ada);
  const bos = await shop.pay(shop.buyer());
  const refund = (paymentId: string, amount: number, who = WORD) =>
    does(
      admin,
      'refundPayment',
      'RefundPaymentInput',
      { paymentId, amount, reason: `${who} asked`, idempotencyKey: newId() },
      '{ refunds { nodes { id } } }',
    );
  for (const { id } of [paid, bos]) {
    await refund(id, 500, id === bos.id ? 'Bo' : WORD);
    await does(admin, 'updatePaymentMetadata', 'UpdatePaymentMetadataInput', {
      paymentId: id,
      metadata: { note: id === bos.id ? 'Bo rang' : `${WORD} rang` },
    });
  }
  const { refunds } = await refund(paid.id, 5_000);
  await does(second, 'rejectRefund', 'RejectRefundInput', { refundId: refunds.nodes.at(-1).id, note: `not to ${WORD}` });
  const held = await buys('MANUAL');
  await does(ada.actor, 'cancelPayment', 'CancelPaymentInput', {
    paymentId: held.id,
    reason: `${WORD} thought again`,
    idempotencyKey: newId(),
  });
  await shop.tick();
  expect(await tablesThatSay(payments, 'payments', [WORD])).toEqual(expect.arrayContaining(['audit', 'operations', 'payments']));

  const tables = ['payments', 'operations', 'payment_events', 'ledger_entries', 'ledger_transactions'];
  const state = async () => [
    ...(await Promise.all(tables.map((table) => shop.rows(sql`select * from payments.${sql.identifier(table)} order by 1`)))),
    (await payments.facts()).length,
  ];
  const timeless = (rows: unknown) =>
    JSON.stringify(rows, (key, value) => (key === 'updated_at' ? null : typeof value === 'bigint' ? String(value) : value));
  const money = async () => [await shop.end(paid.id), await shop.end(held.id), await shop.end(bos.id)];
  const before = await money();
  await payments.hear(accounts, 'accounts.user.erased.v1', { userId: ada.actor.id });
  const once = await state();
  await payments.hear(accounts, 'accounts.user.erased.v1', { userId: ada.actor.id });
  expect(timeless(await state())).toEqual(timeless(once));

  expect(await tablesThatSay(payments, 'payments', [WORD])).toEqual([]);
  const methodless = before.map((end, at) => (at < 2 ? { ...end, payment: { ...Object(end.payment), method_last4: null } } : end));
  expect(await money()).toEqual(methodless);
  expect(await shop.imbalance()).toEqual([]);
  expect(await shop.rows(sql`select metadata, method_last4 from payments.payments where id = ${bos.id}`)).toEqual([
    { metadata: { note: 'Bo rang' }, method_last4: expect.any(String) },
  ]);
  expect(await shop.rows(sql`select reason from payments.operations where payment_id = ${bos.id} and kind = 'REFUND'`)).toEqual([
    { reason: 'Bo asked' },
  ]);
  // what happened may be forgotten, and not be changed
  for (const change of [
    sql`update payments.payment_events set message = 'better'`,
    sql`update payments.payment_events set type = 'other', message = null`,
    sql`update payments.ledger_entries set amount_minor = amount_minor`,
    sql`delete from payments.payment_events`,
  ])
    await expect(shop.rows(change)).rejects.toThrow();
});
