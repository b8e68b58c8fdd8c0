import { events as accountsEvents } from '@lyceum/accounts/events';
import { listener, schedule } from '@lyceum/kit';
import { events as paymentsEvents } from '@lyceum/payments/events';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Context } from './context.ts';
import { changeEnrollment, factOf, lockPlace } from './services/rows.ts';
import { endEnrollment } from './services/seats.ts';
import { expireHeldSeats, expireWithRuns, settlePayment, settleRefund } from './services.ts';
import { people } from './tables/learning.ts';
import { enrollments } from './tables.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const ACCOUNT_SUSPENDED = 'The account is suspended.';

const enrollmentsOf = (ctx: Context, learnerId: string, statuses: (typeof enrollments.$inferSelect)['status'][]) =>
  ctx.db
    .select({ id: enrollments.id })
    .from(enrollments)
    .where(and(eq(enrollments.learnerId, learnerId), inArray(enrollments.status, statuses)))
    .orderBy(asc(enrollments.courseId), asc(enrollments.runId));

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
    for (const { id } of await enrollmentsOf(ctx, userId, ['ACTIVE', 'REQUESTED', 'INVITED', 'WAITLISTED', 'PENDING_PAYMENT'])) {
      const place = await lockPlace(ctx, id);
      if (place.enrollment.status !== 'ACTIVE') {
        await endEnrollment(ctx, place, 'WITHDRAWN', ACCOUNT_SUSPENDED);
        continue;
      }
      const suspended = await changeEnrollment(ctx, id, { status: 'SUSPENDED', reason: ACCOUNT_SUSPENDED });
      await ctx.publish('courses.enrollment.suspended.v1', id, { ...factOf(suspended, place.course), reason: ACCOUNT_SUSPENDED });
    }
  },
);

export const reinstateLearner = listener(
  accountsEvents,
  'accounts.user.reinstated.v1',
  'A reinstated account learns on.',
  async (ctx: Context, { data: { userId } }) => {
    await ctx.db.update(people).set({ suspendedAt: null }).where(eq(people.id, userId));
    for (const { id } of await enrollmentsOf(ctx, userId, ['SUSPENDED'])) {
      const { course, enrollment } = await lockPlace(ctx, id);
      // what staff suspended stays so
      if (enrollment.reason !== ACCOUNT_SUSPENDED) continue;
      const active = await changeEnrollment(ctx, id, { status: 'ACTIVE', reason: null });
      await ctx.publish('courses.enrollment.reinstated.v1', id, factOf(active, course));
    }
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

export const giveUpHeldSeats = schedule('Gives up held seats that were not paid in time.', 15 * SECOND, async (ctx: Context) => {
  await expireHeldSeats(ctx, {});
});

export const endWithRuns = schedule('Ends what waits for runs that are over.', 5 * MINUTE, async (ctx: Context) => {
  await expireWithRuns(ctx, {});
});
