import { NOBODY, type Principal } from '@lyceum/platform/principal.ts';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const Claims = z.object({ sub: z.uuid(), sid: z.uuid(), roles: z.array(z.string()), scope: z.string() });

/** What the access tokens of the house say. */
export const issued = { issuer: 'lyceum', audience: 'lyceum-graph' };

/** Keys as `/.well-known/jwks.json` shows them. */
export const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** Who asks, of the header `authorization`; each token is verified once. What everyone but us uses. */
export function principals(jwks: JSONWebKeySet, { issuer, audience }: { issuer: string; audience: string }) {
  const keys = createLocalJWKSet(jwks);
  const known = new LRUCache<string, Principal>({ max: 10_000 });
  return async (authorization: string | undefined): Promise<Principal> => {
    const token = authorization?.replace(/^Bearer /, '');
    if (token === undefined) return NOBODY;
    const seen = known.get(token);
    if (seen) return seen;
    const { payload } = await jwtVerify(token, keys, { issuer, audience });
    const { sub, sid, roles, scope } = Claims.parse(payload);
    const principal: Principal = { kind: 'viewer', userId: sub, sessionId: sid, roles, scopes: scope.split(' ').filter(Boolean) };
    known.set(token, principal);
    return principal;
  };
}
