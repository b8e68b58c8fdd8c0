import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { hashPassword, verifyPassword } from '../password.ts';
import { findByEmail } from '../queries.ts';
import { roleAssignments, sessions, type UserRow, users } from '../tables.ts';
import { admitted, forgive, recordFailure, throttleKeys } from '../throttle.ts';
import { normaliseEmail, tidyName, validatePassword } from '../utilities.ts';
import { clock, keepAnAdministrator, lockUser } from './administration.ts';
import { endSessions } from './end-sessions.ts';
import { addressOf, openSession } from './open-session.ts';

const DisplayName = z
  .string()
  .max(1_000)
  .transform(tidyName)
  .pipe(z.string().min(1, 'Give a name.').max(100, 'Use at most 100 characters.'));
const Password = z.string().max(1024);
const taken = () => new Refusal('CONFLICT', 'There is an account with this address already: sign in instead.');

export const register = service(
  'Makes an account and signs in; one account per address.',
  z.object({
    email: z.string().max(1_000).transform(normaliseEmail).pipe(z.email().max(254)),
    password: Password,
    displayName: DisplayName,
  }),
  async (ctx: Context, { email, password, displayName }) => {
    const { allowSignup, allowedEmailDomains, passwordMinLength } = ctx.settings;
    if (!allowSignup) throw new Refusal('FORBIDDEN', 'Registration is closed at the moment.');
    const violations = validatePassword({ password, minLength: passwordMinLength, email, displayName });
    if (allowedEmailDomains.length && !allowedEmailDomains.includes(email.split('@')[1] ?? ''))
      violations.push({ path: ['input', 'email'], rule: 'domain', message: `Use an address at ${allowedEmailDomains.join(' or ')}.` });
    if (violations.length) throw invalid(violations);
    if (await findByEmail(ctx, email)) throw taken();

    // outside the transaction: whoever waits for a turn to hash must not hold a connection
    const passwordHash = await hashPassword(password, addressOf(ctx));
    return ctx.transact(async (tx) => {
      const [user] = await tx.db
        .insert(users)
        .values({ email, displayName, passwordHash, createdAt: tx.now })
        .onConflictDoNothing()
        .returning();
      if (!user) throw taken();
      await tx.db.insert(roleAssignments).values({ userId: user.id, role: 'STUDENT', assignedAt: tx.now });
      await tx.publish('accounts.user.registered.v1', user.id, { userId: user.id, displayName, email });
      await tx.audit('user.registered', { type: 'User', id: user.id });
      return openSession(tx, user);
    });
  },
  { transaction: false },
);

/** The viewer, if this is their password; guesses count as failed logins do. */
export async function proven(ctx: Context, password: string, path: string): Promise<UserRow> {
  const user = found(await ctx.load.user.load(ctx.viewer.id));
  const keys = throttleKeys(user.email, addressOf(ctx));
  const lockedUntil = await admitted(ctx, keys);
  if (lockedUntil) throw new Refusal('LIMIT_REACHED', `Too many wrong passwords: try again after ${lockedUntil.toISOString()}.`);
  if (await verifyPassword(user.passwordHash, password, addressOf(ctx))) {
    await forgive(ctx, keys);
    return user;
  }
  await recordFailure(ctx, keys);
  throw invalid([{ path: ['input', path], rule: 'wrong', message: 'This is not the present password.' }]);
}

export const changePassword = service(
  'Sets a new password and ends every other session.',
  z.object({ currentPassword: Password, newPassword: Password }),
  async (ctx: Context, { currentPassword, newPassword }) => {
    const user = await proven(ctx, currentPassword, 'currentPassword');
    const { email, displayName } = user;
    const violations = validatePassword({ password: newPassword, minLength: ctx.settings.passwordMinLength, email, displayName });
    if (newPassword === currentPassword)
      violations.push({ path: [], rule: 'same', message: 'Choose another password than the present one.' });
    if (violations.length) throw invalid(violations.map((violation) => ({ ...violation, path: ['input', 'newPassword'] })));
    const passwordHash = await hashPassword(newPassword, addressOf(ctx));
    return ctx.transact(async (tx) => {
      const [changed] = await tx.db
        .update(users)
        .set({ passwordHash, passwordChangedAt: tx.now })
        .where(and(eq(users.id, user.id), eq(users.passwordHash, user.passwordHash)))
        .returning();
      if (!changed) throw new Refusal('CONFLICT', 'The password was changed elsewhere just now: sign in with the new one.');
      await endSessions(tx, found(and(eq(sessions.userId, user.id), ne(sessions.id, tx.viewer.sessionId))), 'password changed');
      await tx.publish('accounts.password.changed.v1', user.id, { userId: user.id });
      await tx.audit('password.changed', { type: 'User', id: user.id });
      return changed;
    });
  },
  { transaction: false },
);

export const updateAccount = service(
  'Changes the viewer’s display name.',
  z.object({ displayName: DisplayName }),
  async (ctx: Context, { displayName }) => {
    const before = await lockUser(ctx, ctx.viewer.id);
    if (before.displayName === displayName) return before;
    const user = one(await ctx.db.update(users).set({ displayName }).where(eq(users.id, before.id)).returning());
    await ctx.publish('accounts.user.changed.v1', user.id, { userId: user.id, displayName });
    await ctx.audit('user.changed', { type: 'User', id: user.id }, { from: before.displayName, to: displayName });
    return user;
  },
);

export const deactivateMe = service(
  'Closes the viewer’s account and ends all its sessions; signing in opens it again.',
  z.object({ password: Password }),
  async (ctx: Context, { password }) => {
    const { id: userId } = await proven(ctx, password, 'password');
    return ctx.transact(async (tx) => {
      const user = await lockUser(tx, userId);
      if (user.status !== 'ACTIVE') throw new Refusal('CONFLICT', 'Only an active account can be closed.');
      await keepAnAdministrator(tx, userId);
      const closed = one(await tx.db.update(users).set({ status: 'DEACTIVATED' }).where(eq(users.id, userId)).returning());
      await endSessions(tx, eq(sessions.userId, userId), 'deactivated');
      await tx.publish('accounts.user.deactivated.v1', userId, { userId, at: clock() });
      await tx.audit('user.deactivated', { type: 'User', id: userId });
      return closed;
    });
  },
  { transaction: false },
);
