import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Events, inHours, startEvents } from './testing.ts';

let house: Events;
let host: Actor;
beforeAll(async () => {
  house = await startEvents();
  host = await house.someone();
});
afterAll(() => house.stop());

const EVENT =
  'query ($id: ID!) { event(id: $id) { id slug title status startsAt endsAt timeZone localStart localEnd capacity taken seatsLeft overCapacity sequence version cancelReason series { rule events(first: 100) { totalCount nodes { id title status startsAt localStart } } } } }';
const read = async (actor: Actor, id: string) => (await actor.get(EVENT, { id })).event;

describe('an event', () => {
  it('is drafted once for one key, unseen by others, published, and found by its words', async () => {
    const input = {
      title: '  Graph   Night ',
      startsAt: inHours(48),
      endsAt: inHours(50),
      timeZone: 'Asia/Tokyo',
      idempotencyKey: newId(),
    };
    const { id } = await house.does(host, 'createEvent', input, 'id');
    expect((await house.does(host, 'createEvent', input, 'id')).id).toBe(id);
    expect(await read(host, id)).toMatchObject({ title: 'Graph Night', status: 'DRAFT', timeZone: 'Asia/Tokyo' });
    expect((await read(host, id)).localStart).toMatch(/\+09:00$/);
    const other = await house.someone();
    expect(await read(other, id)).toBeNull();
    expect(await read(house.nobody, id)).toBeNull();
    await house.does(host, 'publishEvent', { eventId: id });
    await house.does(host, 'publishEvent', { eventId: id });
    const found = await house.nobody.get('{ searchEvents(query: "graph n") { totalCount nodes { id } } }');
    expect(found.searchEvents).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect((await house.facts('events.event.published.v1')).filter(({ subject }) => subject.id === id)).toHaveLength(1);
  });

  it('is there by its id, and in words: its time on its own clocks and on the reader’s', async () => {
    const startsAt = '2027-01-15T18:00:00.000Z';
    const endsAt = '2027-01-15T20:00:00.000Z';
    const id = await house.published(host, { startsAt, endsAt, timeZone: 'Asia/Tokyo', capacity: 1_200 });
    const { eventDetails } = await house.nobody.get(
      'query ($id: ID!) { eventDetails(eventId: $id) { id display(locale: "de", timeZone: "Europe/Lisbon") { title when whenForReader places } } }',
      { id },
    );
    expect(eventDetails).toEqual({
      id,
      display: {
        title: 'Study Night',
        when: expect.stringMatching(/^Samstag, 16\. Januar 2027.*03:00.05:00.*\(Asia\/Tokyo\)$/),
        whenForReader: expect.stringMatching(/^Freitag, 15\. Januar 2027.*18:00.20:00.*\(Europe\/Lisbon\)$/),
        places: '0 / 1.200',
      },
    });
    const draft = await house.draft(host);
    const DETAILS = 'query ($id: ID!) { eventDetails(eventId: $id) { id } }';
    expect((await house.nobody.refusal(DETAILS, { id: draft })).code).toBe('NOT_FOUND');
    expect((await house.nobody.refusal(DETAILS, { id: 'nonsense' })).code).toBe('NOT_FOUND');
  });

  it('is changed by those who run it only, and at the version that was read', async () => {
    const id = await house.published(host);
    const [other, helper] = (await house.join(2)) as [Actor, Actor];
    expect((await house.refused(other, 'updateEvent', { eventId: id, title: 'Mine' })).code).toBe('FORBIDDEN');
    await house.does(host, 'addEventHost', { eventId: id, userId: helper.id });
    expect((await house.does(helper, 'updateEvent', { eventId: id, title: 'Ours' }, 'title')).title).toBe('Ours');
    expect((await house.refused(host, 'updateEvent', { eventId: id, title: 'x', expectedVersion: 1 })).code).toBe('CONFLICT');
    expect((await house.refused(helper, 'removeEventHost', { eventId: id, userId: host.id })).code).toBe('FORBIDDEN');
    expect((await house.refused(host, 'removeEventHost', { eventId: id, userId: host.id })).code).toBe('CONFLICT');
    await house.does(host, 'removeEventHost', { eventId: id, userId: helper.id });
    expect((await house.refused(helper, 'updateEvent', { eventId: id, title: 'x' })).code).toBe('FORBIDDEN');
  });

  it('tells everybody concerned of a new time, and bumps its sequence', async () => {
    const id = await house.published(host);
    const guests = await house.join(3);
    for (const guest of guests) await house.goes(guest, id);
    await house.does(host, 'updateEvent', { eventId: id, startsAt: inHours(100) });
    const event = await read(host, id);
    expect(event).toMatchObject({ startsAt: inHours(100), endsAt: inHours(102), sequence: 1 });
    const [fact] = (await house.facts('events.event.rescheduled.v1')).filter(({ subject }) => subject.id === id);
    expect(fact?.data.userIds).toEqual(guests.map((guest) => guest.id));
  });

  it('is postponed, and published again by a new time', async () => {
    const id = await house.published(host);
    const guest = await house.someone();
    await house.goes(guest, id);
    await house.does(host, 'postponeEvent', { eventId: id, reason: 'The room burnt.' });
    expect(await read(guest, id)).toMatchObject({ status: 'POSTPONED', sequence: 1, taken: 1 });
    expect((await house.refused(await house.someone(), 'rsvp', { eventId: id, answer: 'GOING' })).code).toBe('CONFLICT');
    await house.does(host, 'updateEvent', { eventId: id, startsAt: inHours(300), endsAt: inHours(301) });
    expect(await read(guest, id)).toMatchObject({ status: 'PUBLISHED', sequence: 2, taken: 1 });
  });

  it('is called off for good, which guests and calendars hear', async () => {
    const id = await house.published(host);
    const guest = await house.someone();
    const { id: rsvpId } = await house.goes(guest, id);
    expect((await house.refused(host, 'deleteEvent', { eventId: id })).code).toBe('CONFLICT');
    await house.does(host, 'cancelEvent', { eventId: id, reason: 'Too few.' });
    await house.does(host, 'cancelEvent', { eventId: id, reason: 'Again.' });
    expect(await read(guest, id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'Too few.', taken: 0, sequence: 1 });
    expect(await house.statusOf(rsvpId)).toBe('CANCELLED');
    const facts = (await house.facts('events.event.cancelled.v1')).filter(({ subject }) => subject.id === id);
    expect(facts.map(({ data }) => data.userIds)).toEqual([[guest.id]]);
    for (const [field, more] of [
      ['publishEvent', {}],
      ['updateEvent', { title: 'x' }],
      ['postponeEvent', { reason: 'x' }],
    ] as const)
      expect((await house.refused(host, field, { eventId: id, ...more })).code).toBe('CONFLICT');
    const { eventIcs } = await guest.get('query ($id: ID!) { eventIcs(eventId: $id) }', { id });
    expect(eventIcs).toContain('METHOD:CANCEL');
    expect(eventIcs).toContain('SEQUENCE:1');
    await house.does(host, 'deleteEvent', { eventId: id });
    expect(await read(host, id)).toBeNull();
  });
});

describe('places', () => {
  it('are given out exactly under parallel attempts; the others wait, the first come first', async () => {
    const capacity = 10;
    const id = await house.published(host, { capacity });
    const crowd = await house.join(capacity + 50);
    const answers = await Promise.all(crowd.map((guest) => house.goes(guest, id)));
    expect(answers.filter(({ status }) => status === 'GOING')).toHaveLength(capacity);
    expect(answers.filter(({ status }) => status === 'WAITLISTED')).toHaveLength(50);
    expect(await read(host, id)).toMatchObject({ taken: capacity, seatsLeft: 0 });
    expect(await house.broken()).toEqual([]);
  });

  it('are one for each, however often one asks at once', async () => {
    const id = await house.published(host, { capacity: 30 });
    const guest = await house.someone();
    const { done } = await together(20, () => house.goes(guest, id));
    expect(new Set(done.map((answer) => answer.id)).size).toBe(1);
    expect(done).toHaveLength(20);
    expect(await read(host, id)).toMatchObject({ taken: 1 });
  });

  it('that become free are offered to the first who waits, for a while, and then to the next', async () => {
    const id = await house.published(host, { capacity: 1 });
    const [a, b, c] = (await house.join(3)) as [Actor, Actor, Actor];
    const first = await house.goes(a, id);
    const second = await house.goes(b, id);
    const third = await house.goes(c, id);
    expect((await c.get('{ myRsvps { nodes { waitlistPosition } } }')).myRsvps.nodes).toEqual([{ waitlistPosition: 2 }]);
    await house.does(a, 'cancelRsvp', { rsvpId: first.id });
    expect(await house.statusOf(second.id)).toBe('OFFERED');
    expect(await read(host, id)).toMatchObject({ taken: 1 });
    expect((await house.goes(await house.someone(), id)).status).toBe('WAITLISTED');
    expect((await house.refused(c, 'claimWaitlistOffer', { rsvpId: third.id })).code).toBe('CONFLICT');
    expect((await house.refused(c, 'claimWaitlistOffer', { rsvpId: second.id })).code).toBe('NOT_FOUND');
    await house.clock('endOffers', new Date(Date.now() + 25 * 3_600_000));
    expect(await house.statusOf(second.id)).toBe('EXPIRED');
    expect(await house.statusOf(third.id)).toBe('OFFERED');
    expect((await house.does(c, 'claimWaitlistOffer', { rsvpId: third.id }, 'status')).status).toBe('GOING');
    expect((await house.facts('events.rsvp.offered.v1')).filter(({ data }) => data.eventId === id).map(({ data }) => data.userId)).toEqual([
      b.id,
      c.id,
    ]);
    expect(await house.broken()).toEqual([]);
  });

  it('stay taken when there are fewer: nobody is sent away', async () => {
    const id = await house.published(host, { capacity: 5 });
    const guests = await house.join(5);
    const answers = await Promise.all(guests.map((guest) => house.goes(guest, id)));
    await house.does(host, 'updateEvent', { eventId: id, capacity: 2 });
    expect(await read(host, id)).toMatchObject({ taken: 5, capacity: 2, seatsLeft: 0, overCapacity: true });
    const waiter = await house.goes(await house.someone(), id);
    for (const [i, { id: rsvpId }] of answers.slice(0, 3).entries()) await house.does(guests[i] ?? host, 'cancelRsvp', { rsvpId });
    expect(await house.statusOf(waiter.id)).toBe('WAITLISTED');
    await house.does(guests[3] ?? host, 'cancelRsvp', { rsvpId: answers[3]?.id });
    expect(await house.statusOf(waiter.id)).toBe('OFFERED');
    expect(await house.broken()).toEqual([]);
  });
});
