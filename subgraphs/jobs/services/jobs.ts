import { enforce, found, hide, invalid, one, Refusal, service } from '@lyceum/kit';
import { ExpectedVersion, IdempotencyKey } from '@lyceum/kit/text.ts';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { freeSlug, isRecruiter, processJobData, seenJob } from '../helpers.ts';
import { type JobRow, jobSkills, jobs } from '../tables.ts';
import { JobData } from '../utilities.ts';
import { defaultStages, writePipeline } from './pipeline.ts';
import { changeJob, indexJob, jobFact, lockJob } from './rows.ts';

export const getJobDetails = service(
  'A job by id or slug; NOT_FOUND for what the viewer may not see.',
  z.object({ id: z.uuid().nullish(), slug: z.string().max(200).nullish() }),
  async (ctx: Context, { id, slug }): Promise<JobRow> => {
    if (!id && !slug) throw invalid([{ path: ['id'], rule: 'required', message: 'Give an id or a slug.' }]);
    const job = id ? await ctx.load.job.load(id) : slug ? await ctx.load.jobBySlug.load(slug) : null;
    return seenJob(ctx, found(job, 'The job').id);
  },
  { transaction: false },
);

/** Throws unless the viewer writes jobs for the company. */
async function expectRecruiter(ctx: Context, companyId: string): Promise<void> {
  const company = await ctx.load.company.load(companyId);
  const may = ctx.hasScope('jobs:manage') || (await isRecruiter(ctx, companyId));
  if (!company || (!may && !company.published)) enforce(hide('company.unknown', 'There is no such company.'));
  if (!may) throw new Refusal('FORBIDDEN', 'Only the company’s recruiters, admins and owners write its jobs.');
  if (company?.suspendedAt || company?.archivedAt) throw new Refusal('CONFLICT', 'This company posts no jobs just now.');
}

async function writeSkills(
  ctx: Context,
  jobId: string,
  skills: readonly { key: string; name: string; required: boolean }[],
): Promise<void> {
  await ctx.db.delete(jobSkills).where(eq(jobSkills.jobId, jobId));
  if (skills.length) await ctx.db.insert(jobSkills).values(skills.map((skill, position) => ({ jobId, position, ...skill })));
}

export const createJob = service(
  'Drafts a job of a company, with the pipeline that the settings give.',
  JobData.extend({ companyId: z.uuid(), title: z.string().max(20_000), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { companyId, idempotencyKey: _, ...data }) => {
    await expectRecruiter(ctx, companyId);
    const { values, skills = [] } = await processJobData(ctx, data);
    const title = values.title ?? '';
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('jobs.slug', 0))`);
    const job = one(
      await ctx.db
        .insert(jobs)
        .values({
          ...values,
          title,
          companyId,
          slug: await freeSlug(ctx, title),
          recruiterId: ctx.viewer.id,
          searchText: '',
          createdAt: ctx.now,
        })
        .returning(),
    );
    await writeSkills(ctx, job.id, skills);
    await writePipeline(ctx, job.id, defaultStages(ctx, job.companyId));
    return indexJob(ctx, job);
  },
  { again: async (ctx, id) => found(await ctx.load.job.load(id), 'The job') },
);

export const updateJob = service(
  'Changes a job; keys left out stay as they are. Openings never fall below those who are hired.',
  JobData.extend({ jobId: z.uuid(), expectedVersion: ExpectedVersion }),
  async (ctx: Context, { jobId, expectedVersion, ...data }) => {
    const job = await lockJob(ctx, jobId, 'recruit');
    if (expectedVersion != null && expectedVersion !== job.version)
      throw new Refusal('CONFLICT', `It is at version ${job.version} now: read it again, then change it.`);
    if (job.status === 'CLOSED' || job.status === 'ARCHIVED') throw new Refusal('CONFLICT', 'A job that is over stays as it is.');
    const { values, skills } = await processJobData(ctx, data);
    if (values.openings !== undefined && values.openings <= job.hired)
      throw invalid([{ path: ['input', 'openings'], rule: 'hired', message: `Give more than the ${job.hired} who are hired.` }]);
    const published = job.status === 'OPEN' || job.status === 'PAUSED';
    if (published && values.deadline === null)
      throw invalid([{ path: ['input', 'deadline'], rule: 'required', message: 'A job that is open has a deadline.' }]);
    if (published && ctx.settings.salaryRequired && data.salary === null)
      throw invalid([{ path: ['input', 'salary'], rule: 'required', message: 'A job that is open names its salary.' }]);
    const changed = await changeJob(ctx, jobId, values);
    if (skills) await writeSkills(ctx, jobId, skills);
    await ctx.publish('jobs.job.updated.v1', jobId, jobFact(changed));
    return indexJob(ctx, changed);
  },
);

export const deleteJob = service(
  'Takes a job away: a draft, or one that is over.',
  z.object({ jobId: z.uuid() }),
  async (ctx: Context, { jobId }) => {
    const job = await lockJob(ctx, jobId, 'recruit');
    if (job.status === 'ARCHIVED') return job;
    if (job.status === 'OPEN' || job.status === 'PAUSED') throw new Refusal('CONFLICT', 'Close the job first: people apply to it.');
    return changeJob(ctx, jobId, { status: 'ARCHIVED' });
  },
);
