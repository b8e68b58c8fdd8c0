import { gunzipSync, gzipSync } from 'node:zlib';
import { utility } from '@lyceum/kit';
import { z } from 'zod';
import { LIST_BITS } from './open-badge.ts';

/** The list as the specification writes it: `u` (base64url) of the gzip of the bits, the first bit leftmost. W3C Bitstring Status List §3.1.3. */
export const encodeStatusList = utility(
  'The bits at these places, as a status list is published.',
  z.object({
    indexes: z
      .array(
        z
          .int()
          .min(0)
          .max(LIST_BITS - 1),
      )
      .max(LIST_BITS),
  }),
  ({ indexes }): string => {
    const bits = new Uint8Array(LIST_BITS / 8);
    for (const index of indexes) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
    return `u${gzipSync(bits).toString('base64url')}`;
  },
);

export const statusListBit = utility(
  'Whether the bit at a place of a published status list is set.',
  z.object({ encodedList: z.string().startsWith('u').max(1_000_000), index: z.int().min(0) }),
  ({ encodedList, index }): boolean => {
    const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'), { maxOutputLength: 16 * LIST_BITS });
    return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
  },
);
