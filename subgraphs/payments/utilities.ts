import { minorUnits, moment, TimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { ITEM_KINDS, ItemKind } from './items.ts';
import { CurrencyCode, fromMinor } from './utilities/money.ts';

export { verifyWebhookSignature } from './signature.ts';
export { allocate, currencyExponent, fromMinor, Money, toMinor } from './utilities/money.ts';

export const maskPan = utility(
  'Text with everything that could be a card number masked but its last four digits.',
  z.string().max(20_000),
  (text) =>
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
    status: z.string().max(50).default('CAPTURED'),
    createdAt: moment.nullish(),
    locale: z.string().max(35).default('en'),
    timeZone: TimeZone.default('UTC'),
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
const Given = z.string().max(10_000).nullish();
const PaymentData = z.object({ itemKind: Given, itemId: Given, paymentMethod: Given, idempotencyKey: Given });
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const validatePaymentData = utility(
  'Everything that is wrong with the input of a payment, all at once.',
  PaymentData,
  ({ itemKind, itemId, paymentMethod, idempotencyKey }): Violation[] => {
    const violations: Violation[] = [];
    const wrong = (field: string, rule: string, message: string) => void violations.push({ path: ['input', field], rule, message });
    if (!ItemKind.safeParse(itemKind).success) wrong('itemKind', 'invalid_value', `Pay for one of ${ITEM_KINDS.join(', ')}.`);
    if (!itemId || !UUID.test(itemId)) wrong('itemId', 'uuid', 'Give the id of what you pay for.');
    if (!paymentMethod) wrong('paymentMethod', 'missing', 'Give the provider’s token of the payment method.');
    else if (isCardNumber(paymentMethod.replace(/[ -]/g, '')) || maskPan(paymentMethod) !== paymentMethod)
      wrong('paymentMethod', 'card_number', 'Never send card numbers: let the provider’s form make a token.');
    else if (!/^[\w:+.-]{1,255}$/.test(paymentMethod)) wrong('paymentMethod', 'token', 'This is not a token of a payment provider.');
    if (!idempotencyKey || !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
      wrong('idempotencyKey', 'key', 'Give 1 to 255 visible ASCII characters, new for each payment.');
    return violations;
  },
);
