import { events as certifications } from '@lyceum/certifications/events';
import { events as courses } from '@lyceum/courses/events';
import { events as sold } from '@lyceum/events/events';
import { DAY, HOUR, listener, MINUTE, SECOND, schedule } from '@lyceum/kit';
import { and, eq, inArray } from 'drizzle-orm';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { deliverSandboxWebhooks, expirePayments, learnFees, reconcilePayments, returnPayment } from './services.ts';
import { payments, refundLocks } from './tables.ts';

/** Gives the money back when a paid place is given up within the refund window; lets go of what is held in any case. */
export const refundWithdrawals = listener(
  courses,
  'courses.enrollment.withdrawn.v1',
  'Gives back what was paid for a place that was given up.',
  async (ctx: Context, { data: { enrollmentId: itemId, reason, refundDue }, time }) => {
    const [paid] = await ctx.db
      .select()
      .from(payments)
      .where(
        and(
          eq(payments.itemId, itemId),
          eq(payments.unwanted, false),
          inArray(payments.status, ['CAPTURED', 'PARTIALLY_CAPTURED', 'PARTIALLY_REFUNDED']),
        ),
      );
    if (paid?.capturedAt) {
      const { autoRefundOnWithdrawal, refundWindowDays } = ctx.settings;
      const age = new Date(time).getTime() - paid.capturedAt.getTime();
      if (refundDue === false || !autoRefundOnWithdrawal || age > refundWindowDays * DAY) return;
    }
    await returnPayment(ctx, {
      itemKind: 'ENROLLMENT',
      itemId,
      cause: 'withdrawn',
      reason: `withdrawn: ${reason}`.slice(0, 500),
      forGood: true,
    });
  },
);

/** What is held for a place that nobody holds any more is let go. Money on its way is left to courses: the place may be free still. */
export const releaseExpired = listener(
  courses,
  'courses.enrollment.expired.v1',
  'Lets go of what is held for a place that was not paid in time.',
  async (ctx: Context, { data: { enrollmentId: itemId } }) => {
    const [held] = await ctx.db
      .select({ id: payments.id })
      .from(payments)
      .where(and(eq(payments.itemId, itemId), inArray(payments.status, ['AUTHORIZED', 'REQUIRES_ACTION'])));
    if (held)
      await returnPayment(ctx, { itemKind: 'ENROLLMENT', itemId, cause: 'seat-expired', reason: 'not paid in time', forGood: false });
  },
);

export const refundTickets = listener(
  sold,
  'events.ticket.refund_due.v1',
  'Gives back what was paid for a place at an event.',
  async (ctx: Context, { data: { rsvpId: itemId, reason } }) => {
    await returnPayment(ctx, { itemKind: 'EVENT_TICKET', itemId, cause: 'ticket', reason: reason.slice(0, 500), forGood: true });
  },
);

export const lockCertified = listener(
  certifications,
  'certifications.certificate.issued.v1',
  'Keeps the price of what was certified, if the policy of certificates says so.',
  async (ctx: Context, { data: { certificateId, enrollmentId: itemId, refundsBlocked } }) => {
    if (refundsBlocked) await ctx.db.insert(refundLocks).values({ certificateId, itemId }).onConflictDoNothing();
  },
);

export const unlockRevoked = listener(
  certifications,
  'certifications.certificate.revoked.v1',
  'Lets the price of what is certified no more be given back.',
  async (ctx: Context, { data: { certificateId } }) => {
    await ctx.db.delete(refundLocks).where(eq(refundLocks.certificateId, certificateId));
  },
);

export const settleOpenRequests = schedule('Asks providers again whose answer is not known.', 1 * SECOND, async (ctx: Context) => {
  await reconcilePayments(ctx, {});
});

export const sendSandboxWebhooks = schedule('Delivers the sandbox’s webhooks.', 1 * SECOND, async (ctx: Context) => {
  await deliverSandboxWebhooks(ctx, {});
});

export const expireHolds = schedule('Lets go of holds and confirmations whose time is over.', 1 * MINUTE, async (ctx: Context) => {
  await expirePayments(ctx, {});
});

export const askForFees = schedule('Asks for fees that providers did not tell at once.', 1 * HOUR, async (ctx: Context) => {
  await learnFees(ctx, {});
});

export const { forgetErased } = erasedListeners;
