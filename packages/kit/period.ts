import { z } from 'zod';

/** A moment as a Date, or as ISO 8601 text where the input came as JSON. */
export const moment = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

/** A stretch of time, the end excluded. */
export const Period = z
  .object({ from: moment, to: moment })
  .refine(({ from, to }) => from < to, { message: 'The end must be after the beginning.', path: ['to'] });
export type Period = z.output<typeof Period>;

/** The period of the same length just before. */
export const before = ({ from, to }: Period): Period => ({ from: new Date(2 * from.getTime() - to.getTime()), to: from });

/** Minor units as a bigint, from a bigint, an integer or text. */
export const minorUnits = z.union([z.bigint(), z.int(), z.string().regex(/^-?\d{1,18}$/)]).transform((value) => BigInt(value));
