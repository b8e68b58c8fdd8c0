import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import type { AuthOptions } from '../options.ts';

export interface TokenClaims {
  sub?: string;
  sid?: string;
  roles?: string[];
  scope?: string;
  /** Seconds from now. */
  expiresIn?: number;
  issuer?: string;
  audience?: string;
  typ?: string;
  kid?: string;
  leaveOut?: string[];
}

/** Signs tokens as accounts does, with keys that can be rotated. */
export async function issuer() {
  const keys: JSONWebKeySet = { keys: [] };
  const pairs = new Map<string, Awaited<ReturnType<typeof generateKeyPair>>['privateKey']>();
  const fetches = { count: 0, failing: false };
  const rotate = async (kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    pairs.set(kid, privateKey);
    keys.keys.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' });
  };
  await rotate('k1');
  const auth: AuthOptions = {
    issuer: 'https://lyceum.test',
    audience: 'lyceum',
    jwks: async () => {
      fetches.count++;
      if (fetches.failing) throw new Error('accounts is away');
      return structuredClone(keys);
    },
  };
  const token = async (claims: TokenClaims = {}): Promise<string> => {
    const { sub = randomUUID(), sid = randomUUID(), roles = [], scope = '', expiresIn = 600, kid = 'k1' } = claims;
    const now = Math.floor(Date.now() / 1_000);
    const payload: JWTPayload = {
      sub,
      sid,
      roles,
      scope,
      iat: now,
      exp: now + expiresIn,
      iss: claims.issuer ?? auth.issuer,
      aud: claims.audience ?? auth.audience,
    };
    for (const name of claims.leaveOut ?? []) delete payload[name];
    const key = pairs.get(kid) ?? (await generateKeyPair('ES256')).privateKey;
    return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid, typ: claims.typ ?? 'at+jwt' }).sign(key);
  };
  const bearer = async (claims?: TokenClaims) => ({ authorization: `Bearer ${await token(claims)}` });
  return { auth, token, bearer, rotate, fetches };
}
