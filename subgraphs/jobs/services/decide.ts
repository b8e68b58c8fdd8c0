import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type JobApplicationRow, type JobRow, offers, type PipelineStageRow, rejectionReason } from '../tables.ts';
import { isTransitionAllowed } from '../utilities.ts';
import { withdrawOffers } from './apply.ts';
import { close } from './publishing.ts';
import { applicationFact, changeJob, expectUndecided, lockApplication, move } from './rows.ts';

/** The stage of a kind that a job has once: the first, the offer, the last. */
export const stageOf = async (ctx: Context, jobId: string, kind: 'SUBMITTED' | 'OFFER' | 'HIRED'): Promise<PipelineStageRow> =>
  found((await ctx.load.stages.load(jobId)).find((stage) => stage.kind === kind));

/** Throws CONFLICT when a job is over in such a way that nobody is hired for it any more. */
export function expectHiring({ status, closedReason }: JobRow): void {
  if (status === 'ARCHIVED' || (status === 'CLOSED' && closedReason !== 'EXPIRED'))
    throw new Refusal('CONFLICT', 'This job is closed: nobody is hired for it any more.');
}

/** Gives one of a locked job's openings to a locked application; the last one closes the job. */
export async function hire(ctx: Context, job: JobRow, application: JobApplicationRow): Promise<JobApplicationRow> {
  expectHiring(job);
  if (job.hired >= job.openings) throw new Refusal('LIMIT_REACHED', `All ${job.openings} openings of this job are taken.`);
  const hired = one(
    await move(ctx, [application], { status: 'HIRED', stage: await stageOf(ctx, job.id, 'HIRED'), hiredAt: ctx.now, endedAt: ctx.now }),
  );
  const now = await changeJob(ctx, job.id, { hired: job.hired + 1 });
  await ctx.publish('jobs.application.hired.v1', hired.id, applicationFact(hired, now));
  if (now.hired >= now.openings) await close(ctx, now, 'FILLED');
  return hired;
}

/** Whether an offer waits for its answer. */
export const openOffer = async (ctx: Context, applicationId: string) => {
  const [offer] = await ctx.db
    .select()
    .from(offers)
    .where(and(eq(offers.applicationId, applicationId), eq(offers.status, 'OPEN')));
  return offer ?? null;
};

/** Moves a locked application to a stage, and tells of it. */
export async function advance(
  ctx: Context,
  job: JobRow,
  application: JobApplicationRow,
  stage: PipelineStageRow,
  reason?: string | null,
): Promise<JobApplicationRow> {
  const moved = one(await move(ctx, [application], { status: stage.kind, stage, reason: reason ?? null }));
  const { status: from } = application;
  await ctx.publish('jobs.application.stage_changed.v1', moved.id, { ...applicationFact(moved, job), from, to: stage.kind });
  return moved;
}

export const moveApplication = service(
  'Moves an application along the pipeline of its job, forward or back; the last stage hires.',
  z.object({ applicationId: z.uuid(), stageId: z.uuid(), reason: line('a reason', 500).nullish() }),
  async (ctx: Context, { applicationId, stageId, reason }) => {
    const { job, application } = await lockApplication(ctx, applicationId, 'recruit');
    expectUndecided(application);
    const stages = await ctx.load.stages.load(job.id);
    const to = stages.find(({ id }) => id === stageId);
    if (!to) throw invalid([{ path: ['input', 'stageId'], rule: 'unknown', message: 'This job has no such stage.' }]);
    if (to.id === application.stageId) return application;
    const from = found(stages.find(({ id }) => id === application.stageId));
    if (!isTransitionAllowed({ from, to })) throw new Refusal('CONFLICT', `An application does not go from ${from.name} to ${to.name}.`);
    const offer = await openOffer(ctx, applicationId);
    if (to.kind === 'HIRED') {
      if (offer) throw new Refusal('CONFLICT', 'There is an offer that waits for its answer: accepting it hires.');
      return hire(ctx, job, application);
    }
    if (offer) await withdrawOffers(ctx, applicationId);
    return advance(ctx, job, application, to, reason);
  },
);

export const rejectApplication = service(
  'Takes an application no further. The applicant is told the reason, and never the note.',
  z.object({ applicationId: z.uuid(), reason: z.enum(rejectionReason.enumValues), note: line('a note', 2_000).nullish() }),
  async (ctx: Context, { applicationId, reason, note }) => {
    const { job, application } = await lockApplication(ctx, applicationId, 'recruit');
    if (application.status === 'REJECTED') return application;
    expectUndecided(application);
    await withdrawOffers(ctx, applicationId);
    const ending = { rejectionReason: reason, rejectionNote: note ?? null, endedAt: ctx.now };
    const rejected = one(await move(ctx, [application], { status: 'REJECTED', reason, ...ending }));
    await ctx.publish('jobs.application.rejected.v1', applicationId, { ...applicationFact(rejected, job), reason });
    return rejected;
  },
);
