import { enforce, found, HOUR, minorUnits, one, Refusal, service } from '@lyceum/kit';
import { IdempotencyKey } from '@lyceum/kit/text.ts';
import { and, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyPermission, seenPool, validateCompanyPermissions } from '../helpers.ts';
import { companies, type SeatPoolRow, seatAllocations, seatPools } from '../tables.ts';
import { lockCompany } from './rows.ts';
import { revokeSeats } from './seats.ts';

/** What courses says a seat costs. */
const Price = z.object({
  courseId: z.uuid(),
  title: z.string(),
  amountMinor: minorUnits,
  /** Null: it costs nothing. */
  currency: z.string().length(3).nullable(),
  available: z.boolean(),
  reason: z.string().nullable(),
});

export const purchaseSeats = service(
  'Orders seats in a course, at what one seat costs now; they are there once they are paid.',
  z.object({ companyId: z.uuid(), courseId: z.uuid(), seats: z.int().min(1), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { companyId, courseId, seats }) => {
    enforce(await validateCompanyPermissions(ctx, { companyId, action: 'edit' }));
    if (seats > ctx.settings.maxSeatsPerPurchase)
      throw new Refusal('LIMIT_REACHED', `Buy at most ${ctx.settings.maxSeatsPerPurchase} seats at once.`);
    const price = Price.parse(await ctx.ask('courses', 'seatPrice', { courseId }));
    if (!price.available) throw new Refusal('CONFLICT', price.reason ?? 'This course is not open for enrolment.');
    if (!price.currency || price.amountMinor <= 0n) throw new Refusal('CONFLICT', 'This course is free: its learners enrol by themselves.');
    await lockCompany(ctx, companyId, 'edit');
    return one(
      await ctx.db
        .insert(seatPools)
        .values({
          companyId,
          courseId,
          courseTitle: price.title,
          seats,
          seatPriceMinor: price.amountMinor,
          currency: price.currency,
          payBefore: new Date(ctx.now.getTime() + ctx.settings.seatHoldHours * HOUR),
          buyerId: ctx.viewer.id,
          createdAt: ctx.now,
        })
        .returning(),
    );
  },
  { again: async (ctx, id) => found(await ctx.load.pool.load(id), 'The seats') },
);

const changePool = async (ctx: Context, poolId: string, values: Partial<typeof seatPools.$inferInsert>): Promise<SeatPoolRow> =>
  one(
    await ctx.db
      .update(seatPools)
      .set({ ...values, version: sql`${seatPools.version} + 1` })
      .where(eq(seatPools.id, poolId))
      .returning(),
  );

/** Seats with their company, both locked in this order. */
async function lockPool(ctx: Context, poolId: string): Promise<SeatPoolRow | null> {
  const seen = await ctx.load.pool.load(poolId);
  if (!seen) return null;
  await ctx.db.select({ id: companies.id }).from(companies).where(eq(companies.id, seen.companyId)).for('no key update');
  const [pool] = await ctx.db.select().from(seatPools).where(eq(seatPools.id, poolId)).for('update');
  return pool ?? null;
}

export const cancelSeatPurchase = service(
  'Takes an order of seats back that is not paid.',
  z.object({ poolId: z.uuid() }),
  async (ctx: Context, { poolId }) => {
    const seen = found(await seenPool(ctx, await ctx.load.pool.load(poolId)), 'The seats');
    enforce(await companyPermission(ctx, found(await ctx.load.company.load(seen.companyId)), 'edit'));
    const pool = found(await lockPool(ctx, poolId), 'The seats');
    if (pool.status === 'CANCELLED') return pool;
    if (pool.status !== 'PENDING_PAYMENT') throw new Refusal('CONFLICT', 'Only an order that waits for its payment can be taken back.');
    return changePool(ctx, poolId, { status: 'CANCELLED', payBefore: null, endedAt: ctx.now });
  },
);

const Settled = z.object({ poolId: z.uuid(), paymentId: z.uuid() });

export const settleSeatPayment = service(
  'Makes seats usable whose payment was taken; the platform says so. Money that comes late buys them all the same.',
  Settled,
  async (ctx: Context, { poolId, paymentId }) => {
    const pool = ctx.isSystem ? await lockPool(ctx, poolId) : null;
    if (!pool || pool.paymentId === paymentId) return pool;
    if (pool.paymentId) {
      ctx.log.warn({ poolId, paymentId, first: pool.paymentId }, 'a payment that nobody asked for');
      await ctx.audit('seats.paid_unasked', { type: 'SeatPool', id: poolId }, { paymentId });
      return pool;
    }
    const paid = await changePool(ctx, poolId, { status: 'PAID', paymentId, paidAt: ctx.now, payBefore: null, endedAt: null });
    const { companyId, courseId, seats } = paid;
    await ctx.publish('companies.seats.bought.v1', companyId, { companyId, poolId, courseId, seats });
    return paid;
  },
);

export const settleSeatRefund = service(
  'Takes back all seats whose payment was given back whole; the platform says so.',
  Settled,
  async (ctx: Context, { poolId, paymentId }) => {
    const pool = ctx.isSystem ? await lockPool(ctx, poolId) : null;
    if (pool?.status !== 'PAID' || pool.paymentId !== paymentId) return pool;
    await revokeSeats(
      ctx,
      await ctx.db
        .select()
        .from(seatAllocations)
        .where(and(eq(seatAllocations.poolId, poolId), eq(seatAllocations.state, 'ALLOCATED'))),
    );
    const refunded = await changePool(ctx, poolId, { status: 'REFUNDED', endedAt: ctx.now });
    const { companyId, courseId, seats } = refunded;
    await ctx.publish('companies.seats.refunded.v1', companyId, { companyId, poolId, courseId, seats });
    return refunded;
  },
);

export const expireSeatOrders = service(
  'Ends orders of seats that were not paid in time; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The platform does this by itself.');
    const ended = await ctx.db
      .update(seatPools)
      .set({ status: 'EXPIRED', payBefore: null, endedAt: ctx.now })
      .where(and(eq(seatPools.status, 'PENDING_PAYMENT'), lt(seatPools.payBefore, ctx.now)))
      .returning({ id: seatPools.id });
    return ended.length;
  },
);
