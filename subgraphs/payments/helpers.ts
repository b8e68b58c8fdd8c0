import { allow, DAY, deny, enforce, found, helper, hide, invalid, moment, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { ItemKind, PayableKind, SELLERS } from './items.ts';
import { presentProvider } from './providers.ts';
import type { PaymentRow } from './tables.ts';
import { currencyExponent, validatePaymentData } from './utilities.ts';

/** Who may see or change a payment: the payer some things, holders of payments:read and payments:manage the rest. */
export const validatePaymentPermissions = helper(
  'Whether the viewer may see or change a payment, and why.',
  z.object({
    payerId: z.uuid(),
    action: z.enum(['read', 'cancel', 'confirm', 'refund', 'capture', 'manage']),
    capturedAt: moment.nullish(),
    whole: z.boolean().nullish().describe('Whether all that was paid is to be given back.'),
  }),
  async (ctx: Context, { payerId, action, capturedAt, whole }) => {
    if (ctx.hasScope('payments:manage')) return allow('payment.scope', 'The scope payments:manage was given.');
    if (action === 'read' && ctx.hasScope('payments:read')) return allow('payment.scope', 'The scope payments:read was given.');
    if (ctx.viewerOrNull?.id !== payerId) {
      // whoever sees a payment may be told why it can't be changed
      if (ctx.hasScope('payments:read')) return deny('payment.scope', 'This needs the scope payments:manage.', 'payments:manage');
      return hide('payment.own', 'Only the payer and holders of payments:read may see a payment.');
    }
    if (action === 'read' || action === 'cancel' || action === 'confirm') return allow('payment.own', 'It is one’s own payment.');
    if (action !== 'refund') return deny('payment.scope', 'This needs the scope payments:manage.', 'payments:manage');
    const { payerMayRefund, refundWindowDays } = ctx.settings;
    if (!payerMayRefund) return deny('payment.refund', 'Ask the people who manage payments for a refund.', 'payments:manage');
    if (!whole) return deny('payment.refund', 'You can take back the whole payment only: leave the amount out.', 'payments:manage');
    if (!capturedAt || ctx.now.getTime() - capturedAt.getTime() > refundWindowDays * DAY)
      return deny('payment.refund', `The time for refunds, ${refundWindowDays} days, is over.`, 'payments:manage');
    return allow('payment.own', 'It is one’s own payment, within the refund window.');
  },
  {
    subject: async (ctx: Context, id) => {
      const { payerId, capturedAt } = found(await ctx.load.payment.load(id), 'The payment');
      return { payerId, capturedAt, whole: true };
    },
  },
);

/** Throws FORBIDDEN unless the caller holds the scope. */
export function demand(ctx: Context, scope: string): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs the scope ${scope}.`);
}

/** Throws unless the viewer may do it. */
export const mayChange = async (
  ctx: Context,
  { payerId, capturedAt }: PaymentRow,
  action: 'read' | 'cancel' | 'confirm' | 'refund' | 'capture' | 'manage',
  whole?: boolean,
): Promise<void> => enforce(await validatePaymentPermissions(ctx, { payerId, action, capturedAt, whole }));

/** Whether the viewer may see it. */
export const mayRead = async (ctx: Context, { payerId }: { payerId: string }): Promise<boolean> =>
  (await validatePaymentPermissions(ctx, { payerId, action: 'read' })).allowed;

/** What the domain that sells it says about something that can be paid for. */
const Payable = z.object({
  kind: PayableKind,
  id: z.uuid(),
  title: z.string(),
  amountMinor: z.string().regex(/^\d+$/).transform(BigInt),
  /** Null: it costs nothing. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  payerId: z.uuid().nullable(),
  payable: z.boolean(),
  reason: z.string().nullable(),
});

export const priceOf = helper(
  'What something costs now, as the domain that sells it says.',
  z.object({ kind: PayableKind, id: z.uuid() }),
  async (ctx: Context, item) => {
    const priced = Payable.parse(await ctx.ask(SELLERS[item.kind], 'payableItem', item));
    return { ...priced, currency: priced.currency ?? ctx.settings.defaultCurrency };
  },
  { open: true },
);

const PAYERS: Readonly<Record<ItemKind, string>> = {
  ENROLLMENT: 'Only the learner can pay for an enrolment.',
  COMPANY_SEATS: 'Only who ordered them can pay for seats.',
  EVENT_TICKET: 'Only the guest can pay for a ticket.',
};

export const processPaymentData = helper(
  'Prepares a payment: checks the input, has the item priced and looks whether the provider takes it.',
  z.object({
    itemKind: z.string().max(1_024),
    itemId: z.string().max(1_024),
    paymentMethod: z.string().max(1_024),
    idempotencyKey: z.string().max(1_024),
    capture: z.enum(['AUTOMATIC', 'MANUAL']).nullish(),
  }),
  async (ctx: Context, data) => {
    const violations = validatePaymentData(data);
    if (violations.length) throw invalid(violations);
    const itemKind = ItemKind.parse(data.itemKind);
    const item = await priceOf(ctx, { kind: itemKind, id: data.itemId });
    if (item.payerId !== ctx.viewer.id) throw new Refusal('FORBIDDEN', PAYERS[itemKind]);
    if (!item.payable) throw new Refusal('CONFLICT', item.reason ?? 'There is nothing to pay for.');
    if (item.amountMinor <= 0n) throw new Refusal('CONFLICT', 'There is nothing to pay: it is free.');
    const { currencies, captureMode } = ctx.settings;
    if (currencies.length && !currencies.includes(item.currency))
      throw new Refusal('CONFLICT', `Payments in ${item.currency} are not taken at the moment.`);
    currencyExponent({ currency: item.currency });
    const provider = presentProvider(ctx);
    const objection = provider.objection(data.paymentMethod, item.amountMinor, item.currency);
    if (objection) throw invalid([{ path: ['input', objection.field], rule: 'provider', message: objection.message }]);
    return {
      values: {
        payerId: ctx.viewer.id,
        itemKind,
        itemId: item.id,
        itemTitle: item.title,
        amountMinor: item.amountMinor,
        currency: item.currency,
        captureMode: data.capture ?? captureMode,
        provider: provider.name,
      },
      methodToken: data.paymentMethod,
    };
  },
  { open: true },
);
