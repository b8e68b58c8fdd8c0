import { type Controllers, type Reference, Refusal } from '@lyceum/kit';
import type { Context } from './context.ts';
import { mayRead } from './helpers.ts';
import { capturable, refundable } from './operations.ts';
import * as queries from './queries.ts';
import { generatePaymentReport, generatePaymentSummary } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { validatePaymentData } from './utilities.ts';

const money = (amountMinor: bigint, { currency }: { currency: string }) => ({ amountMinor, currency });
const readable = async (ctx: Context, id: string) => {
  const payment = await ctx.load.payment.load(id);
  return payment && (await mayRead(ctx, payment)) ? payment : null;
};
const failure = ({ failureCode, failureMessage }: { failureCode: string | null; failureMessage: string | null }) =>
  failureCode ? { code: failureCode, message: failureMessage ?? '' } : null;
const paymentOf = async (ctx: Context, id: string) => {
  const payment = await ctx.load.payment.load(id);
  if (!payment) throw new Refusal('NOT_FOUND', 'The payment does not exist.');
  return payment;
};

/** Something that is paid for: its latest payment, for those who may see it. */
const paid = {
  __resolveReference: ({ id }: Reference) => ({ id }),
  payment: async ({ id }: Reference, _: unknown, ctx: Context) => {
    const payment = await ctx.load.paymentOfItem.load(id);
    return payment && (await mayRead(ctx, payment)) ? payment : null;
  },
};

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    payment: (_, { id }, ctx) => services.getPaymentDetails(ctx, { paymentId: id }),
    payments: (_, { filter, orderBy, ...page }, ctx) => queries.listPayments(ctx, { filter, orderBy, page }),
    paymentsByUser: (_, { userId, status, ...page }, ctx) => queries.getPaymentsByUser(ctx, { userId, status, page }),
    searchPayments: (_, { query, filter, ...page }, ctx) => queries.searchPayments(ctx, { query, filter, page }),
    quote: (_, { items }, ctx) => queries.quoteItems(ctx, { items }),
    refundable: async (_, { paymentId }, ctx) => {
      const payment = await services.getPaymentDetails(ctx, { paymentId });
      return money(refundable(payment), payment);
    },
    refundRequests: (_, page, ctx) => queries.listRefundRequests(ctx, { page }),
    ledger: (_, { filter, ...page }, ctx) => queries.readLedger(ctx, { filter, page }),
    ledgerBalances: (_, __, ctx) => queries.ledgerBalances(ctx, {}),
    validatePaymentData: (_, { input }) => validatePaymentData(input).map(({ path, ...rest }) => ({ path: path.map(String), ...rest })),
    paymentReport: (_, { userId, ...span }, ctx) => generatePaymentReport(ctx, { userId: userId ?? ctx.viewer.id, ...span }),
    paymentSummary: (_, span, ctx) => generatePaymentSummary(ctx, span),
  },

  Mutation: {
    processPayment: (_, { input }, ctx) => services.processPayment(ctx, input),
    authorizePayment: (_, { input }, ctx) => services.authorizePayment(ctx, input),
    confirmPayment: (_, { input }, ctx) => services.confirmPayment(ctx, input),
    capturePayment: (_, { input }, ctx) => services.capturePayment(ctx, input),
    cancelPayment: (_, { input }, ctx) => services.cancelPayment(ctx, input),
    refundPayment: (_, { input }, ctx) => services.refundPayment(ctx, input),
    approveRefund: (_, { input }, ctx) => services.approveRefund(ctx, input),
    rejectRefund: (_, { input }, ctx) => services.rejectRefund(ctx, input),
    updatePaymentMetadata: (_, { input: { metadata, ...input } }, ctx) =>
      services.updatePaymentMetadata(ctx, { ...input, metadata: Object(metadata) }),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    payments: ({ id }, { status, ...page }, ctx) => queries.getPaymentsByUser(ctx, { userId: id, status, page }),
  },

  Enrollment: paid,
  SeatPool: paid,
  Rsvp: paid,

  Payment: {
    __resolveReference: ({ id }, ctx) => readable(ctx, id),
    amount: (payment) => money(payment.amountMinor, payment),
    authorized: (payment) => money(payment.authorizedMinor, payment),
    capturable: (payment) => money(capturable(payment), payment),
    captured: (payment) => money(payment.capturedMinor, payment),
    refunded: (payment) => money(payment.refundedMinor, payment),
    refundable: (payment) => money(refundable(payment), payment),
    fee: (payment, _, ctx) => (payment.feeMinor !== null && ctx.hasScope('payments:read') ? money(payment.feeMinor, payment) : null),
    payer: ({ payerId }) => ({ id: payerId }),
    item: ({ itemKind, itemId, itemTitle }) => ({
      kind: itemKind,
      id: itemId,
      title: itemTitle,
      enrollment: itemKind === 'ENROLLMENT' ? { id: itemId } : null,
      seatPool: itemKind === 'COMPANY_SEATS' ? { id: itemId } : null,
      rsvp: itemKind === 'EVENT_TICKET' ? { id: itemId } : null,
    }),
    method: ({ methodBrand, methodLast4 }) => (methodBrand || methodLast4 ? { brand: methodBrand, last4: methodLast4 } : null),
    failure,
    // whoever opens it can approve the payment
    actionUrl: ({ status, actionUrl, payerId }, _, ctx) =>
      status === 'REQUIRES_ACTION' && ctx.viewerOrNull?.id === payerId ? actionUrl : null,
    refunds: ({ id }, page, ctx) => ctx.load.refundsOf.load({ of: id, page }),
    events: ({ id }, page, ctx) => ctx.load.eventsOf.load({ of: id, page }),
  },

  Refund: {
    __resolveReference: async ({ id }, ctx) => {
      const refund = await ctx.load.refund.load(id);
      return refund && (await readable(ctx, refund.paymentId)) ? refund : null;
    },
    payment: ({ paymentId }, _, ctx) => paymentOf(ctx, paymentId),
    amount: async ({ amountMinor, paymentId }, _, ctx) => money(amountMinor, await paymentOf(ctx, paymentId)),
    status: ({ state }) => state,
    failure,
    requestedBy: ({ requestedBy }, _, ctx) => (requestedBy && ctx.hasScope('payments:read') ? { id: requestedBy } : null),
    decidedBy: ({ decidedBy }, _, ctx) => (decidedBy && ctx.hasScope('payments:read') ? { id: decidedBy } : null),
    decisionNote: ({ decisionNote }, _, ctx) => (ctx.hasScope('payments:read') ? decisionNote : null),
  },

  PaymentEvent: {
    amount: async ({ amountMinor, paymentId }, _, ctx) =>
      amountMinor === null ? null : money(amountMinor, await paymentOf(ctx, paymentId)),
  },

  LedgerEntry: {
    amount: (entry) => money(entry.amountMinor, entry),
    payment: ({ paymentId }, _, ctx) => ctx.load.payment.load(paymentId),
  },
};
