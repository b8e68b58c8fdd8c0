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
  const address = (last || socket.remoteAddress || '').replace(/^::ffff:/, '').slice(0, LONGEST);
  return { ...principal, client: { address, userAgent: (headers['user-agent'] ?? '').slice(0, LONGEST) } };
}
