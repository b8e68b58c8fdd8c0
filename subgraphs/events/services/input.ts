import { z } from 'zod';
import { EventData } from '../utilities.ts';

export const IdempotencyKey = z.string().min(1).max(200).nullish();

/** Which dates of a rule are meant. */
export const Scope = z.enum(['THIS', 'FOLLOWING', 'ALL']);
export type Scope = z.output<typeof Scope>;

/** What can be said of an event in a mutation. */
export const Wishes = EventData.omit({ tickets: true });

/** Text that must be there. */
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
