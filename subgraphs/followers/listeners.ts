import { peopleListeners } from '@lyceum/accounts/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { events as connections } from '@lyceum/connections/events';
import { HOUR, listener, schedule } from '@lyceum/kit';
import { events as profiles } from '@lyceum/profiles/events';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { inGroups } from './listeners/groups.ts';
import { things } from './listeners/things.ts';
import { followConnected, partBlocked, reconcileFollowers, setAside, takeBack } from './services.ts';
import { blocks, people, standings } from './tables.ts';

export const listeners = {
  ...erasedListeners,
  ...peopleListeners(people, {
    suspended: async (ctx: Context, userId) => setAside(ctx, { userId }),
    reinstated: async (ctx: Context, userId) => takeBack(ctx, { userId }),
  }),
  ...blockListeners(blocks, { blocked: async (ctx: Context, userId, blockedId) => partBlocked(ctx, { userId, blockedId }) }),
  ...inGroups,
  ...things,
  followEachOther: listener(
    connections,
    'connections.connection.accepted.v1',
    'Two people who connect follow each other, if the settings of both domains say so.',
    async (ctx: Context, { data: { fromId, toId, autoFollow } }) => {
      if (!ctx.settings.autoFollowOnConnect || autoFollow === false) return;
      await followConnected(ctx, { followerId: fromId, targetType: 'USER', targetId: toId, cause: 'CONNECTED' });
      await followConnected(ctx, { followerId: toId, targetType: 'USER', targetId: fromId, cause: 'CONNECTED' });
    },
  ),
  knowHidden: listener(profiles, 'profiles.profile.updated.v1', 'Knows whose profile is hidden.', async (ctx: Context, { data }) => {
    if (data.hidden === undefined) return;
    const { userId, hidden: profileHidden } = data;
    await ctx.db
      .insert(standings)
      .values({ userId, profileHidden })
      .onConflictDoUpdate({ target: standings.userId, set: { profileHidden } });
  }),
  reconcile: schedule('Counts followers anew.', 24 * HOUR, async (ctx: Context) => {
    await reconcileFollowers(ctx, {});
  }),
};
