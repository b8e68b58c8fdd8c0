import { Refusal, service } from '@lyceum/kit';
import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { courseRuns, type EnrollmentStatus, enrollments } from '../tables.ts';
import { lockPlace } from './rows.ts';
import { endEnrollment } from './seats.ts';

const AT_ONCE = 500;

/** Ends each of these enrolments that still stands so, in a transaction of its own; says how many. */
async function expireEach(
  ctx: Context,
  ids: readonly string[],
  still: (status: EnrollmentStatus, payBefore: Date | null) => boolean,
  reason: string,
) {
  let count = 0;
  for (const id of ids)
    await ctx.transact(async (tx) => {
      const place = await lockPlace(tx, id);
      if (!still(place.enrollment.status, place.enrollment.payBefore)) return;
      await endEnrollment(tx, place, 'EXPIRED', reason);
      count++;
    });
  return count;
}

export const expireHeldSeats = service(
  'Gives up the seats that were not paid in time; each goes to the first who waits. Says how many.',
  z.object({}),
  async (ctx: Context) => {
    enforceSystem(ctx);
    const late = await ctx.db
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(and(eq(enrollments.status, 'PENDING_PAYMENT'), lte(enrollments.payBefore, ctx.now)))
      .orderBy(asc(enrollments.payBefore))
      .limit(AT_ONCE);
    return expireEach(
      ctx,
      late.map(({ id }) => id),
      (status, payBefore) => status === 'PENDING_PAYMENT' && payBefore !== null && payBefore <= ctx.now,
      'The seat was not paid in time.',
    );
  },
  { transaction: false },
);

export const expireWithRuns = service(
  'Ends what still waits for a run that is over and, if the settings say so, what was not finished in it. Says how many.',
  z.object({}),
  async (ctx: Context) => {
    enforceSystem(ctx);
    const statuses: EnrollmentStatus[] = [
      'REQUESTED',
      'INVITED',
      'WAITLISTED',
      ...(ctx.settings.expireWhenRunEnds ? (['ACTIVE', 'SUSPENDED'] as const) : []),
    ];
    const late = await ctx.db
      .select({ id: enrollments.id })
      .from(enrollments)
      .innerJoin(courseRuns, eq(courseRuns.id, enrollments.runId))
      .where(and(inArray(enrollments.status, statuses), isNotNull(courseRuns.endsAt), lte(courseRuns.endsAt, ctx.now)))
      .limit(AT_ONCE);
    return expireEach(
      ctx,
      late.map(({ id }) => id),
      (status) => statuses.includes(status),
      'The run is over.',
    );
  },
  { transaction: false },
);

function enforceSystem(ctx: Context): void {
  if (!ctx.isSystem && !ctx.hasScope('courses:manage'))
    throw new Refusal('FORBIDDEN', 'The clock does this, or holders of courses:manage.');
}
