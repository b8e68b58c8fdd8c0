import { peopleListeners } from '@lyceum/accounts/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { HOUR, MINUTE, schedule } from '@lyceum/kit';
import type { Context } from './context.ts';
import * as certificates from './listeners/certificates.ts';
import { erasedListeners } from './listeners/erased.ts';
import * as followers from './listeners/followers.ts';
import * as jobs from './listeners/jobs.ts';
import * as payments from './listeners/payments.ts';
import * as posts from './listeners/posts.ts';
import { expireSeatOrders, expireVerifications, recheckVerifications } from './services.ts';
import { blocks, people } from './tables.ts';

/** What companies does on others' facts, and by the clock. */
export const listeners = {
  ...erasedListeners,
  ...peopleListeners(people),
  ...blockListeners(blocks),
  ...certificates,
  ...followers,
  ...jobs,
  ...payments,
  ...posts,
  endUnpaidOrders: schedule('Ends orders of seats that were not paid in time.', MINUTE, async (ctx: Context) => {
    await expireSeatOrders(ctx, {});
  }),
  endUnconfirmed: schedule('Ends verifications that were not confirmed in time.', 10 * MINUTE, async (ctx: Context) => {
    await expireVerifications(ctx, {});
  }),
  lookAgain: schedule('Looks the records of verified domains up again.', HOUR, async (ctx: Context) => {
    await recheckVerifications(ctx, {});
  }),
};
