import { events as accountsEvents } from '@lyceum/accounts/events';
import { events as companiesEvents } from '@lyceum/companies/events';
import { listener, schedule } from '@lyceum/kit';
import { events as paymentsEvents } from '@lyceum/payments/events';
import { eq } from 'drizzle-orm';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { reinstateAll, suspendAll } from './services/account-standing.ts';
import {
  expireHeldSeats,
  expireWithRuns,
  giveUpCompanySeat,
  settlePayment,
  settleRefund,
  useCompanySeat,
  useWaitingSeats,
} from './services.ts';
import { people } from './tables/learning.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const knowPerson = listener(accountsEvents, 'accounts.user.registered.v1', 'Knows who exists.', async (ctx: Context, { data }) => {
  await ctx.db.insert(people).values({ id: data.userId }).onConflictDoNothing();
});

export const suspendLearner = listener(
  accountsEvents,
  'accounts.user.suspended.v1',
  'A suspended account learns nothing for now, and gives up its places in lines and unpaid seats.',
  async (ctx: Context, { data: { userId } }) => {
    await ctx.db
      .insert(people)
      .values({ id: userId, suspendedAt: ctx.now })
      .onConflictDoUpdate({ target: people.id, set: { suspendedAt: ctx.now } });
    await suspendAll(ctx, userId);
  },
);

export const reinstateLearner = listener(
  accountsEvents,
  'accounts.user.reinstated.v1',
  'A reinstated account learns on.',
  async (ctx: Context, { data: { userId } }) => {
    await ctx.db.update(people).set({ suspendedAt: null }).where(eq(people.id, userId));
    await reinstateAll(ctx, userId);
  },
);

export const letInWhoPaid = listener(
  paymentsEvents,
  'payments.payment.captured.v1',
  'A captured payment lets its learner in.',
  async (ctx: Context, { data }) => {
    if (data.itemKind === 'ENROLLMENT' && data.fully) await settlePayment(ctx, { enrollmentId: data.itemId, paymentId: data.paymentId });
  },
);

export const endWhatWasRefunded = listener(
  paymentsEvents,
  'payments.payment.refunded.v1',
  'A payment that was given back whole ends its enrolment, if the settings say so.',
  async (ctx: Context, { data }) => {
    if (data.itemKind === 'ENROLLMENT' && data.fully) await settleRefund(ctx, { enrollmentId: data.itemId, paymentId: data.paymentId });
  },
);

export const enrolWhoGotASeat = listener(
  companiesEvents,
  'companies.seat.allocated.v1',
  'Enrols whom a company gave one of its seats.',
  async (ctx: Context, { data: { seatId, courseId, userId: learnerId } }) => {
    await useCompanySeat(ctx, { seatId, courseId, learnerId });
  },
);

export const endWhoLostTheSeat = listener(
  companiesEvents,
  'companies.seat.revoked.v1',
  'Ends the enrolment of whom a company took the seat from.',
  async (ctx: Context, { data: { seatId, courseId, userId: learnerId } }) => {
    await giveUpCompanySeat(ctx, { seatId, courseId, learnerId });
  },
);

export const useSeatsThatWait = schedule('Uses companies’ seats that waited for a run.', MINUTE, async (ctx: Context) => {
  await useWaitingSeats(ctx, {});
});

export const giveUpHeldSeats = schedule('Gives up held seats that were not paid in time.', 15 * SECOND, async (ctx: Context) => {
  await expireHeldSeats(ctx, {});
});

export const endWithRuns = schedule('Ends what waits for runs that are over.', 5 * MINUTE, async (ctx: Context) => {
  await expireWithRuns(ctx, {});
});

export const { forgetErased } = erasedListeners;
