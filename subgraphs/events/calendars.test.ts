import type { Actor } from '@lyceum/kit/testing.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Events, inHours, startEvents } from './testing.ts';
import { haversineKm, toIcs } from './utilities.ts';

let house: Events;
let host: Actor;
beforeAll(async () => {
  house = await startEvents();
  host = await house.someone();
});
afterAll(() => house.stop());

const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const property = (ics: string, name: string) =>
  unfolded(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (text: string) => text.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('holds any text as it is, in lines of 75 octets, none of them ending within a character', () => {
    const entry = { uid: 'x', sequence: 0, status: 'CONFIRMED' as const, stampedAt: new Date(), startsAt: new Date(), endsAt: new Date() };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const said = summary.replace(/\p{Cc}/gu, '');
        const ics = toIcs({ method: 'PUBLISH', entries: [{ ...entry, summary: said, description: `${said}\n;,\\` }] });
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(unescaped(property(ics, 'SUMMARY') ?? '')).toBe(said);
        expect(unescaped(property(ics, 'DESCRIPTION') ?? '')).toBe(`${said}\n;,\\`);
        expect(Buffer.from(ics).toString()).toBe(ics);
      }),
    );
  });

  it('of an event says its moments in UTC, the same UID for ever and a higher SEQUENCE for each time', async () => {
    const id = await house.published(host, {
      startsAt: '2027-07-01T18:00:00+02:00',
      endsAt: '2027-07-01T20:00:00+02:00',
      title: 'A; b, c',
      timeZone: 'Europe/Paris',
    });
    const ics = async () => (await house.nobody.get('query ($id: ID!) { eventIcs(eventId: $id) }', { id })).eventIcs;
    const first = await ics();
    expect([
      property(first, 'DTSTART'),
      property(first, 'DTEND'),
      property(first, 'SEQUENCE'),
      property(first, 'METHOD'),
      property(first, 'STATUS'),
    ]).toEqual(['20270701T160000Z', '20270701T180000Z', '0', 'PUBLISH', 'CONFIRMED']);
    expect(property(first, 'SUMMARY')).toBe('A\\; b\\, c');
    await house.does(host, 'updateEvent', { eventId: id, startsAt: '2027-07-02T16:00:00Z' });
    await house.does(host, 'cancelEvent', { eventId: id, reason: 'x' });
    const last = await ics();
    expect([property(last, 'UID'), property(last, 'SEQUENCE'), property(last, 'METHOD'), property(last, 'STATUS')]).toEqual([
      property(first, 'UID'),
      '2',
      'CANCEL',
      'CANCELLED',
    ]);
  });

  it('is served by address: of a public event to everybody, of others to nobody', async () => {
    const serve = (path: string) => house.runtime.handle(new Request(`http://events${path}`));
    const slugOf = async (id: string) => (await host.get('query ($id: ID!) { event(id: $id) { slug } }', { id })).event.slug;
    const open = await serve(`/events/${encodeURIComponent(await slugOf(await house.published(host, { title: 'Été' })))}/ics`);
    expect([open.status, open.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const hidden = await slugOf(await house.published(host, { visibility: 'PRIVATE' }));
    for (const slug of [hidden, await slugOf(await house.draft(host)), 'none', '%zz'])
      expect((await serve(`/events/${slug}/ics`)).status).toBe(404);
  });
});

describe('a private calendar', () => {
  it('holds what one comes to and runs, for whoever has its token, until it is given another', async () => {
    const [guest, other] = (await house.join(2)) as [Actor, Actor];
    const coming = await house.published(host, { title: 'Coming' });
    const gone = await house.published(host, { title: 'Called off' });
    const own = await house.published(guest, { title: 'My own' });
    await house.published(host, { title: 'Not mine' });
    await house.goes(guest, coming);
    await house.goes(guest, gone);
    await house.does(host, 'cancelEvent', { eventId: gone, reason: 'x' });
    const rotate = async (who: Actor) => (await who.get('mutation { rotateFeedToken { token url } }')).rotateFeedToken;
    const { token, url } = await rotate(guest);
    expect(await (await house.runtime.handle(new Request(url))).text()).toContain('SUMMARY:Coming');
    expect((await house.runtime.handle(new Request(url.slice(0, -1)))).status).toBe(404);
    const read = (value: string) => house.nobody.get('query ($token: String!) { calendarFeed(token: $token) }', { token: value });
    const ics: string = (await read(token)).calendarFeed;
    expect(
      unfolded(ics)
        .filter((line) => line.startsWith('SUMMARY:'))
        .toSorted(),
    ).toEqual(['SUMMARY:Called off', 'SUMMARY:Coming', 'SUMMARY:My own']);
    expect(ics.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    expect(ics).toContain(own);
    const next = await rotate(guest);
    expect((await house.nobody.refusal('query ($token: String!) { calendarFeed(token: $token) }', { token })).code).toBe('NOT_FOUND');
    expect((await read((await rotate(other)).token)).calendarFeed).not.toContain('SUMMARY');
    await house.settings({ icsFeedEnabled: false });
    expect((await house.nobody.refusal('query ($token: String!) { calendarFeed(token: $token) }', { token: next.token })).code).toBe(
      'NOT_FOUND',
    );
    await house.settings({ icsFeedEnabled: true });
  });

  it('shows what takes place in a period', async () => {
    const [guest] = (await house.join(1)) as [Actor];
    const soon = await house.published(host, { startsAt: inHours(10), endsAt: inHours(12) });
    const later = await house.published(host, { startsAt: inHours(50), endsAt: inHours(52) });
    await house.goes(guest, soon);
    await house.does(guest, 'rsvp', { eventId: later, answer: 'MAYBE' });
    const ids = async (from: number, to: number) =>
      (
        await guest.get('query ($p: PeriodInput!) { calendar(period: $p) { nodes { id } } }', {
          p: { from: inHours(from), to: inHours(to) },
        })
      ).calendar.nodes.map(({ id }: { id: string }) => id);
    expect(await ids(0, 100)).toEqual([soon, later]);
    expect(await ids(11, 50)).toEqual([soon]);
    expect(await ids(12, 50)).toEqual([]);
  });
});

it('the way between two places is that along the ground', () => {
  const lisbon = { latitude: 38.7223, longitude: -9.1393 };
  expect(haversineKm({ from: lisbon, to: { latitude: 48.8566, longitude: 2.3522 } })).toBeCloseTo(1_453, -1);
  expect(haversineKm({ from: lisbon, to: lisbon })).toBe(0);
});
