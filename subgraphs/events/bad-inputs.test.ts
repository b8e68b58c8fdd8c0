import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { type Events, inHours, mutation, startEvents } from './testing.ts';

let house: Events;
let person: Actor;
let ids: Record<string, string>;
beforeAll(async () => {
  house = await startEvents();
  const [host, other] = (await house.join(2)) as [Actor, Actor];
  person = host;
  const mine = await house.published(host, { capacity: 3 });
  const theirs = await house.published(other);
  const draft = await house.draft(other);
  const gone = await house.published(host);
  await house.does(host, 'cancelEvent', { eventId: gone, reason: 'x' });
  const { id: theirRsvp } = await house.goes(other, theirs);
  ids = { mine, theirs, draft, gone, theirRsvp, them: other.id, me: host.id, nothing: newId() };
});
afterAll(() => house.stop());

/** Everything that is stored, but for where the relay stands: a refused input leaves it as it was. */
const stored = async () => {
  const tables = ['events', 'series', 'cohosts', 'ticket_types', 'rsvps', 'speakers', 'sessions', 'feeds', 'outbox', 'audit'];
  const rows = await Promise.all(
    tables.map((name) => house.sql(sql.raw(`select to_jsonb(t) - 'epoch' - 'position' as row from events.${name} t order by 1`))),
  );
  return JSON.stringify(rows);
};

const long = (n: number) => 'x'.repeat(n);
const when = { startsAt: inHours(10), endsAt: inHours(12) };
const talk = { eventId: '$mine', title: 'x', startsAt: inHours(168), endsAt: inHours(169) };
type Code = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_REACHED';
/** What is wrong, the mutation, its input (texts that begin with `$` are ids from above), and the refusal: code and paths below `input`. */
const cases: [what: string, mutation: string, input: Record<string, unknown>, code: Code, ...paths: string[]][] = [
  ['an event without a title', 'createEvent', { ...when, title: ' ' }, 'INVALID', 'title'],
  [
    'text too long',
    'createEvent',
    { ...when, title: long(151), description: long(20_001), venue: long(201) },
    'INVALID',
    'title',
    'description',
    'venue',
  ],
  ['text that Postgres can’t hold', 'createEvent', { ...when, title: 'a\u0000b' }, 'INVALID', 'title'],
  ['an end before the beginning', 'createEvent', { title: 'x', startsAt: inHours(10), endsAt: inHours(9) }, 'INVALID', 'endsAt'],
  ['an event of months', 'createEvent', { title: 'x', startsAt: inHours(10), endsAt: inHours(10 + 32 * 24) }, 'INVALID', 'endsAt'],
  ['a time that is none', 'createEvent', { title: 'x', startsAt: 'soon', endsAt: inHours(9) }, 'INVALID'],
  [
    'a year far away',
    'createEvent',
    { title: 'x', startsAt: '2400-01-01T10:00:00Z', endsAt: '2400-01-01T11:00:00Z' },
    'INVALID',
    'startsAt',
    'endsAt',
  ],
  ['a zone that is none', 'createEvent', { ...when, title: 'x', timeZone: 'Europe/Nowhere' }, 'INVALID'],
  ['an address that is none', 'createEvent', { ...when, title: 'x', onlineUrl: 'javascript:alert(1)' }, 'INVALID'],
  ['half a place', 'createEvent', { ...when, title: 'x', latitude: 3 }, 'INVALID', 'latitude'],
  ['a place off the earth', 'createEvent', { ...when, title: 'x', latitude: 91, longitude: 181 }, 'INVALID', 'latitude', 'longitude'],
  ['no places', 'createEvent', { ...when, title: 'x', capacity: 0 }, 'INVALID', 'capacity'],
  ['too many guests', 'createEvent', { ...when, title: 'x', maxGuests: 21 }, 'INVALID', 'maxGuests'],
  [
    'a ticket below nothing',
    'createEvent',
    { ...when, title: 'x', tickets: [{ name: 'a', price: { amountMinor: -1, currency: 'EUR' } }] },
    'INVALID',
    'tickets.0.price.amountMinor',
  ],
  [
    'two tickets of one name',
    'createEvent',
    { ...when, title: 'x', tickets: ['a', 'A'].map((name) => ({ name, price: { amountMinor: 1, currency: 'EUR' } })) },
    'INVALID',
    'tickets.1.name',
  ],
  ['a rule without end', 'createEvent', { ...when, title: 'x', recurrence: 'FREQ=DAILY' }, 'INVALID', 'recurrence'],
  ['a rule of seconds', 'createEvent', { ...when, title: 'x', recurrence: 'FREQ=SECONDLY;COUNT=3' }, 'INVALID', 'recurrence'],
  ['an event of no group', 'createEvent', { ...when, title: 'x', groupId: '$nothing' }, 'NOT_FOUND'],
  ['an empty key', 'createEvent', { ...when, title: 'x', idempotencyKey: '' }, 'INVALID', 'idempotencyKey'],
  ['an unknown key', 'createEvent', { ...when, title: 'x', colour: 'red' }, 'INVALID'],
  ['taking the title away', 'updateEvent', { eventId: '$mine', title: null }, 'INVALID', 'title'],
  ['an end before the kept beginning', 'updateEvent', { eventId: '$mine', endsAt: inHours(1) }, 'INVALID', 'endsAt'],
  ['a time that is past', 'updateEvent', { eventId: '$mine', startsAt: inHours(-10), endsAt: inHours(-9) }, 'CONFLICT'],
  ['a version that is not the present one', 'updateEvent', { eventId: '$mine', title: 'x', expectedVersion: 99 }, 'CONFLICT'],
  ['changing others’ event', 'updateEvent', { eventId: '$theirs', title: 'x' }, 'FORBIDDEN'],
  ['changing others’ draft', 'updateEvent', { eventId: '$draft', title: 'x' }, 'NOT_FOUND'],
  ['changing nothing that is there', 'updateEvent', { eventId: '$nothing', title: 'x' }, 'NOT_FOUND'],
  ['a scope that is none', 'updateEvent', { eventId: '$mine', scope: 'SOME' }, 'INVALID'],
  ['changing what was called off', 'updateEvent', { eventId: '$gone', title: 'x' }, 'CONFLICT'],
  ['publishing what was called off', 'publishEvent', { eventId: '$gone' }, 'CONFLICT'],
  ['postponing without a word', 'postponeEvent', { eventId: '$mine', reason: ' ' }, 'INVALID', 'reason'],
  ['calling off without a word', 'cancelEvent', { eventId: '$mine', reason: '' }, 'INVALID', 'reason'],
  ['calling others’ event off', 'cancelEvent', { eventId: '$theirs', reason: 'x' }, 'FORBIDDEN'],
  ['archiving what is not over', 'archiveEvent', { eventId: '$mine' }, 'CONFLICT'],
  ['deleting what people may come to', 'deleteEvent', { eventId: '$mine' }, 'CONFLICT'],
  ['a host who is nobody', 'addEventHost', { eventId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['the host as host', 'addEventHost', { eventId: '$mine', userId: '$me' }, 'CONFLICT'],
  ['taking the host out', 'removeEventHost', { eventId: '$mine', userId: '$me' }, 'CONFLICT'],
  [
    'tickets of no currency',
    'setEventTickets',
    { eventId: '$mine', tickets: [{ name: 'a', price: { amountMinor: 1, currency: 'euro' } }] },
    'INVALID',
  ],
  ['a speaker without a name', 'addEventSpeaker', { eventId: '$mine' }, 'INVALID', 'name'],
  ['a speaker who is nobody', 'addEventSpeaker', { eventId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['taking nobody off', 'removeEventSpeaker', { speakerId: '$nothing' }, 'NOT_FOUND'],
  ['a session before the event', 'addEventSession', { ...talk, startsAt: inHours(1) }, 'INVALID', 'startsAt'],
  ['a session that ends first', 'addEventSession', { ...talk, endsAt: inHours(168) }, 'INVALID', 'endsAt'],
  ['a session of nobody’s speaker', 'addEventSession', { ...talk, speakerIds: ['$nothing'] }, 'INVALID', 'speakerIds.0'],
  ['no session', 'updateEventSession', { sessionId: '$nothing', title: 'x' }, 'NOT_FOUND'],
  ['taking no session off', 'removeEventSession', { sessionId: '$nothing' }, 'NOT_FOUND'],
  ['an answer that is none', 'rsvp', { eventId: '$mine', answer: 'PERHAPS' }, 'INVALID'],
  ['more guests than allowed', 'rsvp', { eventId: '$mine', answer: 'GOING', guests: 1 }, 'LIMIT_REACHED'],
  ['fewer than no guests', 'rsvp', { eventId: '$mine', answer: 'GOING', guests: -1 }, 'INVALID', 'guests'],
  ['a note too long', 'rsvp', { eventId: '$mine', answer: 'GOING', note: long(501) }, 'INVALID', 'note'],
  ['a ticket of another event', 'rsvp', { eventId: '$mine', answer: 'GOING', ticketTypeId: '$nothing' }, 'NOT_FOUND'],
  ['coming to what was called off', 'rsvp', { eventId: '$gone', answer: 'GOING' }, 'CONFLICT'],
  ['coming to nothing', 'rsvp', { eventId: '$nothing', answer: 'GOING' }, 'NOT_FOUND'],
  ['coming to others’ draft', 'rsvp', { eventId: '$draft', answer: 'GOING' }, 'NOT_FOUND'],
  ['waiting where places are free', 'joinEventWaitlist', { eventId: '$mine' }, 'CONFLICT'],
  ['claiming others’ offer', 'claimWaitlistOffer', { rsvpId: '$theirRsvp' }, 'NOT_FOUND'],
  ['taking others’ answer back', 'cancelRsvp', { rsvpId: '$theirRsvp' }, 'FORBIDDEN'],
  ['taking nothing back', 'cancelRsvp', { rsvpId: '$nothing' }, 'NOT_FOUND'],
  ['approving others’ guests', 'approveRsvp', { rsvpId: '$theirRsvp' }, 'FORBIDDEN'],
  ['rejecting others’ guests', 'rejectRsvp', { rsvpId: '$theirRsvp' }, 'FORBIDDEN'],
  ['inviting nobody', 'inviteToEvent', { eventId: '$mine', userId: '$nothing' }, 'NOT_FOUND'],
  ['inviting to others’ event', 'inviteToEvent', { eventId: '$theirs', userId: '$them' }, 'FORBIDDEN'],
  ['a code that is none', 'checkIn', { code: 'x' }, 'NOT_FOUND'],
  ['a code without end', 'checkIn', { code: long(201) }, 'INVALID', 'code'],
  ['others’ attendees', 'exportAttendees', { eventId: '$theirs' }, 'FORBIDDEN'],
];

it.each(cases)('refuses %s', async (_, field, raw, code, ...paths) => {
  const input = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? ids[value.slice(1)] : value]),
  );
  const before = await stored();
  const refusal = await person.refusal(mutation(field, '__typename'), { input });
  expect(refusal.code).toBe(code);
  if (paths.length) expect(refusal.violations.map(({ path }) => path.slice(1).join('.'))).toEqual(paths);
  expect(await stored()).toBe(before);
});

it('refuses whoever is not signed in', async () => {
  for (const field of new Set(cases.map(([, name]) => name))) {
    const input = cases.find(([, name, , code]) => name === field && code !== 'INVALID')?.[2];
    if (!input) continue;
    const sent = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? ids[value.slice(1)] : value]),
    );
    expect((await house.nobody.refusal(mutation(field, '__typename'), { input: sent })).code).toBe('UNAUTHENTICATED');
  }
  expect((await house.nobody.refusal('mutation { rotateFeedToken { token } }')).code).toBe('UNAUTHENTICATED');
});

it('refuses who is suspended', async () => {
  const someone = await house.someone();
  await house.suspended(someone.id);
  expect((await house.refused(someone, 'createEvent', { ...when, title: 'x' })).code).toBe('FORBIDDEN');
  expect((await house.refused(someone, 'rsvp', { eventId: ids.mine, answer: 'GOING' })).code).toBe('FORBIDDEN');
});

it('refuses bad arguments of queries, and finds nothing by ids that are none', async () => {
  const codes = await Promise.all(
    [
      `{ searchEvents(query: "${long(201)}") { totalCount } }`,
      '{ searchEvents(query: " ") { totalCount } }',
      '{ allEvents(first: 101) { totalCount } }',
      '{ allEvents(after: "nonsense") { nodes { id } } }',
      '{ calendar(period: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { totalCount } }',
      `{ calendarFeed(token: "${long(201)}") }`,
    ].map(async (document) => (await person.refusal(document)).code),
  );
  expect(codes).toEqual(codes.map(() => 'INVALID'));
  const read = await person.get(
    '{ event(id: "no id") { id } other: event { id } bySlug: event(slug: "a\\u0000b") { id } allEvents(filter: { hostId: "no id", groupId: "x" }) { totalCount } searchEvents(query: "%_\\\\") { totalCount } }',
  );
  expect(read).toEqual({ event: null, other: null, bySlug: null, allEvents: { totalCount: 0 }, searchEvents: { totalCount: 0 } });
});

it('has no input without bounds', () => {
  expect(unboundedInputs(subgraph)).toEqual([]);
});
