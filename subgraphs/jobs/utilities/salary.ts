import { minorUnits, utility } from '@lyceum/kit';
import { z } from 'zod';

const Period = z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
type Period = z.output<typeof Period>;
/** How often one is paid in a year of 52 weeks, 5 days and 40 hours. */
const TIMES: Record<Period, bigint> = { HOUR: 2_080n, DAY: 260n, WEEK: 52n, MONTH: 12n, YEAR: 1n };

export const salaryNormalise = utility(
  'A salary as that of a year of full-time work, in minor units.',
  z.object({ amountMinor: minorUnits, period: Period }),
  ({ amountMinor, period }): bigint => amountMinor * TIMES[period],
);

const exponent = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const SIGNS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/\b(?:per|an?|\/)\s*hour|\/\s*h(?:r|our)?\b|\bhourly\b/i, 'HOUR'],
  [/\b(?:per|a)\s*day|\/\s*d(?:ay)?\b|\bdaily\b/i, 'DAY'],
  [/\b(?:per|a)\s*week|\/\s*w(?:k|eek)?\b|\bweekly\b/i, 'WEEK'],
  [/\b(?:per|a)\s*month|\/\s*m(?:o|onth)?\b|\bmonthly\b/i, 'MONTH'],
];
const NUMBER = /(\d{1,3}(?:[,. ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?)\s*(k\b)?/gi;

export const parseSalary = utility(
  'A salary range out of text such as “€50k–60k a year” or “1,200.50 USD per month”; null when there is none.',
  z.string().max(1_000),
  (text): { minMinor: bigint; maxMinor: bigint; currency: string; period: Period } | null => {
    const sign = [...text].find((letter) => SIGNS[letter]);
    const code = text.match(/\b[A-Z]{3}\b/)?.[0];
    const currency = sign ? SIGNS[sign] : code && Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
    if (!currency) return null;
    const found = [...text.matchAll(NUMBER)].slice(0, 2).map(([, digits = '', k]) => ({ value: amountOf(digits), thousands: Boolean(k) }));
    // “50–60k” is 50k to 60k
    const thousands = found.at(-1)?.thousands ?? false;
    const amounts = found.map(({ value, thousands: own }) =>
      BigInt(Math.round(value * (own || thousands ? 1_000 : 1) * 10 ** exponent(currency))),
    );
    const [first, second = first] = amounts;
    if (first === undefined || second === undefined || first <= 0n || second <= 0n) return null;
    const period = PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? 'YEAR';
    const [minMinor, maxMinor] = first < second ? [first, second] : [second, first];
    return { minMinor, maxMinor, currency, period };
  },
);

/** Digits with thousands apart or not, and one or two behind the point. */
function amountOf(digits: string): number {
  const [, whole = '', fraction = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${fraction}`);
}

const EACH: Record<Period, string> = { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' };

/** A salary range in words. */
export function salaryText(range: { minMinor: bigint; maxMinor: bigint; currency: string; period: Period }, locale: string): string {
  const { minMinor, maxMinor, currency, period } = range;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  const major = (minor: bigint) => Number(minor) / 10 ** exponent(currency);
  const amount = minMinor === maxMinor ? format.format(major(minMinor)) : format.formatRange(major(minMinor), major(maxMinor));
  return `${amount} ${EACH[period]}`;
}
