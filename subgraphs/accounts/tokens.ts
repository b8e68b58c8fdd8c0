import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@lyceum/kit';
import { desc, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { Context } from './context.ts';
import { type SessionRow, signingKeys } from './tables.ts';
import { scopesOfRoles } from './utilities.ts';

const ALGORITHM = 'ES256';
// two processes that find no key at once: one makes it
const KEY_LOCK = 7_120_002;

/**
 * The key that signs now: the newest that has been published long enough for all who verify to know it; made when there is none.
 */
export async function currentKey(ctx: Context) {
  const settled = new Date(ctx.now.getTime() - ctx.settings.signingKeySettleSeconds * 1_000);
  const [key] = await ctx.db
    .select()
    .from(signingKeys)
    .where(or(isNull(signingKeys.retiredAt), gt(signingKeys.retiredAt, ctx.now)))
    // the newest that is settled; as long as none is, the one that is out longest
    .orderBy(
      desc(lte(signingKeys.createdAt, settled)),
      desc(sql`case when ${lte(signingKeys.createdAt, settled)} then ${signingKeys.createdAt} else '-infinity' end`),
      signingKeys.createdAt,
    )
    .limit(1);
  if (key) return key;
  return ctx.transact(async (tx) => {
    await tx.db.execute(`select pg_advisory_xact_lock(${KEY_LOCK})`);
    const [made] = await tx.db.select().from(signingKeys).where(isNull(signingKeys.retiredAt)).limit(1);
    return made ?? makeKey(tx);
  });
}

/** A new key pair, stored. */
export async function makeKey(ctx: Context) {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = {
    id: newId(),
    publicJwk: { ...(await exportJWK(pair.publicKey)) },
    privateJwk: { ...(await exportJWK(pair.privateKey)) },
    createdAt: ctx.now,
    retiredAt: null,
  };
  await ctx.db.insert(signingKeys).values(key);
  return key;
}

/** An access token as RFC 9068 has it: `typ` at+jwt, the session as `sid`, scopes in `scope`. */
export async function signAccessToken(
  ctx: Context,
  session: SessionRow,
  roles: readonly string[],
): Promise<{ accessToken: string; accessTokenExpiresAt: Date }> {
  const key = await currentKey(ctx);
  // from the clock, not ctx.now: a token must never look older than the role change it follows
  const issued = Math.floor(Date.now() / 1000);
  const expires = issued + ctx.settings.accessTokenMinutes * 60;
  const accessToken = await new SignJWT({ sid: session.id, roles, scope: scopesOfRoles([...roles]).join(' ') })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: key.id })
    .setSubject(session.userId)
    .setIssuer(ctx.config.TOKEN_ISSUER)
    .setAudience(ctx.config.TOKEN_AUDIENCE)
    .setJti(newId())
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(await importJWK(key.privateJwk, ALGORITHM));
  return { accessToken, accessTokenExpiresAt: new Date(expires * 1000) };
}

/** An unguessable refresh token of 256 bits, and the hash that is stored in its place. */
export function newRefreshToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
