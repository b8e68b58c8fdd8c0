import { invalid, Refusal, service } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { visibleCourse } from '../helpers/permissions.ts';
import { prerequisitesOf } from '../queries/prerequisites.ts';
import { prerequisites, waivers } from '../tables.ts';
import { findCycle } from '../utilities.ts';
import { Reason } from './input.ts';
import { changeCourse, lockCourse } from './rows.ts';

export const setPrerequisites = service(
  'Says which courses must be completed before; a cycle is refused with the way it goes.',
  z.object({ courseId: z.uuid(), requiresIds: z.array(z.uuid()).max(20, 'Name 20 courses at most.') }),
  async (ctx: Context, { courseId, requiresIds }) => {
    // two edges that close a cycle together are not seen by each other's transactions: one at a time
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('courses.prerequisites', 0))`);
    const course = await lockCourse(ctx, courseId);
    const wanted = [...new Set(requiresIds)];
    const seen = await Promise.all(wanted.map((id) => visibleCourse(ctx, id)));
    const unknown = wanted.flatMap((_, i) =>
      seen[i] ? [] : [{ path: ['input', 'requiresIds', String(i)], rule: 'unknown', message: 'There is no such course.' }],
    );
    if (unknown.length) throw invalid(unknown);
    if (course.status !== 'DRAFT' && seen.some((other) => !other?.publishedAt))
      throw new Refusal('CONFLICT', 'A course that others read needs published prerequisites.');

    const reachable = await ctx.db.execute<{ from: string; to: string }>(sql`
      with recursive way as (
        select course_id, requires_id from courses.prerequisites
        where course_id in (select id::uuid from jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb) id)
        union
        select p.course_id, p.requires_id from courses.prerequisites p join way on way.requires_id = p.course_id
      )
      select course_id as "from", requires_id as "to" from way where course_id <> ${courseId}`);
    const cycle = findCycle([...reachable, ...wanted.map((to) => ({ from: courseId, to }))]);
    if (cycle) {
      const on = await Promise.all(cycle.map((id) => visibleCourse(ctx, id)));
      const titles = on.map((row) => (row ? `“${row.title}”` : 'another course'));
      throw invalid([{ path: ['input', 'requiresIds'], rule: 'cycle', message: `That would be a cycle: ${titles.join(' needs ')}.` }]);
    }
    await ctx.db.delete(prerequisites).where(eq(prerequisites.courseId, courseId));
    if (wanted.length) await ctx.db.insert(prerequisites).values(wanted.map((requiresId) => ({ courseId, requiresId })));
    await ctx.audit('course.prerequisites', { type: 'Course', id: courseId }, { requiresIds: wanted });
    return changeCourse(ctx, courseId, {});
  },
);

export const waivePrerequisite = service(
  'Lets one learner in although a prerequisite is missing.',
  z.object({ courseId: z.uuid(), requiresId: z.uuid(), learnerId: z.uuid(), reason: Reason }),
  async (ctx: Context, { courseId, requiresId, learnerId, reason }) => {
    await lockCourse(ctx, courseId);
    const edges = await ctx.db.select().from(prerequisites).where(eq(prerequisites.courseId, courseId));
    if (!edges.some((edge) => edge.requiresId === requiresId))
      throw invalid([{ path: ['input', 'requiresId'], rule: 'unknown', message: 'This is not a prerequisite of the course.' }]);
    if (!(await ctx.load.person.load(learnerId)))
      throw invalid([{ path: ['input', 'learnerId'], rule: 'unknown', message: 'There is no such person.' }]);
    await ctx.db
      .insert(waivers)
      .values({ courseId, requiresId, learnerId, reason, waivedById: ctx.viewer.id, waivedAt: ctx.now })
      .onConflictDoNothing();
    await ctx.audit('prerequisite.waived', { type: 'Course', id: courseId }, { requiresId, learnerId, reason });
    return prerequisitesOf(ctx, courseId, learnerId);
  },
);
