import { DAY, invalid, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { handles, profiles } from '../tables.ts';
import { tidyLine, validateHandle } from '../utilities.ts';
import { changed, lockProfile } from './own-profile.ts';

/** A handle as it is kept; throws INVALID with all that is wrong with it. */
export function freeHandle(given: string): string {
  const handle = tidyLine(given).replace(/^@/, '').toLowerCase();
  const violations = validateHandle(handle);
  if (violations.length) throw invalid(violations);
  return handle;
}

export const changeHandle = service(
  'Takes another handle; the old one goes on leading to the profile, and can be taken back.',
  z.object({ handle: z.string().max(100) }),
  async (ctx: Context, { handle: given }) => {
    const handle = freeHandle(given);
    const before = await lockProfile(ctx);
    if (handle === before.handle) return before;
    const next = (before.handleChangedAt?.getTime() ?? 0) + ctx.settings.handleChangeCooldownDays * DAY;
    if (before.handleChangedAt && next > ctx.now.getTime())
      throw new Refusal('LIMIT_REACHED', `The handle can be changed again after ${new Date(next).toISOString()}.`);
    await ctx.db.insert(handles).values({ handle, profileId: before.id, since: ctx.now }).onConflictDoNothing();
    // after the insert: whoever held it until now has committed
    const holder = one(await ctx.db.select().from(handles).where(eq(handles.handle, handle)));
    if (holder.profileId !== before.id) throw new Refusal('CONFLICT', 'Somebody else has or had this handle: choose another.');
    await ctx.db.update(profiles).set({ handle, handleChangedAt: ctx.now }).where(eq(profiles.id, before.id));
    await ctx.audit('handle.changed', { type: 'Profile', id: before.id }, { from: before.handle, to: handle });
    return changed(ctx, before.id, []);
  },
);
