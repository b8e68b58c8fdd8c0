import { describe, expect, it } from 'vitest';
import { act, ask } from './house/acts.ts';
import { verifiedCompany } from './house/companies.ts';
import { completed, publishedCourse } from './house/courses.ts';
import { people, person, withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** Money that comes back, and places that it buys, across domains. */
export function moneySuite(stage: Stage): void {
  describe('a refund after the certificate', () => {
    it('revokes it, and whoever verifies it is told so', async () => {
      const sam = await person(stage.graph, 'Sam');
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 900, currency: 'USD' } });
      const { enrollmentId, certificate } = await completed(sam, course);
      const verify = async () =>
        (await ask(sam, 'query ($code: String!) { verifyCertificate(code: $code) { status } }', { code: certificate.code }))
          .verifyCertificate.status;
      expect(await verify()).toBe('VALID');
      const { enrollment } = await sam.client.enrollment({ id: enrollmentId });
      await stage.admin.client.refundPayment({
        input: { paymentId: enrollment?.payment?.id ?? '', reason: 'as agreed', idempotencyKey: 'refund-certified' },
      });
      await until(async () => (await verify()) === 'REVOKED');
    });
  });

  describe('seats of a company', () => {
    it('that were bought are given away once each: twenty of twenty-one in parallel, and their learners learn', async () => {
      const rene = await person(stage.graph, 'Rene', ['RECRUITER']);
      const companyId = await verifiedCompany(stage, rene, 'Seatco');
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 100, currency: 'EUR' } });
      const pool = await act(rene, 'purchaseSeats', { companyId, courseId: course.id, seats: 20 });
      await act(
        rene,
        'processPayment',
        { itemKind: 'COMPANY_SEATS', itemId: pool.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'seats' },
        '{ status }',
      );
      const staff = await people(stage.graph, 21, 'Staff');
      for (const { id: userId } of staff) await act(rene, 'inviteCompanyMember', { companyId, userId });
      await Promise.all(staff.map((who) => act(who, 'respondCompanyInvite', { companyId, accept: true })));
      const POOL = 'query ($id: ID!) { company(id: $id) { seatPools(first: 1) { nodes { status allocated free } } } }';
      const state = async () => (await ask(rene, POOL, { id: companyId })).company.seatPools.nodes[0];
      await until(async () => (await state()).status === 'PAID');
      const given = await Promise.allSettled(staff.map(({ id: userId }) => act(rene, 'allocateSeat', { poolId: pool.id, userId })));
      expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
      expect(await state()).toEqual({ status: 'PAID', allocated: 20, free: 0 });
      await until(async () => {
        const [row] = await withDatabase(
          stage.graph,
          (sql) => sql`select count(*)::int as n from courses.enrollments where course_id = ${course.id} and status = 'ACTIVE'`,
        );
        return row?.n === 20;
      });
      for (const { client } of staff) client.close();
    });
  });

  describe('an event that is cancelled', () => {
    it('tells its guests, and gives each ticket’s price back once', async () => {
      const host = await person(stage.graph, 'Host');
      const guests = await people(stage.graph, 3, 'Guest');
      const startsAt = new Date(Date.now() + 7 * 86_400_000);
      const event = await act(
        host,
        'createEvent',
        {
          title: 'Study Night',
          timeZone: 'Europe/Lisbon',
          startsAt: startsAt.toISOString(),
          endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString(),
          tickets: [{ name: 'Seat', price: { amountMinor: 1500, currency: 'EUR' } }],
        },
        '{ id tickets { id } }',
      );
      await act(host, 'publishEvent', { eventId: event.id });
      const paid: string[] = [];
      for (const guest of guests) {
        const rsvp = await act(guest, 'rsvp', { eventId: event.id, answer: 'GOING', ticketTypeId: event.tickets[0].id }, '{ id status }');
        const payment = await act(guest, 'processPayment', {
          itemKind: 'EVENT_TICKET',
          itemId: rsvp.id,
          paymentMethod: 'sandbox:ok',
          idempotencyKey: `ticket-${rsvp.id}`,
        });
        paid.push(payment.id);
        await until(async () => (await ask(guest, '{ myRsvps { nodes { status } } }')).myRsvps.nodes[0]?.status === 'GOING');
      }
      await act(host, 'cancelEvent', { eventId: event.id, reason: 'The room is flooded.' });
      for (const [i, guest] of guests.entries()) {
        const PAYMENT = 'query ($id: ID!) { payment(id: $id) { status refunds { totalCount } item { rsvp { id } } } }';
        await until(async () => (await ask(guest, PAYMENT, { id: paid[i] })).payment.status === 'REFUNDED');
        expect((await ask(guest, PAYMENT, { id: paid[i] })).payment.refunds.totalCount).toBe(1);
        await until(async () =>
          (await guest.client.notifications({})).notifications.nodes.some(({ title }) => title.includes('Study Night')),
        );
      }
      const sums = await withDatabase(
        stage.graph,
        (sql) => sql`select sum(amount_minor)::text as sum from payments.ledger_entries group by currency`,
      );
      expect(sums.every(({ sum }) => sum === '0')).toBe(true);
    });
  });
}
