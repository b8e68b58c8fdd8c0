import { HOUR, MINUTE, schedule } from '@lyceum/kit';
import { and, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { eraseDue, rotateSigningKey } from './services.ts';
import { loginAttempts, refreshTokens, sessions, signingKeys } from './tables.ts';
import { pruneThrottles } from './throttle.ts';

const DAY = 24 * HOUR;

/** What the clock starts. */
export const listeners = {
  prune: schedule('Forgets old logins, refresh tokens, ended sessions, throttles and retired keys.', HOUR, async (ctx: Context) => {
    const old = new Date(ctx.now.getTime() - ctx.settings.retentionDays * DAY);
    await pruneThrottles(ctx);
    await ctx.db.delete(loginAttempts).where(lt(loginAttempts.at, old));
    // a key whose last token expired long ago
    await ctx.db.delete(signingKeys).where(lt(signingKeys.retiredAt, new Date(ctx.now.getTime() - DAY)));
    await ctx.transact(async (tx) => {
      const over = tx.db
        .select({ id: sessions.id })
        .from(sessions)
        .where(or(lt(sessions.revokedAt, old), lt(sessions.expiresAt, old)));
      // used long ago, or of a session that goes: while the session lives, its last token stays
      await tx.db.delete(refreshTokens).where(or(lt(refreshTokens.rotatedAt, old), inArray(refreshTokens.sessionId, over)));
      await tx.db
        .delete(sessions)
        .where(
          and(
            or(lt(sessions.revokedAt, old), lt(sessions.expiresAt, old)),
            sql`not exists (select from accounts.refresh_tokens t where t.session_id = ${sessions.id})`,
          ),
        );
    });
  }),
  eraseDue: schedule('Erases who asked for it and did not come back.', MINUTE, async (ctx: Context) => {
    await eraseDue(ctx, {});
  }),
  rotateOldKey: schedule('Makes a new signing key when the present one is old.', HOUR, async (ctx: Context) => {
    const old = new Date(ctx.now.getTime() - ctx.settings.signingKeyDays * DAY);
    const aged = await ctx.db.$count(signingKeys, and(isNull(signingKeys.retiredAt), lt(signingKeys.createdAt, old)));
    if (aged) await rotateSigningKey(ctx, {});
  }),
};
