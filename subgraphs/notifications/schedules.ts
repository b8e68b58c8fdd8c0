import { HOUR, SECOND, schedule } from '@lyceum/kit';
import type { Context } from './context.ts';
import { deliverMails } from './services/deliver.ts';
import { removeOldNotifications } from './services/retention.ts';

/** Looks for mails that are due; woken when one was told. */
export const mailSchedule = schedule('Sends the e-mails that are due.', 2 * SECOND, async (ctx: Context) => {
  await deliverMails(ctx, {});
});

export const retentionSchedule = schedule('Removes what is older than the settings keep.', HOUR, async (ctx: Context) => {
  await removeOldNotifications(ctx, {});
});
