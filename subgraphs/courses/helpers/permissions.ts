import { allow, type Decision, deny, found, helper, hide } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { CourseRow, EnrollmentRow } from '../tables.ts';

/** Whether the viewer teaches the course or manages all of them. */
export async function isStaff(ctx: Context, courseId: string): Promise<boolean> {
  if (ctx.hasScope('courses:manage')) return true;
  const viewer = ctx.viewerOrNull;
  return viewer !== null && (await ctx.load.instructors.load(courseId)).some(({ userId }) => userId === viewer.id);
}

/** Whether the viewer learns in the course or has completed it. */
export async function isLearner(ctx: Context, courseId: string): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  const enrollment = viewer && (await ctx.load.enrollmentIn.load({ courseId, learnerId: viewer.id }));
  return enrollment?.status === 'ACTIVE' || enrollment?.status === 'COMPLETED';
}

/** Whether the viewer sees who learns in the course: its staff, and its learners if the settings say so. */
export const seesRoster = async (ctx: Context, courseId: string): Promise<boolean> =>
  (await isStaff(ctx, courseId)) || (ctx.settingsFor({ course: courseId }).showRoster && (await isLearner(ctx, courseId)));

type Action = 'view' | 'learn' | 'teach' | 'publish' | 'create';

/** The rule behind validateCoursePermissions, over a row that is at hand. Drafts and deleted courses exist for their staff only. */
export async function coursePermission(ctx: Context, course: CourseRow, action: Action): Promise<Decision> {
  const open = course.status === 'PUBLISHED' && !course.deletedAt;
  // asked before the viewer, so that a shared live execution can answer it
  if (action === 'view' && open) return allow('course.public', 'It is published.');
  if (await isStaff(ctx, course.id)) return mayPublish(ctx, action);
  const viewer = ctx.viewerOrNull;
  const own = viewer && !course.deletedAt ? await ctx.load.enrollmentIn.load({ courseId: course.id, learnerId: viewer.id }) : null;
  if (!open && !own) return hide('course.staff', 'It is not published.');
  if (action === 'view') return allow('course.enrolled', 'The viewer is or was enrolled in it.');
  if (action === 'learn')
    return own?.status === 'ACTIVE' || own?.status === 'COMPLETED'
      ? allow('course.learner', 'The viewer learns in it.')
      : deny('course.learner', 'Only those who learn in this course may do this: enrol first.');
  return deny('course.staff', 'Only its instructors and holders of courses:manage may do this.', 'courses:manage');
}

function mayPublish(ctx: Context, action: Action): Decision {
  if (action !== 'publish' || !ctx.settings.reviewRequired || ctx.hasScope('courses:manage'))
    return allow('course.staff', 'The viewer teaches it or manages courses.');
  return deny('course.review', 'A reviewer publishes it: hand it in with submitForReview.', 'courses:manage');
}

export const validateCoursePermissions = helper(
  'Whether the viewer may do something with a course, and why.',
  z.object({ courseId: z.uuid().nullish(), action: z.enum(['view', 'learn', 'teach', 'publish', 'create']) }),
  async (ctx: Context, { courseId, action }): Promise<Decision> => {
    if (action === 'create' || !courseId)
      return ctx.hasScope('courses:teach') || ctx.hasScope('courses:manage')
        ? allow('course.create', 'The viewer may teach.')
        : deny('course.create', 'Only instructors may draft courses.', 'courses:teach');
    const course = await ctx.load.course.load(courseId);
    return course ? coursePermission(ctx, course, action) : hide('course.unknown', 'There is no such course.');
  },
);

/** The rule behind validateEnrollmentPermissions, over a row that is at hand. */
export async function enrollmentPermission(ctx: Context, enrollment: EnrollmentRow, action: 'view' | 'learn' | 'staff'): Promise<Decision> {
  const own = ctx.viewerOrNull?.id === enrollment.learnerId;
  if (action === 'learn' && !own)
    return (await isStaff(ctx, enrollment.courseId))
      ? deny('enrollment.own', 'Only the learner may do this.')
      : hide('enrollment.own', 'It is somebody else’s.');
  if (own && action !== 'staff') return allow('enrollment.own', 'It is one’s own.');
  if (await isStaff(ctx, enrollment.courseId)) return allow('enrollment.staff', 'The viewer teaches the course or manages courses.');
  return own
    ? deny('enrollment.staff', 'Only the course’s instructors and holders of courses:manage may do this.', 'courses:manage')
    : hide('enrollment.staff', 'It is somebody else’s.');
}

export const validateEnrollmentPermissions = helper(
  'Whether the viewer may see an enrolment, learn with it, or decide about it, and why.',
  z.object({ enrollmentId: z.uuid(), action: z.enum(['view', 'learn', 'staff']) }),
  async (ctx: Context, { enrollmentId, action }): Promise<Decision> => {
    const enrollment = await ctx.load.enrollment.load(enrollmentId);
    return enrollment ? enrollmentPermission(ctx, enrollment, action) : hide('enrollment.unknown', 'There is no such enrolment.');
  },
);

/** The course if the viewer may see it, else null: for references and fields. */
export async function visibleCourse(ctx: Context, courseId: string): Promise<CourseRow | null> {
  const course = await ctx.load.course.load(courseId);
  return course && (await coursePermission(ctx, course, 'view')).allowed ? course : null;
}

/** The course if the viewer may see it, else NOT_FOUND. */
export const seenCourse = async (ctx: Context, courseId: string): Promise<CourseRow> =>
  found(await visibleCourse(ctx, courseId), 'The course');
