import { enforce, query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission, seenCourse } from '../helpers/permissions.ts';
import type { PrerequisiteRow } from '../tables.ts';

/** The prerequisites of a course for a learner, or for nobody. */
export async function prerequisitesOf(ctx: Context, courseId: string, learnerId: string | null): Promise<PrerequisiteRow[]> {
  const edges = await ctx.load.prerequisites.load(courseId);
  const waived = learnerId && edges.length ? await ctx.load.waived.load({ courseId, learnerId }) : [];
  return Promise.all(
    edges.map(async ({ requiresId }) => {
      const [course, completed] = await Promise.all([
        ctx.load.course.load(requiresId),
        learnerId ? ctx.load.hasCompleted.load({ courseId: requiresId, learnerId }) : false,
      ]);
      const off = waived.includes(requiresId);
      return { requiresId, title: course?.title ?? '', satisfied: completed || off, waived: off && !completed };
    }),
  );
}

/** What a prerequisite takes, in words. */
export const explanationOf = ({ title, satisfied, waived }: PrerequisiteRow): string =>
  waived ? `“${title}” is waived.` : satisfied ? `“${title}” is completed.` : `Complete “${title}” first.`;

export const explainPrerequisites = query(
  'What must be completed before a course, and whether the learner has; staff may ask for anybody.',
  z.object({ courseId: z.uuid(), learnerId: z.uuid().nullish() }),
  async (ctx: Context, { courseId, learnerId }) => {
    const course = await seenCourse(ctx, courseId);
    const of = learnerId ?? ctx.viewer.id;
    if (of !== ctx.viewerOrNull?.id) enforce(await coursePermission(ctx, course, 'teach'));
    return prerequisitesOf(ctx, courseId, of);
  },
);
