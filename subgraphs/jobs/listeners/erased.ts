import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { blanked, type Erasure, gone } from '@lyceum/kit';
import { and, asc, eq, inArray, isNotNull, notInArray, or } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { withdrawOffers } from '../services/apply.ts';
import { applicationFact, move } from '../services/rows.ts';
import {
  applications,
  blocks,
  certificates,
  companyStaff,
  endorsements,
  interviews,
  jobAlerts,
  jobs,
  jobViews,
  offers,
  people,
  referrals,
  savedJobs,
  scorecards,
  stageChanges,
  userSkills,
} from '../tables.ts';

const ofThem = (ctx: Context, userId: string) =>
  ctx.db.select({ id: applications.id }).from(applications).where(eq(applications.applicantId, userId));

/** Takes back what is not decided. */
const withdraw: Erasure<Context> = async (ctx, userId) => {
  const open = await ctx.db
    .select()
    .from(applications)
    .where(and(eq(applications.applicantId, userId), notInArray(applications.status, ['HIRED', 'REJECTED', 'WITHDRAWN', 'DECLINED'])))
    .orderBy(asc(applications.id))
    .for('update');
  if (!open.length) return;
  for (const { id } of open) await withdrawOffers(ctx, id);
  const rows = await move(ctx, open, { status: 'WITHDRAWN', endedAt: ctx.now });
  const jobIds = [...new Set(rows.map(({ jobId }) => jobId))];
  const known = new Map((await ctx.db.select().from(jobs).where(inArray(jobs.id, jobIds))).map((job) => [job.id, job]));
  await ctx.publishAll(
    'jobs.application.withdrawn.v1',
    rows.flatMap((row) => {
      const job = known.get(row.jobId);
      return job ? [{ subjectId: row.id, data: applicationFact(row, job) }] : [];
    }),
  );
};

/** What they handed in and what was written about them goes; that they applied stays in the company’s figures. */
const empty: Erasure<Context> = async (ctx, userId) => {
  await ctx.db
    .update(applications)
    .set({
      coverLetter: '',
      resume: { headline: null, text: '', url: null, skills: [], certificateIds: [] },
      answers: [],
      rejectionNote: null,
    })
    .where(eq(applications.applicantId, userId));
  const theirs = ofThem(ctx, userId);
  await ctx.db
    .update(stageChanges)
    .set({ reason: null })
    .where(and(inArray(stageChanges.applicationId, theirs), isNotNull(stageChanges.reason)));
  await ctx.db.update(interviews).set({ place: null, note: null }).where(inArray(interviews.applicationId, theirs));
  await ctx.db.update(scorecards).set({ ratings: [], notes: '' }).where(inArray(scorecards.applicationId, theirs));
  await ctx.db.update(offers).set({ message: '' }).where(inArray(offers.applicationId, theirs));
  await ctx.db
    .update(referrals)
    .set({ note: null })
    .where(or(eq(referrals.candidateId, userId), eq(referrals.referrerId, userId)));
};

export const erasedListeners = forgetErased<Context>(
  'jobs',
  'Takes back the applications of a person who is no more, and what they and others wrote in them.',
  withdraw,
  empty,
  gone(jobAlerts, jobAlerts.userId),
  gone(savedJobs, savedJobs.userId),
  gone(jobViews, jobViews.viewerId),
  blanked(scorecards, scorecards.authorId, { notes: '' }),
  gone(userSkills, userSkills.userId),
  gone(endorsements, endorsements.userId, endorsements.endorserId),
  gone(certificates, certificates.userId),
  gone(companyStaff, companyStaff.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
