import { events } from '@lyceum/jobs/events';
import { listener } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { admitHired } from '../services.ts';
import { companies, companyJobs, jobApplications } from '../tables.ts';

async function keep(ctx: Context, jobId: string, companyId: string, values: Partial<typeof companyJobs.$inferInsert> & { state: string }) {
  await ctx.db
    .insert(companyJobs)
    .values({ jobId, companyId, publishedAt: ctx.now, ...values })
    .onConflictDoUpdate({ target: companyJobs.jobId, set: values });
  await ctx.db
    .update(companies)
    .set({
      openJobCount: sql`(select count(*) from ${companyJobs} where ${companyJobs.companyId} = ${companyId} and ${companyJobs.state} = 'OPEN')`,
    })
    .where(eq(companies.id, companyId));
}

export const countOpenJob = listener(
  events,
  'jobs.job.published.v1',
  'Knows that a company is hiring.',
  async (ctx: Context, { data: { jobId, companyId }, time }) => {
    const [known] = await ctx.db.select().from(companyJobs).where(eq(companyJobs.jobId, jobId));
    // a job that goes on after a pause was published before
    const publishedAt = known && !known.closedAt ? known.publishedAt : new Date(time);
    await keep(ctx, jobId, companyId, { state: 'OPEN', publishedAt, closedAt: null, closedReason: null });
  },
);
export const countPausedJob = listener(
  events,
  'jobs.job.paused.v1',
  'Knows that a job takes no applications.',
  async (ctx: Context, { data: { jobId, companyId } }) => keep(ctx, jobId, companyId, { state: 'PAUSED' }),
);
export const countClosedJob = listener(
  events,
  'jobs.job.closed.v1',
  'Knows how a job ended.',
  async (ctx: Context, { data: { jobId, companyId, reason }, time }) =>
    keep(ctx, jobId, companyId, { state: 'CLOSED', closedAt: new Date(time), closedReason: reason }),
);

export const countApplication = listener(
  events,
  'jobs.application.submitted.v1',
  'Counts who applied to a company.',
  async (ctx: Context, { data: { applicationId, jobId, companyId }, time }) => {
    await ctx.db
      .insert(jobApplications)
      .values({ applicationId, jobId, companyId, at: new Date(time) })
      .onConflictDoNothing();
  },
);

export const admitWhoWasHired = listener(
  events,
  'jobs.application.hired.v1',
  'Makes whoever was hired a member of the company.',
  async (ctx: Context, { data: { applicationId, jobId, companyId, applicantId: userId, title }, time }) => {
    const hiredAt = new Date(time);
    await ctx.db
      .insert(jobApplications)
      .values({ applicationId, jobId, companyId, at: hiredAt, hiredAt })
      .onConflictDoUpdate({ target: jobApplications.applicationId, set: { hiredAt } });
    await admitHired(ctx, { companyId, userId, title });
  },
);
