import { createHmac, timingSafeEqual } from 'node:crypto';
import { utility } from '@lyceum/kit';
import { z } from 'zod';

/**
 * A signature header over `<unix seconds>.<body>`, HMAC-SHA-256 in hex: `t=…,v1=…`, the scheme of
 * https://docs.stripe.com/webhooks/signature.
 */
export const signWebhook = (body: string, secret: string, at: Date): string => {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${mac(secret, seconds, body).toString('hex')}`;
};

const mac = (secret: string, seconds: number, body: string) => createHmac('sha256', secret).update(`${seconds}.${body}`).digest();

export const verifyWebhookSignature = utility(
  'Whether a notice was signed with the secret and is fresh; otherwise what is wrong with it.',
  z.object({
    body: z.string().max(1_000_000),
    header: z.string().max(10_000),
    secret: z.string().max(1_000),
    toleranceSeconds: z.int(),
    nowMs: z.int(),
  }),
  ({ body, header, secret, toleranceSeconds, nowMs }): 'valid' | 'malformed' | 'forged' | 'stale' => {
    const parts = header.split(',').map((part) => part.split('='));
    const seconds = Number(parts.find(([key]) => key === 't')?.[1]);
    const signatures = parts.flatMap(([key, value]) => (key === 'v1' && value && /^[0-9a-f]{64}$/.test(value) ? [value] : []));
    if (!Number.isSafeInteger(seconds) || !signatures.length) return 'malformed';
    const expected = mac(secret, seconds, body);
    // several signatures: while a secret is being changed
    if (!signatures.some((signature) => timingSafeEqual(Buffer.from(signature, 'hex'), expected))) return 'forged';
    return Math.abs(nowMs / 1000 - seconds) <= toleranceSeconds ? 'valid' : 'stale';
  },
);
