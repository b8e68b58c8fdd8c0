import { found, helper } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { CourseRow, LessonRow } from '../tables.ts';
import { earlierUndone } from '../utilities.ts';
import { isStaff } from './permissions.ts';

/** A course's lessons in the order in which they are learned; unpublished ones only if asked for. */
export async function lessonsInOrder(ctx: Context, courseId: string, { unpublished = false } = {}): Promise<LessonRow[]> {
  const [parts, all] = await Promise.all([ctx.load.modules.load(courseId), ctx.load.lessons.load(courseId)]);
  const byModule = Map.groupBy(all, ({ moduleId }) => moduleId);
  return parts.flatMap(({ id }) => byModule.get(id) ?? []).filter(({ publishedAt }) => unpublished || publishedAt);
}

export const isSequential = (ctx: Context, course: CourseRow): boolean => course.sequential ?? ctx.settings.enforceSequential;

/** Why the viewer can't read a lesson; null when they can. */
export async function lockOf(ctx: Context, lesson: LessonRow): Promise<string | null> {
  if (lesson.preview && lesson.publishedAt) return null;
  if (await isStaff(ctx, lesson.courseId)) return null;
  const viewer = ctx.viewerOrNull;
  const enrollment = viewer && (await ctx.load.enrollmentIn.load({ courseId: lesson.courseId, learnerId: viewer.id }));
  if (enrollment?.status === 'SUSPENDED') return 'The enrolment is suspended.';
  if (!lesson.publishedAt || (enrollment?.status !== 'ACTIVE' && enrollment?.status !== 'COMPLETED'))
    return 'Enrol in the course to read this lesson.';
  if (enrollment.status === 'COMPLETED') return null;
  const run = await ctx.load.run.load(enrollment.runId);
  if (run?.startsAt && run.startsAt > ctx.now) return `The run begins at ${run.startsAt.toISOString()}.`;
  if (!isSequential(ctx, found(await ctx.load.course.load(lesson.courseId)))) return null;
  const missing = earlierUndone({
    lessonId: lesson.id,
    lessons: await lessonsInOrder(ctx, lesson.courseId),
    completedIds: (await ctx.load.progress.load(enrollment.id)).filter((p) => p.completedAt).map((p) => p.lessonId),
  });
  return missing ? `Complete “${missing.title}” first.` : null;
}

export const readLesson = helper(
  'Whether the viewer may read a lesson, and what opens it.',
  z.object({ lessonId: z.uuid() }),
  async (ctx: Context, { lessonId }) => {
    const lesson = found(await ctx.load.lesson.load(lessonId), 'The lesson');
    const lockedReason = await lockOf(ctx, lesson);
    return { readable: lockedReason === null, lockedReason };
  },
);
