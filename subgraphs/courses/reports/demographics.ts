import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { anonymousCounts } from '../utilities.ts';

const AT_ONCE = 5_000;
const Counts = z.array(z.object({ key: z.string(), count: z.int() }));
/** What profiles counts, of what people show to everybody. */
const Places = z.object({ countries: Counts, timeZones: Counts });

/** Where the learners of a course live, as far as they show it to everybody, in groups that single out nobody. */
export async function demographicsOf(ctx: Context, courseId: string) {
  const rows = await ctx.db.execute<{ id: string }>(sql`
    select distinct learner_id as id from courses.enrollments where course_id = ${courseId} and status in ('ACTIVE', 'SUSPENDED', 'COMPLETED')`);
  const learners = rows.map(({ id }) => id);
  const countries = new Map<string, number>();
  const timeZones = new Map<string, number>();
  for (let from = 0; from < learners.length; from += AT_ONCE) {
    const places = Places.parse(await ctx.ask('profiles', 'countPublicPlaces', { userIds: learners.slice(from, from + AT_ONCE) }));
    add(countries, places.countries);
    add(timeZones, places.timeZones);
  }
  const groups = (counts: Map<string, number>) =>
    anonymousCounts({ counts: [...counts].map(([key, count]) => ({ key, count })), total: learners.length });
  const [byCountry, byTimeZone] = [groups(countries), groups(timeZones)];
  return {
    learners: learners.length,
    byCountry: byCountry.shown.map(({ key: countryCode, count }) => ({ countryCode, count })),
    countryWithheld: byCountry.withheld,
    byTimeZone: byTimeZone.shown.map(({ key: timeZone, count }) => ({ timeZone, count })),
    timeZoneWithheld: byTimeZone.withheld,
  };
}

function add(sums: Map<string, number>, counts: z.output<typeof Counts>): void {
  for (const { key, count } of counts) sums.set(key, (sums.get(key) ?? 0) + count);
}
