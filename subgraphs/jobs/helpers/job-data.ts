import { helper, invalid } from '@lyceum/kit';
import { plain, slugOf } from '@lyceum/kit/text.ts';
import { eq, like, or } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { jobs } from '../tables.ts';
import { JobData, salaryNormalise, skillKey, validateJobData } from '../utilities.ts';

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export const processJobData = helper(
  'What somebody wrote of a job, as it is kept; keys left out stay out. Refuses all that is wrong at once.',
  JobData,
  async (ctx: Context, data) => {
    const violations = validateJobData(data);
    if (data.deadline && data.deadline <= ctx.now)
      violations.push({ path: ['input', 'deadline'], rule: 'past', message: 'Give a moment to come.' });
    if (violations.length) throw invalid(violations);
    const { title, description, type, workMode, city, countryCode, salary, openings, deadline, skills } = data;
    const values = {
      ...(title == null ? {} : { title: tidy(title) }),
      ...(description === undefined ? {} : { description: (description ?? '').normalize('NFC').trim() }),
      ...(type == null ? {} : { type }),
      ...(workMode == null ? {} : { workMode }),
      ...(city === undefined ? {} : { city: city ? tidy(city) || null : null, searchCity: city ? plain(city) || null : null }),
      ...(countryCode === undefined ? {} : { countryCode }),
      ...(salary === undefined ? {} : salaryColumns(salary)),
      ...(openings == null ? {} : { openings }),
      ...(deadline === undefined ? {} : { deadline }),
    };
    return { values, skills: skills?.map(({ name, required }) => ({ key: skillKey(name), name: tidy(name), required: required ?? true })) };
  },
  { open: true },
);

type Salary = NonNullable<ReturnType<typeof JobData.parse>['salary']>;
function salaryColumns(salary: Salary | null) {
  if (!salary) return { salaryMinMinor: null, salaryMaxMinor: null, currency: null, salaryPeriod: null, salaryYearMinor: null };
  const { minMinor, maxMinor, currency, period } = salary;
  return {
    salaryMinMinor: minMinor,
    salaryMaxMinor: maxMinor,
    currency,
    salaryPeriod: period,
    salaryYearMinor: salaryNormalise({ amountMinor: maxMinor, period }),
  };
}

/** The slug of a title, or the first of its numbered ones that no job has; the caller holds the lock on slugs. */
export async function freeSlug(ctx: Context, title: string): Promise<string> {
  const slug = slugOf(title) || 'job';
  const rows = await ctx.db
    .select({ slug: jobs.slug })
    .from(jobs)
    .where(or(eq(jobs.slug, slug), like(jobs.slug, `${slug}-%`)));
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}
