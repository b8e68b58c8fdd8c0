import { enforce, found, one, Refusal } from '@lyceum/kit';
import { plain } from '@lyceum/kit/text.ts';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { applicationPermission, jobPermission } from '../helpers.ts';
import {
  type ApplicationStatus,
  applications,
  companies,
  type JobApplicationRow,
  type JobRow,
  jobSkills,
  jobs,
  type PipelineStageRow,
  stageChanges,
} from '../tables.ts';

/*
 * Locks are taken in this order, so that no two transactions wait for each other: company, job, application.
 */

type Columns<T> = { [K in keyof T]?: T[K] | SQL };

/** The company, locked until the transaction ends: whoever opens one of its jobs queues here. */
export async function lockCompany(ctx: Context, companyId: string) {
  const [company] = await ctx.db.select().from(companies).where(eq(companies.companyId, companyId)).for('update');
  return found(company, 'The company');
}

/** The job, locked until the transaction ends: whoever hires for it or closes it queues here. */
export async function lockJob(ctx: Context, jobId: string, action: 'view' | 'recruit' | 'moderate'): Promise<JobRow> {
  const [job] = await ctx.db.select().from(jobs).where(eq(jobs.id, jobId)).for('no key update');
  enforce(await jobPermission(ctx, found(job, 'The job'), action));
  return found(job);
}

/** Changes a locked job. */
export const changeJob = async (ctx: Context, jobId: string, values: Columns<typeof jobs.$inferInsert>): Promise<JobRow> =>
  one(
    await ctx.db
      .update(jobs)
      .set({ ...values, version: sql`${jobs.version} + 1` })
      .where(eq(jobs.id, jobId))
      .returning(),
  );

/** What facts about a job hold. */
export const jobFact = ({ id: jobId, companyId, title }: JobRow) => ({ jobId, companyId, title });
/** What facts about an application hold. */
export const applicationFact = ({ id: applicationId, applicantId }: JobApplicationRow, job: JobRow) => ({
  applicationId,
  ...jobFact(job),
  applicantId,
});

/** Writes down what search compares of a locked job. */
export async function indexJob(ctx: Context, job: JobRow): Promise<JobRow> {
  const skills = await ctx.db.select().from(jobSkills).where(eq(jobSkills.jobId, job.id));
  const company = await ctx.load.company.load(job.companyId);
  return changeJob(ctx, job.id, { searchText: plain([job.title, company?.name ?? '', ...skills.map(({ name }) => name)].join(' ')) });
}

/** An application with its job, both locked in this order; throws what the permission says. */
export async function lockApplication(
  ctx: Context,
  applicationId: string,
  action: 'own' | 'recruit',
): Promise<{ job: JobRow; application: JobApplicationRow }> {
  const seen = found(await ctx.load.application.load(applicationId), 'The application');
  enforce(await applicationPermission(ctx, seen, action));
  const [job] = await ctx.db.select().from(jobs).where(eq(jobs.id, seen.jobId)).for('no key update');
  const [application] = await ctx.db.select().from(applications).where(eq(applications.id, applicationId)).for('update');
  return { job: found(job, 'The job'), application: found(application, 'The application') };
}

/** Throws CONFLICT when something is decided about an application. */
export function expectUndecided({ status }: JobApplicationRow): void {
  const words: Partial<Record<ApplicationStatus, string>> = {
    HIRED: 'They are hired already.',
    REJECTED: 'This application was refused.',
    WITHDRAWN: 'This application was taken back.',
    DECLINED: 'The offer was declined.',
  };
  const wrong = words[status];
  if (wrong) throw new Refusal('CONFLICT', wrong);
}

/** Something that ends an application. */
type Ending = Pick<Columns<typeof applications.$inferInsert>, 'rejectionReason' | 'rejectionNote' | 'endedAt' | 'hiredAt'>;

/** Moves locked applications of one job, and writes each move down. */
export async function move(
  ctx: Context,
  before: readonly JobApplicationRow[],
  to: { readonly status: ApplicationStatus; readonly stage?: PipelineStageRow; readonly reason?: string | null } & Ending,
): Promise<JobApplicationRow[]> {
  if (!before.length) return [];
  const { status, stage, reason, ...ending } = to;
  const actorId = ctx.viewerOrNull?.id ?? null;
  const rows = await ctx.db
    .update(applications)
    .set({
      ...ending,
      status,
      ...(stage ? { stageId: stage.id, stageSince: ctx.now } : {}),
      // what the company did first is its response
      ...(status === 'WITHDRAWN' || status === 'DECLINED'
        ? {}
        : { firstResponseAt: sql`coalesce(${applications.firstResponseAt}, ${ctx.now.toISOString()}::timestamptz)` }),
      version: sql`${applications.version} + 1`,
    })
    .where(
      inArray(
        applications.id,
        before.map(({ id }) => id),
      ),
    )
    .returning();
  const names = new Map((await stagesOf(ctx, before)).map((row) => [row.id, row.name]));
  await ctx.db.insert(stageChanges).values(
    before.map((application) => ({
      applicationId: application.id,
      jobId: application.jobId,
      fromStatus: application.status,
      toStatus: status,
      fromStage: names.get(application.stageId) ?? null,
      toStage: stage?.name ?? names.get(application.stageId) ?? '',
      reason: reason ?? null,
      actorId,
      at: ctx.now,
    })),
  );
  const of = new Map(rows.map((row) => [row.id, row]));
  return before.map(({ id }) => found(of.get(id)));
}

const stagesOf = async (ctx: Context, of: readonly JobApplicationRow[]): Promise<PipelineStageRow[]> =>
  (await Promise.all([...new Set(of.map(({ stageId }) => stageId))].map((id) => ctx.load.stage.load(id)))).flatMap((stage) => stage ?? []);

/** The applications to a locked job about which nothing is decided, locked. */
export const undecided = (ctx: Context, jobId: string): Promise<JobApplicationRow[]> =>
  ctx.db
    .select()
    .from(applications)
    .where(and(eq(applications.jobId, jobId), inArray(applications.status, ['SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER'])))
    .orderBy(applications.id)
    .for('update');
