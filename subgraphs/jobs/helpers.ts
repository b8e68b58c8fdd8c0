import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { JobData, validateJobData } from './utilities.ts';

export const processJobData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  JobData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateJobData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateJobPermissions = helper(
  'Whether the viewer may see or change a job, and why.',
  z.object({ jobId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { jobId, action }): Promise<Decision> => {
    if (action === 'read') return allow('job.public', 'Everybody may see it.');
    if (ctx.hasScope('jobs:manage')) return allow('job.scope', 'The scope jobs:manage was given.');
    const job = await ctx.load.job.load(jobId);
    if (job && job.ownerId === ctx.viewerOrNull?.id) return allow('job.own', 'It is one’s own.');
    return deny('job.own', 'Only its owner and holders of jobs:manage may do this.', 'jobs:manage');
  },
);
