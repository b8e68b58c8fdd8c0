import { fact } from '@lyceum/kit';
import { z } from 'zod';

const payment = {
  paymentId: z.uuid(),
  payerId: z.uuid(),
  itemKind: z.string().describe('What was paid for: ENROLLMENT, COMPANY_SEATS or EVENT_TICKET.'),
  itemId: z.uuid(),
  itemTitle: z.string(),
  amountMinor: z.string().describe('Integer text: the payment’s amount.'),
  currency: z.string(),
};

/** Facts that payments tells the others. Amounts are integers as text. */
export const events = {
  'payments.payment.started.v1': fact('A payment was begun; nothing is held yet.', 'Payment', z.object(payment)),
  'payments.payment.action_required.v1': fact('The payer must confirm at the provider.', 'Payment', z.object(payment)),
  'payments.payment.authorized.v1': fact('The amount is held.', 'Payment', z.object(payment)),
  'payments.payment.captured.v1': fact(
    'Money was taken.',
    'Payment',
    z.object({ ...payment, capturedMinor: z.string(), fully: z.boolean() }),
  ),
  'payments.payment.failed.v1': fact('The provider said no.', 'Payment', z.object({ ...payment, reason: z.string() })),
  'payments.payment.cancelled.v1': fact('A payment ended before money was taken.', 'Payment', z.object({ ...payment, reason: z.string() })),
  'payments.payment.refunded.v1': fact(
    'Money was given back.',
    'Payment',
    z.object({
      ...payment,
      refundId: z.uuid(),
      refundMinor: z.string().describe('This refund.'),
      refundedMinor: z.string().describe('All refunds so far.'),
      fully: z.boolean(),
    }),
  ),
  'payments.refund.requested.v1': fact(
    'Money shall be given back.',
    'Payment',
    z.object({ ...payment, refundId: z.uuid(), refundMinor: z.string().describe('This refund.'), reason: z.string() }),
  ),
  'payments.refund.rejected.v1': fact(
    'Nothing is given back: who decides about a refund said no, or its money went back another way.',
    'Payment',
    z.object({ ...payment, refundId: z.uuid(), reason: z.string() }),
  ),
  'payments.refund.failed.v1': fact(
    'The provider refused a refund.',
    'Payment',
    z.object({ ...payment, refundId: z.uuid(), reason: z.string() }),
  ),
};
