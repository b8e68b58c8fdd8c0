import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL, CAPTURE, openShop, PAY, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
let buyer: ReturnType<Shop['buyer']>;
let id: string;
let refundId: string;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
  buyer = shop.buyer({ title: 'Hypnosis for Practitioners' });
  ({ id } = await shop.pay(buyer));
  const { refundPayment } = await shop.admin.get(REFUND, { input: { paymentId: id, amount: 100, idempotencyKey: newId() } });
  refundId = refundPayment.refunds.nodes[0].id;
});
afterAll(() => shop.payments.stop());

const period = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };

describe('another person', () => {
  it('does not get a payment by id, by reference, by list, by search or by count', async () => {
    const other = shop.payments.viewer();
    expect((await other.refusal('query ($id: ID!) { payment(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
    expect((await other.refusal('query ($id: ID!) { refundable(paymentId: $id) { amountMinor } }', { id })).code).toBe('NOT_FOUND');
    expect(await other.entity('Payment', { id }, 'id status')).toBeNull();
    expect(await other.entity('Refund', { id: refundId }, 'id payment { id }')).toBeNull();
    expect(await other.entity('Enrollment', { id: buyer.itemId }, 'payment { id }')).toEqual({ payment: null });
    expect(await other.entity('User', { id: buyer.actor.id }, 'payments { totalCount }')).toEqual({ payments: null });
    const listed = await other.get(
      `query ($id: ID!, $user: ID!) { a: payments { totalCount nodes { id } } b: payments(filter: { payerId: $user }) { totalCount }
        c: searchPayments(query: "Hypnosis") { totalCount } d: searchPayments(query: "${id}") { totalCount } e: payments(filter: { itemId: $id }) { totalCount } }`,
      { id: buyer.itemId, user: buyer.actor.id },
    );
    expect(listed).toEqual({
      a: { totalCount: 0, nodes: [] },
      b: { totalCount: 0 },
      c: { totalCount: 0 },
      d: { totalCount: 0 },
      e: { totalCount: 0 },
    });
    for (const query of [
      'query ($user: ID!) { paymentsByUser(userId: $user) { totalCount } }',
      'query ($user: ID!, $period: PeriodInput!) { paymentReport(userId: $user, period: $period) { open } }',
      'query ($period: PeriodInput!) { paymentSummary(period: $period) { stuck } }',
      '{ ledger { totalCount } }',
      '{ ledgerBalances { account } }',
    ])
      expect((await other.refusal(query, { user: buyer.actor.id, period })).code).toBe('FORBIDDEN');
  });

  it('changes nothing, and is told no more than that', async () => {
    const other = shop.payments.viewer();
    const input = { paymentId: id, idempotencyKey: newId() };
    expect((await other.refusal(CANCEL, { input })).code).toBe('NOT_FOUND');
    expect((await other.refusal(REFUND, { input })).code).toBe('NOT_FOUND');
    expect((await other.refusal(CAPTURE, { input })).code).toBe('FORBIDDEN');
    const confirm = 'mutation ($id: ID!) { confirmPayment(input: { paymentId: $id }) { id } }';
    expect((await other.refusal(confirm, { id })).code).toBe('NOT_FOUND');
    expect((await shop.end(id)).payment).toMatchObject({ refunded_minor: '100', refunding_minor: '0' });
  });

  it('who is nobody gets nothing', async () => {
    const { nobody } = shop.payments;
    expect((await nobody.refusal('query ($id: ID!) { payment(id: $id) { id } }', { id })).code).toBe('UNAUTHENTICATED');
    expect((await nobody.refusal('{ payments { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect(await nobody.entity('Payment', { id }, 'id')).toBeNull();
    expect(await nobody.entity('Enrollment', { id: buyer.itemId }, 'payment { id }')).toEqual({ payment: null });
  });
});

describe('who may', () => {
  it('the payer sees the payment everywhere', async () => {
    const { actor } = buyer;
    expect(await actor.entity('Payment', { id }, 'id status')).toEqual({ id, status: 'PARTIALLY_REFUNDED' });
    expect(await actor.entity('Refund', { id: refundId }, 'status amount { amountMinor } payment { id }')).toEqual({
      status: 'SUCCEEDED',
      amount: { amountMinor: 100 },
      payment: { id },
    });
    expect(await actor.entity('Enrollment', { id: buyer.itemId }, 'payment { id }')).toEqual({ payment: { id } });
    expect(await actor.entity('User', { id: actor.id }, 'payments { totalCount nodes { id } }')).toEqual({
      payments: { totalCount: 1, nodes: [{ id }] },
    });
    const found = await actor.get(
      '{ searchPayments(query: "hypno") { nodes { id } } payments(filter: { status: [PARTIALLY_REFUNDED] }) { nodes { id } } }',
    );
    expect(found).toEqual({ searchPayments: { nodes: [{ id }] }, payments: { nodes: [{ id }] } });
  });

  it('holders of payments:read see all and change nothing', async () => {
    const reader = shop.payments.viewer({ scopes: ['payments:read'] });
    expect((await reader.get('query ($id: ID!) { payment(id: $id) { fee { amountMinor } } }', { id })).payment.fee.amountMinor).toBe(290);
    expect((await reader.refusal(REFUND, { input: { paymentId: id, idempotencyKey: newId() } })).code).toBe('FORBIDDEN');
    const { ledger } = await reader.get(
      'query ($id: ID!) { ledger(filter: { paymentId: $id }) { totalCount nodes { account kind amount { amountMinor } payment { id } } } }',
      { id },
    );
    expect(ledger.totalCount).toBe(6);
    expect(ledger.nodes.reduce((sum: number, { amount }: { amount: { amountMinor: number } }) => sum + amount.amountMinor, 0)).toBe(0);
  });
});

describe('card numbers', () => {
  it('are refused and kept nowhere', async () => {
    const { actor, itemId } = shop.buyer();
    for (const paymentMethod of ['4242424242424242', 'pm_4242 4242 4242 4242', 'tok-4242-4242-4242-4242']) {
      const input = { itemKind: 'ENROLLMENT', itemId, paymentMethod, idempotencyKey: newId() };
      expect((await actor.refusal(PAY, { input })).violations).toMatchObject([{ rule: 'card_number' }]);
    }
    const notes = 'mutation ($input: UpdatePaymentMetadataInput!) { updatePaymentMetadata(input: $input) { id } }';
    const refusal = await shop.admin.refusal(notes, { input: { paymentId: id, metadata: { card: '4242 4242 4242 4242' } } });
    expect(refusal.violations).toMatchObject([{ rule: 'card_number' }]);
    for (const table of ['payments', 'operations', 'payment_events', 'idempotency', 'audit', 'outbox', 'webhook_events'])
      expect(
        await shop.rows(sql`select 1 from ${sql.identifier('payments')}.${sql.identifier(table)} t where t::text ~ '4242[ -]?4242'`),
      ).toEqual([]);
  });

  it('and tokens are forgotten once they were used', async () => {
    expect(await shop.rows(sql`select 1 from payments.operations where payment_id = ${id} and method_token is not null`)).toEqual([]);
  });
});

describe('reading', () => {
  it('takes the same few statements, whatever the page', async () => {
    const payers = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const one = shop.buyer();
        await shop.pay(one);
        return one;
      }),
    );
    const own = (statements: string[]) => statements.filter((text) => /"payments"|payments\./.test(text));
    const list = (first: number) =>
      shop.payments.statements(() =>
        shop.admin.get(
          `query ($first: Int) { payments(first: $first) { totalCount nodes { id payer { id } amount { amountMinor } item { enrollment { id } }
            refunds { nodes { id amount { amountMinor } payment { id } } } events { nodes { type amount { amountMinor } } } } } }`,
          { first },
        ),
      );
    const [few, many] = [await list(2), await list(12)];
    expect(own(many).length).toBe(own(few).length);
    expect(own(many).length).toBeLessThanOrEqual(5);

    const entities = (keys: object[]) =>
      shop.payments.statements(() =>
        shop.admin.get(
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enrollment { payment { id } } ... on User { payments(first: 3) { nodes { id } } }
            ... on Payment { id refunds { nodes { id } } } } }`,
          { r: keys },
        ),
      );
    const enrollments = payers.map(({ itemId }) => ({ __typename: 'Enrollment', id: itemId }));
    const users = payers.map(({ actor }) => ({ __typename: 'User', id: actor.id }));
    expect((await entities(enrollments)).length).toBe(1);
    expect((await entities(users)).length).toBe(1);
    expect((await entities([...enrollments, ...users])).length).toBe(2);
  });
});
