import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenJobs } from '../loaders.ts';
import { jobs, savedJobs } from '../tables.ts';

export const mySavedJobs = query(
  'The jobs that the viewer keeps, the latest first.',
  z.object({ page: PageArguments }),
  (ctx: Context, { page }) =>
    pageOf(ctx.db, {
      table: savedJobs,
      // a job that went out of sight is out of the list
      where: and(eq(savedJobs.userId, ctx.viewer.id), inArray(savedJobs.jobId, ctx.db.select({ id: jobs.id }).from(jobs).where(seenJobs))),
      orderBy: [descending(savedJobs.savedAt), descending(savedJobs.id)],
      page,
    }),
);

export const myJobAlerts = query('What the viewer looks for.', z.object({ page: PageArguments }), (ctx: Context, { page }) =>
  ctx.load.alerts.load({ of: ctx.viewer.id, page }),
);
