import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { hmacOf } from './hmac.ts';
import { SECOND } from './time.ts';

const Client = z.object({
  /** The address the request came from, as the gateway saw it. */
  address: z.string(),
  userAgent: z.string(),
});

/**
 * Who a subgraph answers. A *viewer* is a signed-in person; an *audience* stands for everyone who may see one entity
 * (a shared execution has no viewer); *system* is the platform itself, acting on a fact or a schedule; *nobody* is anyone.
 */
export const Principal = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('viewer'),
    userId: z.uuid(),
    sessionId: z.uuid(),
    roles: z.array(z.string()),
    scopes: z.array(z.string()),
    client: Client.optional(),
  }),
  z.object({
    kind: z.literal('audience'),
    audience: z.object({ type: z.string(), id: z.string() }),
    scopes: z.array(z.string()),
  }),
  z.object({ kind: z.literal('system'), name: z.string() }),
  z.object({ kind: z.literal('nobody'), client: Client.optional() }),
]);
export type Principal = z.output<typeof Principal>;

export const NOBODY: Principal = { kind: 'nobody' };

/** The header that carries a signed principal from the gateway to a subgraph. */
export const PRINCIPAL_HEADER = 'lyceum-principal';
const LIFETIME = 30 * SECOND;

const Envelope = z.object({
  principal: Principal,
  /** The subgraph it is meant for. */
  audience: z.string(),
  /** Unix time in ms after which it is worth nothing. */
  expires: z.number(),
  nonce: z.string(),
  /** SHA-256 of the request body, base64url. */
  body: z.string(),
});

/** A principal bound to one request body and one subgraph, for 30 seconds. */
export function signPrincipal(secret: string, principal: Principal, audience: string, body: string | Buffer, now = Date.now()): string {
  // an Envelope
  const envelope = `{"principal":${textOf(principal)},"audience":${JSON.stringify(audience)},"expires":${now + LIFETIME},"nonce":"${PROCESS}${(signed++).toString(36)}","body":"${digest(body)}"}`;
  const payload = Buffer.from(envelope).toString('base64url');
  return `${payload}.${mac(secret, payload)}`;
}

/** A nonce need not be secret, only new. */
const PROCESS = `${randomBytes(12).toString('base64url')}.`;
let signed = 0;

/** One principal asks for many things. */
function textOf(principal: Principal): string {
  const known = texts.get(principal);
  if (known !== undefined) return known;
  const text = JSON.stringify(principal);
  texts.set(principal, text);
  return text;
}
const texts = new WeakMap<Principal, string>();

const BASE64URL = /^[\w-]+$/;

/** Verifies signed principals; each is accepted once. Anything invalid, expired, replayed or meant for another is NOBODY. */
export function principalVerifier(
  secret: string,
  audience: string,
): (header: string | undefined, body: string | Buffer, now?: number) => Principal {
  const seen = new Map<string, number>();
  const forget = (now: number) => {
    for (const [nonce, expires] of seen) {
      if (expires > now) return;
      seen.delete(nonce);
    }
  };
  return (header, body, now = Date.now()) => {
    const [payload, signature, ...rest] = header?.split('.') ?? [];
    if (!payload || !signature || rest.length || !BASE64URL.test(payload)) return NOBODY;
    const given = Buffer.from(signature);
    const expected = Buffer.from(mac(secret, payload));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return NOBODY;
    const envelope = Envelope.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    if (!envelope.success) return NOBODY;
    const { data } = envelope;
    if (data.audience !== audience || data.expires < now || data.body !== digest(body) || seen.has(data.nonce)) return NOBODY;
    forget(now);
    seen.set(data.nonce, data.expires);
    return data.principal;
  };
}

const digest = (body: string | Buffer) => hash('sha256', body, 'base64url');

/** A process has one secret, a test a few. */
const macs = new Map<string, (text: string) => string>();
function mac(secret: string, payload: string): string {
  let known = macs.get(secret);
  if (!known) {
    known = hmacOf(secret);
    macs.set(secret, known);
  }
  return known(payload);
}
