import { unblocked } from '@lyceum/connections/copies';
import { ascending, descending, enforce, found, PageArguments, pageOf, query, type SortKey } from '@lyceum/kit';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenApplication, validateJobPermissions } from '../helpers.ts';
import { applicationStatus, applications, blocks } from '../tables.ts';

const Statuses = z.array(z.enum(applicationStatus.enumValues)).max(applicationStatus.enumValues.length).nullish();

export const jobApplication = query(
  'An application by id: one’s own, or to a job that one recruits for.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }) => found(await seenApplication(ctx, await ctx.load.application.load(id)), 'The application'),
);

export const myApplications = query(
  'What the viewer applied to, the newest first.',
  z.object({ status: Statuses, page: PageArguments }),
  (ctx: Context, { status, page }) =>
    pageOf(ctx.db, {
      table: applications,
      where: and(eq(applications.applicantId, ctx.viewer.id), status ? inArray(applications.status, status) : undefined),
      orderBy: [descending(applications.createdAt), descending(applications.id)],
      page,
    }),
);

export const applicationsForJob = query(
  'Who applied to a job, for those who recruit for it; nobody sees their own among them, nor people from whom a block keeps them.',
  z.object({
    jobId: z.uuid(),
    stageId: z.uuid().nullish(),
    status: Statuses,
    meetsRequirements: z.boolean().nullish(),
    orderBy: z.enum(['OLDEST', 'NEWEST', 'BEST_MATCH']).nullish(),
    page: PageArguments,
  }),
  async (ctx: Context, { jobId, stageId, status, meetsRequirements, orderBy, page }) => {
    enforce(await validateJobPermissions(ctx, { jobId, action: 'recruit' }));
    const viewer = ctx.viewerOrNull;
    const first: Record<string, SortKey> = {
      OLDEST: ascending(applications.createdAt),
      NEWEST: descending(applications.createdAt),
      BEST_MATCH: descending(applications.matchScore),
    };
    const key = first[orderBy ?? 'OLDEST'];
    return pageOf(ctx.db, {
      table: applications,
      where: and(
        eq(applications.jobId, jobId),
        stageId ? eq(applications.stageId, stageId) : undefined,
        status ? inArray(applications.status, status) : undefined,
        meetsRequirements == null ? undefined : eq(applications.meetsRequirements, meetsRequirements),
        viewer ? ne(applications.applicantId, viewer.id) : undefined,
        viewer && !ctx.hasScope('jobs:manage') ? unblocked(blocks, viewer.id, applications.applicantId) : sql`true`,
      ),
      orderBy: [...(key ? [key] : []), ascending(applications.id)],
      page,
    });
  },
);
