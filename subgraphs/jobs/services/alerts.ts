import { DAY, found, invalid, minorUnits, one, Refusal, service } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { line, plain } from '@lyceum/kit/text.ts';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type JobRow, jobAlerts, jobType, workMode } from '../tables.ts';
import { skillKey } from '../utilities.ts';

export const createJobAlert = service(
  'Says what one looks for: jobs that are opened from now on and fit are told of.',
  z.object({
    name: line('a name', 80),
    query: line('words', 120).nullish(),
    skills: z.array(line('a skill', 100)).max(20).nullish(),
    type: z.enum(jobType.enumValues).nullish(),
    workMode: z.enum(workMode.enumValues).nullish(),
    countryCode: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Use two capital letters of ISO 3166-1.')
      .nullish(),
    companyId: z.uuid().nullish(),
    yearlySalary: z
      .object({ amountMinor: minorUnits.refine((amount) => amount > 0n, 'Give an amount above zero.'), currency: z.string().length(3) })
      .nullish(),
  }),
  async (ctx: Context, { name, query, skills, type, workMode: mode, countryCode, companyId, yearlySalary }) => {
    const userId = ctx.viewer.id;
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('jobs.alerts:' || ${userId}::text, 0))`);
    const mine = await ctx.db.select().from(jobAlerts).where(eq(jobAlerts.userId, userId));
    if (mine.length >= ctx.settings.maxAlerts)
      throw new Refusal('LIMIT_REACHED', `One person has at most ${ctx.settings.maxAlerts} alerts: delete one first.`);
    if (mine.some((alert) => alert.name === name))
      throw invalid([{ path: ['input', 'name'], rule: 'taken', message: 'You have an alert of this name.' }]);
    return one(
      await ctx.db
        .insert(jobAlerts)
        .values({
          ...{ userId, name, createdAt: ctx.now },
          words: query ? plain(query) || null : null,
          skills: [...new Set((skills ?? []).map((skill) => skillKey(skill)))],
          type: type ?? null,
          workMode: mode ?? null,
          countryCode: countryCode ?? null,
          companyId: companyId ?? null,
          salaryYearMinor: yearlySalary?.amountMinor ?? null,
          currency: yearlySalary?.currency ?? null,
        })
        .returning(),
    );
  },
);

export const deleteJobAlert = service(
  'Looks for something no more.',
  z.object({ alertId: z.uuid() }),
  async (ctx: Context, { alertId }) => {
    const alert = await ctx.load.alert.load(alertId);
    if (alert?.userId !== ctx.viewer.id) throw new Refusal('NOT_FOUND', 'The alert does not exist, or is not yours.');
    await ctx.db.delete(jobAlerts).where(eq(jobAlerts.id, alertId));
    return found(alert);
  },
);

/** Notes whose alerts a job fits that was just opened; they are told at once, or later as the settings say. */
export async function matchAlerts(ctx: Context, { id: jobId, recruiterId }: JobRow): Promise<void> {
  await ctx.db.execute(sql`
    insert into jobs.alert_matches (alert_id, job_id, matched_at)
    select a.id, j.id, ${at(ctx.now)} from jobs.jobs j join jobs.job_alerts a on
      (a.words is null or position(a.words in j.search_text) > 0)
      and (a.skills = '{}' or exists (select 1 from jobs.job_skills s where s.job_id = j.id and s.key = any(a.skills)))
      and (a.type is null or a.type = j.type) and (a.work_mode is null or a.work_mode = j.work_mode)
      and (a.country_code is null or a.country_code = j.country_code) and (a.company_id is null or a.company_id = j.company_id)
      and (a.salary_year_minor is null or (a.currency = j.currency and j.salary_year_minor >= a.salary_year_minor))
    join jobs.people p on p.user_id = a.user_id and p.suspended_at is null
    where j.id = ${jobId} and a.user_id <> ${recruiterId} and not exists (select 1 from jobs.blocks b
      where (b.user_id = a.user_id and b.blocked_id = ${recruiterId}) or (b.user_id = ${recruiterId} and b.blocked_id = a.user_id))
    on conflict do nothing`);
  if (ctx.settings.alertFrequency === 'INSTANT') await tell(ctx, sql`m.job_id = ${jobId}`);
}

const AT_ONCE = 2_000;

/** Tells of matches that nobody was told of, while their jobs are open. */
async function tell(ctx: Context, which = sql`true`): Promise<number> {
  const rows = await ctx.db.execute<{ alertId: string; userId: string; jobId: string; companyId: string; title: string }>(sql`
    with due as (
      select m.alert_id, m.job_id from jobs.alert_matches m where m.told_at is null and ${which}
      order by m.matched_at limit ${AT_ONCE} for update skip locked
    ), told as (
      update jobs.alert_matches m set told_at = ${at(ctx.now)} from due where m.alert_id = due.alert_id and m.job_id = due.job_id returning m.alert_id, m.job_id
    )
    select told.alert_id as "alertId", a.user_id as "userId", j.id as "jobId", j.company_id as "companyId", j.title
    from told join jobs.job_alerts a on a.id = told.alert_id join jobs.jobs j on j.id = told.job_id where j.status = 'OPEN' order by a.id, j.id`);
  await ctx.publishAll(
    'jobs.alert.matched.v1',
    rows.map((data) => ({ subjectId: data.alertId, data })),
  );
  return rows.length;
}

export const tellMatches = service(
  'Tells people of jobs that fit their alerts, to each alert once a day; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The platform does this by itself.');
    const day = new Date(ctx.now.getTime() - DAY);
    const daily = sql`not exists (select 1 from jobs.alert_matches o where o.alert_id = m.alert_id and o.told_at > ${at(day)})`;
    return tell(ctx, ctx.settings.alertFrequency === 'DAILY' ? daily : sql`true`);
  },
);
