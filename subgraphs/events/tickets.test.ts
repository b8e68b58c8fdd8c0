import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Events, HOUR, inHours, startEvents } from './testing.ts';

let house: Events;
let host: Actor;
beforeAll(async () => {
  house = await startEvents();
  host = await house.someone();
});
afterAll(() => house.stop());

const tickets = [{ name: 'Standard', price: { amountMinor: 1500, currency: 'EUR' } }];
const paidEvent = (more: Record<string, unknown> = {}) => house.published(host, { tickets, ...more });
const due = async (rsvpId: string) => (await house.facts('events.ticket.refund_due.v1')).filter(({ data }) => data.rsvpId === rsvpId);
const payable = (actor: Actor, id: string) => actor.ctx.ask('events', 'payableItem', { kind: 'EVENT_TICKET', id });

describe('a paid ticket', () => {
  it('keeps a place until it is paid, tells payments its price, and is a place once it is', async () => {
    const eventId = await paidEvent({ capacity: 5, maxGuests: 2 });
    const guest = await house.someone();
    const answer = await house.does(
      guest,
      'rsvp',
      { eventId, answer: 'GOING', guests: 1 },
      'id status payBefore price { amountMinor currency } checkInCode',
    );
    expect(answer).toMatchObject({ status: 'PENDING_PAYMENT', price: { amountMinor: 3000, currency: 'EUR' }, checkInCode: null });
    expect(await payable(guest, answer.id)).toEqual({
      kind: 'EVENT_TICKET',
      id: answer.id,
      title: 'Study Night',
      amountMinor: '3000',
      currency: 'EUR',
      payerId: guest.id,
      payable: true,
      reason: null,
    });
    await expect(payable(await house.someone(), answer.id)).rejects.toThrow('does not exist');
    await house.pays(answer.id, guest.id);
    await house.pays(answer.id, guest.id);
    expect(await house.statusOf(answer.id)).toBe('GOING');
    expect(await payable(guest, answer.id)).toMatchObject({ payable: false });
    expect(await due(answer.id)).toEqual([]);
    expect(await house.broken()).toEqual([]);
  });

  it('that is not paid in time goes to the next; what is paid then is given back, once', async () => {
    const eventId = await paidEvent({ capacity: 1 });
    const [late, next] = (await house.join(2)) as [Actor, Actor];
    const first = await house.goes(late, eventId);
    const second = await house.goes(next, eventId);
    expect(second.status).toBe('WAITLISTED');
    await house.clock('endOffers', new Date(Date.now() + HOUR));
    expect(await house.statusOf(first.id)).toBe('EXPIRED');
    expect(await house.statusOf(second.id)).toBe('OFFERED');
    const paymentId = newId();
    await house.pays(first.id, late.id, paymentId);
    await house.pays(first.id, late.id, paymentId);
    expect(await due(first.id)).toHaveLength(1);
    expect((await house.does(next, 'claimWaitlistOffer', { rsvpId: second.id }, 'status')).status).toBe('PENDING_PAYMENT');
    await house.pays(second.id, next.id);
    expect(await house.statusOf(second.id)).toBe('GOING');
    expect(await house.broken()).toEqual([]);
  });

  it('is given back for its price in time only, and always when the hosts take it', async () => {
    const soon = await paidEvent({ startsAt: inHours(5), endsAt: inHours(7) });
    const later = await paidEvent();
    const [guest, other] = (await house.join(2)) as [Actor, Actor];
    const [a, b, c] = [await house.goes(guest, soon), await house.goes(guest, later), await house.goes(other, soon)];
    for (const [rsvp, who] of [
      [a, guest],
      [b, guest],
      [c, other],
    ] as const)
      await house.pays(rsvp.id, who.id);
    expect((await house.refused(guest, 'rsvp', { eventId: soon, answer: 'DECLINED' })).code).toBe('CONFLICT');
    await house.does(guest, 'cancelRsvp', { rsvpId: a.id });
    await house.does(guest, 'cancelRsvp', { rsvpId: b.id });
    await house.does(guest, 'cancelRsvp', { rsvpId: b.id });
    await house.does(host, 'cancelRsvp', { rsvpId: c.id, reason: 'Full moon.' });
    expect(await due(a.id)).toEqual([]);
    expect(await due(b.id)).toHaveLength(1);
    expect((await due(c.id)).map(({ data }) => data.reason)).toEqual(['Full moon.']);
    // whoever gave one back may take another, which is another ticket
    const again = await house.goes(guest, later);
    expect(again).toMatchObject({ status: 'PENDING_PAYMENT' });
    expect(again.id).not.toBe(b.id);
  });

  it('of an event that is called off is given back once each, whatever comes twice or late', async () => {
    const eventId = await paidEvent({ capacity: 20 });
    const guests = await house.join(6);
    const answers = await Promise.all(guests.map((guest) => house.goes(guest, eventId)));
    for (const [i, { id }] of answers.slice(0, 4).entries()) await house.pays(id, guests[i]?.id ?? '');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => house.does(host, 'cancelEvent', { eventId, reason: 'Rain.' })),
    );
    expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
    const late = newId();
    await house.pays(answers[4]?.id ?? '', guests[4]?.id ?? '', late);
    await house.pays(answers[4]?.id ?? '', guests[4]?.id ?? '', late);
    for (const { id } of answers.slice(0, 5)) expect(await due(id)).toHaveLength(1);
    expect(await due(answers[5]?.id ?? '')).toEqual([]);
    await house.refunds(answers[0]?.id ?? '', guests[0]?.id ?? '');
    await house.refunds(answers[0]?.id ?? '', guests[0]?.id ?? '');
    expect(await due(answers[0]?.id ?? '')).toHaveLength(1);
    expect((await house.facts('events.event.cancelled.v1')).filter(({ subject }) => subject.id === eventId)).toHaveLength(1);
    expect(await house.broken()).toEqual([]);
  });

  it('whose price was given back by payments is no place any more', async () => {
    const eventId = await paidEvent({ capacity: 1 });
    const [guest, next] = (await house.join(2)) as [Actor, Actor];
    const { id } = await house.goes(guest, eventId);
    await house.pays(id, guest.id);
    const waiting = await house.goes(next, eventId);
    await house.refunds(id, guest.id);
    await house.refunds(id, guest.id);
    expect(await house.statusOf(id)).toBe('CANCELLED');
    expect(await house.statusOf(waiting.id)).toBe('OFFERED');
    expect(await due(id)).toEqual([]);
    expect(await house.broken()).toEqual([]);
  });

  it('is sold as often as there are of its kind, at once too', async () => {
    const kinds = [
      { name: 'Early', price: { amountMinor: 500, currency: 'EUR' }, quota: 3 },
      { name: 'Free', price: { amountMinor: 0, currency: 'EUR' } },
    ];
    const eventId = await house.published(host, { tickets: kinds, capacity: 50 });
    const { tickets: made } = (await host.get('query ($id: ID!) { event(id: $id) { tickets { id name left } } }', { id: eventId })).event;
    const idOf = (name: string) => made.find((kind: { name: string }) => kind.name === name).id;
    const crowd = await house.join(10);
    const outcomes = await Promise.allSettled(crowd.map((guest) => house.goes(guest, eventId, { ticketTypeId: idOf('Early') })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const [guest] = await house.join(1);
    if (!guest) throw new Error('Nobody came.');
    expect((await house.refused(guest, 'rsvp', { eventId, answer: 'GOING' })).code).toBe('CONFLICT');
    expect((await house.goes(guest, eventId, { ticketTypeId: idOf('Free') })).status).toBe('GOING');
    expect(await house.broken()).toEqual([]);
    expect((await house.refused(host, 'setEventTickets', { eventId, tickets: [{ ...kinds[0], quota: 2 }] })).code).toBe('CONFLICT');
    await house.does(host, 'setEventTickets', { eventId, tickets: [{ ...kinds[0], quota: 4 }] });
    expect((await host.get('query ($id: ID!) { event(id: $id) { tickets { name left } } }', { id: eventId })).event.tickets).toEqual([
      { name: 'Early', left: 1 },
    ]);
  });
});
