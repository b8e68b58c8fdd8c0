import { DAY, enforce, found, Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { and, asc, eq, inArray, lt, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand, jobPermission } from '../helpers.ts';
import { type JobRow, jobs, offers } from '../tables.ts';
import { matchAlerts } from './alerts.ts';
import { applicationFact, changeJob, jobFact, lockCompany, lockJob, move, undecided } from './rows.ts';

const Which = z.object({ jobId: z.uuid() });
const Decision = z.object({ allowed: z.boolean(), reason: z.string() });

/** Throws unless the company may post jobs: by the copy at hand, and by what companies says just now. Nothing is locked meanwhile. */
async function expectCompanyMay(ctx: Context, { companyId }: JobRow): Promise<void> {
  const company = await ctx.load.company.load(companyId);
  if (ctx.settings.requireVerifiedCompany && !company?.verified)
    throw new Refusal('FORBIDDEN', 'Only companies that proved a domain publish jobs: use requestCompanyVerification.');
  const { allowed, reason } = Decision.parse(await ctx.ask('companies', 'validateCompanyPermissions', { companyId, action: 'post_jobs' }));
  if (!allowed) throw new Refusal('FORBIDDEN', reason);
}

async function expectRoom(ctx: Context, { companyId, id }: JobRow): Promise<void> {
  const active = await ctx.db.$count(
    jobs,
    and(eq(jobs.companyId, companyId), ne(jobs.id, id), inArray(jobs.status, ['OPEN', 'PAUSED', 'PENDING_REVIEW'])),
  );
  const { maxActiveJobsPerCompany: most } = ctx.settings;
  if (active >= most) throw new Refusal('LIMIT_REACHED', `A company has at most ${most} jobs open: close one first.`);
}

async function expectWhole(ctx: Context, job: JobRow): Promise<void> {
  const skills = await ctx.load.skills.load(job.id);
  const lacks = [
    job.description ? '' : 'a description',
    skills.length ? '' : 'a skill',
    ctx.settings.salaryRequired && !job.currency ? 'a salary range' : '',
  ].filter(Boolean);
  if (lacks.length) throw new Refusal('CONFLICT', `The job needs ${lacks.join(' and ')} first.`);
}

async function open(ctx: Context, job: JobRow): Promise<JobRow> {
  const goesOn = job.status === 'PAUSED';
  const later =
    job.deadline && job.deadline > ctx.now
      ? job.deadline
      : new Date(ctx.now.getTime() + ctx.settingsFor({ company: job.companyId }).defaultDurationDays * DAY);
  const opened = await changeJob(ctx, job.id, {
    status: 'OPEN',
    publishedAt: job.publishedAt ?? ctx.now,
    deadline: later,
    reviewNote: null,
  });
  const skills = (await ctx.load.skills.load(job.id)).map(({ name }) => name);
  await ctx.publish('jobs.job.published.v1', job.id, { ...jobFact(opened), skills });
  if (!goesOn) await matchAlerts(ctx, opened);
  return opened;
}

/** The job with its company, locked in their order. */
async function lockBoth(ctx: Context, jobId: string, action: 'recruit' | 'moderate'): Promise<JobRow> {
  const seen = await ctx.load.job.load(jobId);
  if (seen) await lockCompany(ctx, seen.companyId);
  return lockJob(ctx, jobId, action);
}

export const publishJob = service(
  'Opens a draft or a paused job for applications, or hands it to those who look at jobs first.',
  Which,
  async (ctx: Context, { jobId }) => {
    const seen = found(await ctx.load.job.load(jobId), 'The job');
    enforce(await jobPermission(ctx, seen, 'recruit'));
    await expectCompanyMay(ctx, seen);
    const job = await lockBoth(ctx, jobId, 'recruit');
    if (job.status === 'OPEN' || job.status === 'PENDING_REVIEW') return job;
    if (job.status !== 'DRAFT' && job.status !== 'PAUSED') throw new Refusal('CONFLICT', 'A job that is over stays so: make another.');
    if (job.hired >= job.openings) throw new Refusal('CONFLICT', 'Everybody whom the job looks for is hired.');
    await expectWhole(ctx, job);
    await expectRoom(ctx, job);
    const review = job.status === 'DRAFT' && ctx.settings.moderationRequired && !ctx.hasScope('jobs:manage');
    return review ? changeJob(ctx, jobId, { status: 'PENDING_REVIEW', reviewNote: null }) : open(ctx, job);
  },
);

const lockReviewed = async (ctx: Context, jobId: string): Promise<JobRow> => {
  demand(ctx, 'jobs:manage');
  const job = await lockBoth(ctx, jobId, 'moderate');
  if (job.status !== 'PENDING_REVIEW') throw new Refusal('CONFLICT', 'This job is not under review.');
  return job;
};

export const approveJob = service('Opens a job that was looked at.', Which, async (ctx: Context, { jobId }) =>
  open(ctx, await lockReviewed(ctx, jobId)),
);

export const returnJob = service(
  'Sends a job that was looked at back to its recruiters.',
  z.object({ jobId: z.uuid(), note: line('a note', 500) }),
  async (ctx: Context, { jobId, note }) => {
    await lockReviewed(ctx, jobId);
    return changeJob(ctx, jobId, { status: 'DRAFT', reviewNote: note });
  },
);

export const pauseJob = service('Takes no applications for now.', Which, async (ctx: Context, { jobId }) => {
  const job = await lockJob(ctx, jobId, 'recruit');
  if (job.status === 'PAUSED') return job;
  if (job.status !== 'OPEN') throw new Refusal('CONFLICT', 'Only a job that is open can be paused.');
  const paused = await changeJob(ctx, jobId, { status: 'PAUSED' });
  await ctx.publish('jobs.job.paused.v1', jobId, jobFact(paused));
  return paused;
});

export const closeJob = service(
  'Ends a job before its time; those about whom nothing is decided are refused, if the settings say so.',
  Which,
  async (ctx: Context, { jobId }) => {
    const job = await lockJob(ctx, jobId, 'recruit');
    if (job.status === 'CLOSED') return job;
    if (job.status !== 'OPEN' && job.status !== 'PAUSED') throw new Refusal('CONFLICT', 'This job is not open.');
    return close(ctx, job, 'CANCELLED');
  },
);

/** Ends a locked job. Of one that expired, applications are looked at further. */
export async function close(ctx: Context, job: JobRow, reason: 'FILLED' | 'CANCELLED' | 'EXPIRED'): Promise<JobRow> {
  const closed = await changeJob(ctx, job.id, { status: 'CLOSED', closedAt: ctx.now, closedReason: reason });
  await ctx.publish('jobs.job.closed.v1', job.id, { ...jobFact(closed), reason });
  if (reason !== 'EXPIRED' && ctx.settingsFor({ company: closed.companyId }).autoRejectOnClose) await refuseRest(ctx, closed, reason);
  return closed;
}

async function refuseRest(ctx: Context, job: JobRow, reason: 'FILLED' | 'CANCELLED'): Promise<void> {
  const rest = await undecided(ctx, job.id);
  const rejectionReason = reason === 'FILLED' ? 'OTHER_CANDIDATE' : 'POSITION_CLOSED';
  const refused = await move(ctx, rest, { status: 'REJECTED', rejectionReason, endedAt: ctx.now });
  if (!refused.length) return;
  await ctx.db
    .update(offers)
    .set({ status: 'WITHDRAWN' })
    .where(
      and(
        inArray(
          offers.applicationId,
          refused.map(({ id }) => id),
        ),
        eq(offers.status, 'OPEN'),
      ),
    );
  await ctx.publishAll(
    'jobs.application.rejected.v1',
    refused.map((application) => ({ subjectId: application.id, data: { ...applicationFact(application, job), reason: rejectionReason } })),
  );
}

const AT_ONCE = 100;

export const expireJobs = service('Ends jobs whose deadline is over; the platform does this.', z.object({}), async (ctx: Context) => {
  if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The platform does this by itself.');
  const late = await ctx.db
    .select()
    .from(jobs)
    .where(and(inArray(jobs.status, ['OPEN', 'PAUSED']), lt(jobs.deadline, ctx.now)))
    .orderBy(asc(jobs.id))
    .limit(AT_ONCE)
    .for('no key update', { skipLocked: true });
  for (const job of late) await close(ctx, job, 'EXPIRED');
  return late.length;
});

/** Ends all jobs of a company that closed. */
export async function closeAll(ctx: Context, companyId: string): Promise<void> {
  await lockCompany(ctx, companyId);
  const active = await ctx.db
    .select()
    .from(jobs)
    .where(and(eq(jobs.companyId, companyId), inArray(jobs.status, ['OPEN', 'PAUSED'])))
    .orderBy(asc(jobs.id))
    .for('no key update');
  for (const job of active) await close(ctx, job, 'CANCELLED');
  await ctx.db
    .update(jobs)
    .set({ status: 'DRAFT' })
    .where(and(eq(jobs.companyId, companyId), eq(jobs.status, 'PENDING_REVIEW')));
}
