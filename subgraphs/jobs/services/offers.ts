import { DAY, enforce, found, hide, invalid, minorUnits, one, Refusal, service } from '@lyceum/kit';
import { IdempotencyKey, prose } from '@lyceum/kit/text.ts';
import { and, asc, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type JobOfferRow, offers, salaryPeriod } from '../tables.ts';
import { advance, expectHiring, hire, openOffer, stageOf } from './decide.ts';
import { applicationFact, expectUndecided, lockApplication, move } from './rows.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));
const later = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

export const makeOffer = service(
  'Offers the job to an applicant, who is at the stage Offer from then on.',
  z.object({
    applicationId: z.uuid(),
    salary: z.object({
      amountMinor: minorUnits.refine((amount) => amount > 0n, 'Give an amount above zero.'),
      currency: z
        .string()
        .max(3)
        .refine((code) => currencies.has(code), 'Use an ISO 4217 code, for example EUR.'),
      period: z.enum(salaryPeriod.enumValues),
    }),
    startsOn: z.iso.date().nullish(),
    message: prose(5_000).nullish(),
    expiresAt: later.nullish(),
    idempotencyKey: IdempotencyKey,
  }),
  async (ctx: Context, { applicationId, salary, startsOn, message, expiresAt: wanted }) => {
    const { job, application } = await lockApplication(ctx, applicationId, 'recruit');
    expectUndecided(application);
    expectHiring(job);
    if (job.hired >= job.openings) throw new Refusal('LIMIT_REACHED', `All ${job.openings} openings of this job are taken.`);
    const expiresAt = wanted ?? new Date(ctx.now.getTime() + ctx.settingsFor({ company: job.companyId }).offerDays * DAY);
    if (expiresAt <= ctx.now) throw invalid([{ path: ['input', 'expiresAt'], rule: 'past', message: 'Give a moment to come.' }]);
    if (await openOffer(ctx, applicationId))
      throw new Refusal('CONFLICT', 'There is an offer that waits for its answer: withdraw it first.');
    const offer = one(
      await ctx.db
        .insert(offers)
        .values({
          ...{ applicationId, expiresAt, madeById: ctx.viewer.id, createdAt: ctx.now },
          salaryMinor: salary.amountMinor,
          currency: salary.currency,
          salaryPeriod: salary.period,
          startsOn: startsOn ?? null,
          message: message ?? '',
        })
        .returning(),
    );
    const at = application.status === 'OFFER' ? application : await advance(ctx, job, application, await stageOf(ctx, job.id, 'OFFER'));
    await ctx.publish('jobs.offer.made.v1', applicationId, { ...applicationFact(at, job), offerId: offer.id });
    return offer;
  },
  { again: async (ctx, id) => found(await ctx.load.offer.load(id), 'The offer') },
);

const change = async (ctx: Context, offerId: string, values: Partial<typeof offers.$inferInsert>): Promise<JobOfferRow> =>
  one(
    await ctx.db
      .update(offers)
      .set({ ...values, version: sql`${offers.version} + 1` })
      .where(eq(offers.id, offerId))
      .returning(),
  );

/** An offer with its application and job, all locked. */
async function lockOffer(ctx: Context, offerId: string, action: 'own' | 'recruit') {
  const seen = found(await ctx.load.offer.load(offerId), 'The offer');
  const both = await lockApplication(ctx, seen.applicationId, action);
  const offer = one(await ctx.db.select().from(offers).where(eq(offers.id, offerId)));
  return { ...both, offer };
}

export const respondToOffer = service(
  'Accepts an offer and is hired, or declines it and ends the application.',
  z.object({ offerId: z.uuid(), accept: z.boolean() }),
  async (ctx: Context, { offerId, accept }) => {
    const { job, application, offer } = await lockOffer(ctx, offerId, 'own');
    if (offer.status === (accept ? 'ACCEPTED' : 'DECLINED')) return offer;
    if (offer.status !== 'OPEN') throw new Refusal('CONFLICT', 'This offer does not stand any more.');
    if (offer.expiresAt <= ctx.now) throw new Refusal('CONFLICT', 'The time to answer this offer is over.');
    const answered = await change(ctx, offerId, { status: accept ? 'ACCEPTED' : 'DECLINED', answeredAt: ctx.now });
    await ctx.publish('jobs.offer.answered.v1', application.id, { ...applicationFact(application, job), offerId, accepted: accept });
    if (accept) await hire(ctx, job, application);
    else await move(ctx, [application], { status: 'DECLINED', endedAt: ctx.now });
    return answered;
  },
);

export const withdrawOffer = service(
  'Takes an offer back that is not answered.',
  z.object({ offerId: z.uuid() }),
  async (ctx: Context, { offerId }) => {
    const seen = await ctx.load.offer.load(offerId);
    if (!seen) enforce(hide('offer.unknown', 'There is no such offer.'));
    const { offer } = await lockOffer(ctx, offerId, 'recruit');
    if (offer.status === 'WITHDRAWN') return offer;
    if (offer.status !== 'OPEN') throw new Refusal('CONFLICT', 'This offer does not stand any more.');
    return change(ctx, offerId, { status: 'WITHDRAWN' });
  },
);

export const expireOffers = service(
  'Ends offers that were not answered in time; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The platform does this by itself.');
    const late = await ctx.db
      .select({ id: offers.id })
      .from(offers)
      .where(and(eq(offers.status, 'OPEN'), lt(offers.expiresAt, ctx.now)))
      .orderBy(asc(offers.id))
      .limit(500)
      .for('update', { skipLocked: true });
    for (const { id } of late) await change(ctx, id, { status: 'EXPIRED' });
    return late.length;
  },
);
