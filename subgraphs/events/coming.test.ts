import { random } from '@lyceum/demo/world.ts';
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

const at = (hours: number) => new Date(Date.parse(inHours(0)) + hours * HOUR);
const codeOf = async (guest: Actor, id: string) =>
  (await guest.get('query ($id: ID!) { event(id: $id) { myRsvp { checkInCode } } }', { id })).event.myRsvp.checkInCode;

describe('an answer', () => {
  it('waits for approval where hosts decide; whom they invited needs none', async () => {
    const id = await house.published(host, { approvalRequired: true, capacity: 2 });
    const [asks, invited, third, rejected] = (await house.join(4)) as [Actor, Actor, Actor, Actor];
    const request = await house.goes(asks, id);
    expect(request.status).toBe('REQUESTED');
    await house.does(host, 'inviteToEvent', { eventId: id, userId: invited.id });
    await house.does(host, 'inviteToEvent', { eventId: id, userId: invited.id });
    expect((await house.facts('events.invitation.sent.v1')).filter(({ data }) => data.eventId === id)).toHaveLength(1);
    expect((await house.goes(invited, id)).status).toBe('GOING');
    expect((await house.refused(asks, 'approveRsvp', { rsvpId: request.id })).code).toBe('FORBIDDEN');
    expect((await house.refused(third, 'approveRsvp', { rsvpId: request.id })).code).toBe('NOT_FOUND');
    expect((await house.does(host, 'approveRsvp', { rsvpId: request.id }, 'status')).status).toBe('GOING');
    const full = await house.goes(third, id);
    expect((await house.does(host, 'approveRsvp', { rsvpId: full.id }, 'status')).status).toBe('WAITLISTED');
    const no = await house.goes(rejected, id);
    await house.does(host, 'rejectRsvp', { rsvpId: no.id });
    expect((await house.refused(rejected, 'rsvp', { eventId: id, answer: 'GOING' })).code).toBe('FORBIDDEN');
    expect(await house.broken()).toEqual([]);
  });

  it('may be maybe or no, where maybe is allowed, and brings as many guests as allowed', async () => {
    const id = await house.published(host, { capacity: 4, maxGuests: 2 });
    const [guest, other] = (await house.join(2)) as [Actor, Actor];
    expect((await house.refused(guest, 'rsvp', { eventId: id, answer: 'GOING', guests: 3 })).code).toBe('LIMIT_REACHED');
    await house.goes(guest, id, { guests: 2 });
    await house.goes(other, id);
    expect((await house.refused(other, 'rsvp', { eventId: id, answer: 'GOING', guests: 1 })).code).toBe('LIMIT_REACHED');
    await house.goes(guest, id, { guests: 1 });
    await house.goes(other, id, { guests: 1 });
    await house.does(guest, 'rsvp', { eventId: id, answer: 'MAYBE' });
    await house.does(other, 'rsvp', { eventId: id, answer: 'DECLINED' });
    expect((await host.get('query ($id: ID!) { event(id: $id) { taken } }', { id })).event.taken).toBe(0);
    await house.settings({ allowMaybe: false });
    expect((await house.refused(other, 'rsvp', { eventId: id, answer: 'MAYBE' })).code).toBe('CONFLICT');
    await house.settings({ allowMaybe: true });
    expect(await house.broken()).toEqual([]);
  });

  it('gives no place that waits where there is no waiting list', async () => {
    const id = await house.published(host, { capacity: 1, waitlistEnabled: false });
    const [a, b] = (await house.join(2)) as [Actor, Actor];
    expect((await house.refused(a, 'joinEventWaitlist', { eventId: id })).code).toBe('CONFLICT');
    await house.goes(a, id);
    expect((await house.refused(b, 'rsvp', { eventId: id, answer: 'GOING' })).code).toBe('LIMIT_REACHED');
    await house.does(host, 'updateEvent', { eventId: id, waitlistEnabled: true });
    expect((await house.does(b, 'joinEventWaitlist', { eventId: id }, 'status')).status).toBe('WAITLISTED');
    await house.does(host, 'updateEvent', { eventId: id, capacity: null });
    expect((await b.get('{ myRsvps { nodes { status } } }')).myRsvps.nodes).toEqual([{ status: 'OFFERED' }]);
  });

  it('whatever people do in whatever order: the places that are held are those that answers hold, and never more than there are', async () => {
    const next = random('events anything');
    const id = await house.published(host, { capacity: 6, maxGuests: 2 });
    const crowd = await house.join(14);
    const act = async () => {
      const who = crowd[Math.floor(next() * crowd.length)] ?? host;
      const own = (await who.get('query ($id: ID!) { event(id: $id) { myRsvp { id status } } }', { id })).event.myRsvp;
      const dice = next();
      if (dice < 0.5) return house.does(who, 'rsvp', { eventId: id, answer: 'GOING', guests: Math.floor(next() * 3) });
      if (dice < 0.6) return house.does(who, 'rsvp', { eventId: id, answer: next() < 0.5 ? 'MAYBE' : 'DECLINED' });
      if (dice < 0.8 && own) return house.does(who, 'cancelRsvp', { rsvpId: own.id });
      if (dice < 0.95 && own) return house.does(who, 'claimWaitlistOffer', { rsvpId: own.id });
      return house.clock('endOffers', new Date(Date.now() + 25 * HOUR));
    };
    for (let round = 0; round < 12; round++) {
      await Promise.allSettled(Array.from({ length: 10 }, act));
      expect(await house.broken()).toEqual([]);
      const { taken, capacity } = (await host.get('query ($id: ID!) { event(id: $id) { taken capacity } }', { id })).event;
      expect(taken).toBeLessThanOrEqual(capacity);
    }
  });
});

describe('check-in', () => {
  it('takes signed codes of the event, in its window, from those who run it, and makes others no-shows', async () => {
    const id = await house.published(host, { startsAt: inHours(2), endsAt: inHours(4) });
    const [guest, absent, waiting] = (await house.join(3)) as [Actor, Actor, Actor];
    await house.goes(guest, id);
    const missing = await house.goes(absent, id);
    await house.does(host, 'inviteToEvent', { eventId: id, userId: waiting.id });
    const code = await codeOf(guest, id);
    expect((await house.refused(host, 'checkIn', { code })).message).toContain('from');
    await house.settings({ checkInOpensMinutes: 240 });
    expect((await house.refused(guest, 'checkIn', { code })).code).toBe('NOT_FOUND');
    const bytes = Buffer.from(code, 'base64url');
    for (const i of [0, 20, 31]) {
      const forged = Buffer.from(bytes);
      forged[i] = (forged[i] ?? 0) ^ 1;
      expect((await house.refused(host, 'checkIn', { code: forged.toString('base64url') })).code).toBe('NOT_FOUND');
    }
    expect((await house.refused(host, 'checkIn', { code: 'nonsense' })).code).toBe('NOT_FOUND');
    expect(await house.does(host, 'checkIn', { code }, 'status')).toEqual({ status: 'CHECKED_IN' });
    await house.does(host, 'checkIn', { code });
    expect((await house.facts('events.rsvp.checked_in.v1')).filter(({ data }) => data.eventId === id)).toHaveLength(1);
    expect(
      (await house.refused(guest, 'cancelRsvp', { rsvpId: (await guest.get('{ myRsvps { nodes { id } } }')).myRsvps.nodes[0].id })).code,
    ).toBe('CONFLICT');
    await house.settings({ checkInOpensMinutes: 60 });
    await house.clock('beginEvents', at(3));
    await house.clock('endEvents', at(5));
    await house.clock('endEvents', at(5));
    expect(await house.statusOf(missing.id)).toBe('NO_SHOW');
    expect((await waiting.get('{ myRsvps { nodes { status } } }')).myRsvps.nodes).toEqual([{ status: 'EXPIRED' }]);
    const told = (await house.facts()).filter(({ subject }) => subject.id === id).map(({ type }) => type);
    expect(told.filter((type) => type === 'events.event.started.v1' || type === 'events.event.ended.v1')).toHaveLength(2);
    await house.does(host, 'archiveEvent', { eventId: id });
    expect(await house.broken()).toEqual([]);
  });
});

describe('a reminder', () => {
  it('is given once for each offset to who comes, the nearest only, and again for a new time', async () => {
    const id = await house.published(host, { startsAt: inHours(48), endsAt: inHours(50) });
    const [guest, maybe] = (await house.join(2)) as [Actor, Actor];
    const { id: rsvpId } = await house.goes(guest, id);
    await house.does(maybe, 'rsvp', { eventId: id, answer: 'MAYBE' });
    const given = async () =>
      (await house.facts('events.reminder.due.v1')).filter(({ data }) => data.eventId === id).map(({ data }) => data.rsvpId);
    await house.clock('giveReminders', at(20));
    expect(await given()).toEqual([]);
    await Promise.all([house.clock('giveReminders', at(30)), house.clock('giveReminders', at(30)), house.clock('giveReminders', at(31))]);
    expect(await given()).toEqual([rsvpId]);
    await house.clock('giveReminders', at(47.5));
    await house.clock('giveReminders', at(47.6));
    expect(await given()).toEqual([rsvpId, rsvpId]);
    await house.does(host, 'updateEvent', { eventId: id, startsAt: inHours(100) });
    await house.clock('giveReminders', at(99.5));
    expect(await given()).toHaveLength(3);
  });
});

describe('an agenda', () => {
  it('holds what is in the event’s time, no two in a room, by its own speakers, and moves with the event', async () => {
    const id = await house.published(host);
    const { id: speakerId } = await house.does(host, 'addEventSpeaker', { eventId: id, name: 'Ada' }, 'id');
    const session = { eventId: id, title: 'Talk', startsAt: inHours(168), endsAt: inHours(169), room: 'Blue', speakerIds: [speakerId] };
    const made = await house.does(host, 'addEventSession', session, 'id speakers { name }');
    expect(made.speakers).toEqual([{ name: 'Ada' }]);
    expect((await house.refused(host, 'addEventSession', { ...session, room: 'blue' })).code).toBe('CONFLICT');
    await house.does(host, 'addEventSession', { ...session, room: 'Red' });
    expect((await house.refused(host, 'addEventSession', { ...session, endsAt: inHours(171), room: null })).code).toBe('INVALID');
    await house.does(host, 'updateEventSession', { sessionId: made.id, title: 'Long talk', room: 'Green' });
    await house.does(host, 'updateEvent', { eventId: id, startsAt: inHours(200) });
    const agenda = async () =>
      (
        await host.get('query ($id: ID!) { event(id: $id) { sessions { title startsAt room speakers { name } } speakers { name } } }', {
          id,
        })
      ).event;
    expect((await agenda()).sessions.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([inHours(200), inHours(200)]);
    await house.does(host, 'removeEventSpeaker', { speakerId });
    expect((await agenda()).sessions[0].speakers).toEqual([]);
    await house.does(host, 'removeEventSession', { sessionId: made.id });
    expect((await agenda()).sessions).toHaveLength(1);
  });
});
