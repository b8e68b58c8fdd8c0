import { z } from 'zod';

export const IdempotencyKey = z.string().min(1).max(200).nullish();
export const One = z.object({ postId: z.uuid() });

/** A word of explanation. */
export const Note = z
  .string()
  .max(50_000)
  .transform((text) => text.normalize('NFC').trim())
  .pipe(
    z
      .string()
      .min(1, 'Write something.')
      .refine((text) => [...text].length <= 1_000, 'Use at most 1000 characters.')
      .refine((text) => !text.includes('\0'), 'Leave out the NUL character.'),
  );
