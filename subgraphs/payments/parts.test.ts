import { newId, Refusal } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import * as queries from './queries.ts';
import { generatePaymentReport, generatePaymentSummary } from './reports.ts';
import * as services from './services.ts';
import subgraph from './subgraph.ts';
import { openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
let nosy: Actor;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
  nosy = shop.payments.viewer();
});
afterAll(() => shop.payments.stop());

const period = { from: new Date(0), to: new Date() };
const page = {};
const userId = newId();
const PRIVILEGED: [string, (ctx: Context) => Promise<unknown>][] = [
  ['deliverSandboxWebhooks', (ctx) => services.deliverSandboxWebhooks(ctx, {})],
  ['reconcilePayments', (ctx) => services.reconcilePayments(ctx, {})],
  ['expirePayments', (ctx) => services.expirePayments(ctx, {})],
  ['learnFees', (ctx) => services.learnFees(ctx, {})],
  [
    'returnPayment',
    (ctx) => services.returnPayment(ctx, { itemKind: 'ENROLLMENT', itemId: newId(), cause: 'x', reason: 'x', forGood: true }),
  ],
  ['readLedger', (ctx) => queries.readLedger(ctx, { page })],
  ['ledgerBalances', (ctx) => queries.ledgerBalances(ctx, {})],
  ['listRefundRequests', (ctx) => queries.listRefundRequests(ctx, { page })],
  ['getPaymentsByUser', (ctx) => queries.getPaymentsByUser(ctx, { userId, page })],
  ['generatePaymentReport', (ctx) => generatePaymentReport(ctx, { userId, period })],
  ['generatePaymentSummary', (ctx) => generatePaymentSummary(ctx, { period })],
];

describe('a part', () => {
  it.each(PRIVILEGED)('%s looks at the caller’s rights by itself, whoever runs it', async (_, run) => {
    // the harness hands out the context of the subgraph under test
    const refusal = await run(nosy.ctx as Context).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes no text and no list of any length', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });
});

describe('refunds and events of a payment', () => {
  it('come by pages', async () => {
    const buyer = shop.buyer();
    const { id } = await shop.pay(buyer);
    for (let i = 0; i < 12; i++) await shop.admin.get(REFUND, { input: { paymentId: id, amount: 1, idempotencyKey: newId() } });
    const read = async (selection: string) =>
      (await buyer.actor.get(`query ($id: ID!) { payment(id: $id) { ${selection} } }`, { id })).payment;
    const { refunds, events } = await read(
      'refunds { totalCount nodes { id } } events { totalCount nodes { id } pageInfo { hasNextPage endCursor } }',
    );
    expect([refunds.totalCount, refunds.nodes.length]).toEqual([12, 12]);
    expect([events.totalCount, events.nodes.length, events.pageInfo.hasNextPage]).toEqual([28, 20, true]);
    const rest = (await read(`events(after: "${events.pageInfo.endCursor}") { nodes { id } }`)).events;
    expect(new Set([...events.nodes, ...rest.nodes].map((node: { id: string }) => node.id)).size).toBe(28);
    expect((await buyer.actor.refusal(`query ($id: ID!) { payment(id: $id) { events(first: 101) { totalCount } } }`, { id })).code).toBe(
      'INVALID',
    );
  });
});
