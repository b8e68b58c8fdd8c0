import { minorUnits, moment, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

export { verifyWebhookSignature } from './signature.ts';

const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, 'Use an ISO 4217 code, for example EUR.');

/** An amount of money as other parts take it. */
export const Money = z.object({ amountMinor: minorUnits, currency: CurrencyCode });

export const currencyExponent = utility(
  'How many digits of a currency follow the point: 2 for EUR, 0 for JPY, 3 for KWD.',
  z.object({ currency: CurrencyCode }),
  ({ currency }) => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
);

export const toMinor = utility(
  'Minor units of a decimal text: 19.99 EUR is 1999. Throws when there are more digits than the currency has.',
  z.object({ amount: z.string().regex(/^-?\d{1,15}(\.\d{1,4})?$/, 'Write it like 19.99.'), currency: CurrencyCode }),
  ({ amount, currency }) => {
    const exponent = currencyExponent({ currency });
    const [whole = '0', fraction = ''] = amount.split('.');
    if (/[1-9]/.test(fraction.slice(exponent))) throw new RangeError(`${currency} has ${exponent} digits after the point.`);
    return BigInt(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  },
);

export const fromMinor = utility(
  'The decimal text of minor units: 1999 EUR is 19.99, 500 JPY is 500.',
  Money,
  ({ amountMinor, currency }) => {
    const exponent = currencyExponent({ currency });
    const digits = String(amountMinor < 0n ? -amountMinor : amountMinor).padStart(exponent + 1, '0');
    const whole = digits.slice(0, digits.length - exponent);
    return `${amountMinor < 0n ? '-' : ''}${whole}${exponent ? `.${digits.slice(-exponent)}` : ''}`;
  },
);

export const allocate = utility(
  'Splits an amount by weights without losing or making a minor unit: what is left over goes to the largest remainders.',
  z.object({ amountMinor: minorUnits, weights: z.array(z.int().min(0)).min(1).max(1000) }),
  ({ amountMinor, weights }): bigint[] => {
    const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    if (total === 0n) throw new RangeError('Some weight must be above zero.');
    const sign = amountMinor < 0n ? -1n : 1n;
    const amount = amountMinor * sign;
    const shares = weights.map((weight, at) => ({ at, share: (amount * BigInt(weight)) / total, left: (amount * BigInt(weight)) % total }));
    let rest = amount - shares.reduce((sum, { share }) => sum + share, 0n);
    for (const part of shares.toSorted((a, b) => (a.left === b.left ? a.at - b.at : a.left > b.left ? -1 : 1))) {
      if (rest === 0n) break;
      part.share += 1n;
      rest -= 1n;
    }
    return shares.map(({ share }) => share * sign);
  },
);

export const maskPan = utility('Text with everything that could be a card number masked but its last four digits.', z.string(), (text) =>
  text.replace(/\d(?:[ -]?\d){12,18}/g, (found) => {
    const digits = found.replace(/\D/g, '');
    return isCardNumber(digits) ? `•••• ${digits.slice(-4)}` : found;
  }),
);

/** The Luhn check: ISO/IEC 7812-1 annex B. */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

export const formatPaymentData = utility(
  'A payment as people read it: amount, status and moment in a locale and time zone.',
  z.object({
    amountMinor: minorUnits,
    currency: CurrencyCode,
    status: z.string().default('CAPTURED'),
    createdAt: moment.nullish(),
    locale: z.string().default('en'),
    timeZone: z.string().default('UTC'),
  }),
  ({ amountMinor, currency, status, createdAt, locale, timeZone }) => ({
    amount: new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
      // Intl takes decimal text exactly; TypeScript's types know it as this template
      fromMinor({ amountMinor, currency }) as `${number}`,
    ),
    status: `${status.charAt(0)}${status.slice(1).toLowerCase().replaceAll('_', ' ')}`,
    date: createdAt ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(createdAt) : null,
  }),
);

/** The input of a payment before it is checked: anything. */
const PaymentData = z.object({
  itemKind: z.string().nullish(),
  itemId: z.string().nullish(),
  paymentMethod: z.string().nullish(),
  idempotencyKey: z.string().nullish(),
});
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const validatePaymentData = utility(
  'Everything that is wrong with the input of a payment, all at once.',
  PaymentData,
  ({ itemKind, itemId, paymentMethod, idempotencyKey }): Violation[] => {
    const violations: Violation[] = [];
    const wrong = (field: string, rule: string, message: string) => void violations.push({ path: ['input', field], rule, message });
    if (itemKind !== 'ENROLLMENT') wrong('itemKind', 'invalid_value', 'Pay for an ENROLLMENT.');
    if (!itemId || !UUID.test(itemId)) wrong('itemId', 'uuid', 'Give the id of the enrolment.');
    if (!paymentMethod) wrong('paymentMethod', 'missing', 'Give the provider’s token of the payment method.');
    else if (isCardNumber(paymentMethod.replace(/[ -]/g, '')) || maskPan(paymentMethod) !== paymentMethod)
      wrong('paymentMethod', 'card_number', 'Never send card numbers: let the provider’s form make a token.');
    else if (!/^[\w:+.-]{1,255}$/.test(paymentMethod)) wrong('paymentMethod', 'token', 'This is not a token of a payment provider.');
    if (!idempotencyKey || !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
      wrong('idempotencyKey', 'key', 'Give 1 to 255 visible ASCII characters, new for each payment.');
    return violations;
  },
);
