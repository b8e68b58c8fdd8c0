import { Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenCourse } from '../helpers/permissions.ts';
import { rosterHidden } from '../tables.ts';

export const setRosterVisibility = service(
  'Says whether the other learners of a course may see that one learns in it; it holds for every run.',
  z.object({ courseId: z.uuid(), visible: z.boolean() }),
  async (ctx: Context, { courseId, visible }) => {
    const course = await seenCourse(ctx, courseId);
    const learnerId = ctx.viewer.id;
    if (!(await ctx.load.enrollmentIn.load({ courseId, learnerId })))
      throw new Refusal('CONFLICT', 'You are not enrolled in this course: nobody sees you there.');
    if (visible) await ctx.db.delete(rosterHidden).where(and(eq(rosterHidden.courseId, courseId), eq(rosterHidden.learnerId, learnerId)));
    else await ctx.db.insert(rosterHidden).values({ courseId, learnerId, hiddenAt: ctx.now }).onConflictDoNothing();
    ctx.load.hidden.clear({ courseId, learnerId });
    return course;
  },
);
