import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { companies } from './companies.ts';
import { poolStatus, schema, seatState } from './schema.ts';

/** Seats in a course that a company bought at once. */
export const seatPools = schema.table(
  'seat_pools',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    courseId: uuid().notNull(),
    courseTitle: text().notNull(),
    seats: integer().notNull(),
    /** Seats that members have; never more than were bought. */
    allocated: integer().notNull().default(0),
    // of one seat, as it was when they were ordered
    seatPriceMinor: amountMinor().notNull(),
    currency: currency().notNull(),
    status: poolStatus().notNull().default('PENDING_PAYMENT'),
    /** Seats that are not paid by then are not reserved any longer. */
    payBefore: instant(),
    buyerId: uuid().notNull(),
    paymentId: uuid(),
    paidAt: instant(),
    endedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('pools_company').on(t.companyId, t.createdAt, t.id),
    index('pools_holds').on(t.payBefore).where(sql`${t.status} = 'PENDING_PAYMENT'`),
    uniqueIndex('pools_payment').on(t.paymentId),
    check('pools_seats', sql`${t.seats} > 0 and ${t.allocated} between 0 and ${t.seats}`),
    check('pools_paid', sql`${t.status} <> 'PAID' or ${t.paidAt} is not null`),
    check('pools_allocated', sql`${t.allocated} = 0 or ${t.status} = 'PAID'`),
    check('pools_price', sql`${t.seatPriceMinor} > 0`),
  ],
);

export const seatAllocations = schema.table(
  'seat_allocations',
  {
    id: id(),
    poolId: uuid()
      .notNull()
      .references(() => seatPools.id),
    companyId: uuid().notNull(),
    courseId: uuid().notNull(),
    userId: uuid().notNull(),
    state: seatState().notNull().default('ALLOCATED'),
    allocatedById: uuid().notNull(),
    revokedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    // one seat of a course for one person, whichever company or pool it comes from
    uniqueIndex('allocations_once').on(t.courseId, t.userId).where(sql`${t.state} = 'ALLOCATED'`),
    index('allocations_pool').on(t.poolId, t.createdAt, t.id),
    index('allocations_member').on(t.companyId, t.userId).where(sql`${t.state} = 'ALLOCATED'`),
    check('allocations_revoked', sql`(${t.state} = 'REVOKED') = (${t.revokedAt} is not null)`),
  ],
);
