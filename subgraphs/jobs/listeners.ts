import { peopleListeners } from '@lyceum/accounts/copies';
import { companyListeners } from '@lyceum/companies/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { MINUTE, schedule } from '@lyceum/kit';
import type { Context } from './context.ts';
import * as certificates from './listeners/certificates.ts';
import * as courses from './listeners/courses.ts';
import { erasedListeners } from './listeners/erased.ts';
import * as skills from './listeners/skills.ts';
import { closeAll } from './services/publishing.ts';
import { expireJobs, expireOffers, tellMatches } from './services.ts';
import { blocks, companies, companyStaff, people } from './tables.ts';

/** What jobs does on others' facts, and by the clock. */
export const listeners = {
  ...erasedListeners,
  ...peopleListeners(people),
  ...blockListeners(blocks),
  ...companyListeners<Context>(companies, companyStaff, { archived: closeAll }),
  ...certificates,
  ...courses,
  ...skills,
  endLateJobs: schedule('Ends jobs whose deadline is over.', MINUTE, async (ctx: Context) => {
    await expireJobs(ctx, {});
  }),
  endLateOffers: schedule('Ends offers that were not answered in time.', MINUTE, async (ctx: Context) => {
    await expireOffers(ctx, {});
  }),
  tellOfMatches: schedule('Tells people of jobs that fit their alerts.', 10 * MINUTE, async (ctx: Context) => {
    await tellMatches(ctx, {});
  }),
};
