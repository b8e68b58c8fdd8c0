import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
let second: Actor;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
  second = shop.payments.viewer({ scopes: ['payments:read', 'payments:manage'] });
  await limit({ EUR: 1_000 });
});
afterAll(() => shop.payments.stop());

const limit = (maxRefundWithoutApproval: object) =>
  shop.admin.get('mutation ($input: UpdatePaymentSettingsInput!) { updatePaymentSettings(input: $input) { version } }', {
    input: { maxRefundWithoutApproval },
  });
const REFUNDED =
  '{ id status requestedBy { id } decidedBy { id } decidedAt decisionNote payment { refundable { amountMinor } refunded { amountMinor } } }';
const APPROVE = `mutation ($input: ApproveRefundInput!) { approveRefund(input: $input) ${REFUNDED} }`;
const REJECT = `mutation ($input: RejectRefundInput!) { rejectRefund(input: $input) ${REFUNDED} }`;
const refund = async (paymentId: string, amount?: number, by: Actor = shop.admin) =>
  (await by.get(REFUND, { input: { paymentId, idempotencyKey: newId(), ...(amount ? { amount } : {}) } })).refundPayment;
const last = (payment: { refunds: { nodes: { id: string; status: string }[] } }) => {
  const found = payment.refunds.nodes.at(-1);
  if (!found) throw new Error('There is no refund.');
  return found;
};
const approval = (refundId: string) => ({ input: { refundId, idempotencyKey: newId() } });

describe('a refund above what one person may give back', () => {
  it('waits, its amount kept, and goes when another person approves', async () => {
    const { id } = await shop.pay(shop.buyer());
    const waiting = await refund(id, 1_001);
    expect(waiting).toMatchObject({ status: 'CAPTURED', refunded: { amountMinor: 0 }, refundable: { amountMinor: 8_999 } });
    expect(last(waiting).status).toBe('REQUESTED');
    await shop.tick();
    expect((await shop.rows(sql`select state from payments.operations where payment_id = ${id} and kind = 'REFUND'`))[0]?.state).toBe(
      'REQUESTED',
    );
    const { refundRequests } = await second.get('{ refundRequests { totalCount nodes { id payment { id } } } }');
    expect(refundRequests.nodes).toContainEqual({ id: last(waiting).id, payment: { id } });

    const input = approval(last(waiting).id);
    const expected = {
      status: 'SUCCEEDED',
      requestedBy: { id: shop.admin.id },
      decidedBy: { id: second.id },
      payment: { refundable: { amountMinor: 8_999 }, refunded: { amountMinor: 1_001 } },
    };
    expect((await second.get(APPROVE, input)).approveRefund).toMatchObject(expected);
    expect((await second.get(APPROVE, input)).approveRefund).toMatchObject(expected);
    expect((await second.refusal(APPROVE, approval(last(waiting).id))).code).toBe('CONFLICT');
    expect(await shop.imbalance()).toEqual([]);
  });

  it('is not decided by who asked, by who gets the money, or without the scope', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer);
    const { id: refundId } = last(await refund(id, 5_000));
    const asPayer = shop.payments.viewer({ id: buyer.actor.id, scopes: ['payments:read', 'payments:manage'] });
    const reader = shop.payments.viewer({ scopes: ['payments:read'] });
    const codes = [];
    for (const actor of [shop.admin, asPayer, reader, buyer.actor, shop.payments.viewer()])
      for (const [document, more] of [
        [APPROVE, { idempotencyKey: newId() }],
        [REJECT, { note: 'no' }],
      ] as const)
        codes.push((await actor.refusal(document, { input: { refundId, ...more } })).code);
    expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
    expect((await buyer.actor.refusal('{ refundRequests { totalCount } }')).code).toBe('FORBIDDEN');
    const seen = await buyer.actor.get(
      `query ($id: ID!) { payment(id: $id) { refunds { nodes { status requestedBy { id } decidedBy { id } decisionNote } } } }`,
      { id },
    );
    expect(seen.payment.refunds.nodes).toEqual([{ status: 'REQUESTED', requestedBy: null, decidedBy: null, decisionNote: null }]);
  });

  it('is free again when it is rejected', async () => {
    const { id } = await shop.pay(shop.buyer());
    const { id: refundId } = last(await refund(id));
    expect((await shop.admin.refusal(REFUND, { input: { paymentId: id, amount: 1, idempotencyKey: newId() } })).code).toBe('CONFLICT');
    const { rejectRefund } = await second.get(REJECT, { input: { refundId, note: 'Twice in a week.' } });
    expect(rejectRefund).toMatchObject({
      status: 'REJECTED',
      decisionNote: 'Twice in a week.',
      payment: { refundable: { amountMinor: 10_000 }, refunded: { amountMinor: 0 } },
    });
    expect((await second.refusal(APPROVE, approval(refundId))).code).toBe('CONFLICT');
    expect((await shop.payments.facts('payments.refund.rejected.v1')).at(-1)?.data).toMatchObject({ refundId, paymentId: id });
    expect(last(await refund(id, 900)).status).toBe('SUCCEEDED');
  });

  it('is not made of small ones', async () => {
    const { id } = await shop.pay(shop.buyer());
    expect(last(await refund(id, 600)).status).toBe('SUCCEEDED');
    expect(last(await refund(id, 400)).status).toBe('SUCCEEDED');
    expect(last(await refund(id, 1)).status).toBe('REQUESTED');
  });

  it('waits too in a currency that has no limit of its own, while others have', async () => {
    const { id } = await shop.pay(shop.buyer({ currency: 'JPY', amountMinor: 500n }));
    expect(last(await refund(id, 1)).status).toBe('REQUESTED');
  });

  it('does not bind payers within the window', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer);
    expect((await refund(id, undefined, buyer.actor)).status).toBe('REFUNDED');
  });

  it('never makes the sum of all refunds more than was taken, whatever is asked and decided at once', async () => {
    await limit({ EUR: 0 });
    const others = Array.from({ length: 4 }, () => shop.payments.viewer({ scopes: ['payments:read', 'payments:manage'] }));
    const { id } = await shop.pay(shop.buyer());
    const { done } = await together(30, () => refund(id, 700));
    expect(done).toHaveLength(14);
    const waiting = await shop.rows(sql`select id from payments.operations where payment_id = ${id} and state = 'REQUESTED' order by id`);
    await Promise.allSettled(
      waiting.flatMap(({ id: refundId }, at) =>
        others.map((actor) =>
          at % 3 ? actor.get(APPROVE, approval(String(refundId))) : actor.get(REJECT, { input: { refundId, note: 'no' } }),
        ),
      ),
    );
    await Promise.allSettled(Array.from({ length: 10 }, () => refund(id, 700)));
    const end = await shop.end(id);
    // 9 of 14 approved; the others' amount asked for again
    expect(end.payment).toMatchObject({ refunded_minor: '6300', refunding_minor: '3500' });
    const [atProvider] = await shop.rows(sql`select refunded_minor::text from payments.sandbox_payments where payment_id = ${id}`);
    expect(atProvider).toEqual({ refunded_minor: '6300' });
    expect(await shop.imbalance()).toEqual([]);
    await limit({ EUR: 1_000 });
  });

  it('gives way when the money goes back another way: the place is given up, or somebody refunds at the provider', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer);
    const { id: refundId } = last(await refund(id));
    await shop.payments.hear(courses, 'courses.enrollment.withdrawn.v1', {
      ...{ enrollmentId: buyer.itemId, courseId: newId(), runId: newId(), learnerId: buyer.actor.id, title: 'A course' },
      ...{ reason: 'The learner left.', wasActive: true },
    });
    await shop.tick();
    const status = async (paymentId: string) =>
      (await shop.admin.get('query ($id: ID!) { payment(id: $id) { status refunds { nodes { id status } } } }', { id: paymentId })).payment;
    expect(await status(id)).toEqual({
      status: 'REFUNDED',
      refunds: {
        nodes: [
          { id: refundId, status: 'REJECTED' },
          { id: expect.any(String), status: 'SUCCEEDED' },
        ],
      },
    });

    const other = await shop.pay(shop.buyer());
    const waiting = last(await refund(other.id));
    const [{ ref } = { ref: null }] = await shop.rows(sql`select provider_payment_id as ref from payments.payments where id = ${other.id}`);
    const made = {
      providerRefundId: 'by-hand',
      providerPaymentId: ref,
      operationId: null,
      status: 'SUCCEEDED',
      amountMinor: '10000',
      failure: null,
    };
    const notice = { id: newId(), type: 'refund.updated', payment: null, refund: made };
    expect((await shop.post(notice)).status).toBe(200);
    expect(await status(other.id)).toMatchObject({
      status: 'REFUNDED',
      refunds: { nodes: [{ id: waiting.id, status: 'REJECTED' }, { status: 'SUCCEEDED' }] },
    });
  });

  it('that was asked for days ago still reaches the provider when it is approved', async () => {
    const { id } = await shop.pay(shop.buyer());
    const { id: refundId } = last(await refund(id, 2_000));
    await shop.rows(sql`update payments.operations set created_at = now() - interval '5 days' where id = ${refundId}`);
    expect((await second.get(APPROVE, approval(refundId))).approveRefund.status).toBe('SUCCEEDED');
  });
});
