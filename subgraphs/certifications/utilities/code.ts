import { randomBytes } from 'node:crypto';
import { utility } from '@lyceum/kit';
import { z } from 'zod';

// Crockford's Base32: no I, L, O, U, so that nothing is misread or misheard. https://www.crockford.com/base32.html
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY = 20;
const GROUP = 5;

/**
 * The check character of a text of digits and capitals: ISO/IEC 7064, MOD 37,36. It catches every single wrong character and every
 * swap of two neighbours.
 */
export const checkDigit = utility('The check character of a certificate’s code.', z.string().regex(/^[0-9A-Z]{1,64}$/), (text) => {
  let product = 36;
  for (const letter of text) {
    const sum = (product + digitOf(letter)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  const value = (37 - product) % 36;
  return value < 10 ? String(value) : String.fromCharCode(55 + value);
});
const digitOf = (letter: string): number => Number.parseInt(letter, 36);

/** A code like `LY-7K2QM-…-9`: 100 random bits, in groups, and a check character. */
export const generateCertificateCode = utility(
  'A new certificate’s code: 100 random bits and a check character.',
  z.object({ prefix: z.string().regex(/^[A-Z]{1,4}$/) }),
  ({ prefix }) => {
    // 32 letters divide 256: no letter is likelier than another
    const body = [...randomBytes(BODY)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
    return grouped(prefix, body, checkDigit(prefix + body));
  },
);

/** What somebody typed as a code, as codes are kept; null when its form or its check character is wrong. */
export const normaliseCode = utility(
  'A code as it is kept, from what somebody typed; null when it can’t be one.',
  z.string().max(200),
  (typed) => {
    const text = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const prefix = text.slice(0, -BODY - 1);
    const body = text.slice(-BODY - 1, -1).replace(/[ILO]/g, (letter) => (letter === 'O' ? '0' : '1'));
    const given = text.slice(-1);
    if (!/^[A-Z]{1,4}$/.test(prefix) || body.length !== BODY || checkDigit(prefix + body) !== given) return null;
    return grouped(prefix, body, given);
  },
);

const grouped = (prefix: string, body: string, check: string): string =>
  [prefix, ...Array.from({ length: BODY / GROUP }, (_, i) => body.slice(i * GROUP, (i + 1) * GROUP)), check].join('-');
