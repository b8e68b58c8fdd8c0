import { before, MINUTE, one, type Period, report, Span, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { stuckSince } from '../services/reconcile.ts';
import { operations } from '../tables.ts';
import { moneyRow } from './money-row.ts';
import { moneySeries } from './series.ts';

type Texts<K extends string> = Record<K, string>;

/** Money as the ledger has it: what moved in the period, whenever its payment was begun. */
async function figures(ctx: Context, period: Period) {
  const rows = await ctx.db.execute<Texts<'currency' | 'gross' | 'refunds' | 'fees' | 'payments' | 'payers'>>(sql`
    select e.currency,
      (-coalesce(sum(e.amount_minor) filter (where e.account = 'SALES'), 0))::text as gross,
      coalesce(sum(e.amount_minor) filter (where e.account = 'REFUNDS'), 0)::text as refunds,
      coalesce(sum(e.amount_minor) filter (where e.account = 'PROVIDER_FEES'), 0)::text as fees,
      count(distinct e.payment_id) filter (where e.kind = 'CAPTURE') as payments,
      count(distinct p.payer_id) filter (where e.kind = 'CAPTURE') as payers
    from payments.ledger_entries e join payments.payments p on p.id = e.payment_id
    where ${within(sql`e.at`, period)}
    group by e.currency order by e.currency`);
  return rows.map(({ currency, gross, refunds, fees, payments, payers }) => ({
    currency,
    gross: moneyRow(gross, currency),
    refunds: moneyRow(refunds, currency),
    fees: moneyRow(fees, currency),
    net: moneyRow(BigInt(gross) - BigInt(refunds) - BigInt(fees), currency),
    payments: Number(payments),
    payers: Number(payers),
    revenuePerPayer: moneyRow(Number(payers) ? BigInt(gross) / BigInt(payers) : 0n, currency),
  }));
}

/** How the payments begun in the period went. */
async function attempts(ctx: Context, period: Period) {
  const begun = within(sql`p.created_at`, period);
  const row = one(
    await ctx.db.execute<Texts<'started' | 'authorized' | 'captured' | 'failed' | 'cancelled' | 'refunded'> & { age: number | null }>(sql`
      select count(*) as started, count(p.authorized_at) as authorized, count(p.captured_at) as captured,
        count(*) filter (where p.status = 'FAILED') as failed,
        count(*) filter (where p.status in ('CANCELLED', 'EXPIRED')) as cancelled,
        count(*) filter (where p.refunded_minor > 0) as refunded,
        (select (percentile_cont(0.5) within group (order by extract(epoch from o.settled_at - r.captured_at)) / 3600)::float8
          from payments.operations o join payments.payments r on r.id = o.payment_id
          where o.kind = 'REFUND' and o.state = 'SUCCEEDED' and ${within(sql`r.created_at`, period)}) as age
      from payments.payments p where ${begun}`),
  );
  const declines = await ctx.db.execute<{ reason: string; count: number }>(sql`
    select coalesce(p.failure_code, 'unknown') as reason, count(*)::int as count
    from payments.payments p where p.status = 'FAILED' and ${begun} group by 1 order by 2 desc, 1 limit 50`);
  const [started, authorized, captured] = [Number(row.started), Number(row.authorized), Number(row.captured)];
  return {
    started,
    authorized,
    captured,
    failed: Number(row.failed),
    cancelled: Number(row.cancelled),
    authorizationRate: started ? authorized / started : null,
    captureRate: authorized ? captured / authorized : null,
    refundRate: captured ? Number(row.refunded) / captured : null,
    medianRefundAgeHours: row.age,
    declines: [...declines],
  };
}

async function topItems(ctx: Context, period: Period) {
  const rows = await ctx.db.execute<Texts<'title' | 'currency' | 'gross' | 'payments'>>(sql`
    select p.item_title as title, e.currency, (-sum(e.amount_minor))::text as gross, count(distinct e.payment_id) as payments
    from payments.ledger_entries e join payments.payments p on p.id = e.payment_id
    where e.account = 'SALES' and ${within(sql`e.at`, period)}
    group by 1, 2 order by count(distinct e.payment_id) desc, 3, 1, 2 limit 10`);
  return rows.map(({ title, currency, gross, payments }) => ({ title, gross: moneyRow(gross, currency), payments: Number(payments) }));
}

/** What the ledger is out of balance by; the database lets no movement in that does not sum to zero. */
export async function ledgerImbalance(ctx: Context) {
  const rows = await ctx.db.execute<Texts<'currency' | 'sum'>>(
    sql`select currency, sum(amount_minor)::text as sum from payments.ledger_entries group by currency having sum(amount_minor) <> 0 order by currency`,
  );
  return rows.map(({ currency, sum }) => moneyRow(sum, currency));
}

export const generatePaymentSummary = report(
  'Money, attempts and refunds of a period, and of the one before.',
  Span,
  async (ctx: Context, span) => {
    demand(ctx, 'reports:read');
    const steps = stepsOf(span);
    const { period } = steps;
    return {
      ...steps,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      attempts: await attempts(ctx, period),
      previousAttempts: await attempts(ctx, before(period)),
      topItems: await topItems(ctx, period),
      ledgerImbalance: await ledgerImbalance(ctx),
      stuck: await stuckSince(ctx, new Date(ctx.now.getTime() - ctx.settings.stuckMinutes * MINUTE)),
      refundRequests: await ctx.db.$count(operations, eq(operations.state, 'REQUESTED')),
      series: await moneySeries(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
