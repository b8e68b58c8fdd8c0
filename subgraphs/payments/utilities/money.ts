import { minorUnits, utility } from '@lyceum/kit';
import { z } from 'zod';

export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, 'Use an ISO 4217 code, for example EUR.');

/** A currency that is in use. */
export const KnownCurrency = CurrencyCode.refine((code) => Intl.supportedValuesOf('currency').includes(code), 'There is no such currency.');

/** Amounts by currency, in its smallest unit. */
export const MaxRefunds = z
  .record(KnownCurrency, z.int().min(0))
  .refine((limits) => Object.keys(limits).length <= 200, 'Name at most 200 currencies.');

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
