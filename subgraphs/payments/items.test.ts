import { events as certifications } from '@lyceum/certifications/events';
import { events as sold } from '@lyceum/events/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openShop, type Shop } from './test-shop.ts';

let shop: Shop;
const ordered = new Map<string, { payerId: string; title: string }>();
const Asked = z.object({ kind: z.string(), id: z.string() });
const payableItem = (input: unknown) => {
  const { kind, id } = Asked.parse(input);
  return { kind, id, ...ordered.get(id), amountMinor: '9000', currency: 'EUR', payable: true, reason: null };
};
beforeAll(async () => {
  shop = await openShop();
  for (const seller of ['companies', 'events']) await shop.payments.answer(seller, { payableItem });
});
afterAll(() => shop.payments.stop());

const order = (actor: Actor, title: string) => {
  const id = newId();
  ordered.set(id, { payerId: actor.id, title });
  return id;
};
const PAY = `mutation ($input: ProcessPaymentInput!) { processPayment(input: $input) { id status item { kind title enrollment { id } seatPool { id } rsvp { id } } } }`;
const pay = (itemKind: string, itemId: string) => ({ input: { itemKind, itemId, paymentMethod: 'sandbox:ok', idempotencyKey: newId() } });
const captured = async (itemKind: string, itemId: string, buyer: Actor) => {
  const { processPayment } = await buyer.get(PAY, pay(itemKind, itemId));
  await shop.tick();
  return processPayment;
};
const statusOf = async (id: string) => (await shop.admin.get(`{ payment(id: "${id}") { status } }`)).payment.status;

describe('what other domains sell', () => {
  it.each([
    ['COMPANY_SEATS', '20 seats in Data', 'seatPool', 'SeatPool'],
    ['EVENT_TICKET', 'Study Night', 'rsvp', 'Rsvp'],
  ])('is priced there, paid for, and found from there: %s', async (kind, title, field, type) => {
    const buyer = shop.payments.viewer();
    const itemId = order(buyer, title);
    const payment = await captured(kind, itemId, buyer);
    expect(payment.item).toEqual({ kind, title, enrollment: null, seatPool: null, rsvp: null, [field]: { id: itemId } });
    expect(await buyer.entity(type, { id: itemId }, 'payment { id status }')).toEqual({ payment: { id: payment.id, status: 'CAPTURED' } });
    expect(await shop.payments.viewer().entity(type, { id: itemId }, 'payment { id }')).toEqual({ payment: null });
    const told = await shop.payments.facts('payments.payment.captured.v1');
    expect(told.find(({ data }) => data.itemId === itemId)?.data).toMatchObject({ itemKind: kind, fully: true });
  });

  it('is paid by who ordered it', async () => {
    const itemId = order(shop.payments.viewer(), 'Study Night');
    expect((await shop.payments.viewer().refusal(PAY, pay('EVENT_TICKET', itemId))).message).toBe('Only the guest can pay for a ticket.');
  });

  it('is given back once when the domain says so, however often it is told', async () => {
    const buyer = shop.payments.viewer();
    const rsvpId = order(buyer, 'Study Night');
    const { id } = await captured('EVENT_TICKET', rsvpId, buyer);
    const due = { rsvpId, eventId: newId(), title: 'Study Night', hostId: newId(), userId: buyer.id, reason: 'cancelled' };
    for (let i = 0; i < 3; i++) await shop.payments.hear(sold, 'events.ticket.refund_due.v1', due);
    await shop.tick();
    expect(await statusOf(id)).toBe('REFUNDED');
    expect(await shop.imbalance()).toEqual([]);
    const { payment } = await buyer.get(`{ payment(id: "${id}") { refunds { totalCount } } }`);
    expect(payment.refunds.totalCount).toBe(1);
  });
});

describe('the price of what was certified', () => {
  it('is not given back while the certificate’s policy keeps it, and is once that is revoked', async () => {
    const { actor, itemId } = shop.buyer();
    const { id: paymentId } = await shop.pay({ actor, itemId });
    const certificate = { certificateId: newId(), userId: actor.id, courseId: newId(), courseTitle: 'Data' };
    await shop.payments.hear(certifications, 'certifications.certificate.issued.v1', {
      ...{ ...certificate, enrollmentId: itemId, code: 'LY', refundsBlocked: true, topics: [] },
    });
    const REFUND = 'mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { status } }';
    const refund = () => ({ input: { paymentId, idempotencyKey: newId() } });
    for (const who of [actor, shop.admin]) expect((await who.refusal(REFUND, refund())).message).toContain('certificate');
    await shop.payments.hear(certifications, 'certifications.certificate.revoked.v1', { ...certificate, reason: 'x' });
    await shop.admin.get(REFUND, refund());
    await shop.tick();
    expect(await statusOf(paymentId)).toBe('REFUNDED');
  });
});
