import { enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyPermission, seenPool, seenSeat } from '../helpers.ts';
import { type SeatAllocationRow, seatAllocations, seatPools } from '../tables.ts';
import { currentMember, lockCompany } from './rows.ts';

/** What facts about a seat hold. */
const factOf = ({ companyId, poolId, id: seatId, courseId, userId }: SeatAllocationRow) => ({
  companyId,
  poolId,
  seatId,
  courseId,
  userId,
});

export const allocateSeat = service(
  'Gives one of the bought seats to a member: courses enrols them. Never more than were bought.',
  z.object({ poolId: z.uuid(), userId: z.uuid() }),
  async (ctx: Context, { poolId, userId }) => {
    const { companyId, courseId } = found(await seenPool(ctx, await ctx.load.pool.load(poolId)), 'The seats');
    const company = await lockCompany(ctx, companyId, 'train');
    const member = await currentMember(ctx, companyId, userId);
    if (member?.state !== 'ACTIVE') throw new Refusal('CONFLICT', 'Only members of the company can have its seats: invite them first.');
    const [has] = await ctx.db
      .select()
      .from(seatAllocations)
      .where(and(eq(seatAllocations.courseId, courseId), eq(seatAllocations.userId, userId), eq(seatAllocations.state, 'ALLOCATED')));
    if (has?.poolId === poolId) return has;
    if (has) throw new Refusal('CONFLICT', 'They have a seat in this course already.');
    const taken = await ctx.db
      .update(seatPools)
      .set({ allocated: sql`${seatPools.allocated} + 1`, version: sql`${seatPools.version} + 1` })
      .where(and(eq(seatPools.id, poolId), eq(seatPools.status, 'PAID'), lt(seatPools.allocated, seatPools.seats)))
      .returning({ id: seatPools.id });
    if (!taken.length) {
      const { status } = found(await ctx.load.pool.clear(poolId).load(poolId));
      if (status !== 'PAID') throw new Refusal('CONFLICT', 'These seats are not paid: pay for them first.');
      throw new Refusal('LIMIT_REACHED', 'All of these seats are taken: buy more, or take one back.');
    }
    const [seat] = await ctx.db
      .insert(seatAllocations)
      .values({ poolId, companyId, courseId, userId, allocatedById: ctx.viewer.id, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (!seat) throw new Refusal('CONFLICT', 'They have a seat in this course already.');
    await ctx.publish('companies.seat.allocated.v1', companyId, { ...factOf(seat), companyName: company.name });
    return seat;
  },
);

/** Takes back seats that are allocated; their company is locked. */
export async function revokeSeats(ctx: Context, seats: readonly SeatAllocationRow[]): Promise<void> {
  if (!seats.length) return;
  const ids = JSON.stringify(seats.map(({ id }) => id));
  await ctx.db.execute(sql`
    with revoked as (
      update companies.seat_allocations set state = 'REVOKED', revoked_at = ${ctx.now.toISOString()}::timestamptz, updated_at = now(), version = version + 1
      where state = 'ALLOCATED' and id in (select i::uuid from jsonb_array_elements_text(${ids}::jsonb) i) returning pool_id
    ), counts as (select pool_id, count(*) as n from revoked group by pool_id)
    update companies.seat_pools p set allocated = p.allocated - counts.n, version = p.version + 1 from counts where p.id = counts.pool_id`);
  await ctx.publishAll(
    'companies.seat.revoked.v1',
    seats.map((seat) => ({ subjectId: seat.companyId, data: factOf(seat) })),
  );
}

/** Takes back all seats that a locked company gave to somebody. */
export async function revokeSeatsOf(ctx: Context, companyId: string, userId: string): Promise<void> {
  await revokeSeats(
    ctx,
    await ctx.db
      .select()
      .from(seatAllocations)
      .where(and(eq(seatAllocations.companyId, companyId), eq(seatAllocations.userId, userId), eq(seatAllocations.state, 'ALLOCATED'))),
  );
}

export const revokeSeat = service(
  'Takes a seat back: courses ends the enrolment, unless the course is completed.',
  z.object({ seatId: z.uuid() }),
  async (ctx: Context, { seatId }) => {
    const { companyId } = found(await seenSeat(ctx, await ctx.load.seat.load(seatId)), 'The seat');
    enforce(await companyPermission(ctx, await lockCompany(ctx, companyId, 'view'), 'train'));
    const seat = one(await ctx.db.select().from(seatAllocations).where(eq(seatAllocations.id, seatId)));
    if (seat.state === 'REVOKED') return seat;
    await revokeSeats(ctx, [seat]);
    return one(await ctx.db.select().from(seatAllocations).where(eq(seatAllocations.id, seatId)));
  },
);
