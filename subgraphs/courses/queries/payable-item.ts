import { enforce, found, query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enrollmentPermission, seenCourse } from '../helpers/permissions.ts';
import { isOpen } from './runs.ts';

const item = (priceMinor: bigint | null, currency: string | null) => ({
  amountMinor: (priceMinor ?? 0n).toString(),
  currency,
});

export const payableItem = query(
  'What something of this domain costs, who pays it, and whether it can be paid just now; amounts are integers as text.',
  z.object({ kind: z.enum(['ENROLLMENT', 'COURSE_RUN']), id: z.uuid() }),
  async (ctx: Context, { kind, id }) => {
    if (kind === 'COURSE_RUN') {
      const run = found(await ctx.load.run.load(id), 'The run');
      const course = await seenCourse(ctx, run.courseId);
      const reason = !run.priceMinor
        ? 'It costs nothing: enrol.'
        : course.status !== 'PUBLISHED' || !isOpen(ctx, run)
          ? 'It is not open for enrolment.'
          : null;
      return { kind, id, title: course.title, ...item(run.priceMinor, run.currency), payerId: null, payable: reason === null, reason };
    }
    const enrollment = found(await ctx.load.enrollment.load(id), 'The enrolment');
    enforce(await enrollmentPermission(ctx, enrollment, 'view'));
    const course = found(await ctx.load.course.load(enrollment.courseId), 'The course');
    const reason =
      enrollment.status !== 'PENDING_PAYMENT'
        ? 'Nothing is to be paid for this enrolment.'
        : !enrollment.payBefore || enrollment.payBefore <= ctx.now
          ? 'The seat was not paid in time: enrol again.'
          : null;
    const { learnerId: payerId } = enrollment;
    return {
      kind,
      id,
      title: course.title,
      ...item(enrollment.priceMinor, enrollment.currency),
      payerId,
      payable: reason === null,
      reason,
    };
  },
);
