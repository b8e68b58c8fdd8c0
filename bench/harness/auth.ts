import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';
import { given } from './control.ts';

const ISSUER = 'https://lyceum.test';
const AUDIENCE = 'bench';
const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** Of a server: how it verifies the tokens that the bench signs. */
export const auth = () => {
  const jwks = Jwks.parse(JSON.parse(given('JWKS')));
  return { issuer: ISSUER, audience: AUDIENCE, jwks: async () => jwks };
};

/** Of the bench: a key, and ES256 access tokens of as many people as asked for. */
export async function tokenIssuer(): Promise<{ jwks: string; tokens(count: number): Promise<string[]> }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = 'bench';
  return {
    jwks: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] }),
    tokens: (count) =>
      Promise.all(
        Array.from({ length: count }, () =>
          new SignJWT({ sub: crypto.randomUUID(), sid: crypto.randomUUID(), roles: ['student'], scope: 'profile courses' })
            .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
            .setIssuer(ISSUER)
            .setAudience(AUDIENCE)
            .setIssuedAt()
            .setExpirationTime('2h')
            .sign(privateKey),
        ),
      ),
  };
}
