import { invalid, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { courseInstructors } from '../tables.ts';
import { lockCourse } from './rows.ts';

const MOST = 50;
const Input = z.object({ courseId: z.uuid(), userId: z.uuid() });

export const addInstructor = service(
  'Adds somebody who teaches a course; twice is once.',
  Input,
  async (ctx: Context, { courseId, userId }) => {
    const course = await lockCourse(ctx, courseId);
    const person = await ctx.load.person.load(userId);
    if (!person) throw invalid([{ path: ['input', 'userId'], rule: 'unknown', message: 'There is no such person.' }]);
    if (person.suspendedAt) throw invalid([{ path: ['input', 'userId'], rule: 'suspended', message: 'This account is suspended.' }]);
    const enrolled = await ctx.load.enrollmentIn.load({ courseId, learnerId: userId });
    if (enrolled && !enrolled.endedAt && enrolled.status !== 'COMPLETED')
      throw new Refusal('CONFLICT', 'This person is enrolled in the course: nobody learns in a course of their own.');
    const there = await ctx.load.instructors.load(courseId);
    if (there.length >= MOST && !there.some((row) => row.userId === userId))
      throw new Refusal('LIMIT_REACHED', `A course has ${MOST} instructors at most.`);
    const added = await ctx.db.insert(courseInstructors).values({ courseId, userId, addedAt: ctx.now }).onConflictDoNothing().returning();
    if (added.length) {
      await ctx.publish('courses.instructor.added.v1', courseId, { courseId, title: course.title, userId });
      await ctx.audit('instructor.added', { type: 'Course', id: courseId }, { userId });
    }
    return course;
  },
);

export const removeInstructor = service('Takes somebody off a course.', Input, async (ctx: Context, { courseId, userId }) => {
  const course = await lockCourse(ctx, courseId);
  const all = await ctx.db.select().from(courseInstructors).where(eq(courseInstructors.courseId, courseId));
  if (!all.some((row) => row.userId === userId)) throw new Refusal('CONFLICT', 'This person does not teach the course.');
  if (all.length === 1) throw new Refusal('CONFLICT', 'This is the last instructor of the course: add somebody else first.');
  await ctx.db.delete(courseInstructors).where(and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, userId)));
  await ctx.publish('courses.instructor.removed.v1', courseId, { courseId, title: course.title, userId });
  await ctx.audit('instructor.removed', { type: 'Course', id: courseId }, { userId });
  return course;
});
