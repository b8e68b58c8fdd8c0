import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, count, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { roleAssignments, sessions, users } from '../tables.ts';
import { ROLES } from '../utilities.ts';
import { endSessions } from './end-sessions.ts';

const RoleInput = z.object({
  userId: z.uuid(),
  role: z
    .string()
    .max(100)
    .refine((role) => Object.hasOwn(ROLES, role), `Choose one of ${Object.keys(ROLES).join(', ')}.`),
});

/** Now, not when the request began: asked under the lock of the user's row, no token in between has seen the change. */
export const clock = () => new Date().toISOString();

/** The user's row, locked until the transaction ends. */
export async function lockUser(ctx: Context, userId: string) {
  const [user] = await ctx.db.select().from(users).where(eq(users.id, userId)).for('update');
  return found(user, 'The user');
}

/** Throws CONFLICT if this user is the only active administrator; the administrators' rows stay locked, so two can't leave at once. */
export async function keepAnAdministrator(ctx: Context, userId: string): Promise<void> {
  const administrators = await ctx.db
    .select()
    .from(roleAssignments)
    .where(eq(roleAssignments.role, 'ADMIN'))
    .orderBy(roleAssignments.userId)
    .for('update');
  if (!administrators.some((assignment) => assignment.userId === userId)) return;
  const [others] = await ctx.db
    .select({ n: count() })
    .from(roleAssignments)
    .innerJoin(users, eq(users.id, roleAssignments.userId))
    .where(and(eq(roleAssignments.role, 'ADMIN'), eq(users.status, 'ACTIVE'), ne(users.id, userId)));
  if (!others?.n) throw new Refusal('CONFLICT', 'This is the last administrator: make somebody else one first.');
}

export const assignRole = service(
  'Gives a user a role; giving it twice is giving it once.',
  RoleInput,
  async (ctx: Context, { userId, role }) => {
    demand(ctx, 'accounts:manage');
    const user = await lockUser(ctx, userId);
    const given = await ctx.db
      .insert(roleAssignments)
      .values({ userId, role, assignedBy: ctx.viewerOrNull?.id ?? null, assignedAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (given.length) {
      await ctx.publish('accounts.role.assigned.v1', userId, { userId, role, at: clock() });
      await ctx.audit('role.assigned', { type: 'User', id: userId }, { role });
    }
    return user;
  },
);

export const revokeRole = service(
  'Takes a role away; the last administrator keeps it.',
  RoleInput,
  async (ctx: Context, { userId, role }) => {
    demand(ctx, 'accounts:manage');
    const user = await lockUser(ctx, userId);
    if (role === 'ADMIN') await keepAnAdministrator(ctx, userId);
    const taken = await ctx.db
      .delete(roleAssignments)
      .where(and(eq(roleAssignments.userId, userId), eq(roleAssignments.role, role)))
      .returning();
    if (taken.length) {
      await ctx.publish('accounts.role.revoked.v1', userId, { userId, role, at: clock() });
      await ctx.audit('role.revoked', { type: 'User', id: userId }, { role });
    }
    return user;
  },
);

export const suspendUser = service(
  'Ends all sessions of a user and lets none begin.',
  z.object({ userId: z.uuid(), reason: z.string().trim().min(1, 'Say why.').max(500) }),
  async (ctx: Context, { userId, reason }) => {
    demand(ctx, 'accounts:manage');
    const user = await lockUser(ctx, userId);
    if (userId === ctx.viewerOrNull?.id)
      throw invalid([{ path: ['input', 'userId'], rule: 'self', message: 'You can’t suspend yourself.' }]);
    if (user.status !== 'ACTIVE') throw new Refusal('CONFLICT', 'Only an active account can be suspended.');
    await keepAnAdministrator(ctx, userId);
    const suspended = one(
      await ctx.db.update(users).set({ status: 'SUSPENDED', suspendedReason: reason }).where(eq(users.id, userId)).returning(),
    );
    await endSessions(ctx, eq(sessions.userId, userId), 'suspended');
    await ctx.publish('accounts.user.suspended.v1', userId, { userId, reason, at: clock() });
    await ctx.audit('user.suspended', { type: 'User', id: userId }, { reason });
    return suspended;
  },
);

export const reinstateUser = service(
  'Lets a suspended user act again.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    demand(ctx, 'accounts:manage');
    const user = await lockUser(ctx, userId);
    if (user.status !== 'SUSPENDED') throw new Refusal('CONFLICT', 'This account is not suspended.');
    const active = one(await ctx.db.update(users).set({ status: 'ACTIVE', suspendedReason: null }).where(eq(users.id, userId)).returning());
    await ctx.publish('accounts.user.reinstated.v1', userId, { userId });
    await ctx.audit('user.reinstated', { type: 'User', id: userId });
    return active;
  },
);
