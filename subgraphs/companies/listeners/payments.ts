import { listener } from '@lyceum/kit';
import { events } from '@lyceum/payments/events';
import type { Context } from '../context.ts';
import { settleSeatPayment, settleSeatRefund } from '../services.ts';

const KIND = 'COMPANY_SEATS';

export const useWhatWasPaid = listener(
  events,
  'payments.payment.captured.v1',
  'Seats are there once their payment was taken.',
  async (ctx: Context, { data: { itemKind, itemId: poolId, paymentId, fully } }) => {
    if (itemKind === KIND && fully) await settleSeatPayment(ctx, { poolId, paymentId });
  },
);

export const takeBackWhatWasRefunded = listener(
  events,
  'payments.payment.refunded.v1',
  'Seats are gone once their payment was given back whole.',
  async (ctx: Context, { data: { itemKind, itemId: poolId, paymentId, fully } }) => {
    if (itemKind === KIND && fully) await settleSeatRefund(ctx, { poolId, paymentId });
  },
);
