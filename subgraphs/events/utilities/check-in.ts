import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid, utility } from '@lyceum/kit';
import { z } from 'zod';

const MAC_BYTES = 16;
const Secret = z.string().min(1).max(200);

export const signedCheckInCode = utility(
  'The code that lets one answer be checked in: its id and a signature by the event’s secret.',
  z.object({ rsvpId: z.uuid(), secret: Secret }),
  ({ rsvpId, secret }) => {
    const id = Buffer.from(rsvpId.replaceAll('-', ''), 'hex');
    return Buffer.concat([id, macOf(id, secret)]).toString('base64url');
  },
);

const macOf = (id: Buffer, secret: string) => createHmac('sha256', secret).update('check-in').update(id).digest().subarray(0, MAC_BYTES);

const bytesOf = (code: string): Buffer | null => {
  const bytes = Buffer.from(code, 'base64url');
  return bytes.length === 16 + MAC_BYTES ? bytes : null;
};

export const readCheckInCode = utility(
  'The id in a code of check-in, and whether a secret signed it; null for what is no code.',
  z.object({ code: z.string().max(200), secret: Secret.nullish() }),
  ({ code, secret }) => {
    const bytes = bytesOf(code);
    if (!bytes) return null;
    const id = bytes.subarray(0, 16);
    const rsvpId = id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { rsvpId, signed: isUuid(rsvpId) && !!secret && timingSafeEqual(bytes.subarray(16), macOf(id, secret)) };
  },
);

export const hashOf = utility('What is kept of a private token.', z.object({ token: z.string().max(200) }), ({ token }) =>
  createHash('sha256').update(token).digest('base64url'),
);
