import { filled, type Steps, stepOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { moneyRow } from './money-row.ts';

interface Row extends Record<string, unknown> {
  readonly date: string;
  readonly currency: string;
  readonly gross: string;
  readonly refunds: string;
  readonly fees: string;
  readonly payments: number;
}

/** Money by currency and step, as the ledger has it; `where` is over its entries `e` and their payments `p`. */
export async function moneySeries(ctx: Context, steps: Steps, where: SQL = sql`true`) {
  const rows = await ctx.db.execute<Row>(sql`
    select ${stepOf(sql`e.at`, steps)} as date, e.currency,
      (-coalesce(sum(e.amount_minor) filter (where e.account = 'SALES'), 0))::text as gross,
      coalesce(sum(e.amount_minor) filter (where e.account = 'REFUNDS'), 0)::text as refunds,
      coalesce(sum(e.amount_minor) filter (where e.account = 'PROVIDER_FEES'), 0)::text as fees,
      (count(distinct e.payment_id) filter (where e.kind = 'CAPTURE'))::int as payments
    from payments.ledger_entries e join payments.payments p on p.id = e.payment_id
    where ${within(sql`e.at`, steps.period)} and ${where} group by 1, 2 order by 2, 1`);
  return [...Map.groupBy(rows, ({ currency }) => currency)].map(([currency, those]) => {
    const nothing = { gross: moneyRow(0n, currency), refunds: moneyRow(0n, currency), fees: moneyRow(0n, currency), payments: 0 };
    const points = those.map(({ date, gross, refunds, fees, payments }) => ({
      date,
      gross: moneyRow(gross, currency),
      refunds: moneyRow(refunds, currency),
      fees: moneyRow(fees, currency),
      payments,
    }));
    return { currency, points: filled(steps, points, nothing) };
  });
}
