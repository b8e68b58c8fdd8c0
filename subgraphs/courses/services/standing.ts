import { enforce, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enrollmentPermission } from '../helpers/permissions.ts';
import { Reason } from './input.ts';
import { changeEnrollment, factOf, lockPlace } from './rows.ts';

export const suspendEnrollment = service(
  'Keeps a learner out for now; the seat stays theirs.',
  z.object({ enrollmentId: z.uuid(), reason: Reason }),
  async (ctx: Context, { enrollmentId, reason }) => {
    const { course, enrollment } = await lockPlace(ctx, enrollmentId);
    enforce(await enrollmentPermission(ctx, enrollment, 'staff'));
    if (enrollment.status !== 'ACTIVE') throw new Refusal('CONFLICT', 'Only an active enrolment can be suspended.');
    const suspended = await changeEnrollment(ctx, enrollmentId, { status: 'SUSPENDED', reason });
    await ctx.publish('courses.enrollment.suspended.v1', enrollmentId, { ...factOf(suspended, course), reason });
    await ctx.audit('enrollment.suspended', { type: 'Enrollment', id: enrollmentId }, { reason });
    return suspended;
  },
);

export const reinstateEnrollment = service(
  'Lets a suspended learner go on.',
  z.object({ enrollmentId: z.uuid() }),
  async (ctx: Context, { enrollmentId }) => {
    const { course, enrollment } = await lockPlace(ctx, enrollmentId);
    enforce(await enrollmentPermission(ctx, enrollment, 'staff'));
    if (enrollment.status !== 'SUSPENDED') throw new Refusal('CONFLICT', 'This enrolment is not suspended.');
    const active = await changeEnrollment(ctx, enrollmentId, { status: 'ACTIVE', reason: null });
    await ctx.publish('courses.enrollment.reinstated.v1', enrollmentId, factOf(active, course));
    await ctx.audit('enrollment.reinstated', { type: 'Enrollment', id: enrollmentId });
    return active;
  },
);
