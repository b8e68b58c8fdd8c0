import type { Database } from '@lyceum/kit';
import { openVault } from '@lyceum/kit/vault.ts';
import { isNotNull, sql } from 'drizzle-orm';
import {
  CompactSign,
  calculateJwkThumbprint,
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { z } from 'zod';
import type { Context } from './context.ts';
import { signingKeys } from './tables.ts';

// Open Badges 3.0 §8.2.2: RS256 is what every verifier must know
const ALGORITHM = 'RS256';
// two processes that find no key at once: one makes it
const KEY_LOCK = 7_120_102;

const Jwk = z.looseObject({ kty: z.string() });
const vault = (ctx: Context) => openVault(ctx.config.SETTINGS_KEY, 'certifications.keys');

/** A new key pair, stored, its private half as it is given to be kept. */
async function makeKey(db: Database, now: Date, keep: (key: JWK) => { readonly sealed: string } | null) {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true, modulusLength: 2_048 });
  const publicJwk = await exportJWK(pair.publicKey);
  const jwk = await exportJWK(pair.privateKey);
  const id = await calculateJwkThumbprint(publicJwk);
  await db.insert(signingKeys).values({ id, publicJwk: { ...publicJwk }, privateJwk: keep(jwk), createdAt: now });
  return { id, publicJwk, jwk };
}

/** The newest that this process's SETTINGS_KEY opens: what another one sealed is not ours to sign with. */
async function newestOpened(ctx: Context): Promise<{ id: string; publicJwk: JWK; jwk: JWK } | null> {
  const rows = await ctx.db.select().from(signingKeys).where(isNotNull(signingKeys.privateJwk)).orderBy(sql`created_at desc, id desc`);
  for (const { id, publicJwk, privateJwk } of rows) {
    try {
      return { id, publicJwk: Jwk.parse(publicJwk), jwk: Jwk.parse(vault(ctx).open(privateJwk)) };
    } catch (error) {
      ctx.log.warn({ err: error, kid: id }, 'a signing key was sealed by another SETTINGS_KEY; it signs no more');
    }
  }
  return null;
}

/** The key that signs, made when there is none. */
async function currentKey(ctx: Context): Promise<{ id: string; publicJwk: JWK; jwk: JWK }> {
  return (
    (await newestOpened(ctx)) ??
    (await ctx.transact(async (tx) => {
      await tx.db.execute(sql`select pg_advisory_xact_lock(${KEY_LOCK})`);
      return (await newestOpened(tx)) ?? makeKey(tx.db, tx.now, (jwk) => vault(tx).seal(jwk));
    }))
  );
}

/** All public keys that ever signed: old credentials stay verifiable. */
export async function publicKeys(ctx: Context): Promise<JWK[]> {
  const rows = await ctx.db.select({ id: signingKeys.id, publicJwk: signingKeys.publicJwk }).from(signingKeys);
  return rows.map(({ id, publicJwk }) => ({ ...Jwk.parse(publicJwk), kid: id, alg: ALGORITHM, use: 'sig' }));
}

type Members = Readonly<Record<string, unknown>>;

/** A credential as a JWT of its own members and the registered claims: Open Badges 3.0 §8.2.4. */
export async function signCredential(ctx: Context, credential: Members, claims: Members): Promise<string> {
  const { id, publicJwk, jwk } = await currentKey(ctx);
  return sign({ ...credential, ...claims }, { id, publicJwk, key: await importJWK(jwk, ALGORITHM) });
}

const sign = (
  payload: Members,
  { id, publicJwk, key }: { id: string; publicJwk: JWK; key: Awaited<ReturnType<typeof importJWK>> },
): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: id, jwk: publicJwk })
    .sign(key);

/** Signs the demo's credentials by a key of their own, whose private half nobody keeps. */
export async function demoSigner(db: Database, now: Date): Promise<(credential: Members, claims: Members) => Promise<string>> {
  const { id, publicJwk, jwk } = await makeKey(db, now, () => null);
  const key = await importJWK(jwk, ALGORITHM);
  return (credential, claims) => sign({ ...credential, ...claims }, { id, publicJwk, key });
}

/** The registered claims of a certificate's credential. */
export function claimsOf(issuer: string, id: string, subject: string, from: Date, until: Date | null): Members {
  const seconds = (moment: Date) => Math.floor(moment.getTime() / 1_000);
  return { iss: issuer, jti: id, sub: subject, nbf: seconds(from), ...(until ? { exp: seconds(until) } : {}) };
}

const CLAIMS = new Set(['iss', 'jti', 'sub', 'nbf', 'exp']);

/** What a credential says, without the registered claims of its JWT; its signature is not looked at. */
export function credentialOf(jwt: string): Record<string, unknown> {
  const payload: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
  return Object.fromEntries(Object.entries(Object(payload)).filter(([key]) => !CLAIMS.has(key)));
}

const Payload = z.looseObject({ jti: z.string().optional(), credentialSubject: z.looseObject({}).optional() });

/** What a credential says, if one of our own keys signed it; null otherwise. A key that it brings along proves nothing. */
export async function verifyCredential(ctx: Context, credential: string): Promise<z.output<typeof Payload> | null> {
  const keys = await publicKeys(ctx);
  if (!keys.length) return null;
  try {
    const { payload } = await compactVerify(credential, createLocalJWKSet({ keys }), { algorithms: [ALGORITHM] });
    return Payload.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return null;
  }
}
