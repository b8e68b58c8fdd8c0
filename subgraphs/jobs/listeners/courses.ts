import { events } from '@lyceum/courses/events';
import { listener } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { openCourses } from '../tables.ts';
import { skillKey } from '../utilities.ts';

export const knowCourse = listener(
  events,
  'courses.course.published.v1',
  'Knows what can be learned.',
  async (ctx: Context, { data: { courseId, title, topics: tags } }) => {
    const topics = [...new Set([title, ...(tags ?? [])].map((text) => skillKey(text)))];
    await ctx.db
      .insert(openCourses)
      .values({ courseId, title, topics })
      .onConflictDoUpdate({ target: openCourses.courseId, set: { title, topics } });
  },
);

export const forgetCourse = listener(
  events,
  'courses.course.archived.v1',
  'Knows what can be learned no more.',
  async (ctx: Context, { data: { courseId } }) => {
    await ctx.db.delete(openCourses).where(eq(openCourses.courseId, courseId));
  },
);
