import { found, Refusal } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { apart } from './sight.ts';

export { apart } from './sight.ts';

/** Throws NOT_FOUND for who is not there for the viewer, and refuses those who cannot act. */
export async function isInvitable(ctx: Context, userId: string): Promise<void> {
  const person = await ctx.load.person.load(userId);
  const known = found((await apart(ctx, userId)) ? null : person, 'The person');
  if (known.suspendedAt) throw new Refusal('CONFLICT', 'This account is suspended: choose somebody else.');
}
