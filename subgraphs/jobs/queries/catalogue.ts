import { ascending, DAY, descending, minorUnits, PageArguments, pageOf, query, rank, type SortKey } from '@lyceum/kit';
import { at, literal } from '@lyceum/kit/sql.ts';
import { plain } from '@lyceum/kit/text.ts';
import { and, eq, gte, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { isRecruiter, ledgerOf } from '../helpers.ts';
import { seenJobs } from '../loaders.ts';
import { applications, companyStaff, jobSkills, jobStatus, jobs, jobType, workMode } from '../tables.ts';
import { skillKey } from '../utilities.ts';

const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes('\0'), 'Leave out the NUL character.')
    .nullish();
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Use two capital letters of ISO 3166-1.')
  .nullish();

/** The viewer's own companies, as far as they recruit for them. */
const recruitsFor = (ctx: Context): SQL => {
  const viewer = ctx.viewerOrNull;
  if (!viewer) return sql`false`;
  return inArray(
    jobs.companyId,
    ctx.db
      .select({ companyId: companyStaff.companyId })
      .from(companyStaff)
      .where(and(eq(companyStaff.userId, viewer.id), inArray(companyStaff.role, ['OWNER', 'ADMIN', 'RECRUITER']))),
  );
};

const Filter = z.object({
  status: z.enum(jobStatus.enumValues).nullish(),
  companyId: z.uuid().nullish(),
  type: z.enum(jobType.enumValues).nullish(),
  workMode: z.enum(workMode.enumValues).nullish(),
  countryCode: Country,
});

export const getAllJobs = query(
  'Open jobs; of another status those that were published, and one’s own companies’ drafts.',
  z.object({ filter: Filter.nullish(), orderBy: z.enum(['NEWEST', 'DEADLINE', 'TITLE']).nullish(), page: PageArguments }),
  async (ctx: Context, { filter, orderBy, page }) => {
    const status = filter?.status ?? 'OPEN';
    const published = status === 'OPEN' || status === 'PAUSED' || status === 'CLOSED';
    // drafts have neither been published nor, mostly, a deadline
    const first: Record<string, SortKey> = {
      NEWEST: descending(published ? jobs.publishedAt : jobs.createdAt),
      DEADLINE: ascending(published ? jobs.deadline : jobs.createdAt),
      TITLE: ascending(jobs.title),
    };
    const key = first[orderBy ?? 'NEWEST'];
    const all = ctx.hasScope('jobs:manage');
    const mine = !all && (!published || (filter?.companyId && (await isRecruiter(ctx, filter.companyId))));
    return pageOf(ctx.db, {
      table: jobs,
      where: and(
        eq(jobs.status, status),
        all ? undefined : mine ? recruitsFor(ctx) : seenJobs,
        published ? and(isNotNull(jobs.publishedAt), isNotNull(jobs.deadline)) : undefined,
        filter?.companyId ? eq(jobs.companyId, filter.companyId) : undefined,
        filter?.type ? eq(jobs.type, filter.type) : undefined,
        filter?.workMode ? eq(jobs.workMode, filter.workMode) : undefined,
        filter?.countryCode ? eq(jobs.countryCode, filter.countryCode) : undefined,
      ),
      orderBy: [...(key ? [key] : []), descending(jobs.id)],
      page,
    });
  },
);

const takesApplications = (ctx: Context): SQL | undefined => and(eq(jobs.status, 'OPEN'), sql`${jobs.deadline} > ${at(ctx.now)}`, seenJobs);

const asksFor = (ctx: Context, keys: readonly string[]): SQL =>
  inArray(
    jobs.id,
    ctx.db
      .select({ jobId: jobSkills.jobId })
      .from(jobSkills)
      .where(inArray(jobSkills.key, [...keys])),
  );

// of 1; one letter wrong in a word of six is about 0.5
const ALIKE = 0.5;

export const searchJobs = query(
  'Jobs that take applications, by words of title, company and skills, also slightly misspelled, and filters; best first.',
  z.object({
    query: text(200),
    location: text(120),
    countryCode: Country,
    workMode: z.enum(workMode.enumValues).nullish(),
    type: z.array(z.enum(jobType.enumValues)).max(6).nullish(),
    salaryMin: z.object({ amountMinor: minorUnits, currency: z.string().length(3) }).nullish(),
    skills: z.array(z.string().max(100)).max(20).nullish(),
    companyId: z.uuid().nullish(),
    postedWithinDays: z.int().min(1).max(3_650).nullish(),
    page: PageArguments,
  }),
  (ctx: Context, { query: raw, location, countryCode, workMode: mode, type, salaryMin, skills, companyId, postedWithinDays, page }) => {
    const words = plain(raw ?? '');
    const place = plain(location ?? '');
    const keys = (skills ?? []).map((skill) => skillKey(skill)).filter(Boolean);
    const alike = sql`word_similarity(${words}, ${jobs.searchText})`;
    return pageOf(ctx.db, {
      table: jobs,
      where: and(
        takesApplications(ctx),
        words ? sql`(${jobs.searchText} like ${`%${literal(words)}%`} or ${alike} >= ${ALIKE})` : undefined,
        place ? sql`${jobs.searchCity} like ${`%${literal(place)}%`}` : undefined,
        countryCode ? eq(jobs.countryCode, countryCode) : undefined,
        mode ? eq(jobs.workMode, mode) : undefined,
        type?.length ? inArray(jobs.type, type) : undefined,
        salaryMin ? and(eq(jobs.currency, salaryMin.currency), gte(jobs.salaryYearMinor, salaryMin.amountMinor)) : undefined,
        keys.length ? asksFor(ctx, keys) : undefined,
        companyId ? eq(jobs.companyId, companyId) : undefined,
        postedWithinDays ? gte(jobs.publishedAt, new Date(ctx.now.getTime() - postedWithinDays * DAY)) : undefined,
      ),
      orderBy: [
        descending(rank('relevance', words ? sql`(1000000 * ${alike})::int` : sql`(0)::int`)),
        descending(jobs.publishedAt),
        descending(jobs.id),
      ],
      page,
    });
  },
);

export const recommendedJobs = query(
  'Jobs that take applications and ask for what the viewer says or has proved to know, without those that they applied to; the most in common first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => {
    const userId = ctx.viewer.id;
    const { claimed, certificates } = await ledgerOf(ctx, userId);
    const keys = JSON.stringify([...claimed]);
    const proved = JSON.stringify([...new Set(certificates.flatMap(({ topics }) => topics))]);
    const common = sql`coalesce((select sum(case when s.required then 3 else 1 end) from ${jobSkills} s
      where s.job_id = ${jobs.id} and (s.key in (select k from jsonb_array_elements_text(${keys}::jsonb) k)
        or exists (select 1 from jsonb_array_elements_text(${proved}::jsonb) t where position(' ' || s.key || ' ' in ' ' || t || ' ') > 0))), 0)::int`;
    return pageOf(ctx.db, {
      table: jobs,
      where: and(
        takesApplications(ctx),
        sql`${common} > 0`,
        sql`${jobs.recruiterId} <> ${userId}`,
        sql`not exists (select 1 from ${applications} a where a.job_id = ${jobs.id} and a.applicant_id = ${userId} and a.status <> 'WITHDRAWN')`,
      ),
      orderBy: [descending(rank('common', common)), descending(jobs.publishedAt), descending(jobs.id)],
      page,
    });
  },
);
