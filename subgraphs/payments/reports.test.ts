import { random } from '@lyceum/demo/world.ts';
import { HOUR, newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL, CAPTURE, openShop, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
});
afterAll(() => shop.payments.stop());

const period = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
const MONEY = '{ amountMinor currency }';
const SUMMARY = `query ($period: PeriodInput!) { paymentSummary(period: $period) {
  figures { currency gross ${MONEY} refunds ${MONEY} fees ${MONEY} net ${MONEY} payments payers revenuePerPayer ${MONEY} }
  previous { currency } topItems { title gross ${MONEY} payments } granularity timeZone asOf generatedAt refundRequests
  series { currency points { date gross ${MONEY} refunds ${MONEY} fees ${MONEY} payments } }
  attempts { started authorized captured failed cancelled authorizationRate captureRate refundRate medianRefundAgeHours declines { reason count } }
  previousAttempts { started authorizationRate } ledgerImbalance ${MONEY} stuck } }`;

interface Paid {
  readonly payer: string;
  readonly currency: string;
  readonly amount: number;
  readonly refund: number;
  readonly result: string;
}

describe('figures', () => {
  const paid: Paid[] = [];
  beforeAll(async () => {
    const next = random('reports');
    const results = ['ok', 'ok', 'ok', 'decline', 'insufficient-funds', 'requires-action'];
    for (let i = 0; i < 40; i++) {
      const currency = ['EUR', 'JPY', 'KWD'][Math.floor(next() * 3)] ?? 'EUR';
      const amount = 100 + Math.floor(next() * 20_000);
      const result = results[Math.floor(next() * results.length)] ?? 'ok';
      const buyer = shop.buyer({ amountMinor: BigInt(amount), currency, title: `Course ${Math.floor(next() * 4)}` });
      const { id } = await shop.pay(buyer, { method: `sandbox:${result}` });
      const refund = result === 'ok' && next() < 0.4 ? 1 + Math.floor(next() * amount) : 0;
      if (refund) await shop.admin.get(REFUND, { input: { paymentId: id, amount: refund, idempotencyKey: newId() } });
      paid.push({ payer: buyer.actor.id, currency, amount, refund, result });
    }
  });
  const taken = () => paid.filter(({ result }) => result === 'ok');
  const sum = (of: Paid[], value: (one: Paid) => number) => of.reduce((total, one) => total + value(one), 0);

  it('of all payments are what a recount gives', async () => {
    const { paymentSummary } = await shop.admin.get(SUMMARY, { period });
    const expected = ['EUR', 'JPY', 'KWD'].map((currency) => {
      const of = taken().filter((one) => one.currency === currency);
      const money = (amountMinor: number) => ({ amountMinor, currency });
      const [gross, refunds, fees] = [
        sum(of, (one) => one.amount),
        sum(of, (one) => one.refund),
        sum(of, (one) => Math.floor((one.amount * 29) / 1000)),
      ];
      return {
        currency,
        gross: money(gross),
        refunds: money(refunds),
        fees: money(fees),
        net: money(gross - refunds - fees),
        payments: of.length,
        payers: of.length,
        revenuePerPayer: money(Math.floor(gross / of.length)),
      };
    });
    expect(paymentSummary.figures).toEqual(expected);
    expect(paymentSummary).toMatchObject({ granularity: 'MONTH', timeZone: 'UTC', refundRequests: 0 });
    for (const { currency, points } of paymentSummary.series) {
      expect(points).toHaveLength(80 * 12);
      const of = paymentSummary.figures.find((one: { currency: string }) => one.currency === currency);
      for (const key of ['gross', 'refunds', 'fees'] as const)
        expect(
          points.reduce((total: number, point: Record<typeof key, { amountMinor: number }>) => total + point[key].amountMinor, 0),
        ).toBe(of[key].amountMinor);
      expect(points.find(({ payments }: { payments: number }) => payments).date).toBe(`${new Date().toISOString().slice(0, 7)}-01`);
    }
    expect(paymentSummary.series.map(({ currency }: { currency: string }) => currency)).toEqual(['EUR', 'JPY', 'KWD']);
    const count = (...results: string[]) => paid.filter(({ result }) => results.includes(result)).length;
    const refunded = paid.filter(({ refund }) => refund).length;
    expect(paymentSummary.attempts).toMatchObject({
      started: 40,
      authorized: count('ok'),
      captured: count('ok'),
      failed: count('decline', 'insufficient-funds'),
      cancelled: 0,
      authorizationRate: count('ok') / 40,
      captureRate: 1,
      refundRate: refunded / count('ok'),
    });
    expect(
      Object.fromEntries(paymentSummary.attempts.declines.map((one: { reason: string; count: number }) => [one.reason, one.count])),
    ).toEqual({
      card_declined: count('decline'),
      insufficient_funds: count('insufficient-funds'),
    });
    expect(paymentSummary.attempts.medianRefundAgeHours).toBeGreaterThanOrEqual(0);
    expect(paymentSummary.ledgerImbalance).toEqual([]);
    expect(paymentSummary.previous).toEqual([]);
    expect(paymentSummary.previousAttempts).toEqual({ started: 0, authorizationRate: null });
    expect(paymentSummary.topItems.reduce((total: number, one: { payments: number }) => total + one.payments, 0)).toBe(count('ok'));
  });

  it('of one person are theirs alone', async () => {
    const [one] = taken().filter(({ refund }) => refund);
    if (!one) throw new Error('Nobody got a refund.');
    const me = shop.payments.viewer({ id: one.payer });
    const report = `query ($period: PeriodInput!) { paymentReport(period: $period) { user { id } failedAttempts open lastPayment { id }
      figures { currency paid ${MONEY} refunded ${MONEY} net ${MONEY} payments } byItemKind { kind payments net ${MONEY} } previous { currency } upcoming ${MONEY} series { currency points { gross { amountMinor } refunds { amountMinor } fees { amountMinor } } } } }`;
    const { currency } = one;
    const net = { amountMinor: one.amount - one.refund, currency };
    expect((await me.get(report, { period })).paymentReport).toEqual({
      user: { id: one.payer },
      failedAttempts: 0,
      open: 0,
      lastPayment: { id: expect.any(String) },
      figures: [
        { currency, paid: { amountMinor: one.amount, currency }, refunded: { amountMinor: one.refund, currency }, net, payments: 1 },
      ],
      byItemKind: [{ kind: 'ENROLLMENT', payments: 1, net }],
      previous: [],
      upcoming: [],
      series: [
        {
          currency,
          points: expect.arrayContaining([
            { gross: { amountMinor: one.amount }, refunds: { amountMinor: one.refund }, fees: { amountMinor: 0 } },
          ]),
        },
      ],
    });
  });

  it('of one person hold what is held and not taken yet', async () => {
    const buyer = shop.buyer({ amountMinor: 7_000n, currency: 'USD' });
    const { id } = await shop.pay(buyer, { capture: 'MANUAL' });
    const upcoming = async () =>
      (await buyer.actor.get(`query ($period: PeriodInput!) { paymentReport(period: $period) { upcoming ${MONEY} } }`, { period }))
        .paymentReport.upcoming;
    expect(await upcoming()).toEqual([{ amountMinor: 7_000, currency: 'USD' }]);
    await shop.admin.get(CAPTURE, { input: { paymentId: id, amount: 3_000, idempotencyKey: newId() } });
    expect(await upcoming()).toEqual([{ amountMinor: 4_000, currency: 'USD' }]);
    await shop.admin.get(CANCEL, { input: { paymentId: id, idempotencyKey: newId() } }).catch(() => null);
  });

  it('are by days of a time zone, each moment on its own day', async () => {
    const buyer = shop.buyer({ amountMinor: 500n, currency: 'NOK' });
    await shop.pay(buyer);
    const points = async (timeZone: string) => {
      const [series] = (
        await buyer.actor.get(
          `query ($period: PeriodInput!, $timeZone: TimeZone) { paymentReport(period: $period, granularity: DAY, timeZone: $timeZone) { series { points { date gross ${MONEY} } } } }`,
          { period: { from: new Date(Date.now() - HOUR).toISOString(), to: new Date(Date.now() + HOUR).toISOString() }, timeZone },
        )
      ).paymentReport.series;
      return series.points.filter(({ gross }: { gross: { amountMinor: number } }) => gross.amountMinor);
    };
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(await points(timeZone)).toEqual([
        {
          date: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date()),
          gross: { amountMinor: 500, currency: 'NOK' },
        },
      ]);
  });

  it('hold what is stuck', async () => {
    await shop.pay(shop.buyer(), { method: 'sandbox:timeout-after-success+lost-webhooks' });
    const stuck = async () => (await shop.admin.get(SUMMARY, { period })).paymentSummary.stuck;
    expect(await stuck()).toBe(0);
    await shop.rows(sql`update payments.operations set created_at = now() - interval '11 minutes' where state = 'PENDING'`);
    expect(await stuck()).toBe(1);
    await shop.tick(HOUR);
    expect(await stuck()).toBe(0);
  });

  it('are by currency in the ledger, and sum to zero', async () => {
    const { ledgerBalances } = await shop.admin.get(`{ ledgerBalances { account balance ${MONEY} } }`);
    const sums = new Map<string, number>();
    for (const { balance } of ledgerBalances) sums.set(balance.currency, (sums.get(balance.currency) ?? 0) + balance.amountMinor);
    expect([...sums]).toEqual(['EUR', 'JPY', 'KWD', 'NOK', 'USD'].map((currency) => [currency, 0]));
  });
});

describe('a quote', () => {
  it('adds prices up by currency, as their seller names them', async () => {
    const buyer = shop.buyer({ amountMinor: 25_500n, currency: 'KWD' });
    const items = [
      { kind: 'ENROLLMENT', id: buyer.itemId },
      { kind: 'COURSE_RUN', id: shop.run(500n, 'JPY') },
      { kind: 'COURSE_RUN', id: shop.run(700n, 'JPY') },
    ];
    const { quote } = await buyer.actor.get(
      `query ($items: [QuoteItemInput!]!) { quote(items: $items) { lines { kind amount ${MONEY} display payable reason } totals ${MONEY} } }`,
      { items },
    );
    expect(
      quote.lines.map(({ display, payable }: { display: string; payable: boolean }) => [display.replace(/\s/g, ' '), payable]),
    ).toEqual([
      ['KWD 25.500', true],
      ['¥500', false],
      ['¥700', false],
    ]);
    expect(quote.totals).toEqual([
      { amountMinor: 1200, currency: 'JPY' },
      { amountMinor: 25_500, currency: 'KWD' },
    ]);
  });
});
