import Stripe from 'stripe';
import { ProviderRefused, ProviderSilent } from '../provider.ts';

const { StripeCardError, StripeError } = Stripe.errors;
// answered with 4xx, and yet the same request may have been carried out, or will be when it comes again
const UNDECIDED = new Set(['idempotency_key_in_use', 'lock_timeout', 'rate_limit']);
const DECIDED = new Set([400, 402, 404]);

/** What Stripe answered; throws ProviderRefused when it did nothing, ProviderSilent when that is not sure. */
export async function answered<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StripeError)) throw new ProviderSilent('Stripe’s answer could not be read.', { cause: error });
    const { code, statusCode, message } = error;
    const decided =
      statusCode !== undefined && DECIDED.has(statusCode) && !UNDECIDED.has(code ?? '') && error.type !== 'StripeIdempotencyError';
    if (decided) throw new ProviderRefused(error.decline_code ?? code ?? 'invalid_request', message, { cause: error });
    throw new ProviderSilent(`Stripe did not answer as it should: ${error.type}.`, { cause: error });
  }
}

/** The payment that a declined card left behind. */
export const declinedIntent = (error: unknown): Stripe.PaymentIntent | null =>
  error instanceof ProviderRefused && error.cause instanceof StripeCardError ? (error.cause.payment_intent ?? null) : null;
