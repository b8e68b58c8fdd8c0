/** What events does on others' facts, and by the clock. */
import { peopleListeners } from '@lyceum/accounts/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { and, eq, inArray, or } from 'drizzle-orm';
import type { Context } from './context.ts';
import * as clock from './listeners/clock.ts';
import { erasedListeners } from './listeners/erased.ts';
import * as groups from './listeners/groups.ts';
import * as payments from './listeners/payments.ts';
import { endPlaces } from './services/ending.ts';
import { blocks, events, people, rsvps } from './tables.ts';

export const listeners = {
  ...erasedListeners,
  ...peopleListeners<Context>(people),
  ...blockListeners<Context>(blocks, {
    // neither comes to what the other holds
    blocked: (ctx, userId, blockedId) => {
      const both = [userId, blockedId];
      return endPlaces(
        ctx,
        and(inArray(rsvps.userId, both), inArray(events.hostId, both), or(eq(rsvps.userId, userId), eq(rsvps.userId, blockedId))),
        'no longer open to you',
      );
    },
  }),
  ...groups,
  ...payments,
  ...clock,
};
