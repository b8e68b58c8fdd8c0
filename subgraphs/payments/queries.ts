import { ascending, descending, invalid, isUuid, minorUnits, PageArguments, Period, pageOf, query, Refusal } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, gte, ilike, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { demand, priceOf } from './helpers.ts';
import { PayableKind } from './items.ts';
import { ledgerEntries, operations, paymentStatus, payments } from './tables.ts';
import { CurrencyCode } from './utilities/money.ts';
import { formatPaymentData } from './utilities.ts';

const Filter = z.object({
  status: z.array(z.enum(paymentStatus.enumValues)).max(paymentStatus.enumValues.length).nullish(),
  payerId: z.uuid().nullish(),
  itemId: z.uuid().nullish(),
  currency: CurrencyCode.nullish(),
  amountFrom: minorUnits.nullish(),
  amountTo: minorUnits.nullish(),
  period: Period.nullish(),
});

function matching(ctx: Context, filter: z.output<typeof Filter> | null | undefined): SQL | undefined {
  if (!filter) return undefined;
  const { status, payerId, itemId, amountFrom, amountTo, period } = filter;
  // amounts of several currencies do not compare
  const amounts = amountFrom != null || amountTo != null;
  const currency = filter.currency ?? (amounts ? ctx.settings.defaultCurrency : null);
  return and(
    status ? inArray(payments.status, status) : undefined,
    payerId ? eq(payments.payerId, payerId) : undefined,
    itemId ? eq(payments.itemId, itemId) : undefined,
    currency ? eq(payments.currency, currency) : undefined,
    amountFrom == null ? undefined : gte(payments.amountMinor, amountFrom),
    amountTo == null ? undefined : lte(payments.amountMinor, amountTo),
    period ? and(gte(payments.createdAt, period.from), lt(payments.createdAt, period.to)) : undefined,
  );
}

/** One's own, unless the viewer may see everybody's. */
const visible = (ctx: Context) => (ctx.hasScope('payments:read') ? undefined : eq(payments.payerId, ctx.viewer.id));

export const listPayments = query(
  'Payments that the viewer may see, newest or oldest first.',
  z.object({ filter: Filter.nullish(), orderBy: z.enum(['NEWEST', 'OLDEST']).nullish(), page: PageArguments }),
  (ctx: Context, { filter, orderBy, page }) => {
    const sort = orderBy === 'OLDEST' ? ascending : descending;
    return pageOf(ctx.db, {
      table: payments,
      where: and(visible(ctx), matching(ctx, filter)),
      orderBy: [sort(payments.createdAt), sort(payments.id)],
      page,
    });
  },
);

export const searchPayments = query(
  'Payments that the viewer may see, by words of what was bought or by an id.',
  z.object({ query: z.string().trim().min(1, 'Say what to look for.').max(200), filter: Filter.nullish(), page: PageArguments }),
  (ctx: Context, { query: text, filter, page }) => {
    const like = holding(text);
    const words = isUuid(text)
      ? or(eq(payments.id, text), eq(payments.itemId, text), eq(payments.payerId, text))
      : or(ilike(payments.itemTitle, like), eq(payments.providerPaymentId, text));
    return pageOf(ctx.db, {
      table: payments,
      where: and(visible(ctx), words, matching(ctx, filter)),
      orderBy: [descending(payments.createdAt), descending(payments.id)],
      page,
    });
  },
);

export const getPaymentsByUser = query(
  'The payments of one person, newest first: oneself, or anybody with payments:read.',
  z.object({ userId: z.uuid(), status: z.enum(paymentStatus.enumValues).nullish(), page: PageArguments }),
  async (ctx: Context, { userId, status, page }) => {
    if (!ctx.hasScope('payments:read') && ctx.viewer.id !== userId)
      throw new Refusal('FORBIDDEN', 'Only the person and holders of payments:read may see these payments.');
    return ctx.load.paymentsOf.load({ of: userId, status, page });
  },
);

export const quoteItems = query(
  'What things cost now, as the domains that sell them say.',
  z.object({
    items: z
      .array(z.object({ kind: PayableKind, id: z.uuid() }))
      .min(1, 'Name at least one thing.')
      .max(20),
  }),
  async (ctx: Context, { items }) => {
    const named = items.map(({ kind, id }) => `${kind} ${id.toLowerCase()}`);
    const twice = named.findIndex((name, at) => named.indexOf(name) !== at);
    if (twice >= 0) throw invalid([{ path: ['items', String(twice)], rule: 'twice', message: 'Name each thing once.' }]);
    const prices = await Promise.all(items.map((item) => priceOf(ctx, item)));
    const lines = prices.map(({ kind, id, title, amountMinor, currency, payable, reason }) => ({
      kind,
      id,
      title,
      amount: { amountMinor, currency },
      display: formatPaymentData({ amountMinor, currency }).amount,
      payable,
      reason,
    }));
    const sums = new Map<string, bigint>();
    for (const { amount } of lines) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.amountMinor);
    const totals = [...sums]
      .map(([currency, amountMinor]) => ({ currency, amountMinor }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
    return { lines, totals, quotedAt: ctx.now };
  },
);

export const listRefundRequests = query(
  'Refunds that wait for a second person’s decision, oldest first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => {
    demand(ctx, 'payments:manage');
    return pageOf(ctx.db, {
      table: operations,
      where: eq(operations.state, 'REQUESTED'),
      orderBy: [ascending(operations.createdAt), ascending(operations.id)],
      page,
    });
  },
);

const LedgerFilter = z.object({
  account: z.enum(ledgerEntries.account.enumValues).nullish(),
  paymentId: z.uuid().nullish(),
  currency: CurrencyCode.nullish(),
  period: Period.nullish(),
});

export const readLedger = query(
  'Entries of the ledger, newest first.',
  z.object({ filter: LedgerFilter.nullish(), page: PageArguments }),
  async (ctx: Context, { filter, page }) => {
    demand(ctx, 'payments:read');
    return pageOf(ctx.db, {
      table: ledgerEntries,
      where: and(
        filter?.account ? eq(ledgerEntries.account, filter.account) : undefined,
        filter?.paymentId ? eq(ledgerEntries.paymentId, filter.paymentId) : undefined,
        filter?.currency ? eq(ledgerEntries.currency, filter.currency) : undefined,
        filter?.period ? and(gte(ledgerEntries.at, filter.period.from), lt(ledgerEntries.at, filter.period.to)) : undefined,
      ),
      orderBy: [descending(ledgerEntries.at), descending(ledgerEntries.id)],
      page,
    });
  },
);

export const ledgerBalances = query('What each account holds, by currency.', z.object({}), async (ctx: Context) => {
  demand(ctx, 'payments:read');
  const rows = await ctx.db
    .select({ account: ledgerEntries.account, currency: ledgerEntries.currency, sum: sql<string>`sum(${ledgerEntries.amountMinor})::text` })
    .from(ledgerEntries)
    .groupBy(ledgerEntries.account, ledgerEntries.currency)
    .orderBy(ledgerEntries.currency, ledgerEntries.account);
  return rows.map(({ account, currency, sum }) => ({ account, balance: { amountMinor: BigInt(sum), currency } }));
});
