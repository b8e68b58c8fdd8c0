import { peopleListeners } from '@lyceum/accounts/copies';
import { blockListeners } from '@lyceum/connections/copies';
import { HOUR, MINUTE, schedule } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { courseListeners } from './listeners/copies.ts';
import { erasedListeners } from './listeners/erased.ts';
import { statementListeners } from './listeners/statements.ts';
import { abandonIdleSessions, alertInactivity } from './services.ts';
import { blocks, people } from './tables.ts';

/** What activities does on others' facts, and by the clock. */
export const listeners = {
  ...erasedListeners,
  ...peopleListeners(people),
  ...blockListeners(blocks),
  ...courseListeners,
  ...statementListeners,
  endIdle: schedule('Ends sessions without a sign of life.', MINUTE, async (ctx: Context) => {
    await abandonIdleSessions(ctx, {});
  }),
  alert: schedule('Tells of learners who have been silent for long.', HOUR, async (ctx: Context) => {
    await alertInactivity(ctx, {});
  }),
  keepMonths: schedule('Makes room for the months to come, and gives up those past retention.', 6 * HOUR, async (ctx: Context) => {
    for (const ahead of [0, 1, 2]) await ctx.db.execute(sql`select activities.ensure_month(now() + make_interval(months => ${ahead}))`);
    const { retentionDays } = ctx.settings;
    if (retentionDays) await ctx.db.execute(sql`select activities.drop_months(now() - make_interval(days => ${retentionDays}))`);
  }),
};
