import { service } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { silentLearners } from '../queries/silent-learners.ts';

const BATCH = 500;
export const alertInactivity = service(
  'Tells once of each learner who has been silent for long; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    const told = await ctx.db.execute<{ user_id: string; course_id: string; days: number }>(sql`
      with silent as (${silentLearners(ctx, null, 100_000)}), fresh as (
        insert into activities.alerts (enrollment_id, last_active_at)
        select enrollment_id, last_active_at from silent
        where not exists (select 1 from activities.alerts a where a.enrollment_id = silent.enrollment_id and a.last_active_at = silent.last_active_at)
        limit ${BATCH} on conflict do nothing returning enrollment_id, last_active_at)
      select s.user_id, s.course_id, extract(day from ${at(ctx.now)} - s.last_active_at)::int as days
      from fresh join silent s using (enrollment_id)`);
    await ctx.publishAll(
      'activities.user.inactive.v1',
      told.map(({ user_id: userId, course_id: courseId, days }) => ({ subjectId: userId, data: { userId, courseId, days } })),
    );
    return told.length;
  },
);
