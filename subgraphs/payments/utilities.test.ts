import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signWebhook } from './signature.ts';
import { allocate, currencyExponent, formatPaymentData, fromMinor, maskPan, toMinor, verifyWebhookSignature } from './utilities.ts';

const CURRENCIES = ['EUR', 'JPY', 'KWD', 'USD', 'ISK', 'BHD'];

describe('amounts', () => {
  it('have as many digits as their currency', () => {
    expect(CURRENCIES.map((currency) => currencyExponent({ currency }))).toEqual([2, 0, 3, 2, 0, 3]);
    expect(fromMinor({ amountMinor: -5n, currency: 'EUR' })).toBe('-0.05');
    expect(fromMinor({ amountMinor: 500n, currency: 'JPY' })).toBe('500');
    expect(toMinor({ amount: '1.5', currency: 'KWD' })).toBe(1500n);
    expect(() => toMinor({ amount: '1.005', currency: 'EUR' })).toThrow('2 digits');
    expect(() => toMinor({ amount: '1.5', currency: 'JPY' })).toThrow('0 digits');
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(...CURRENCIES), (amountMinor, currency) => {
        const there = fromMinor({ amountMinor, currency });
        fc.pre(/^-?\d{1,15}(\.|$)/.test(there));
        expect(toMinor({ amount: there, currency })).toBe(amountMinor);
      }),
    );
  });

  it('are split without losing or making anything, each share within one unit of its due', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }).filter((weights) => weights.some(Boolean)),
        (amountMinor, weights) => {
          const shares = allocate({ amountMinor, weights });
          expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amountMinor);
          const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
          shares.forEach((share, at) => {
            const off = share * total - amountMinor * BigInt(weights[at] ?? 0);
            expect(off < total && off > -total).toBe(true);
          });
        },
      ),
    );
  });

  it('are written as people read them', () => {
    const text = (amountMinor: bigint, currency: string, locale: string) =>
      formatPaymentData({ amountMinor, currency, locale, status: 'PARTIALLY_REFUNDED' }).amount.replace(/\s/g, ' ');
    expect(text(4900n, 'EUR', 'de')).toBe('49,00 €');
    expect(text(8000n, 'JPY', 'en')).toBe('¥8,000');
    expect(text(25_500n, 'KWD', 'en')).toBe('KWD 25.500');
    expect(text(9_007_199_254_740_993n, 'JPY', 'en')).toBe('¥9,007,199,254,740,993');
    expect(formatPaymentData({ amountMinor: 1n, currency: 'EUR', status: 'PARTIALLY_REFUNDED' }).status).toBe('Partially refunded');
  });
});

describe('card numbers', () => {
  it('are masked, other numbers are not', () => {
    expect(maskPan('pay 4242 4242 4242 4242 now')).toBe('pay •••• 4242 now');
    expect(maskPan('order 1234567890123456')).toBe('order 1234567890123456');
    expect(maskPan('5555-5555-5555-4444')).toBe('•••• 4444');
  });
});

describe('signatures', () => {
  it('hold for their body, secret and time only', () => {
    const now = new Date('2026-11-01T12:00:00Z');
    const header = signWebhook('{"a":1}', 'secret', now);
    const verify = (changes: object) =>
      verifyWebhookSignature({ body: '{"a":1}', header, secret: 'secret', toleranceSeconds: 300, nowMs: now.getTime(), ...changes });
    expect(verify({})).toBe('valid');
    expect(verify({ body: '{"a":2}' })).toBe('forged');
    expect(verify({ secret: 'other' })).toBe('forged');
    expect(verify({ nowMs: now.getTime() + 299_000 })).toBe('valid');
    expect(verify({ nowMs: now.getTime() + 301_000 })).toBe('stale');
    expect(verify({ nowMs: now.getTime() - 301_000 })).toBe('stale');
    expect(verify({ header: header.replace(/t=\d+/, 't=1') })).toBe('forged');
    expect(verify({ header: `${header.split(',')[0]},v1=${'0'.repeat(64)},${header.split(',')[1]}` })).toBe('valid');
    expect(verify({ header: 'v1=abc' })).toBe('malformed');
    expect(verify({ header: '' })).toBe('malformed');
  });
});
