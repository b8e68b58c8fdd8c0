import { at } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';

/** Learners of courses (of one, if it is named) who have done nothing there for days, longest first. */
export const silentLearners = (ctx: Context, courseId: string | null, limit: number) => sql`
  select l.enrollment_id, l.user_id, l.course_id, last.at as last_active_at
  from activities.learners l
  join activities.people p on p.user_id = l.user_id and p.suspended_at is null
  cross join lateral (
    select greatest(l.since, coalesce((select max(s.occurred_at) from activities.statements s
      where s.actor_id = l.user_id and s.course_id = l.course_id and s.voided_at is null), l.since)) as at) last
  where l.completed_at is null and ${courseId ? sql`l.course_id = ${courseId}` : sql`true`}
    and last.at < ${at(ctx.now)} - make_interval(days => ${ctx.settings.inactivityAlertDays})
  order by last.at, l.enrollment_id limit ${limit}`;
