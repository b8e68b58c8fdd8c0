import Stripe from 'stripe';
import type { z } from 'zod';
import type { config } from '../config.ts';
import { type ChargeOrder, type Notice, type PaymentState, type Provider, type RefundState, WebhookRefused } from '../provider.ts';
import { fromStripeAmount, objectionOf, toStripeAmount } from './stripe-amounts.ts';
import { answered, declinedIntent } from './stripe-errors.ts';

/** The API whose shapes this file reads. */
const API_VERSION = '2026-10-28.endive';
const TIMEOUT = 6_000;

type Config = z.output<typeof config>;
const made = new WeakMap<Config, Provider>();

/** Stripe, when its keys are set: https://docs.stripe.com/api */
export function stripeProvider(settings: Config): Provider | null {
  const { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: secret } = settings;
  if (!key || !secret) return null;
  const known = made.get(settings);
  if (known) return known;
  const client = new Stripe(key, {
    apiVersion: API_VERSION,
    timeout: TIMEOUT,
    // requests are repeated by their own rules, with the same key
    maxNetworkRetries: 0,
    telemetry: false,
    ...(settings.STRIPE_HOST ? { host: settings.STRIPE_HOST } : {}),
    ...(settings.STRIPE_PORT ? { port: settings.STRIPE_PORT } : {}),
    ...(settings.STRIPE_PROTOCOL ? { protocol: settings.STRIPE_PROTOCOL } : {}),
  });
  const provider = overStripe(client, secret, settings.PUBLIC_URL);
  made.set(settings, provider);
  return provider;
}

const EXPAND = ['latest_charge.balance_transaction'];

const overStripe = (client: Stripe, secret: string, returnUrl: string): Provider => ({
  name: 'stripe',
  objection: objectionOf,
  charge: (order) => charge(client, order, returnUrl),
  async capture({ key, providerPaymentId, amountMinor, currency, final }) {
    const amount = toStripeAmount(amountMinor, currency);
    // final_capture: false is only for payments whose hold may be captured several times
    const parameters = { amount_to_capture: amount, ...(final ? {} : { final_capture: false }), expand: EXPAND };
    return stateOf(await answered(() => client.paymentIntents.capture(providerPaymentId, parameters, { idempotencyKey: key })));
  },
  async cancel({ key, providerPaymentId }) {
    return stateOf(await answered(() => client.paymentIntents.cancel(providerPaymentId, {}, { idempotencyKey: key })));
  },
  async refund({ key, operationId, providerPaymentId, amountMinor, currency }) {
    const parameters = {
      payment_intent: providerPaymentId,
      amount: toStripeAmount(amountMinor, currency),
      metadata: { lyceum_operation: operationId },
    };
    return refundOf(await answered(() => client.refunds.create(parameters, { idempotencyKey: key })));
  },
  readPayment: async (id) => stateOf(await answered(() => client.paymentIntents.retrieve(id, { expand: EXPAND }))),
  readRefund: async (id) => refundOf(await answered(() => client.refunds.retrieve(id))),
  async findPayment(paymentId) {
    const { data } = await answered(() => client.paymentIntents.search({ query: `metadata["lyceum_payment"]:"${paymentId}"`, limit: 1 }));
    return data[0] ? stateOf(data[0]) : null;
  },
  async findRefund(providerPaymentId, operationId) {
    const { data } = await answered(() => client.refunds.list({ payment_intent: providerPaymentId, limit: 100 }));
    const found = data.find(({ metadata }) => metadata?.lyceum_operation === operationId);
    return found ? refundOf(found) : null;
  },
  readNotice: (body, headers, at) => readNotice(client, secret, body, headers, at),
});

async function charge(client: Stripe, order: ChargeOrder, returnUrl: string): Promise<PaymentState> {
  const parameters: Stripe.PaymentIntentCreateParams = {
    amount: toStripeAmount(order.amountMinor, order.currency),
    currency: order.currency.toLowerCase(),
    payment_method: order.methodToken,
    confirm: true,
    return_url: returnUrl,
    capture_method: order.capture ? 'automatic' : 'manual',
    ...(order.capture ? {} : { payment_method_options: { card: { request_multicapture: 'if_available' } } }),
    description: order.title,
    metadata: { lyceum_payment: order.paymentId },
    expand: EXPAND,
  };
  try {
    return stateOf(await answered(() => client.paymentIntents.create(parameters, { idempotencyKey: order.key })));
  } catch (error) {
    const intent = declinedIntent(error);
    if (intent) return stateOf(intent);
    throw error;
  }
}

const STATUS: Readonly<Record<Stripe.PaymentIntent.Status, PaymentState['status']>> = {
  requires_payment_method: 'FAILED',
  requires_confirmation: 'PROCESSING',
  requires_action: 'REQUIRES_ACTION',
  processing: 'PROCESSING',
  requires_capture: 'AUTHORIZED',
  canceled: 'CANCELLED',
  succeeded: 'CAPTURED',
};

function stateOf(intent: Stripe.PaymentIntent): PaymentState {
  const currency = intent.currency.toUpperCase();
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  const balance = typeof charge?.balance_transaction === 'object' ? charge.balance_transaction : null;
  const card = charge?.payment_method_details?.card;
  const error = intent.last_payment_error;
  return {
    providerPaymentId: intent.id,
    paymentId: intent.metadata.lyceum_payment ?? null,
    status: STATUS[intent.status] ?? 'PROCESSING',
    capturedMinor: fromStripeAmount(intent.amount_received, currency),
    // a fee in another currency than the payment's is not a figure of the payment
    feeMinor: balance && balance.currency === intent.currency ? fromStripeAmount(balance.fee, currency) : null,
    method: card ? { brand: card.brand ?? null, last4: card.last4 ?? null } : null,
    failure: error
      ? { code: error.decline_code ?? error.code ?? error.type, message: error.message ?? 'The provider refused the payment.' }
      : null,
    actionUrl: intent.next_action?.redirect_to_url?.url ?? null,
  };
}

function refundOf(refund: Stripe.Refund): RefundState {
  const { status } = refund;
  return {
    providerRefundId: refund.id,
    providerPaymentId: typeof refund.payment_intent === 'string' ? refund.payment_intent : (refund.payment_intent?.id ?? null),
    operationId: refund.metadata?.lyceum_operation ?? null,
    status: status === 'succeeded' ? 'SUCCEEDED' : status === 'failed' || status === 'canceled' ? 'FAILED' : 'WAITING',
    amountMinor: fromStripeAmount(refund.amount, refund.currency.toUpperCase()),
    failure: refund.failure_reason ? { code: refund.failure_reason, message: 'The provider refused the refund.' } : null,
  };
}

async function readNotice(
  client: Stripe,
  secret: string,
  body: string,
  headers: Headers,
  { now, toleranceSeconds }: { now: Date; toleranceSeconds: number },
): Promise<Notice> {
  const signature = headers.get('stripe-signature');
  if (!signature) throw new WebhookRefused(400, 'The header stripe-signature is missing.');
  if (!/(^|,)t=\d+/.test(signature) || !/(^|,)v1=/.test(signature))
    throw new WebhookRefused(400, 'The header stripe-signature is malformed.');
  let event: Stripe.Event;
  try {
    event = await client.webhooks.constructEventAsync(body, signature, secret, toleranceSeconds, undefined, now.getTime());
  } catch (error) {
    const forged = error instanceof Stripe.errors.StripeSignatureVerificationError;
    throw new WebhookRefused(forged ? 401 : 400, forged ? 'The signature is forged or stale.' : 'The body is not an event.', {
      cause: error,
    });
  }
  const about = { eventId: event.id, type: event.type, payment: null, refund: null };
  switch (event.type) {
    case 'payment_intent.amount_capturable_updated':
    case 'payment_intent.canceled':
    case 'payment_intent.payment_failed':
    case 'payment_intent.processing':
    case 'payment_intent.requires_action':
    case 'payment_intent.succeeded':
      return { ...about, payment: stateOf(event.data.object) };
    case 'refund.created':
    case 'refund.failed':
    case 'refund.updated':
      return { ...about, refund: refundOf(event.data.object) };
    default:
      return about;
  }
}
