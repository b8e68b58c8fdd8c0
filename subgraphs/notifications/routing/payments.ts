import { holdersOf } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, BOTH, ofPayment, payment, toPayer, whoever } from './words.ts';

/** Who is told what of payments. */
export const payments = [
  silent('payments.payment.started.v1', 'One’s own act.'),
  on('payments.payment.action_required.v1', 'PAYMENT_ACTION_REQUIRED', { ...toPayer, variables: ofPayment, channels: BOTH }),
  silent('payments.payment.authorized.v1', 'Told when it is captured.'),
  on('payments.payment.captured.v1', 'PAYMENT_CAPTURED', {
    ...toPayer,
    variables: ({ capturedMinor, ...of }) => ofPayment({ ...of, amountMinor: capturedMinor }),
    channels: BOTH,
  }),
  on('payments.payment.failed.v1', 'PAYMENT_FAILED', {
    ...toPayer,
    variables: ({ reason, ...of }) => ({ ...ofPayment(of), reason }),
    channels: BOTH,
  }),
  on('payments.payment.cancelled.v1', 'PAYMENT_CANCELLED', {
    ...toPayer,
    by: whoever,
    variables: ({ reason, ...of }) => ({ ...ofPayment(of), reason }),
    channels: APP,
  }),
  on('payments.payment.refunded.v1', 'PAYMENT_REFUNDED', {
    ...toPayer,
    variables: ({ refundMinor, ...of }) => ofPayment({ ...of, amountMinor: refundMinor }),
    channels: BOTH,
  }),
  silent('payments.refund.requested.v1', 'Told when the money is given back.'),
  silent('payments.refund.rejected.v1', 'Nothing was promised; who asked sees it with the payment.'),
  on('payments.refund.failed.v1', 'REFUND_FAILED', {
    to: 'administrators',
    who: () => holdersOf('ADMIN'),
    about: payment,
    variables: ({ paymentId, itemTitle, reason }) => ({ paymentId, item: itemTitle, reason }),
    channels: BOTH,
  }),
];
