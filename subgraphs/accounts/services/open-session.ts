import { DAY, one } from '@lyceum/kit';
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { refreshTokens, type SessionRow, sessions, type UserRow, users } from '../tables.ts';
import { newRefreshToken, signAccessToken } from '../tokens.ts';
import { deviceOf } from '../utilities.ts';
import { endSessions } from './end-sessions.ts';

/** Where the request came from, as far as the gateway told. */
export const clientOf = (ctx: Context) => ('client' in ctx.principal && ctx.principal.client) || { address: 'unknown', userAgent: '' };
/** The address, or null when it is not known: then nothing is counted by it. */
export const addressOf = (ctx: Context): string | null => ('client' in ctx.principal && ctx.principal.client?.address) || null;

/** Begins a session in the running transaction and gives its first tokens; the user's row must be locked, so that maxSessions holds. */
export async function openSession(ctx: Context, user: UserRow) {
  const { address, userAgent } = clientOf(ctx);
  const device = deviceOf(userAgent);
  const open = await ctx.db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt), gt(sessions.expiresAt, ctx.now)))
    .orderBy(asc(sessions.lastUsedAt));
  const tooMany = open.slice(0, Math.max(0, open.length - ctx.settings.maxSessions + 1)).map(({ id }) => id);
  if (tooMany.length) await endSessions(ctx, inArray(sessions.id, tooMany), 'too many sessions');

  const session = one(
    await ctx.db
      .insert(sessions)
      .values({ userId: user.id, device, address, createdAt: ctx.now, lastUsedAt: ctx.now, expiresAt: expiry(ctx) })
      .returning(),
  );
  await ctx.db.update(users).set({ lastLoginAt: ctx.now }).where(eq(users.id, user.id));
  await ctx.publish('accounts.session.created.v1', session.id, { sessionId: session.id, userId: user.id, device });
  await ctx.audit('session.created', { type: 'Session', id: session.id }, { userId: user.id, device });
  return { ...(await nextTokens(ctx, session)), user };
}

/** When a session that is used now ends unless it is used again. */
export const expiry = (ctx: Context) => new Date(ctx.now.getTime() + ctx.settings.refreshTokenDays * DAY);

/**
 * A new pair of tokens for a session; the refresh token's hash is stored. The user's row must be locked: a role is taken away under the
 * same lock, so each token is either older than that, and refused from then on, or knows of it.
 */
export async function nextTokens(ctx: Context, session: SessionRow) {
  const issuedAt = Date.now();
  const { token, hash } = newRefreshToken();
  await ctx.db.insert(refreshTokens).values({ hash, sessionId: session.id, issuedAt: ctx.now });
  const roles = (await ctx.load.roles.load(session.userId)).map(({ role }) => role);
  return { refreshToken: token, ...(await signAccessToken(ctx, session, roles, issuedAt)) };
}
