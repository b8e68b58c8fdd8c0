import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
let companyId: string;
beforeAll(async () => {
  r = await openRegister();
});
beforeEach(async () => {
  owner = await r.person();
  companyId = await r.company(owner);
});
afterAll(async () => {
  expect(await r.broken()).toEqual([]);
  await r.stop();
});
const pool = async (poolId: string) =>
  (await owner.get('query ($id: ID!) { seatPool(id: $id) { status seats allocated free } }', { id: poolId })).seatPool;
const order = (seats = 3, more = {}) => r.do(owner, 'purchaseSeats', { companyId, courseId: newId(), seats, ...more });
const payable = (actor: Actor, id: string) => actor.ctx.ask('companies', 'payableItem', { kind: 'COMPANY_SEATS', id });

describe('seats', () => {
  it('are ordered once for one key, at what courses asks for', async () => {
    const input = { companyId, courseId: newId(), seats: 20, idempotencyKey: newId() };
    const ordered = await r.do(owner, 'purchaseSeats', input);
    expect(ordered).toMatchObject({
      status: 'PENDING_PAYMENT',
      seats: 20,
      free: 0,
      seatPrice: { amountMinor: 4900, currency: 'EUR' },
      total: { amountMinor: 98_000 },
      buyer: { id: owner.id },
    });
    expect((await r.do(owner, 'purchaseSeats', input)).id).toBe(ordered.id);
    expect(await payable(owner, ordered.id)).toEqual({
      ...{
        kind: 'COMPANY_SEATS',
        id: ordered.id,
        title: '20 seats in Statistics',
        amountMinor: '98000',
        currency: 'EUR',
        payerId: owner.id,
        payable: true,
        reason: null,
      },
    });
    await expect(payable(await r.person(), ordered.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const member = await r.person();
    await r.join(owner, companyId, member, 'TRAINER');
    expect((await r.refused(member, 'purchaseSeats', { companyId, courseId: newId(), seats: 1 })).code).toBe('FORBIDDEN');
  });

  it('are there once their payment was taken, told twice or not', async () => {
    const { id } = await order();
    const paymentId = newId();
    const member = await r.person();
    await r.join(owner, companyId, member);
    expect((await r.refused(owner, 'allocateSeat', { poolId: id, userId: member.id })).code).toBe('CONFLICT');
    await r.pay(id, owner.id, paymentId);
    await r.pay(id, owner.id, paymentId);
    expect(await pool(id)).toEqual({ status: 'PAID', seats: 3, allocated: 0, free: 3 });
    expect((await r.told('poolId', id)).filter((type) => type === 'seats.bought')).toHaveLength(1);
    expect(await payable(owner, id)).toMatchObject({ payable: false });
    // a second payment of the same seats buys nothing and is written down
    await r.pay(id, owner.id, newId());
    expect(await r.sql(sql`select 1 from companies.audit where action = 'seats.paid_unasked' and subject_id = ${id}`)).toHaveLength(1);
  });

  it('are given never more than were bought: 20 of 21 at once', async () => {
    const { poolId, courseId } = await r.seats(owner, companyId, 20);
    const members = await r.people(21);
    await r.staff(companyId, members);
    const { done, refused } = await together(21, (i) => r.do(owner, 'allocateSeat', { poolId, userId: members[i]?.id }));
    expect([done.length, refused.length]).toEqual([20, 1]);
    expect(String(refused[0])).toContain('LIMIT_REACHED');
    expect(await pool(poolId)).toEqual({ status: 'PAID', seats: 20, allocated: 20, free: 0 });
    const facts = (await r.harness.facts('companies.seat.allocated.v1')).filter(({ data }) => data.poolId === poolId);
    expect(new Set(facts.map(({ data }) => data.userId)).size).toBe(20);
    expect(facts.every(({ data }) => data.courseId === courseId && data.companyName)).toBe(true);
    // the database says no by itself
    await expect(r.sql(sql`update companies.seat_pools set allocated = 21 where id = ${poolId}`)).rejects.toThrow();
  });

  it('are given to one person once, also by two companies at once', async () => {
    const courseId = newId();
    const other = await r.person();
    const theirs = await r.company(other);
    const member = await r.person();
    await r.join(owner, companyId, member);
    await r.join(other, theirs, member);
    const mine = await r.seats(owner, companyId, 5, courseId);
    const hers = await r.seats(other, theirs, 5, courseId);
    const { done } = await together(8, (i) =>
      i % 2
        ? r.do(owner, 'allocateSeat', { poolId: mine.poolId, userId: member.id })
        : r.do(other, 'allocateSeat', { poolId: hers.poolId, userId: member.id }),
    );
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    expect(await r.sql(sql`select 1 from companies.seat_allocations where course_id = ${courseId} and state = 'ALLOCATED'`)).toHaveLength(
      1,
    );
  });

  it('are for members, given by trainers, admins and owners', async () => {
    const { poolId } = await r.seats(owner, companyId, 5);
    const [trainer, member, stranger] = [await r.person(), await r.person(), await r.person()];
    await r.join(owner, companyId, trainer, 'TRAINER');
    await r.join(owner, companyId, member);
    expect((await r.refused(trainer, 'allocateSeat', { poolId, userId: stranger.id })).code).toBe('CONFLICT');
    const seat = await r.do(trainer, 'allocateSeat', { poolId, userId: member.id });
    expect(seat).toMatchObject({ state: 'ALLOCATED', user: { id: member.id } });
    expect((await r.refused(member, 'allocateSeat', { poolId, userId: member.id })).code).toBe('NOT_FOUND');
    expect((await r.refused(member, 'revokeSeat', { seatId: seat.id })).code).toBe('FORBIDDEN');
    expect((await r.refused(stranger, 'revokeSeat', { seatId: seat.id })).code).toBe('NOT_FOUND');
    expect(await r.do(trainer, 'revokeSeat', { seatId: seat.id })).toMatchObject({ state: 'REVOKED' });
    expect(await r.do(trainer, 'revokeSeat', { seatId: seat.id })).toMatchObject({ state: 'REVOKED' });
    expect(await pool(poolId)).toMatchObject({ allocated: 0, free: 5 });
    expect(await r.do(trainer, 'allocateSeat', { poolId, userId: member.id })).toMatchObject({ state: 'ALLOCATED' });
    expect((await r.told('poolId', poolId)).filter((type) => type.startsWith('seat.'))).toEqual([
      'seat.allocated',
      'seat.revoked',
      'seat.allocated',
    ]);
  });

  it('go back when a member leaves, unless the settings say otherwise', async () => {
    const { poolId } = await r.seats(owner, companyId, 5);
    const [a, b] = [await r.person(), await r.person()];
    for (const member of [a, b]) {
      await r.join(owner, companyId, member);
      await r.do(owner, 'allocateSeat', { poolId, userId: member.id });
    }
    await r.do(a, 'leaveCompany', { companyId });
    expect(await pool(poolId)).toMatchObject({ allocated: 1, free: 4 });
    await r.settings({ revokeSeatsOnLeave: false });
    await r.do(b, 'leaveCompany', { companyId });
    await r.settings({ revokeSeatsOnLeave: true });
    expect(await pool(poolId)).toMatchObject({ allocated: 1 });
  });

  it('are gone when their payment goes back whole', async () => {
    const { poolId, paymentId } = await r.seats(owner, companyId, 2);
    const member = await r.person();
    await r.join(owner, companyId, member);
    await r.do(owner, 'allocateSeat', { poolId, userId: member.id });
    await r.refund(poolId, owner.id, newId());
    expect(await pool(poolId)).toMatchObject({ status: 'PAID' });
    await r.refund(poolId, owner.id, paymentId);
    expect(await pool(poolId)).toEqual({ status: 'REFUNDED', seats: 2, allocated: 0, free: 0 });
    expect((await r.told('poolId', poolId)).slice(-2)).toEqual(['seat.revoked', 'seats.refunded']);
  });

  it('that are not paid in time are no order any more, but late money buys them', async () => {
    const { id } = await order();
    await r.sql(sql`update companies.seat_pools set pay_before = now() - interval '1 second' where id = ${id}`);
    expect(await payable(owner, id)).toMatchObject({ payable: false });
    await r.harness.system().ask('companies', 'expireSeatOrders', {});
    expect(await pool(id)).toMatchObject({ status: 'EXPIRED' });
    await r.pay(id, owner.id);
    expect(await pool(id)).toMatchObject({ status: 'PAID', free: 3 });
    const other = await order();
    expect(await r.do(owner, 'cancelSeatPurchase', { poolId: other.id })).toMatchObject({ status: 'CANCELLED' });
    expect((await r.refused(owner, 'cancelSeatPurchase', { poolId: id })).code).toBe('CONFLICT');
  });

  it('are not sold where courses sells none', async () => {
    await r.settings({ maxSeatsPerPurchase: 5 });
    expect((await r.refused(owner, 'purchaseSeats', { companyId, courseId: newId(), seats: 6 })).code).toBe('LIMIT_REACHED');
    await r.settings({ maxSeatsPerPurchase: 5_000 });
    expect((await r.refused(owner, 'purchaseSeats', { companyId, courseId: newId(), seats: 0 })).code).toBe('INVALID');
  });
});
