import { found, query, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { applicationPermission, fitOf, ledgerOf, seenJob } from '../helpers.ts';
import { covers } from '../utilities.ts';

/** One's own match, and those of people who applied, for those who recruit for the job. */
async function expectMayMatch(ctx: Context, jobId: string, userId: string): Promise<void> {
  if (ctx.viewer.id === userId || ctx.hasScope('jobs:manage')) return;
  const application = await ctx.load.applied.load({ jobId, userId });
  if (application && (await applicationPermission(ctx, application, 'recruit')).allowed) return;
  throw new Refusal('FORBIDDEN', 'One sees one’s own match, and as a recruiter those of people who applied.');
}

const MOST_COURSES = 5;

export const jobMatch = query(
  'How somebody fits a job: what they have of it and how it is proved, what they lack and which courses teach it.',
  z.object({ jobId: z.uuid(), userId: z.uuid().nullish() }),
  async (ctx: Context, { jobId, userId: wanted }) => {
    const userId = wanted ?? ctx.viewer.id;
    const job = await seenJob(ctx, jobId);
    await expectMayMatch(ctx, jobId, userId);
    found(await ctx.load.person.load(userId), 'The person');
    const ledger = await ledgerOf(ctx, userId);
    const { score, matched, missing } = fitOf(await ctx.load.skills.load(jobId), ledger);
    const proofs = new Map(
      matched.flatMap(({ certificates }) => certificates.map((certificate) => [certificate.certificateId, certificate] as const)),
    );
    const refs = (certificates: Iterable<{ certificateId: string }>) =>
      [...certificates].map(({ certificateId }) => ({ id: certificateId }));
    const held = new Set(ledger.certificates.map(({ courseId }) => courseId));
    return {
      job,
      user: { id: userId },
      score,
      matchedSkills: matched.map(({ skill, claimed, endorsements, certificates }) => ({
        ...{ skill: skill.name, required: skill.required, claimed },
        evidence: { certificates: refs(certificates), endorsements },
      })),
      missingSkills: await Promise.all(
        missing.map(async ({ key, name, required }) => {
          const courses = (await ctx.load.coursesAbout.load(key)).filter(
            ({ courseId, topics }) => !held.has(courseId) && topics.some((topic) => covers({ topic, skill: key })),
          );
          return { skill: name, required, coursesToClose: courses.slice(0, MOST_COURSES).map(({ courseId: id }) => ({ id })) };
        }),
      ),
      evidence: {
        certificates: refs(proofs.values()),
        endorsements: matched.reduce((sum, { endorsements }) => sum + endorsements, 0),
      },
    };
  },
);
