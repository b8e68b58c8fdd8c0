import type { IncomingMessage } from 'node:http';
import type { Principal } from '@lyceum/platform/principal.ts';

const LONGEST = 512;

/**
 * The principal with the address and the program it came with. Behind a proxy that is trusted, the address is the last one of
 * `X-Forwarded-For`: what stands before it the client may have written itself.
 */
export function withClient(principal: Principal, { headers, socket }: IncomingMessage, trustProxy: boolean): Principal {
  if (principal.kind !== 'viewer' && principal.kind !== 'nobody') return principal;
  const forwarded = trustProxy ? headers['x-forwarded-for'] : undefined;
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  const address = last || socket.remoteAddress || '';
  const userAgent = headers['user-agent'] ?? '';
  const before = seen.get(principal);
  if (before && before.address === address && before.userAgent === userAgent) return before.principal;
  const client = { address: address.replace(/^::ffff:/, '').slice(0, LONGEST), userAgent: userAgent.slice(0, LONGEST) };
  const made = { ...principal, client };
  seen.set(principal, { address, userAgent, principal: made });
  return made;
}

/** One token mostly comes from one place: its principal stays the same object, by which others may remember things. */
const seen = new WeakMap<Principal, { readonly address: string; readonly userAgent: string; readonly principal: Principal }>();
