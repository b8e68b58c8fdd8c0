import { DAY, enforce, found, Refusal, service } from '@lyceum/kit';
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { lessonsInOrder } from '../helpers/lessons.ts';
import { coursePermission } from '../helpers/permissions.ts';
import { type CourseRow, courseInstructors, courseRuns, courses, enrollments, OVER } from '../tables.ts';
import { Reason } from './input.ts';
import { changeCourse, lockCourse } from './rows.ts';
import { endEnrollments } from './seats.ts';

const Which = z.object({ courseId: z.uuid() });

/** Throws CONFLICT, naming everything that a course lacks to be read by others. */
async function expectComplete(ctx: Context, course: CourseRow): Promise<void> {
  const lessons = await lessonsInOrder(ctx, course.id);
  const instructors = await ctx.load.instructors.load(course.id);
  const before = await ctx.load.prerequisites.load(course.id);
  const required = await Promise.all(before.map(({ requiresId }) => ctx.load.course.load(requiresId)));
  const lacks = [
    lessons.length ? '' : 'a module with a published lesson',
    instructors.length ? '' : 'an instructor',
    required.every((other) => other?.publishedAt && !other.deletedAt) ? '' : 'prerequisites that are published',
  ].filter(Boolean);
  if (lacks.length) throw new Refusal('CONFLICT', `The course needs ${lacks.join(' and ')} first.`);
}

async function tellPublished(ctx: Context, course: CourseRow): Promise<void> {
  const instructors = await ctx.db
    .select()
    .from(courseInstructors)
    .where(eq(courseInstructors.courseId, course.id))
    .orderBy(asc(courseInstructors.addedAt));
  await ctx.publish('courses.course.published.v1', course.id, {
    courseId: course.id,
    title: course.title,
    slug: course.slug,
    instructorIds: instructors.map(({ userId }) => userId),
    topics: course.tags,
  });
}

export const submitForReview = service('Hands a draft to the reviewers.', Which, async (ctx: Context, { courseId }) => {
  const course = await lockCourse(ctx, courseId);
  if (course.status !== 'DRAFT') throw new Refusal('CONFLICT', 'Only a draft can be handed in.');
  await expectComplete(ctx, course);
  await ctx.audit('course.submitted', { type: 'Course', id: courseId });
  return changeCourse(ctx, courseId, { status: 'IN_REVIEW', submittedAt: ctx.now, reviewNote: null });
});

export const returnCourse = service(
  'Sends a course under review back to its authors.',
  z.object({ courseId: z.uuid(), note: Reason }),
  async (ctx: Context, { courseId, note }) => {
    const course = await lockCourse(ctx, courseId);
    if (!ctx.hasScope('courses:manage')) throw new Refusal('FORBIDDEN', 'Only reviewers may do this.');
    if (course.status !== 'IN_REVIEW') throw new Refusal('CONFLICT', 'This course is not under review.');
    await ctx.audit('course.returned', { type: 'Course', id: courseId }, { note });
    return changeCourse(ctx, courseId, { status: 'DRAFT', reviewNote: note });
  },
);

export const publishCourse = service('Opens a course to everybody.', Which, async (ctx: Context, { courseId }) => {
  const course = await lockCourse(ctx, courseId, 'publish');
  if (course.status === 'PUBLISHED') throw new Refusal('CONFLICT', 'This course is published already.');
  if (course.status === 'ARCHIVED') throw new Refusal('CONFLICT', 'This course is archived: bring it back with restoreCourse.');
  await expectComplete(ctx, course);
  const published = await changeCourse(ctx, courseId, {
    status: 'PUBLISHED',
    publishedAt: course.publishedAt ?? ctx.now,
    reviewNote: null,
  });
  await tellPublished(ctx, published);
  await ctx.audit('course.published', { type: 'Course', id: courseId });
  return published;
});

export const archiveCourse = service(
  'Closes a course: who learns in it goes on; who waits, asks or has not paid is let go.',
  Which,
  async (ctx: Context, { courseId }) => {
    const course = await lockCourse(ctx, courseId);
    if (course.status !== 'PUBLISHED') throw new Refusal('CONFLICT', 'Only a published course can be archived.');
    const archived = await changeCourse(ctx, courseId, { status: 'ARCHIVED', archivedAt: ctx.now });
    const runs = await ctx.db
      .select()
      .from(courseRuns)
      .where(eq(courseRuns.courseId, courseId))
      .orderBy(asc(courseRuns.id))
      .for('no key update');
    const waiting = await ctx.db
      .select()
      .from(enrollments)
      .where(
        and(eq(enrollments.courseId, courseId), inArray(enrollments.status, ['REQUESTED', 'INVITED', 'WAITLISTED', 'PENDING_PAYMENT'])),
      )
      .orderBy(asc(enrollments.runId), asc(enrollments.id))
      .for('update');
    if (waiting.length) await endEnrollments(ctx, archived, runs, waiting, 'WITHDRAWN', 'The course was closed.', { promoteNext: false });
    await ctx.publish('courses.course.archived.v1', courseId, { courseId, title: course.title });
    await ctx.audit('course.archived', { type: 'Course', id: courseId });
    return archived;
  },
);

export const deleteCourse = service('Deletes a course that nobody learns in.', Which, async (ctx: Context, { courseId }) => {
  const course = await lockCourse(ctx, courseId);
  const open = await ctx.db.$count(
    enrollments,
    and(eq(enrollments.courseId, courseId), notInArray(enrollments.status, [...OVER, 'COMPLETED'])),
  );
  if (open) throw new Refusal('CONFLICT', 'People are enrolled in this course: archive it instead.');
  await ctx.audit('course.deleted', { type: 'Course', id: courseId });
  if (course.status === 'PUBLISHED') await ctx.publish('courses.course.archived.v1', courseId, { courseId, title: course.title });
  return changeCourse(ctx, courseId, { deletedAt: ctx.now });
});

export const restoreCourse = service(
  'Brings back a deleted course as it was, or an archived one to the public.',
  Which,
  async (ctx: Context, { courseId }) => {
    const [row] = await ctx.db.select().from(courses).where(eq(courses.id, courseId)).for('update');
    const course = found(row, 'The course');
    enforce(await coursePermission(ctx, course, 'teach'));
    const back = async (): Promise<CourseRow> => {
      if (course.deletedAt) {
        const until = course.deletedAt.getTime() + ctx.settings.restoreWindowDays * DAY;
        if (until < ctx.now.getTime()) throw new Refusal('CONFLICT', 'This course was deleted too long ago to be restored.');
        return changeCourse(ctx, courseId, { deletedAt: null });
      }
      if (course.status !== 'ARCHIVED') throw new Refusal('CONFLICT', 'This course is neither deleted nor archived.');
      enforce(await coursePermission(ctx, course, 'publish'));
      await expectComplete(ctx, course);
      return changeCourse(ctx, courseId, { status: 'PUBLISHED', archivedAt: null });
    };
    const restored = await back();
    if (restored.status === 'PUBLISHED') await tellPublished(ctx, restored);
    await ctx.audit('course.restored', { type: 'Course', id: courseId });
    return restored;
  },
);

/** Throws CONFLICT if the locked course is public and would be left without a published lesson. */
export async function keepALesson(ctx: Context, course: CourseRow, leaving: string): Promise<void> {
  if (course.status === 'DRAFT') return;
  const others = (await lessonsInOrder(ctx, course.id)).filter(({ id }) => id !== leaving);
  if (!others.length)
    throw new Refusal('CONFLICT', 'This is the last published lesson of a course that others read: add another one first.');
}
