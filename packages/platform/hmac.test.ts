import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacOf } from './hmac.ts';

test('is what Node says, for secrets and texts of any length', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc.array(fc.string({ maxLength: 6_000, unit: 'binary-ascii' }), { maxLength: 5 }),
      (secret, texts) => {
        const mac = hmacOf(secret);
        for (const text of texts) expect(mac(text)).toBe(createHmac('sha256', secret).update(text).digest('base64url'));
      },
    ),
  );
});
