import { service } from '@lyceum/kit';
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { courseRuns, OVER } from '../tables.ts';
import { openEnrollment } from './enroll.ts';
import { changeEnrollment, factOf, lockPlace, type Place } from './rows.ts';
import { endEnrollment } from './seats.ts';

const Settled = z.object({ enrollmentId: z.uuid(), paymentId: z.uuid() });
const system = (ctx: Context) => ctx.isSystem;

export const settlePayment = service(
  'Lets in a learner whose payment was taken; one who lost the seat meanwhile gets a free one, or the money back.',
  Settled,
  async (ctx: Context, { enrollmentId, paymentId }) => {
    if (!system(ctx) || !(await ctx.load.enrollment.load(enrollmentId))) return null;
    const place = await lockPlace(ctx, enrollmentId);
    const { course, enrollment } = place;
    if (enrollment.paymentId === paymentId) return enrollment;
    const paid = { paymentId, paidAt: ctx.now, payBefore: null };
    const letIn = { ...paid, status: 'ACTIVE', activatedAt: ctx.now, endedAt: null, reason: null } as const;
    if (
      enrollment.status === 'PENDING_PAYMENT' ||
      (enrollment.status === 'EXPIRED' && !enrollment.paymentId && (await takeBack(ctx, place)))
    ) {
      const active = await changeEnrollment(ctx, enrollmentId, letIn);
      await ctx.publish('courses.enrollment.activated.v1', enrollmentId, factOf(active, course));
      return active;
    }
    if (!OVER.some((over) => over === enrollment.status)) {
      ctx.log.warn({ enrollmentId, paymentId, first: enrollment.paymentId }, 'a payment that nobody asked for');
      await ctx.audit('enrollment.paid_unasked', { type: 'Enrollment', id: enrollmentId }, { paymentId });
      return enrollment;
    }
    // payments hears it as a withdrawal of a paid enrolment and gives the money back
    const late = enrollment.paymentId ? enrollment : await changeEnrollment(ctx, enrollmentId, paid);
    const reason = 'The seat was gone when the payment arrived.';
    await ctx.publish('courses.enrollment.withdrawn.v1', enrollmentId, {
      ...factOf(late, course),
      reason,
      wasActive: false,
      refundDue: true,
    });
    return late;
  },
);

/** Takes a free seat for a hold that has expired; false when there is none, or the learner has another enrolment by now. */
async function takeBack(ctx: Context, { course, run, enrollment }: Place): Promise<boolean> {
  if (course.status !== 'PUBLISHED' || course.deletedAt || (run.endsAt && run.endsAt <= ctx.now)) return false;
  if (await openEnrollment(ctx, run.id, enrollment.learnerId)) return false;
  const taken = await ctx.db
    .update(courseRuns)
    .set({ taken: sql`${courseRuns.taken} + 1` })
    .where(and(eq(courseRuns.id, run.id), or(isNull(courseRuns.capacity), lt(courseRuns.taken, courseRuns.capacity))))
    .returning({ id: courseRuns.id });
  return taken.length > 0;
}

export const settleRefund = service(
  'Ends an enrolment whose payment was given back whole, if the settings say so.',
  Settled,
  async (ctx: Context, { enrollmentId, paymentId }) => {
    if (!system(ctx) || !(await ctx.load.enrollment.load(enrollmentId))) return null;
    const place = await lockPlace(ctx, enrollmentId);
    const { paidAt, refundedAt, paymentId: paidBy } = place.enrollment;
    // paid, but not known by what: demo data, where payments alone knows its ids
    if (!paidAt || refundedAt || (paidBy ?? paymentId) !== paymentId) return place.enrollment;
    const enrollment = await changeEnrollment(ctx, enrollmentId, { refundedAt: ctx.now, paymentId });
    const ends = enrollment.status === 'ACTIVE' || enrollment.status === 'SUSPENDED';
    if (!ends || !ctx.settings.withdrawOnRefund) return enrollment;
    return endEnrollment(ctx, { ...place, enrollment }, 'WITHDRAWN', 'The payment was given back.');
  },
);
