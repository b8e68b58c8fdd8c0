import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { computeCompleteness, type ProfileField } from '../utilities.ts';

/** How many visible profiles have each percentage: computed once per combination of filled fields, of which there are few. */
export async function completenessCounts(ctx: Context): Promise<{ percent: number; count: number }[]> {
  const combinations = await ctx.db.execute<{ filled: ProfileField[]; count: number }>(sql`
    select filled, count(*)::int as count from profiles.profiles
    where deleted_at is null and hidden_at is null and not suspended group by filled`);
  return [...combinations].map(({ filled, count }) => ({
    percent: computeCompleteness({ filled, weights: ctx.settings.completenessWeights }).percent,
    count,
  }));
}
