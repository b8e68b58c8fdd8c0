import type { Template } from './template.ts';

/** Words of payments. */
export const payments = {
  PAYMENT_ACTION_REQUIRED: {
    label: 'Payment to confirm',
    category: 'Payments',
    title: 'Confirm your payment of {amount}',
    body: 'Your bank wants to hear from you before it pays for {item}.',
    url: '/payments/{paymentId}',
  },
  PAYMENT_CAPTURED: {
    label: 'Payment received',
    category: 'Payments',
    title: 'We received {amount}',
    body: 'For {item}. Thank you!',
    url: '/payments/{paymentId}',
  },
  PAYMENT_FAILED: {
    label: 'Payment failed',
    category: 'Payments',
    title: 'Your payment of {amount} failed',
    body: 'For {item}: {reason}',
    url: '/payments/{paymentId}',
  },
  PAYMENT_CANCELLED: {
    label: 'Payment cancelled',
    category: 'Payments',
    title: 'Your payment of {amount} was cancelled',
    body: 'For {item}: {reason}',
    url: '/payments/{paymentId}',
  },
  PAYMENT_REFUNDED: {
    label: 'Refund',
    category: 'Payments',
    title: 'You get {amount} back',
    body: 'For {item}. It reaches your account within a few days.',
    url: '/payments/{paymentId}',
  },
  REFUND_FAILED: {
    label: 'Refund to look into',
    category: 'Payments',
    title: 'A refund of {item} failed',
    body: 'The provider said: {reason}',
    url: '/payments/{paymentId}',
  },
} as const satisfies Record<string, Template>;
