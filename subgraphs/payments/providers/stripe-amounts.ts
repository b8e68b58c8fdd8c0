import { currencyExponent } from '../utilities.ts';

// two decimals at Stripe although ISO 4217 has none: https://docs.stripe.com/currencies#special-cases
const HUNDREDTHS = new Set(['ISK', 'UGX']);
// eight digits: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
const LARGEST = 99_999_999n;

/** Minor units as Stripe counts them. */
export const toStripeAmount = (amountMinor: bigint, currency: string): number =>
  Number(HUNDREDTHS.has(currency) ? amountMinor * 100n : amountMinor);

/** Stripe's amount in minor units of ISO 4217. */
export const fromStripeAmount = (amount: number, currency: string): bigint =>
  HUNDREDTHS.has(currency) ? BigInt(amount) / 100n : BigInt(amount);

/** Why Stripe can't take this token or amount, if it can't. */
export function objectionOf(token: string, amountMinor: bigint, currency: string) {
  if (!/^(pm|tok|src|card)_\w+$/.test(token))
    return { field: 'paymentMethod' as const, message: 'Give the id of a Stripe PaymentMethod, like pm_….' };
  if (toStripeAmount(amountMinor, currency) > LARGEST) return { field: 'itemId' as const, message: 'Stripe can’t take that much at once.' };
  // https://docs.stripe.com/currencies#three-decimal
  if (currencyExponent({ currency }) === 3 && amountMinor % 10n !== 0n)
    return { field: 'itemId' as const, message: `Stripe can’t take the last digit of an amount in ${currency}.` };
  return null;
}
