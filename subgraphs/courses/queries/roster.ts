import { ascending, enforce, found, PageArguments, pageOf, query } from '@lyceum/kit';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { lessonsInOrder } from '../helpers/lessons.ts';
import { coursePermission, enrollmentPermission, seenCourse } from '../helpers/permissions.ts';
import { enrollmentStatus, enrollments, type LessonProgressRow } from '../tables.ts';

const Statuses = z.array(z.enum(enrollmentStatus.enumValues)).max(20).nullish();

export const courseRoster = query(
  'Who is enrolled in a course, in order of arrival.',
  z.object({ courseId: z.uuid(), runId: z.uuid().nullish(), status: Statuses, page: PageArguments }),
  async (ctx: Context, { courseId, runId, status, page }) => {
    enforce(await coursePermission(ctx, await seenCourse(ctx, courseId), 'teach'));
    return pageOf(ctx.db, {
      table: enrollments,
      where: and(
        eq(enrollments.courseId, courseId),
        runId ? eq(enrollments.runId, runId) : undefined,
        status?.length ? inArray(enrollments.status, status) : undefined,
      ),
      orderBy: [ascending(enrollments.createdAt), ascending(enrollments.id)],
      page,
    });
  },
);

export const listEnrollments = query(
  'Somebody’s enrolments, newest first; others’ only for holders of courses:manage.',
  z.object({ learnerId: z.uuid(), status: Statuses, page: PageArguments }),
  async (ctx: Context, { learnerId, status, page }) => {
    if (ctx.viewerOrNull?.id !== learnerId && !ctx.hasScope('courses:manage'))
      enforce({ allowed: false, rule: 'enrollment.own', reason: 'Only the person and holders of courses:manage may see this.' });
    return ctx.load.enrollmentsOf.load({ of: learnerId, status: status ?? null, page });
  },
);

export const progressOfEnrollment = query(
  'The published lessons of an enrolment’s course with what was done of each, in order.',
  z.object({ enrollmentId: z.uuid() }),
  async (ctx: Context, { enrollmentId }): Promise<LessonProgressRow[]> => {
    const enrollment = found(await ctx.load.enrollment.load(enrollmentId), 'The enrolment');
    enforce(await enrollmentPermission(ctx, enrollment, 'view'));
    const [lessons, progress] = await Promise.all([lessonsInOrder(ctx, enrollment.courseId), ctx.load.progress.load(enrollmentId)]);
    const done = new Map(progress.map((row) => [row.lessonId, row]));
    return lessons.map((lesson) => ({
      lesson,
      startedAt: done.get(lesson.id)?.startedAt ?? null,
      completedAt: done.get(lesson.id)?.completedAt ?? null,
    }));
  },
);
