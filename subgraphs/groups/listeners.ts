/** What groups does on others' facts, and by the clock. */
import { peopleListeners } from '@lyceum/accounts/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { and, eq, or } from 'drizzle-orm';
import type { Context } from './context.ts';
import { archiveInactive, expireInvites } from './listeners/clock.ts';
import * as companies from './listeners/companies.ts';
import * as courses from './listeners/courses.ts';
import { erasedListeners } from './listeners/erased.ts';
import * as posts from './listeners/posts.ts';
import { blocks, invites, people } from './tables.ts';

export const listeners = {
  ...peopleListeners<Context>(people),
  ...blockListeners<Context>(blocks, {
    // neither waits for the other's answer any more
    blocked: async (ctx, userId, blockedId) => {
      await ctx.db
        .update(invites)
        .set({ status: 'CANCELLED', answeredAt: ctx.now })
        .where(
          and(
            eq(invites.status, 'PENDING'),
            or(
              and(eq(invites.userId, userId), eq(invites.invitedById, blockedId)),
              and(eq(invites.userId, blockedId), eq(invites.invitedById, userId)),
            ),
          ),
        );
    },
  }),
  ...courses,
  ...companies,
  ...posts,
  ...erasedListeners,
  expireInvites,
  archiveInactive,
};
