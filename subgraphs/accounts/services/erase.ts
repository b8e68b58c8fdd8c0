import { randomBytes } from 'node:crypto';
import { blanked, DAY, ERASED_NAME, erase, gone, Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { hashPassword } from '../password.ts';
import { loginAttempts, refreshTokens, roleAssignments, sessions, throttles, users } from '../tables.ts';
import { proven } from './account.ts';
import { clock, keepAnAdministrator, lockUser } from './administration.ts';
import { endSessions } from './end-sessions.ts';
import { addressOf } from './open-session.ts';

export interface Erasing {
  readonly userId: string;
  readonly erasesAt: Date;
  readonly erased: boolean;
}

export const eraseMe = service(
  'Closes the viewer’s account and erases them everywhere when the days of grace are over.',
  z.object({ password: z.string().max(1024) }),
  async (ctx: Context, { password }): Promise<Erasing> => {
    const { id: userId } = await proven(ctx, password, 'password');
    // nobody will know this one
    const passwordHash = await hashPassword(randomBytes(32).toString('base64url'), addressOf(ctx));
    return ctx.transact(async (tx) => {
      const user = await lockUser(tx, userId);
      if (user.status !== 'ACTIVE') throw new Refusal('CONFLICT', 'Only an active account can be erased.');
      await keepAnAdministrator(tx, userId);
      const erasesAt = new Date(tx.now.getTime() + tx.settings.erasureGraceDays * DAY);
      await tx.db.update(users).set({ status: 'DEACTIVATED', erasesAt }).where(eq(users.id, userId));
      await endSessions(tx, eq(sessions.userId, userId), 'erased');
      await tx.publish('accounts.user.deactivated.v1', userId, { userId, at: clock() });
      await tx.audit('user.erasure_asked', { type: 'User', id: userId });
      const erased = !tx.settings.erasureGraceDays;
      if (erased) await eraseUser(tx, userId, user.email, passwordHash);
      return { userId, erasesAt, erased };
    });
  },
  { transaction: false },
);

export const eraseDue = service(
  'Erases who asked for it, once their days of grace are over.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The clock erases.');
    const passwordHash = await hashPassword(randomBytes(32).toString('base64url'), 'system');
    const isDue = and(isNotNull(users.erasesAt), lte(users.erasesAt, ctx.now), eq(users.status, 'DEACTIVATED'));
    const due = await ctx.db.select({ id: users.id }).from(users).where(isDue).limit(100);
    for (const { id } of due)
      await ctx.transact(async (tx) => {
        const user = await lockUser(tx, id);
        // they may have come back in between
        if (user.status === 'DEACTIVATED' && user.erasesAt && user.erasesAt <= tx.now) await eraseUser(tx, id, user.email, passwordHash);
      });
  },
  { transaction: false },
);

/** The id stays, since others’ rows name it; nothing else does. */
async function eraseUser(tx: Context, userId: string, email: string, passwordHash: string): Promise<void> {
  const own = tx.db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, userId));
  await tx.db.delete(throttles).where(eq(throttles.key, `account:${email}`));
  await tx.publish('accounts.user.erased.v1', userId, { userId });
  await erase(tx, 'accounts', userId, [
    (ctx) => ctx.db.delete(refreshTokens).where(inArray(refreshTokens.sessionId, own)),
    gone(sessions, sessions.userId),
    gone(roleAssignments, roleAssignments.userId),
    gone(loginAttempts, loginAttempts.userId),
    blanked(users, users.id, {
      status: 'ERASED',
      email: sql`${users.id} || '@erased.invalid'`,
      displayName: ERASED_NAME,
      passwordHash,
      passwordChangedAt: null,
      suspendedReason: null,
      lastLoginAt: null,
      erasesAt: null,
    }),
  ]);
}
