import { Refusal, service } from '@lyceum/kit';
import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { prerequisitesOf } from '../queries/prerequisites.ts';
import { openRunOf } from '../queries/runs.ts';
import { companySeats } from '../tables/learning.ts';
import { type CourseRow, type EnrollmentRow, enrollments, OVER } from '../tables.ts';
import { obstacle } from './admission.ts';
import { insertEnrollment, openEnrollment } from './enroll.ts';
import { changeEnrollment, factOf, lockPlace, lockRun, shareCourse } from './rows.ts';
import { endEnrollment, freeSeats, placeIn, seatedFree, tellPlace } from './seats.ts';

const system = (ctx: Context) => ctx.isSystem;

export const useCompanySeat = service(
  'Enrols the learner to whom a company gave a seat, without payment; where no run takes learners just now, the seat waits for one.',
  z.object({ seatId: z.uuid(), courseId: z.uuid(), learnerId: z.uuid() }),
  async (ctx: Context, { seatId, courseId, learnerId }) => {
    if (!system(ctx)) return null;
    await ctx.db.insert(companySeats).values({ seatId, courseId, learnerId, createdAt: ctx.now }).onConflictDoNothing();
    return settle(ctx, seatId);
  },
);

/** Uses a seat that waits, if it can be used now. */
async function settle(ctx: Context, seatId: string): Promise<EnrollmentRow | null> {
  const [seat] = await ctx.db.select().from(companySeats).where(eq(companySeats.seatId, seatId)).for('update');
  if (!seat || seat.settledAt || seat.revokedAt || !(await ctx.load.course.load(seat.courseId))) return null;
  const { courseId, learnerId } = seat;
  const course = await shareCourse(ctx, courseId);
  if (course.status !== 'PUBLISHED' || course.deletedAt) return null;
  const entered = await enter(ctx, course, learnerId);
  if (!entered) return null;
  const { enrollment, given } = entered;
  await ctx.db
    .update(companySeats)
    .set({ settledAt: ctx.now, enrollmentId: given ? enrollment.id : null })
    .where(eq(companySeats.seatId, seatId));
  return enrollment;
}

/** Lets a learner in for nothing; null when nothing can be done for now. `given` is false for whoever had a seat already. */
async function enter(ctx: Context, course: CourseRow, learnerId: string): Promise<{ enrollment: EnrollmentRow; given: boolean } | null> {
  const [there] = await ctx.db
    .select()
    .from(enrollments)
    .where(and(eq(enrollments.courseId, course.id), eq(enrollments.learnerId, learnerId), notInArray(enrollments.status, [...OVER])))
    .orderBy(asc(enrollments.createdAt))
    .limit(1);
  const runId = there?.runId ?? (await openRunOf(ctx, course.id))?.id;
  if (!runId) return null;
  const run = await lockRun(ctx, runId);
  const open = await openEnrollment(ctx, runId, learnerId);
  if (open && (open.status === 'ACTIVE' || open.status === 'SUSPENDED' || open.status === 'COMPLETED'))
    return { enrollment: open, given: false };
  if (await obstacle(ctx, course, learnerId)) return null;
  if ((await prerequisitesOf(ctx, course.id, learnerId)).some(({ satisfied }) => !satisfied)) return null;
  if (open?.status === 'PENDING_PAYMENT') {
    const active = await changeEnrollment(ctx, open.id, { ...seatedFree(ctx), source: 'COMPANY' });
    await ctx.publish('courses.enrollment.activated.v1', active.id, factOf(active, course));
    return { enrollment: active, given: true };
  }
  if (open?.status === 'WAITLISTED') return { enrollment: await changeEnrollment(ctx, open.id, { source: 'COMPANY' }), given: true };
  if (!ctx.settingsFor({ course: course.id }).waitlistEnabled && (await freeSeats(ctx, run.id)) === 0) return null;
  const place = await placeIn(ctx, course, run);
  const values = { ...place, ...(place.status === 'PENDING_PAYMENT' ? seatedFree(ctx) : {}), source: 'COMPANY' } as const;
  const entered = open
    ? await changeEnrollment(ctx, open.id, values)
    : await insertEnrollment(ctx, { courseId: course.id, runId: run.id, learnerId, ...values });
  await tellPlace(ctx, course, entered);
  return { enrollment: entered, given: true };
}

export const giveUpCompanySeat = service(
  'Ends the enrolment that a company paid for, when it takes the seat back; a completed one stays.',
  z.object({ seatId: z.uuid(), courseId: z.uuid(), learnerId: z.uuid() }),
  async (ctx: Context, { seatId, courseId, learnerId }) => {
    if (!system(ctx)) return null;
    const revokedAt = ctx.now;
    await ctx.db
      .insert(companySeats)
      .values({ seatId, courseId, learnerId, revokedAt, createdAt: ctx.now })
      .onConflictDoUpdate({ target: companySeats.seatId, set: { revokedAt } });
    const [seat] = await ctx.db.select().from(companySeats).where(eq(companySeats.seatId, seatId));
    if (!seat?.enrollmentId) return null;
    const place = await lockPlace(ctx, seat.enrollmentId);
    const { enrollment } = place;
    if (enrollment.source !== 'COMPANY' || enrollment.status === 'COMPLETED' || OVER.some((over) => over === enrollment.status))
      return enrollment;
    return endEnrollment(ctx, place, 'WITHDRAWN', 'The company took the seat back.', { refundDue: false });
  },
);

const AT_ONCE = 200;

export const useWaitingSeats = service(
  'Uses seats of companies that waited for a run or a prerequisite; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    if (!system(ctx)) throw new Refusal('FORBIDDEN', 'The platform does this by itself.');
    const waiting = await ctx.db
      .select({ seatId: companySeats.seatId })
      .from(companySeats)
      .where(and(isNull(companySeats.settledAt), isNull(companySeats.revokedAt)))
      .orderBy(asc(companySeats.updatedAt))
      .limit(AT_ONCE);
    for (const { seatId } of waiting) {
      const used = await ctx.transact((tx) => settle(tx, seatId));
      // the others come before it next time
      if (!used) await ctx.db.update(companySeats).set({ updatedAt: ctx.now }).where(eq(companySeats.seatId, seatId));
    }
    return waiting.length;
  },
  { transaction: false },
);
