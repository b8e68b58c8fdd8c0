import { allow, type Decision, deny, found, helper, hide, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type JobApplicationRow, type JobRow, SEEN } from '../tables.ts';

const RECRUITERS: readonly string[] = ['OWNER', 'ADMIN', 'RECRUITER'];
const JOB_ACTIONS = ['view', 'recruit', 'refer', 'moderate', 'report'] as const;
type JobAction = (typeof JOB_ACTIONS)[number];
const APPLICATION_ACTIONS = ['view', 'own', 'recruit'] as const;
type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

/** What the viewer is in a company; null: nothing. */
export async function roleIn(ctx: Context, companyId: string): Promise<string | null> {
  const viewer = ctx.viewerOrNull;
  return (viewer && (await ctx.load.staff.load(viewer.id)).find((row) => row.companyId === companyId)?.role) ?? null;
}

/** Whether the viewer posts jobs for a company and sees who applies. */
export async function isRecruiter(ctx: Context, companyId: string): Promise<boolean> {
  const role = await roleIn(ctx, companyId);
  return role !== null && RECRUITERS.includes(role);
}

/** Throws FORBIDDEN unless the caller holds the scope. */
export function demand(ctx: Context, scope: string): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs the scope ${scope}.`);
}

/** The rule behind validateJobPermissions, over a row that is at hand. */
export async function jobPermission(ctx: Context, job: JobRow, action: JobAction): Promise<Decision> {
  const company = await ctx.load.company.load(job.companyId);
  const stopped = !company || company.suspendedAt !== null || company.archivedAt !== null;
  const open = SEEN.some((status) => status === job.status) && !stopped;
  // asked before the viewer, so that a shared live execution can answer it
  if (action === 'view' && open) return allow('job.open', 'It was published.');
  if (ctx.hasScope('jobs:manage')) return allow('job.scope', 'The scope jobs:manage was given.');
  const recruiter = await isRecruiter(ctx, job.companyId);
  if (!open && !recruiter) return hide('job.recruiter', 'It is not published.');
  if (action === 'moderate') return deny('job.scope', 'This needs the scope jobs:manage.', 'jobs:manage');
  if (action === 'report' && ctx.hasScope('reports:read')) return allow('job.scope', 'The scope reports:read was given.');
  if (action === 'refer')
    return (await roleIn(ctx, job.companyId))
      ? allow('job.colleague', 'The viewer works there.')
      : deny('job.colleague', 'Only people of the company refer others.');
  if (!recruiter)
    return deny('job.recruiter', 'Only the company’s recruiters, admins and owners and holders of jobs:manage may do this.', 'jobs:manage');
  if (action === 'recruit' && company?.suspendedAt) return deny('job.suspended', 'The company is suspended.', 'jobs:manage');
  return allow('job.recruiter', 'The viewer recruits for the company.');
}

export const validateJobPermissions = helper(
  'Whether the viewer may do something with a job, and why.',
  z.object({ jobId: z.uuid(), action: z.enum(JOB_ACTIONS) }),
  async (ctx: Context, { jobId, action }): Promise<Decision> => {
    const job = await ctx.load.job.load(jobId);
    return job ? jobPermission(ctx, job, action) : hide('job.unknown', 'There is no such job.');
  },
);

/** The job if the viewer may see it, else null: for references and fields. */
export async function visibleJob(ctx: Context, job: JobRow | null): Promise<JobRow | null> {
  return job && (await jobPermission(ctx, job, 'view')).allowed ? job : null;
}

/** The job if the viewer may see it, else NOT_FOUND. */
export const seenJob = async (ctx: Context, jobId: string): Promise<JobRow> =>
  found(await visibleJob(ctx, await ctx.load.job.load(jobId)), 'The job');

/**
 * The rule behind validateApplicationPermissions: an application is for who applied, and for who recruits for the company unless a block
 * stands between the two. Nobody recruits themselves.
 */
export async function applicationPermission(ctx: Context, application: JobApplicationRow, action: ApplicationAction): Promise<Decision> {
  const viewer = ctx.viewerOrNull;
  const own = viewer?.id === application.applicantId;
  if (own && action !== 'recruit') return allow('application.own', 'It is one’s own.');
  if (own) return deny('application.own', 'Nobody decides about their own application.');
  if (action === 'own')
    return (await applicationPermission(ctx, application, 'view')).allowed
      ? deny('application.own', 'Only the applicant may do this.')
      : hide('application.own', 'It is somebody else’s.');
  if (ctx.hasScope('jobs:manage')) return allow('application.scope', 'The scope jobs:manage was given.');
  if (!viewer || !(await isRecruiter(ctx, application.companyId))) return hide('application.recruiter', 'It is somebody else’s.');
  if ((await ctx.load.blockedWith.load(viewer.id)).has(application.applicantId))
    return hide('application.block', 'A block stands between them.');
  const company = await ctx.load.company.load(application.companyId);
  if (action === 'recruit' && company?.suspendedAt) return deny('application.suspended', 'The company is suspended.', 'jobs:manage');
  return allow('application.recruiter', 'The viewer recruits for the company.');
}

export const validateApplicationPermissions = helper(
  'Whether the viewer may see an application, act as its applicant, or decide about it, and why.',
  z.object({ applicationId: z.uuid(), action: z.enum(APPLICATION_ACTIONS) }),
  async (ctx: Context, { applicationId, action }): Promise<Decision> => {
    const application = await ctx.load.application.load(applicationId);
    return application ? applicationPermission(ctx, application, action) : hide('application.unknown', 'There is no such application.');
  },
);

export const seenApplication = async (ctx: Context, application: JobApplicationRow | null): Promise<JobApplicationRow | null> =>
  application && (await applicationPermission(ctx, application, 'view')).allowed ? application : null;

/** Something that only those who decide about an application see; the applicant never does. */
export const seenForRecruiters = async (ctx: Context, applicationId: string): Promise<boolean> => {
  const application = await ctx.load.application.load(applicationId);
  return application !== null && (await applicationPermission(ctx, application, 'recruit')).allowed;
};
