import { events as accounts } from '@lyceum/accounts/events';
import { type FactOf, HOUR, listener, schedule } from '@lyceum/kit';
import { eq, lt, sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { tieListeners } from './listeners/ties.ts';
import { indexProfiles } from './search-index.ts';
import { takeIn } from './services/make-profile.ts';
import { people, profiles } from './tables.ts';

/** What to do on others' facts, and when the clock says so. */
export const listeners = {
  ...erasedListeners,
  ...tieListeners,
  createProfileOnRegistration: listener(
    accounts,
    'accounts.user.registered.v1',
    'Makes the profile of somebody who joined.',
    async (ctx: Context, { data }: FactOf<typeof accounts, 'accounts.user.registered.v1'>) => takeIn(ctx, data),
  ),
  followName: listener(accounts, 'accounts.user.changed.v1', 'Takes over the new name of a person.', async (ctx: Context, { data }) => {
    const { userId, displayName } = data;
    await ctx.db.insert(people).values({ userId, displayName }).onConflictDoUpdate({ target: people.userId, set: { displayName } });
    await follow(ctx, userId, { displayName });
  }),
  hideSuspended: listener(
    accounts,
    'accounts.user.suspended.v1',
    'Hides the profile of a person who may not act.',
    async (ctx: Context, { data: { userId } }) => follow(ctx, userId, { suspended: true }),
  ),
  hideDeactivated: listener(
    accounts,
    'accounts.user.deactivated.v1',
    'Hides the profile of a person who closed the account.',
    async (ctx: Context, { data: { userId } }) => follow(ctx, userId, { suspended: true }),
  ),
  showReinstated: listener(
    accounts,
    'accounts.user.reinstated.v1',
    'Shows the profile of a person who may act again.',
    async (ctx: Context, { data: { userId } }) => follow(ctx, userId, { suspended: false }),
  ),
  eraseDeleted: schedule('Erases profiles whose time to be restored is over.', HOUR, async (ctx: Context) => {
    const before = new Date(ctx.now.getTime() - ctx.settings.restoreDays * 24 * HOUR);
    const erased = await ctx.db.delete(profiles).where(lt(profiles.deletedAt, before)).returning({ id: profiles.id });
    for (const { id } of erased) await ctx.audit('profile.erased', { type: 'Profile', id });
  }),
};

/** What accounts says of a person, in the profile and in search. */
async function follow(ctx: Context, userId: string, change: { displayName: string } | { suspended: boolean }): Promise<void> {
  if ('suspended' in change) await ctx.db.update(people).set(change).where(eq(people.userId, userId));
  const [profile] = await ctx.db
    .update(profiles)
    .set({ ...change, version: sql`${profiles.version} + 1` })
    .where(eq(profiles.userId, userId))
    .returning();
  if (!profile) return;
  await indexProfiles(ctx.db, [profile.id]);
  if (!profile.deletedAt) await ctx.publish('profiles.profile.updated.v1', profile.id, { profileId: profile.id, userId, fields: [] });
}
