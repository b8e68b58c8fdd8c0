import { found, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateAccountPermissions } from '../helpers.ts';
import { refreshTokens, sessions, users } from '../tables.ts';
import { hashToken } from '../tokens.ts';
import { endSessions } from './end-sessions.ts';
import { expiry, nextTokens } from './open-session.ts';

const ended = () => new Refusal('UNAUTHENTICATED', 'This session has ended: sign in again.');
const justUsed = () => new Refusal('CONFLICT', 'This refresh token was exchanged a moment ago: go on with the tokens that came of it.');

/**
 * Rotation as RFC 9700 §4.14.2 has it: each token works once, and a second use, which means that two hold it, ends the session. Two
 * tabs or a retry use one token at the same moment without any theft, so within a grace of seconds a second use is refused and the
 * session goes on: at most one of them ever gets tokens, so the grace gives a thief nothing.
 */
export const refreshToken = service(
  'Exchanges a refresh token for new tokens; a token used twice was stolen and ends its session.',
  z.object({ refreshToken: z.string().max(512) }),
  async (ctx: Context, { refreshToken: token }) => {
    // the refusal of a replay must not undo the revocation, so the outcome leaves the transaction before it is thrown
    const outcome = await ctx.transact(async (tx) => {
      const hash = hashToken(token);
      // the user's row before the session's, as everywhere
      const [holder] = await tx.db
        .select({ userId: sessions.userId })
        .from(refreshTokens)
        .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
        .where(eq(refreshTokens.hash, hash));
      if (!holder) return ended();
      const [user] = await tx.db.select().from(users).where(eq(users.id, holder.userId)).for('share');
      const [row] = await tx.db.select().from(refreshTokens).where(eq(refreshTokens.hash, hash)).for('update');
      if (!row || !user) return ended();
      const session = found((await tx.db.select().from(sessions).where(eq(sessions.id, row.sessionId)).for('update'))[0]);
      if (session.revokedAt || session.expiresAt <= tx.now) return ended();
      if (row.rotatedAt) {
        if (tx.now.getTime() - row.rotatedAt.getTime() < tx.settings.refreshReuseGraceSeconds * 1_000) return justUsed();
        await endSessions(tx, eq(sessions.id, session.id), 'refresh token used twice');
        await tx.audit('session.replayed', { type: 'Session', id: session.id }, { userId: session.userId });
        return ended();
      }
      if (user.status !== 'ACTIVE') return ended();
      await tx.db.update(refreshTokens).set({ rotatedAt: tx.now }).where(eq(refreshTokens.hash, row.hash));
      const used = one(
        await tx.db
          .update(sessions)
          .set({ lastUsedAt: tx.now, expiresAt: expiry(tx) })
          .where(eq(sessions.id, session.id))
          .returning(),
      );
      return { ...(await nextTokens(tx, used)), user };
    });
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  },
  { transaction: false },
);

export const logout = service('Ends the session that asks.', z.object({}), async (ctx: Context) => {
  await endSessions(ctx, eq(sessions.id, ctx.viewer.sessionId), 'logout');
  return found(await ctx.load.session.load(ctx.viewer.sessionId), 'The session');
});

export const logoutAll = service(
  'Ends every session of the viewer.',
  z.object({}),
  async (ctx: Context) => (await endSessions(ctx, eq(sessions.userId, ctx.viewer.id), 'logout')).length,
);

export const revokeSession = service(
  'Ends a session of the viewer, or anybody’s with accounts:manage.',
  z.object({ sessionId: z.uuid() }),
  async (ctx: Context, { sessionId }) => {
    const session = found(await ctx.load.session.load(sessionId), 'The session');
    const decision = await validateAccountPermissions(ctx, { userId: session.userId, action: 'manage' });
    if (!decision.allowed) throw new Refusal('NOT_FOUND', 'The session does not exist, or is not yours to see.');
    const [revoked] = await endSessions(ctx, eq(sessions.id, sessionId), 'revoked');
    return revoked ?? session;
  },
);
