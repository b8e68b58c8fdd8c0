import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@lyceum/kit';
import { openVault } from '@lyceum/kit/vault.ts';
import { desc, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import type { Context } from './context.ts';
import { type SessionRow, signingKeys } from './tables.ts';
import { scopesOfRoles } from './utilities.ts';

const ALGORITHM = 'ES256';
// two processes that find no key at once: one makes it
const KEY_LOCK = 7_120_002;

const Jwk = z.looseObject({ kty: z.string() });
const vault = (ctx: Context) => openVault(ctx.config.SETTINGS_KEY, 'accounts.keys');
type KeyRow = typeof signingKeys.$inferSelect;

/** The key that signs now, opened; made when there is none. */
export async function currentKey(ctx: Context): Promise<{ id: string; jwk: JWK }> {
  const key = await firstOpened(ctx, await inOrder(ctx));
  if (key) return key;
  return ctx.transact(async (tx) => {
    await tx.db.execute(`select pg_advisory_xact_lock(${KEY_LOCK})`);
    return (await firstOpened(tx, await inOrder(tx))) ?? makeKey(tx);
  });
}

/** Those that may sign: the newest that has been out long enough for all who verify to know it; as long as none has, the oldest. */
async function inOrder(ctx: Context): Promise<KeyRow[]> {
  const settled = lte(signingKeys.createdAt, new Date(ctx.now.getTime() - ctx.settings.signingKeySettleSeconds * 1_000));
  return ctx.db
    .select()
    .from(signingKeys)
    .where(or(isNull(signingKeys.retiredAt), gt(signingKeys.retiredAt, ctx.now)))
    .orderBy(desc(settled), desc(sql`case when ${settled} then ${signingKeys.createdAt} else '-infinity' end`), signingKeys.createdAt);
}

/** The first that this process's SETTINGS_KEY opens: what another one sealed is not ours to sign with. */
async function firstOpened(ctx: Context, rows: readonly KeyRow[]): Promise<{ id: string; jwk: JWK } | null> {
  for (const { id, privateJwk } of rows) {
    try {
      return { id, jwk: Jwk.parse(vault(ctx).open(privateJwk)) };
    } catch (error) {
      ctx.log.warn({ err: error, kid: id }, 'a signing key was sealed by another SETTINGS_KEY; it signs no more');
    }
  }
  return null;
}

/** A new key pair, stored, its private half sealed. */
export async function makeKey(ctx: Context): Promise<{ id: string; jwk: JWK; createdAt: Date }> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  const key = { id: newId(), createdAt: ctx.now };
  await ctx.db
    .insert(signingKeys)
    .values({ ...key, publicJwk: { ...(await exportJWK(pair.publicKey)) }, privateJwk: vault(ctx).seal(jwk), retiredAt: null });
  return { ...key, jwk };
}

/**
 * An access token as RFC 9068 has it: `typ` at+jwt, the session as `sid`, scopes in `scope`. `iat` says seconds only, so `iat_ms` says
 * when to the millisecond: a token that follows a revocation within the same second is good.
 */
export async function signAccessToken(
  ctx: Context,
  session: SessionRow,
  roles: readonly string[],
  issuedAt: number,
): Promise<{ accessToken: string; accessTokenExpiresAt: Date }> {
  const key = await currentKey(ctx);
  const issued = Math.floor(issuedAt / 1000);
  const expires = issued + ctx.settings.accessTokenMinutes * 60;
  const accessToken = await new SignJWT({ sid: session.id, roles, scope: scopesOfRoles([...roles]).join(' '), iat_ms: issuedAt })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: key.id })
    .setSubject(session.userId)
    .setIssuer(ctx.config.TOKEN_ISSUER)
    .setAudience(ctx.config.TOKEN_AUDIENCE)
    .setJti(newId())
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(await importJWK(key.jwk, ALGORITHM));
  return { accessToken, accessTokenExpiresAt: new Date(expires * 1000) };
}

/** An unguessable refresh token of 256 bits, and the hash that is stored in its place. */
export function newRefreshToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
