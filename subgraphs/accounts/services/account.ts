import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { hashPassword, verifyPassword } from '../password.ts';
import { roleAssignments, sessions, users } from '../tables.ts';
import { normaliseEmail, validatePassword } from '../utilities.ts';
import { endSessions } from './end-sessions.ts';
import { openSession } from './open-session.ts';

const DisplayName = z.string().trim().min(1, 'Give a name.').max(100, 'Use at most 100 characters.');

export const register = service(
  'Makes an account and signs in; one account per address.',
  z.object({ email: z.email().max(254), password: z.string().max(1024), displayName: DisplayName }),
  async (ctx: Context, { email: given, password, displayName }) => {
    const { allowSignup, allowedEmailDomains, passwordMinLength } = ctx.settings;
    if (!allowSignup) throw new Refusal('FORBIDDEN', 'Registration is closed at the moment.');
    const email = normaliseEmail(given);
    const violations = validatePassword({ password, minLength: passwordMinLength, email, displayName });
    if (allowedEmailDomains.length && !allowedEmailDomains.includes(email.split('@')[1] ?? ''))
      violations.push({ path: ['input', 'email'], rule: 'domain', message: `Use an address at ${allowedEmailDomains.join(' or ')}.` });
    if (violations.length) throw invalid(violations);

    const passwordHash = await hashPassword(password);
    const [user] = await ctx.db.insert(users).values({ email, displayName, passwordHash }).onConflictDoNothing().returning();
    if (!user) throw new Refusal('CONFLICT', 'There is an account with this address already: sign in instead.');
    await ctx.db.insert(roleAssignments).values({ userId: user.id, role: 'STUDENT' });
    await ctx.publish('accounts.user.registered.v1', user.id, { userId: user.id, displayName, email });
    await ctx.audit('user.registered', { type: 'User', id: user.id });
    return openSession(ctx, user);
  },
);

export const changePassword = service(
  'Sets a new password and ends every other session.',
  z.object({ currentPassword: z.string().max(1024), newPassword: z.string().max(1024) }),
  async (ctx: Context, { currentPassword, newPassword }) => {
    const user = found(await ctx.load.user.load(ctx.viewer.id));
    if (!(await verifyPassword(user.passwordHash, currentPassword)))
      throw invalid([{ path: ['input', 'currentPassword'], rule: 'wrong', message: 'This is not the present password.' }]);
    const violations = validatePassword({
      password: newPassword,
      minLength: ctx.settings.passwordMinLength,
      email: user.email,
      displayName: user.displayName,
    });
    if (violations.length) throw invalid(violations.map((violation) => ({ ...violation, path: ['input', 'newPassword'] })));
    const passwordHash = await hashPassword(newPassword);
    const changed = one(await ctx.db.update(users).set({ passwordHash }).where(eq(users.id, user.id)).returning());
    await endSessions(ctx, found(and(eq(sessions.userId, user.id), ne(sessions.id, ctx.viewer.sessionId))), 'password changed');
    await ctx.publish('accounts.password.changed.v1', user.id, { userId: user.id });
    await ctx.audit('password.changed', { type: 'User', id: user.id });
    return changed;
  },
);

export const updateAccount = service(
  'Changes the viewer’s display name.',
  z.object({ displayName: DisplayName }),
  async (ctx: Context, { displayName }) => {
    const user = one(await ctx.db.update(users).set({ displayName }).where(eq(users.id, ctx.viewer.id)).returning());
    await ctx.publish('accounts.user.changed.v1', user.id, { userId: user.id, displayName });
    return user;
  },
);
