import { z } from 'zod';

/** Text that a person writes on one line. */
export const line = (what: string, most = 200) =>
  z
    .string()
    .max(20_000)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, `Give ${what}.`).max(most, `Use at most ${most} characters.`).refine(storable, 'Leave out the NUL character.'));

/** Text of any shape, Markdown mostly. */
export const prose = (most: number) =>
  z.string().max(most, `Use at most ${most} characters.`).refine(storable, 'Leave out the NUL character.');

export const Reason = line('a reason', 500);
export const IdempotencyKey = z.string().min(1).max(200).refine(storable, 'Leave out the NUL character.').nullish();
export const ExpectedVersion = z.int().min(1).nullish();

function storable(text: string): boolean {
  return !text.includes('\0');
}
