import { before, Period, Refusal, report } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { payments } from '../tables.ts';
import { moneyRow } from './money-row.ts';

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

export const generatePaymentReport = report(
  'What one person paid and got back in a period, and in the one before.',
  z.object({ userId: z.uuid(), period: Period }),
  async (ctx: Context, { userId, period }) => {
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
      period,
      figures: now,
      previous: await figures(ctx, userId, before(period)),
      // all that can be bought so far
      byItemKind: now.map(({ net, payments: count }) => ({ kind: 'ENROLLMENT' as const, net, payments: count })),
      failedAttempts: await ctx.db.$count(payments, and(ofUser, eq(payments.status, 'FAILED'), within(sql`${payments.createdAt}`, period))),
      open: await ctx.db.$count(payments, and(ofUser, inArray(payments.status, ['PENDING', 'REQUIRES_ACTION', 'AUTHORIZED']))),
      lastPayment: last ?? null,
      generatedAt: ctx.now,
    };
  },
);
