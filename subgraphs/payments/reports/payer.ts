import { before, type Period, Refusal, report, Span, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { ItemKind } from '../items.ts';
import { payments } from '../tables.ts';
import { moneyRow } from './money-row.ts';
import { moneySeries } from './series.ts';

async function figures(ctx: Context, userId: string, period: Period) {
  const rows = await ctx.db.execute<Record<'currency' | 'paid' | 'refunded' | 'payments', string>>(sql`
    select e.currency,
      (-coalesce(sum(e.amount_minor) filter (where e.account = 'SALES'), 0))::text as paid,
      coalesce(sum(e.amount_minor) filter (where e.account = 'REFUNDS'), 0)::text as refunded,
      count(distinct e.payment_id) filter (where e.kind = 'CAPTURE') as payments
    from payments.ledger_entries e join payments.payments p on p.id = e.payment_id
    where p.payer_id = ${userId} and e.account in ('SALES', 'REFUNDS') and ${within(sql`e.at`, period)}
    group by e.currency order by e.currency`);
  return rows.map(({ currency, paid, refunded, payments: count }) => ({
    currency,
    paid: moneyRow(paid, currency),
    refunded: moneyRow(refunded, currency),
    net: moneyRow(BigInt(paid) - BigInt(refunded), currency),
    payments: Number(count),
  }));
}

/** What was kept, by what it was paid for and by currency. */
async function byItemKind(ctx: Context, userId: string, period: Period) {
  const rows = await ctx.db.execute<{ kind: ItemKind; currency: string; net: string; payments: number }>(sql`
    select p.item_kind as kind, e.currency, (-sum(e.amount_minor))::text as net,
      (count(distinct e.payment_id) filter (where e.kind = 'CAPTURE'))::int as payments
    from payments.ledger_entries e join payments.payments p on p.id = e.payment_id
    where p.payer_id = ${userId} and e.account in ('SALES', 'REFUNDS') and ${within(sql`e.at`, period)}
    group by p.item_kind, e.currency order by p.item_kind, e.currency`);
  return rows.map(({ kind, currency, net, payments: count }) => ({ kind, net: moneyRow(net, currency), payments: count }));
}

/** What is held and not taken yet, by currency. */
async function upcoming(ctx: Context, userId: string) {
  const rows = await ctx.db.execute<{ currency: string; sum: string }>(sql`
    select currency, sum(authorized_minor - released_minor - captured_minor)::text as sum from payments.payments
    where payer_id = ${userId} and authorized_minor - released_minor - captured_minor > 0 group by currency order by currency`);
  return rows.map(({ currency, sum }) => moneyRow(sum, currency));
}

export const generatePaymentReport = report(
  'What one person paid and got back in a period, and in the one before.',
  Span.extend({ userId: z.uuid() }),
  async (ctx: Context, { userId, ...span }) => {
    const steps = stepsOf(span);
    const { period } = steps;
    if (!ctx.hasScope('payments:read') && ctx.viewer.id !== userId)
      throw new Refusal('FORBIDDEN', 'Only the person and holders of payments:read may see this report.');
    const ofUser = eq(payments.payerId, userId);
    const now = await figures(ctx, userId, period);
    const [last] = await ctx.db
      .select()
      .from(payments)
      .where(and(ofUser, isNotNull(payments.capturedAt)))
      .orderBy(desc(payments.capturedAt), desc(payments.id))
      .limit(1);
    return {
      user: { id: userId },
      ...steps,
      figures: now,
      previous: await figures(ctx, userId, before(period)),
      byItemKind: await byItemKind(ctx, userId, period),
      failedAttempts: await ctx.db.$count(payments, and(ofUser, eq(payments.status, 'FAILED'), within(sql`${payments.createdAt}`, period))),
      open: await ctx.db.$count(payments, and(ofUser, inArray(payments.status, ['PENDING', 'REQUIRES_ACTION', 'AUTHORIZED']))),
      upcoming: await upcoming(ctx, userId),
      lastPayment: last ?? null,
      series: await moneySeries(ctx, steps, sql`p.payer_id = ${userId} and e.account <> 'PROVIDER_FEES'`),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
