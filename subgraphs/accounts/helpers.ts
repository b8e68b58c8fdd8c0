import { allow, type Decision, deny, enforce, helper, hide, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';

/** Who may read or change what of an account: oneself, and whoever has the scope. */
export const validateAccountPermissions = helper(
  'Whether the viewer may read or change an account, and why.',
  z.object({ userId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { userId, action }) => {
    const scope = `accounts:${action}`;
    if (ctx.hasScope(scope)) return allow('account.scope', `The scope ${scope} was given.`);
    if (ctx.viewerOrNull?.id === userId) return allow('account.own', 'It is one’s own account.');
    return deny('account.own', `Only the person and holders of ${scope} may do this.`, scope);
  },
);

/** Throws FORBIDDEN unless the viewer may read this account's private things. */
export const enforceReading = async (ctx: Context, userId: string): Promise<void> =>
  enforce(await validateAccountPermissions(ctx, { userId, action: 'read' }));

/** Throws FORBIDDEN unless the scope was given. */
export function demand(ctx: Context, scope: 'accounts:read' | 'accounts:manage' | 'accounts:audit' | 'reports:read'): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs ${scope}.`);
}

/** Who may say what settings hold for a person: they themselves, and whoever manages accounts. */
export async function governsUser(ctx: Context, userId: string): Promise<Decision> {
  const user = await ctx.load.user.load(userId);
  return user ? validateAccountPermissions(ctx, { userId, action: 'manage' }) : hide('account.unknown', 'There is no such account.');
}
