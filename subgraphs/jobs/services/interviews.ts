import { enforce, found, invalid, one, Refusal, service, TimeZone } from '@lyceum/kit';
import { line, prose } from '@lyceum/kit/text.ts';
import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { applicationPermission } from '../helpers.ts';
import { companyStaff, interviewKind, interviews, recommendation, scorecards } from '../tables.ts';
import { applicationFact, expectUndecided, lockApplication } from './rows.ts';

const moment = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

export const scheduleInterview = service(
  'Gives an interview with an applicant a time; never two at once.',
  z.object({
    applicationId: z.uuid(),
    kind: z.enum(interviewKind.enumValues),
    startsAt: moment,
    endsAt: moment,
    timeZone: TimeZone,
    place: line('a place', 500).nullish(),
    note: prose(2_000).nullish(),
    interviewerIds: z.array(z.uuid()).max(20).nullish(),
  }),
  async (ctx: Context, { applicationId, kind, startsAt, endsAt, timeZone, place, note, interviewerIds }) => {
    const { job, application } = await lockApplication(ctx, applicationId, 'recruit');
    expectUndecided(application);
    if (startsAt <= ctx.now) throw invalid([{ path: ['input', 'startsAt'], rule: 'past', message: 'Give a moment to come.' }]);
    if (endsAt <= startsAt) throw invalid([{ path: ['input', 'endsAt'], rule: 'order', message: 'The end must be after the beginning.' }]);
    const ids = [...new Set(interviewerIds ?? [])];
    const known = ids.length
      ? await ctx.db
          .select({ userId: companyStaff.userId })
          .from(companyStaff)
          .where(and(eq(companyStaff.companyId, job.companyId), inArray(companyStaff.userId, ids)))
      : [];
    if (known.length < ids.length || ids.includes(application.applicantId))
      throw invalid([{ path: ['input', 'interviewerIds'], rule: 'unknown', message: 'Name people of the company.' }]);
    const clash = await ctx.db.$count(
      interviews,
      and(
        eq(interviews.applicationId, applicationId),
        eq(interviews.status, 'SCHEDULED'),
        lt(interviews.startsAt, endsAt),
        gt(interviews.endsAt, startsAt),
      ),
    );
    if (clash) throw new Refusal('CONFLICT', 'They have an interview at that time.');
    const interview = one(
      await ctx.db
        .insert(interviews)
        .values({
          ...{ applicationId, kind, startsAt, endsAt, timeZone, interviewerIds: ids, scheduledById: ctx.viewer.id, createdAt: ctx.now },
          place: place ?? null,
          note: note ?? null,
        })
        .returning(),
    );
    await ctx.publish('jobs.interview.scheduled.v1', applicationId, {
      ...applicationFact(application, job),
      startsAt: startsAt.toISOString(),
    });
    return interview;
  },
);

export const cancelInterview = service(
  'Cancels an interview.',
  z.object({ interviewId: z.uuid() }),
  async (ctx: Context, { interviewId }) => {
    const { applicationId } = found(await ctx.load.interview.load(interviewId), 'The interview');
    await lockApplication(ctx, applicationId, 'recruit');
    return one(
      await ctx.db
        .update(interviews)
        .set({ status: 'CANCELLED', version: sql`${interviews.version} + 1` })
        .where(eq(interviews.id, interviewId))
        .returning(),
    );
  },
);

export const submitScorecard = service(
  'Says what one thinks of an applicant, or thinks anew: recruiters, and who held the interview. The applicant never sees it.',
  z.object({
    applicationId: z.uuid(),
    interviewId: z.uuid().nullish(),
    recommendation: z.enum(recommendation.enumValues),
    ratings: z
      .array(z.object({ criterion: line('a criterion', 100), score: z.int().min(1).max(5) }))
      .max(30)
      .nullish(),
    notes: prose(10_000).nullish(),
  }),
  async (ctx: Context, { applicationId, interviewId, recommendation: verdict, ratings, notes }) => {
    const application = found(await ctx.load.application.load(applicationId), 'The application');
    const interview = interviewId ? await ctx.load.interview.load(interviewId) : null;
    const held = interview?.applicationId === applicationId && interview.interviewerIds.includes(ctx.viewer.id);
    // who held an interview need not be a recruiter
    if (!held) enforce(await applicationPermission(ctx, application, 'recruit'));
    if (interviewId && interview?.applicationId !== applicationId)
      throw invalid([{ path: ['input', 'interviewId'], rule: 'unknown', message: 'There is no such interview with them.' }]);
    const values = { recommendation: verdict, ratings: ratings ?? [], notes: notes ?? '' };
    const authorId = ctx.viewer.id;
    const mine = and(
      eq(scorecards.applicationId, applicationId),
      eq(scorecards.authorId, authorId),
      interviewId ? eq(scorecards.interviewId, interviewId) : sql`${scorecards.interviewId} is null`,
    );
    const [made] = await ctx.db
      .insert(scorecards)
      .values({ applicationId, interviewId: interviewId ?? null, authorId, ...values, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (made) return made;
    return one(
      await ctx.db
        .update(scorecards)
        .set({ ...values, version: sql`${scorecards.version} + 1` })
        .where(mine)
        .returning(),
    );
  },
);
