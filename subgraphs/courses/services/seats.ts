import { MINUTE, Refusal } from '@lyceum/kit';
import { and, asc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { isOpen } from '../queries/runs.ts';
import { type CourseRow, type CourseRunRow, courseRuns, type EnrollmentRow, enrollments, SEATED } from '../tables.ts';
import { changeEnrollment, factOf, type Place } from './rows.ts';

/** Takes a seat of a locked run; false when there is none. */
async function takeSeat(ctx: Context, runId: string): Promise<boolean> {
  const taken = await ctx.db
    .update(courseRuns)
    .set({ taken: sql`${courseRuns.taken} + 1` })
    .where(and(eq(courseRuns.id, runId), or(isNull(courseRuns.capacity), lt(courseRuns.taken, courseRuns.capacity))))
    .returning({ id: courseRuns.id });
  return taken.length > 0;
}

/** What an enrolment becomes with its seat: held while it is not paid, else active. */
const seated = (ctx: Context, run: CourseRunRow) =>
  run.priceMinor === null
    ? ({ status: 'ACTIVE', activatedAt: ctx.now, priceMinor: null, currency: null, payBefore: null } as const)
    : ({
        status: 'PENDING_PAYMENT',
        priceMinor: run.priceMinor,
        currency: run.currency,
        payBefore: new Date(ctx.now.getTime() + ctx.settings.paymentHoldMinutes * MINUTE),
      } as const);

/** A seat of the locked run or, when it is full, a place at the end of its line; throws LIMIT_REACHED when there is no line. */
export async function placeIn(ctx: Context, course: CourseRow, run: CourseRunRow) {
  // whoever waits comes first, also when the line was closed and opened again
  if (run.waitlistLast > 0) await promote(ctx, course, run);
  if (await takeSeat(ctx, run.id)) return seated(ctx, run);
  if (!ctx.settings.waitlistEnabled) throw new Refusal('LIMIT_REACHED', 'This run is full: choose another run.');
  const [line] = await ctx.db
    .update(courseRuns)
    .set({ waitlistLast: sql`${courseRuns.waitlistLast} + 1` })
    .where(eq(courseRuns.id, run.id))
    .returning({ last: courseRuns.waitlistLast });
  return { status: 'WAITLISTED', waitlistNumber: line?.last ?? null, waitlistedAt: ctx.now } as const;
}

/** Tells where an enrolment stands now that it has a place. */
export async function tellPlace(ctx: Context, course: CourseRow, enrollment: EnrollmentRow): Promise<void> {
  const data = factOf(enrollment, course);
  const { id, status, priceMinor, currency, payBefore } = enrollment;
  if (status === 'ACTIVE') await ctx.publish('courses.enrollment.activated.v1', id, data);
  if (status === 'WAITLISTED')
    await ctx.publish('courses.enrollment.waitlisted.v1', id, { ...data, position: await positionOf(ctx, enrollment) });
  if (status === 'PENDING_PAYMENT' && priceMinor !== null && currency && payBefore)
    await ctx.publish('courses.enrollment.payment_required.v1', id, {
      ...data,
      amountMinor: priceMinor.toString(),
      currency,
      payBefore: payBefore.toISOString(),
    });
}

const positionOf = (ctx: Context, { runId, waitlistNumber }: EnrollmentRow): Promise<number> =>
  ctx.db.$count(
    enrollments,
    and(eq(enrollments.runId, runId), eq(enrollments.status, 'WAITLISTED'), sql`${enrollments.waitlistNumber} <= ${waitlistNumber}`),
  );

/** Gives the free seats of a locked run to those who wait, the first first. A closed course and a run that is over give none. */
export async function promote(ctx: Context, course: CourseRow, run: CourseRunRow): Promise<void> {
  if (course.status !== 'PUBLISHED' || course.deletedAt || (run.endsAt && run.endsAt <= ctx.now)) return;
  for (;;) {
    const [first] = await ctx.db
      .select()
      .from(enrollments)
      .where(and(eq(enrollments.runId, run.id), eq(enrollments.status, 'WAITLISTED')))
      .orderBy(asc(enrollments.waitlistNumber))
      .limit(1)
      .for('update');
    if (!first || !(await takeSeat(ctx, run.id))) return;
    const promoted = await changeEnrollment(ctx, first.id, { ...seated(ctx, run), promotedAt: ctx.now });
    await ctx.publish('courses.enrollment.promoted.v1', promoted.id, factOf(promoted, course));
    await tellPlace(ctx, course, promoted);
  }
}

const facts = {
  WITHDRAWN: 'courses.enrollment.withdrawn.v1',
  EXPIRED: 'courses.enrollment.expired.v1',
  REJECTED: 'courses.enrollment.rejected.v1',
} as const;

/** Ends a locked enrolment; its seat, if it had one, goes to the first who waits, in the same transaction. */
export async function endEnrollment(
  ctx: Context,
  { course, run, enrollment }: Place,
  status: keyof typeof facts,
  reason: string,
  { promoteNext = true } = {},
): Promise<EnrollmentRow> {
  const ended = await changeEnrollment(ctx, enrollment.id, { status, reason, endedAt: ctx.now, completedAt: null, payBefore: null });
  const data = factOf(ended, course);
  const wasActive = enrollment.status === 'ACTIVE' || enrollment.status === 'SUSPENDED';
  if (status === 'WITHDRAWN') await ctx.publish(facts.WITHDRAWN, ended.id, { ...data, reason, wasActive });
  if (status === 'EXPIRED') await ctx.publish(facts.EXPIRED, ended.id, data);
  if (status === 'REJECTED') await ctx.publish(facts.REJECTED, ended.id, { ...data, reason });
  if (SEATED.some((seat) => seat === enrollment.status)) {
    await ctx.db
      .update(courseRuns)
      .set({ taken: sql`${courseRuns.taken} - 1` })
      .where(and(eq(courseRuns.id, run.id), gt(courseRuns.taken, 0)));
    if (promoteNext) await promote(ctx, course, run);
  }
  return ended;
}

/** Throws CONFLICT when nobody may enrol in the run just now. */
export function expectOpen(ctx: Context, course: CourseRow, run: CourseRunRow): void {
  if (course.status !== 'PUBLISHED' || course.deletedAt) throw new Refusal('CONFLICT', 'This course is not open for enrolment.');
  if (run.endsAt && run.endsAt <= ctx.now) throw new Refusal('CONFLICT', 'This run is over: choose another run.');
  if (isOpen(ctx, run)) return;
  const { enrollmentOpensOn: from, enrollmentClosesOn: to, timeZone } = run;
  const window = [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ');
  throw new Refusal('CONFLICT', `One can enrol in this run ${window} (${timeZone}): choose another run, or come back then.`);
}
