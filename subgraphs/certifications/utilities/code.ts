import { randomInt } from 'node:crypto';
import { utility } from '@lyceum/kit';
import { z } from 'zod';

// Crockford's Base32: no I, L, O, U, so that nothing is misread or misheard. https://www.crockford.com/base32.html
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY = 20;
const GROUP = 5;

/**
 * The check character of a text of digits and capitals: ISO/IEC 7064, MOD 37-2. It catches every single wrong character and every
 * swap of two neighbours (MOD 37,36 misses some). One text in 37 has `*`.
 */
export const checkDigit = utility('The check character of a certificate’s code.', z.string().regex(/^[0-9A-Z]{1,64}$/), (text) => {
  const sum = [...text].reduce((before, letter) => ((before + Number.parseInt(letter, 36)) * 2) % 37, 0);
  const value = (38 - sum) % 37;
  return value === 36 ? '*' : value.toString(36).toUpperCase();
});

/** A code of 20 letters that `draw` gives, drawn again until the check character is such a letter too: all of it can be read aloud. */
export function drawCode(prefix: string, draw: () => string): string {
  for (;;) {
    const body = Array.from({ length: BODY }, draw).join('');
    const check = checkDigit(prefix + body);
    if (CODE_LETTERS.includes(check)) return grouped(prefix, body, check);
  }
}

/** A code like `LY-7K2QM-…-9`: 100 random bits, in groups, and a check character. */
export const generateCertificateCode = utility(
  'A new certificate’s code: 100 random bits and a check character.',
  z.object({ prefix: z.string().regex(/^[A-Z]{1,4}$/) }),
  ({ prefix }) => drawCode(prefix, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))),
);

/** What somebody typed as a code, as codes are kept; null when its form or its check character is wrong. */
export const normaliseCode = utility(
  'A code as it is kept, from what somebody typed; null when it can’t be one.',
  z.string().max(200),
  (typed) => {
    const text = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const prefix = text.slice(0, -BODY - 1);
    const meant = text.slice(prefix.length).replace(/[ILO]/g, (letter) => (letter === 'O' ? '0' : '1'));
    const [body, check] = [meant.slice(0, -1), meant.slice(-1)];
    if (!/^[A-Z]{1,4}$/.test(prefix) || body.length !== BODY || checkDigit(prefix + body) !== check) return null;
    return grouped(prefix, body, check);
  },
);

const grouped = (prefix: string, body: string, check: string): string =>
  [prefix, ...Array.from({ length: BODY / GROUP }, (_, i) => body.slice(i * GROUP, (i + 1) * GROUP)), check].join('-');
