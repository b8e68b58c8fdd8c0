import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { act, ask, type Data, refusal } from './house/acts.ts';
import { verifiedCompany } from './house/companies.ts';
import { completed, publishedCourse } from './house/courses.ts';
import { type Person, people, person, withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** Money that comes back, and places that it buys, across domains. */
export function moneySuite(stage: Stage): void {
  describe('a refund after the certificate', () => {
    it('revokes it: whoever verifies it is told so, and its bit in the public status list is set', async () => {
      const sam = await person(stage.graph, 'Sam');
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 900, currency: 'USD' } });
      const { enrollmentId, certificate } = await completed(sam, course);
      const stranger = stage.graph.client();
      const verify = async () =>
        (await stranger.request<Data>('query ($code: String!) { verifyCertificate(code: $code) { status } }', certificate))
          .verifyCertificate.status;
      const { certificateCredential } = await ask(sam, 'query ($id: ID!) { certificateCredential(certificateId: $id) }', certificate);
      const revoked = () => revocationBit(stage.graph.url, certificateCredential);
      expect([await verify(), await revoked()]).toEqual(['VALID', false]);
      await refund(stage, sam, enrollmentId);
      await expect.poll(async () => [await verify(), await revoked()], { timeout: 20_000 }).toEqual(['REVOKED', true]);
    });

    it('is refused where that is the policy, and the certificate holds', async () => {
      const policy = (refundPolicyAfterIssue: string) =>
        act(stage.admin, 'updateCertificationSettings', { refundPolicyAfterIssue }, '{ version }');
      await policy('BLOCK');
      const sam = await person(stage.graph, 'Sam');
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 900, currency: 'USD' } });
      const { enrollmentId, certificate } = await completed(sam, course);
      await policy('REVOKE');
      await until(async () => {
        const locks = await withDatabase(
          stage.graph,
          (sql) => sql`select 1 from payments.refund_locks where certificate_id = ${certificate.id}`,
        );
        return locks.length === 1;
      });
      expect(await refusal(refund(stage, sam, enrollmentId))).toMatch(/CONFLICT|FORBIDDEN/);
      const status = 'query ($code: String!) { verifyCertificate(code: $code) { status } }';
      expect((await ask(sam, status, certificate)).verifyCertificate).toEqual({ status: 'VALID' });
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
    it('tells its guests, and gives each ticket’s price back once, though its facts come again', async () => {
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
      const ics = async () => (await ask(host, 'query ($id: ID!) { eventIcs(eventId: $id) }', event)).eventIcs;
      expect(await ics()).not.toContain('METHOD:CANCEL');
      await act(host, 'cancelEvent', { eventId: event.id, reason: 'The room is flooded.' });
      const refunds = () =>
        Promise.all(
          guests.map(
            async (guest, i) =>
              (await ask(guest, 'query ($id: ID!) { payment(id: $id) { status refunds { totalCount } } }', { id: paid[i] })).payment,
          ),
        );
      const once = guests.map(() => ({ status: 'REFUNDED', refunds: { totalCount: 1 } }));
      await expect.poll(refunds, { timeout: 20_000 }).toEqual(once);
      for (const guest of guests)
        await until(async () =>
          (await guest.client.notifications({})).notifications.nodes.some(({ title }) => title.includes('Study Night')),
        );
      expect(await ics()).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);

      // payments is told all of it again, and has even forgotten that it was told before
      await redelivered(stage, 'events.ticket.refund_due.v1', paid.length);
      expect(await refunds()).toEqual(once);
      const [given] = await withDatabase(
        stage.graph,
        (sql) => sql`select count(*)::int as n from payments.operations where kind = 'REFUND' and payment_id = any(${paid}::uuid[])`,
      );
      expect(given?.n).toBe(paid.length);
      const sums = await withDatabase(
        stage.graph,
        (sql) => sql`select sum(amount_minor)::text as sum from payments.ledger_entries group by currency`,
      );
      expect(sums.every(({ sum }) => sum === '0')).toBe(true);
    });
  });
}

const refund = async ({ admin }: Stage, learner: Person, enrollmentId: string) => {
  const { enrollment } = await learner.client.enrollment({ id: enrollmentId });
  return admin.client.refundPayment({
    input: { paymentId: enrollment?.payment?.id ?? '', reason: 'as agreed', idempotencyKey: `refund-${enrollmentId}` },
  });
};

/** Whether the list that a credential names says that it is revoked: https://www.w3.org/TR/vc-bitstring-status-list/ §3.1 */
async function revocationBit(graphUrl: string, credential: string): Promise<boolean> {
  const read = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
  const entry = read(credential).credentialStatus.find(({ statusPurpose }: { statusPurpose: string }) => statusPurpose === 'revocation');
  const list = await fetch(new URL(new URL(entry.statusListCredential).pathname, graphUrl));
  const { encodedList } = read(await list.text()).credentialSubject;
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  const index = Number(entry.statusListIndex);
  return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
}

/**
 * Has a domain tell all of its facts again, as when the broker lost some, and waits until payments, which has forgotten those of this
 * type, has dealt with them.
 */
async function redelivered({ graph }: Stage, type: string, count: number): Promise<void> {
  const source = type.slice(0, type.indexOf('.'));
  await withDatabase(graph, async (sql) => {
    const facts = await sql<{ id: string }[]>`select id from ${sql(source)}.outbox where fact->>'type' = ${type}`;
    const ids = facts.map(({ id }) => id);
    const forgotten = await sql`delete from payments.inbox where fact_id = any(${ids}::uuid[])`;
    expect([ids.length, forgotten.count]).toEqual([count, count]);
    // facts beyond the end of the log: it went backwards, and is filled again from the outbox
    await sql`update ${sql(source)}.outbox set position = position + 1000 where id = any(${ids}::uuid[])`;
    await until(async () => {
      const [marks] = await sql`select count(*)::int as n from payments.inbox where fact_id = any(${ids}::uuid[])`;
      return marks?.n === count;
    }, 30_000);
  });
}
