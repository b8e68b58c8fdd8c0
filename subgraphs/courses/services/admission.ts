import { enforce, found, invalid, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission, enrollmentPermission } from '../helpers/permissions.ts';
import type { CourseRow } from '../tables.ts';
import { insertEnrollment, openEnrollment } from './enroll.ts';
import { Reason } from './input.ts';
import { changeEnrollment, factOf, lockPlace, lockRun, type Place, shareCourse } from './rows.ts';
import { endEnrollment, placeIn, tellPlace } from './seats.ts';

/** A request that the viewer may decide about, locked; throws CONFLICT when it is decided. */
async function lockRequest(ctx: Context, enrollmentId: string): Promise<Place> {
  const place = await lockPlace(ctx, enrollmentId);
  enforce(await enrollmentPermission(ctx, place.enrollment, 'staff'));
  if (place.enrollment.status !== 'REQUESTED') throw new Refusal('CONFLICT', 'This enrolment does not wait for approval.');
  return place;
}

export const approveEnrollment = service(
  'Lets in somebody who asked: to a seat, or to the end of the line.',
  z.object({ enrollmentId: z.uuid() }),
  async (ctx: Context, { enrollmentId }) => {
    const { course, run } = await lockRequest(ctx, enrollmentId);
    if (course.status !== 'PUBLISHED') throw new Refusal('CONFLICT', 'This course is not open for enrolment.');
    const approved = await changeEnrollment(ctx, enrollmentId, await placeIn(ctx, course, run));
    await tellPlace(ctx, course, approved);
    await ctx.audit('enrollment.approved', { type: 'Enrollment', id: enrollmentId });
    return approved;
  },
);

export const rejectEnrollment = service(
  'Refuses somebody who asked.',
  z.object({ enrollmentId: z.uuid(), reason: Reason }),
  async (ctx: Context, { enrollmentId, reason }) => {
    const place = await lockRequest(ctx, enrollmentId);
    await ctx.audit('enrollment.rejected', { type: 'Enrollment', id: enrollmentId }, { reason });
    return endEnrollment(ctx, place, 'REJECTED', reason);
  },
);

/** The course and the locked run that the viewer's staff rights reach. */
export async function lockStaffRun(ctx: Context, runId: string) {
  const { courseId } = found(await ctx.load.run.load(runId), 'The run');
  const course = await shareCourse(ctx, courseId);
  enforce(await coursePermission(ctx, course, 'teach'));
  if (course.status !== 'PUBLISHED' || course.deletedAt) throw new Refusal('CONFLICT', 'This course is not open for enrolment.');
  const run = await lockRun(ctx, runId);
  if (run.endsAt && run.endsAt <= ctx.now) throw new Refusal('CONFLICT', 'This run is over: choose another run.');
  return { course, run };
}

/** Why somebody can't learn in the course; null when they can. */
export async function obstacle(ctx: Context, course: CourseRow, learnerId: string): Promise<{ rule: string; message: string } | null> {
  const person = await ctx.load.person.load(learnerId);
  if (!person) return { rule: 'unknown', message: 'There is no such person.' };
  if (person.suspendedAt) return { rule: 'suspended', message: 'This account is suspended.' };
  if ((await ctx.load.instructors.load(course.id)).some(({ userId }) => userId === learnerId))
    return { rule: 'instructor', message: 'They teach this course.' };
  return null;
}

export const inviteLearner = service(
  'Invites somebody: their enrol needs no approval and no open window.',
  z.object({ runId: z.uuid(), learnerId: z.uuid() }),
  async (ctx: Context, { runId, learnerId }) => {
    const { course } = await lockStaffRun(ctx, runId);
    const open = await openEnrollment(ctx, runId, learnerId);
    if (open?.status === 'INVITED') return open;
    if (open) throw new Refusal('CONFLICT', 'This person has an enrolment in this run already.');
    const wrong = await obstacle(ctx, course, learnerId);
    if (wrong) throw invalid([{ path: ['input', 'learnerId'], ...wrong }]);
    const invited = await insertEnrollment(ctx, { courseId: course.id, runId, learnerId, status: 'INVITED', source: 'INVITATION' });
    await ctx.publish('courses.enrollment.invited.v1', invited.id, factOf(invited, course));
    await ctx.audit('enrollment.invited', { type: 'Enrollment', id: invited.id });
    return invited;
  },
);
