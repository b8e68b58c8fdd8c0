import { z } from 'zod';

const storable = (text: string) => !text.includes('\0');
const UNSTORABLE = 'Leave out the NUL character.';

/** Text that a person writes on one line, tidied. */
export const line = (what: string, most = 200) =>
  z
    .string()
    .max(20_000)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, `Give ${what}.`).max(most, `Use at most ${most} characters.`).refine(storable, UNSTORABLE));

/** Text of any shape, Markdown mostly. */
export const prose = (most: number) => z.string().max(most, `Use at most ${most} characters.`).refine(storable, UNSTORABLE);

/** The key under which a request that comes twice is done once. */
export const IdempotencyKey = z.string().min(1).max(200).refine(storable, UNSTORABLE).nullish();
/** The version of a row that somebody means to change. */
export const ExpectedVersion = z.int().min(1).nullish();

/** Text as it is compared: lower case, without accents, single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** A name for addresses: lower-case letters and digits of any script, joined by hyphens, 80 at most; '' when there are none. */
export const slugOf = (text: string): string => {
  const hyphened = plain(text).replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...hyphened.replace(/^-/, '')].slice(0, 80).join('').replace(/-$/, '');
};
