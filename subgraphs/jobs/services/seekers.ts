import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { jobPermission, seenJob } from '../helpers.ts';
import { jobViews, referrals, savedJobs } from '../tables.ts';
import { jobFact } from './rows.ts';

const Which = z.object({ jobId: z.uuid() });

export const saveJob = service(
  'Keeps a job for later; twice is once.',
  Which,
  async (ctx: Context, { jobId }) => {
    await seenJob(ctx, jobId);
    const userId = ctx.viewer.id;
    // who saves many at once queues here
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('jobs.saved:' || ${userId}::text, 0))`);
    const mine = and(eq(savedJobs.userId, userId), eq(savedJobs.jobId, jobId));
    const [there] = await ctx.db.select().from(savedJobs).where(mine);
    if (there) return there;
    if ((await ctx.db.$count(savedJobs, eq(savedJobs.userId, userId))) >= ctx.settings.maxSavedJobs)
      throw new Refusal('LIMIT_REACHED', `One person saves at most ${ctx.settings.maxSavedJobs} jobs: take some off the list.`);
    return one(await ctx.db.insert(savedJobs).values({ userId, jobId, savedAt: ctx.now }).returning());
  },
  { audit: false },
);

export const unsaveJob = service(
  'Takes a job off the list of those that one keeps.',
  Which,
  async (ctx: Context, { jobId }) => {
    await ctx.db.delete(savedJobs).where(and(eq(savedJobs.userId, ctx.viewer.id), eq(savedJobs.jobId, jobId)));
    return seenJob(ctx, jobId);
  },
  { audit: false },
);

export const recordJobView = service(
  'Notes that the viewer looked at a job; once a day counts.',
  Which,
  async (ctx: Context, { jobId }) => {
    const job = await seenJob(ctx, jobId);
    await ctx.db
      .insert(jobViews)
      .values({ jobId, viewerId: ctx.viewer.id, day: ctx.now.toISOString().slice(0, 10) })
      .onConflictDoNothing();
    return job;
  },
  { audit: false },
);

export const referCandidate = service(
  'Tells somebody of a job of one’s own company; should they apply, it is known who referred them.',
  z.object({ jobId: z.uuid(), candidateId: z.uuid(), note: line('a note', 500).nullish() }),
  async (ctx: Context, { jobId, candidateId, note }) => {
    const job = await seenJob(ctx, jobId);
    const decision = await jobPermission(ctx, job, 'refer');
    if (!decision.allowed) throw new Refusal('FORBIDDEN', decision.reason);
    if (job.status !== 'OPEN') throw new Refusal('CONFLICT', 'This job takes no applications any more.');
    const referrerId = ctx.viewer.id;
    const person = await ctx.load.person.load(candidateId);
    const apart = await ctx.load.blockedWith.load(referrerId);
    if (!person || person.suspendedAt || apart.has(candidateId) || candidateId === referrerId)
      throw invalid([{ path: ['input', 'candidateId'], rule: 'unknown', message: 'There is no such person.' }]);
    const [made] = await ctx.db
      .insert(referrals)
      .values({ jobId, candidateId, referrerId, note: note ?? null, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (made) {
      await ctx.publish('jobs.candidate.referred.v1', jobId, { ...jobFact(job), candidateId, referrerId });
      return made;
    }
    const [there] = await ctx.db
      .select()
      .from(referrals)
      .where(and(eq(referrals.jobId, jobId), eq(referrals.candidateId, candidateId)));
    if (found(there).referrerId !== referrerId) throw new Refusal('CONFLICT', 'Somebody referred them already.');
    return found(there);
  },
);
