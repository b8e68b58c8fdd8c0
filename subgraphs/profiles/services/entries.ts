import { invalid } from '@lyceum/kit';
import { z } from 'zod';
import { HttpUrl } from '../utilities/validate.ts';
import { tidyLine, tidyText } from '../utilities.ts';

/** What positions, schools and links are made of. */
export const line = (max: number) =>
  z
    .string()
    .max(20_000)
    .transform(tidyLine)
    .pipe(z.string().min(1, 'Write something.').max(max, `Use at most ${max} characters.`));

export const optionalLine = (max: number) =>
  z
    .string()
    .max(20_000)
    .transform((text) => tidyLine(text) || null)
    .pipe(z.string().max(max, `Use at most ${max} characters.`).nullable())
    .nullish();

export const optionalText = (max: number) =>
  z
    .string()
    .max(50_000)
    .transform((text) => tidyText(text) || null)
    .pipe(z.string().max(max, `Use at most ${max} characters.`).nullable())
    .nullish();

export const url = HttpUrl;

/** What an entry cannot do without: left out it stays, null is refused. */
export const lasting = <T extends z.ZodType<string>>(schema: T) =>
  schema
    .nullish()
    .refine((value) => value !== null, 'This cannot be empty.')
    .transform((value) => value ?? undefined);

/** A day that a person may have lived through. */
export const day = z.iso
  .date('Give a date, like 2026-01-31.')
  .refine((text) => text >= '1900-01-01' && text < '2200-01-01', 'Give a date after 1900.');

/** Throws INVALID when the end comes before the beginning. */
export function inOrder(startDate: string | null | undefined, endDate: string | null | undefined): void {
  if (startDate && endDate && endDate < startDate)
    throw invalid([{ path: ['input', 'endDate'], rule: 'order', message: 'The end must not be before the beginning.' }]);
}
