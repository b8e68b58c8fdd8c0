/** Payments' use cases, by what they are about. */
export { cancelPayment, capturePayment } from './services/capture.ts';
export { getPaymentDetails, updatePaymentMetadata } from './services/details.ts';
export { authorizePayment, confirmPayment, processPayment } from './services/pay.ts';
export { expirePayments, learnFees, reconcilePayments } from './services/reconcile.ts';
export { refundPayment, returnPayment } from './services/refund.ts';
export { approveRefund, rejectRefund } from './services/refund-approval.ts';
export { deliverSandboxWebhooks, receiveWebhook } from './services/webhooks.ts';
