import { minorUnits } from '@lyceum/kit';
import { z } from 'zod';

/** The client's own name for a request. */
export const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{1,255}$/, 'Give 1 to 255 visible ASCII characters, new for each request.');

/** An amount above zero in minor units. */
export const Amount = minorUnits.refine((amount) => amount > 0n, 'Give an amount above zero.');

/** Why somebody does something. */
export const Reason = z.string().trim().min(1, 'Say why, or leave it out.').max(500, 'Use at most 500 characters.');
