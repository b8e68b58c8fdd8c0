import { query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenCourse } from '../helpers/permissions.ts';
import { openRunOf, priceOf } from './runs.ts';

export const seatPrice = query(
  'What a seat in the open run of a course costs, for those who buy seats for others; amounts are integers as text.',
  z.object({ courseId: z.uuid() }),
  async (ctx: Context, { courseId }) => {
    const course = await seenCourse(ctx, courseId);
    const run = course.status === 'PUBLISHED' ? await openRunOf(ctx, courseId) : null;
    const price = run && priceOf(run);
    return {
      courseId,
      title: course.title,
      amountMinor: (price?.amountMinor ?? 0n).toString(),
      currency: price?.currency ?? null,
      available: run !== null,
      reason: run ? null : 'No run of this course is open for enrolment just now.',
    };
  },
);
