import { Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { verifyPassword } from '../password.ts';
import { findByEmail } from '../queries.ts';
import { loginAttempts, users } from '../tables.ts';
import { admitted, forgive, recordFailure, throttleKeys } from '../throttle.ts';
import { normaliseEmail } from '../utilities.ts';
import { lockUser } from './administration.ts';
import { addressOf, openSession } from './open-session.ts';

// one answer for a wrong password and for no such account
const wrong = () => new Refusal('UNAUTHENTICATED', 'The address or the password is not right.');

export const login = service(
  'Signs in; failures count against the account and the address, and lock them. Opens an account again that its owner had closed.',
  z.object({ email: z.string().max(254), password: z.string().max(1024) }),
  async (ctx: Context, { email: given, password }) => {
    const email = normaliseEmail(given);
    const address = addressOf(ctx);
    const keys = throttleKeys(email, address);
    const user = await findByEmail(ctx, email);
    const attempt = (by: Context, outcome: 'SUCCEEDED' | 'FAILED' | 'LOCKED' | 'SUSPENDED') =>
      by.db.insert(loginAttempts).values({ userId: user?.id ?? null, outcome, address: address ?? 'unknown', at: ctx.now });

    const lockedUntil = await admitted(ctx, keys);
    if (lockedUntil) {
      await attempt(ctx, 'LOCKED');
      throw new Refusal('LIMIT_REACHED', `Too many failed logins: try again after ${lockedUntil.toISOString()}.`);
    }
    if (!(await verifyPassword(user?.passwordHash ?? null, password, address)) || !user) {
      await recordFailure(ctx, keys);
      await attempt(ctx, 'FAILED');
      throw wrong();
    }
    const opened = await ctx.transact(async (tx) => {
      // the account may have changed while the password was hashed
      const now = await lockUser(tx, user.id);
      if (now.passwordHash !== user.passwordHash) throw wrong();
      if (now.status === 'SUSPENDED') return null;
      if (now.status === 'ERASED') throw wrong();
      if (now.status === 'DEACTIVATED') {
        await tx.db.update(users).set({ status: 'ACTIVE', erasesAt: null }).where(eq(users.id, user.id));
        await tx.publish('accounts.user.reinstated.v1', user.id, { userId: user.id });
        await tx.audit('user.reactivated', { type: 'User', id: user.id });
      }
      await forgive(tx, keys);
      await attempt(tx, 'SUCCEEDED');
      return openSession(tx, { ...now, status: 'ACTIVE' });
    });
    if (opened) return opened;
    await attempt(ctx, 'SUSPENDED');
    throw new Refusal('FORBIDDEN', 'This account is suspended: write to the people who run this place.');
  },
  { transaction: false },
);
