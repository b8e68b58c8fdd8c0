/** What posts does on others' facts, and by the clock. */
import { peopleListeners } from '@lyceum/accounts/copies';
import { companyListeners } from '@lyceum/companies/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { SECOND, schedule } from '@lyceum/kit';
import { and, eq, or } from 'drizzle-orm';
import type { Context } from './context.ts';
import * as achievements from './listeners/achievements.ts';
import * as courses from './listeners/courses.ts';
import { erasedListeners } from './listeners/erased.ts';
import * as groups from './listeners/groups.ts';
import * as network from './listeners/network.ts';
import { publishDue } from './services/publishing.ts';
import { blocks, companies, companyStaff, follows, people, ties } from './tables.ts';

export const bringOutDue = schedule('Brings out posts whose moment has come.', 5 * SECOND, publishDue);

export const listeners = {
  ...peopleListeners<Context>(people),
  ...blockListeners<Context>(blocks, {
    // a block ends both follows and the connection; their own facts say so too, later
    blocked: async (ctx, a, b) => {
      const follow = (from: string, to: string) =>
        and(eq(follows.followerId, from), eq(follows.targetType, 'USER'), eq(follows.targetId, to));
      await ctx.db.delete(follows).where(or(follow(a, b), follow(b, a)));
      await ctx.db.delete(ties).where(or(and(eq(ties.userId, a), eq(ties.otherId, b)), and(eq(ties.userId, b), eq(ties.otherId, a))));
    },
  }),
  ...network,
  ...groups,
  ...courses,
  ...companyListeners<Context>(companies, companyStaff),
  ...achievements,
  ...erasedListeners,
  bringOutDue,
};
