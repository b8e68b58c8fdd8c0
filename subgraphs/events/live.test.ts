import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Events, startEvents } from './testing.ts';

let house: Events;
let host: Actor;
beforeAll(async () => {
  house = await startEvents();
  host = await house.someone();
});
afterAll(() => house.stop());

describe('lists', () => {
  it('take as many statements for many events as for few', async () => {
    const guests = await house.join(3);
    for (let i = 0; i < 12; i++) {
      const id = await house.published(host, {
        capacity: 10,
        tickets: i % 2 ? [{ name: 'Free', price: { amountMinor: 0, currency: 'EUR' } }] : [],
      });
      for (const guest of guests) await house.goes(guest, id);
      await house.does(host, 'addEventSpeaker', { eventId: id, name: 'Ada' });
    }
    const document = `query ($n: Int!) { allEvents(first: $n) { totalCount nodes { id title hosts { id } seatsLeft tickets { left } speakers { name } sessions { title }
      myRsvp { status } counts { count } onlineUrl attendees(first: 5) { totalCount nodes { status user { id } event { id } note checkInCode } } } } }`;
    const [guest] = guests;
    for (const who of [host, guest ?? host, house.nobody]) {
      const few = await house.statements(() => who.get(document, { n: 2 }));
      const many = await house.statements(() => who.get(document, { n: 12 }));
      expect(many.length).toBe(few.length);
    }
  });
});

describe('a live answer', () => {
  it('is told by a fact that names its reader, and read again as that reader', async () => {
    const id = await house.published(host, { capacity: 1 });
    const [guest, other] = (await house.join(2)) as [Actor, Actor];
    const { id: rsvpId } = await house.goes(guest, id);
    const waiting = await house.goes(other, id);
    await house.does(guest, 'cancelRsvp', { rsvpId });
    const [offer] = (await house.facts('events.rsvp.offered.v1')).filter(({ data }) => data.eventId === id);
    expect(offer).toMatchObject({ subject: { type: 'Rsvp', id: waiting.id }, data: { userId: other.id, eventId: id } });
    expect(await other.entity('Rsvp', { id: waiting.id }, 'status offerExpiresAt event { id }')).toMatchObject({
      status: 'OFFERED',
      event: { id },
    });
    expect(await guest.entity('Rsvp', { id: waiting.id }, 'status')).toBeNull();
    expect(await guest.entity('Event', { id }, 'taken seatsLeft')).toEqual({ taken: 1, seatsLeft: 0 });
  });
});
