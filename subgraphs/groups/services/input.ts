import { z } from 'zod';

export const IdempotencyKey = z.string().min(1).max(200).nullish();

/** Text of one or more lines, trimmed and normalised; may not be empty. */
export const words = (longest: number) =>
  z
    .string()
    .max(200_000)
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'Write something.')
        .refine((text) => [...text].length <= longest, `Use at most ${longest} characters.`)
        .refine((text) => !text.includes('\0'), 'Leave out the NUL character.'),
    );

/** A reason or a note that may be left out. */
export const Note = words(500).nullish();
