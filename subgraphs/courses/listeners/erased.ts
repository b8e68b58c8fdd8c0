import { forgetErased } from '@lyceum/accounts/copies';
import { blanked, gone, unaudited } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { withdrawAll } from '../services/account-standing.ts';
import { people } from '../tables/learning.ts';
import { enrollments, rosterHidden, waivers } from '../tables.ts';

export const erasedListeners = forgetErased<Context>(
  'courses',
  'Ends what a person who is no more learns here, and takes their reviews down; their seats go to others, enrolments stay for the figures.',
  async (ctx, userId) => {
    await ctx.db
      .insert(people)
      .values({ id: userId, suspendedAt: ctx.now })
      .onConflictDoUpdate({ target: people.id, set: { suspendedAt: sql`coalesce(${people.suspendedAt}, excluded.suspended_at)` } });
    await withdrawAll(ctx, userId);
  },
  (ctx, userId) =>
    ctx.db.execute(sql`
      with taken as (delete from courses.reviews where reviewer_id = ${userId} returning course_id, rating),
        sums as (select course_id, count(*)::int as n, sum(rating)::int as stars from taken group by course_id)
      update courses.courses c set rating_count = c.rating_count - sums.n, rating_sum = c.rating_sum - sums.stars
      from sums where sums.course_id = c.id`),
  gone(rosterHidden, rosterHidden.learnerId),
  blanked(waivers, waivers.learnerId, { reason: '' }),
  blanked(enrollments, enrollments.learnerId, { reason: null }),
  unaudited('courses', enrollments, enrollments.id, enrollments.learnerId),
);
