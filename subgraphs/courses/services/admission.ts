import { enforce, found, invalid, Refusal, service, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission, enrollmentPermission } from '../helpers/permissions.ts';
import { explanationOf, prerequisitesOf } from '../queries/prerequisites.ts';
import type { CourseRow, EnrollmentRow } from '../tables.ts';
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
async function lockStaffRun(ctx: Context, runId: string) {
  const { courseId } = found(await ctx.load.run.load(runId), 'The run');
  const course = await shareCourse(ctx, courseId);
  enforce(await coursePermission(ctx, course, 'teach'));
  if (course.status !== 'PUBLISHED' || course.deletedAt) throw new Refusal('CONFLICT', 'This course is not open for enrolment.');
  const run = await lockRun(ctx, runId);
  if (run.endsAt && run.endsAt <= ctx.now) throw new Refusal('CONFLICT', 'This run is over: choose another run.');
  return { course, run };
}

/** Why somebody can't learn in the course; null when they can. */
async function obstacle(ctx: Context, course: CourseRow, learnerId: string): Promise<{ rule: string; message: string } | null> {
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

export const bulkEnroll = service(
  'Enrols many people in a run, in their order; all of them or, if one can’t be, nobody.',
  z.object({
    runId: z.uuid(),
    learnerIds: z
      .array(z.uuid())
      .min(1, 'Name somebody.')
      .max(500, 'Name at most 500 people.')
      .refine((ids) => new Set(ids).size === ids.length, 'Name each person once.'),
  }),
  async (ctx: Context, { runId, learnerIds }) => {
    const { course, run } = await lockStaffRun(ctx, runId);
    const violations = (
      await Promise.all(
        learnerIds.map(async (learnerId, i): Promise<Violation[]> => {
          const path = ['input', 'learnerIds', String(i)];
          const wrong = await obstacle(ctx, course, learnerId);
          if (wrong) return [{ path, ...wrong }];
          const missing = (await prerequisitesOf(ctx, course.id, learnerId)).filter(({ satisfied }) => !satisfied);
          return missing.length ? [{ path, rule: 'prerequisite', message: missing.map(explanationOf).join(' ') }] : [];
        }),
      )
    ).flat();
    if (violations.length) throw invalid(violations);

    const rows: EnrollmentRow[] = [];
    for (const learnerId of learnerIds) {
      const open = await openEnrollment(ctx, runId, learnerId);
      const waits = open?.status === 'INVITED' || open?.status === 'REQUESTED';
      if (open && !waits) {
        rows.push(open);
        continue;
      }
      const place = await placeIn(ctx, course, run);
      const entered = open
        ? await changeEnrollment(ctx, open.id, { ...place, source: 'BULK' })
        : await insertEnrollment(ctx, { courseId: course.id, runId, learnerId, source: 'BULK', ...place });
      await tellPlace(ctx, course, entered);
      rows.push(entered);
    }
    await ctx.audit('enrollment.bulk', { type: 'CourseRun', id: runId }, { count: rows.length });
    return rows;
  },
);
