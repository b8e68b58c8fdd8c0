import { Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { verifyPassword } from '../password.ts';
import { userByEmail } from '../queries.ts';
import { loginAttempts } from '../tables.ts';
import { admitted, forgive, recordFailure } from '../throttle.ts';
import { normaliseEmail } from '../utilities.ts';
import { clientOf, openSession } from './open-session.ts';

// one answer for a wrong password and for no such account
const wrong = () => new Refusal('UNAUTHENTICATED', 'The address or the password is not right.');

export const login = service(
  'Signs in; failures count against the account and the address, and lock them.',
  z.object({ email: z.string().max(254), password: z.string().max(1024) }),
  async (ctx: Context, { email: given, password }) => {
    const email = normaliseEmail(given);
    const { address } = clientOf(ctx);
    const keys = [`account:${email}`, ...(address === 'unknown' ? [] : [`address:${address}`])];
    const user = await userByEmail(ctx, { email });
    const attempt = (outcome: 'SUCCEEDED' | 'FAILED' | 'LOCKED' | 'SUSPENDED') =>
      ctx.db.insert(loginAttempts).values({ userId: user?.id ?? null, outcome, address });

    const lockedUntil = await admitted(ctx, keys);
    if (lockedUntil) {
      await attempt('LOCKED');
      throw new Refusal('LIMIT_REACHED', `Too many failed logins: try again after ${lockedUntil.toISOString()}.`);
    }
    if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) {
      await recordFailure(ctx, keys);
      await attempt('FAILED');
      throw wrong();
    }
    if (user.status !== 'ACTIVE') {
      await attempt('SUSPENDED');
      throw new Refusal('FORBIDDEN', 'This account is suspended: write to the people who run this place.');
    }
    return ctx.transact(async (tx) => {
      await forgive(tx, keys);
      await tx.db.insert(loginAttempts).values({ userId: user.id, outcome: 'SUCCEEDED', address });
      return openSession(tx, user);
    });
  },
  { transaction: false },
);
