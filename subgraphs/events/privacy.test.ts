import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Events, mutation, startEvents } from './testing.ts';

let house: Events;
let host: Actor;
let member: Actor;
let stranger: Actor;
beforeAll(async () => {
  house = await startEvents();
  [host, member, stranger] = (await house.join(3)) as [Actor, Actor, Actor];
});
afterAll(() => house.stop());

/** What somebody gets for an event that is not theirs to know equals what they get for none, text by text. */
const same = async (who: Actor, document: string, variables: (id: string) => Record<string, unknown>, real: string) => {
  const [of, none] = await Promise.all([real, newId()].map((id) => who.ask(document, variables(id))));
  const told = (answer: typeof of) =>
    JSON.stringify({ data: answer?.data ?? null, errors: answer?.errors?.map(({ message, extensions }) => [message, extensions]) });
  expect(told(of)).toBe(told(none));
  expect(told(of)).not.toContain(real);
};

const LISTS = `query ($host: ID!, $group: ID!) { allEvents { totalCount } searchEvents(query: "zither") { totalCount } byHost: allEvents(filter: { hostId: $host }) { totalCount }
  _entities(representations: [{ __typename: "User", id: $host }, { __typename: "Group", id: $group }]) { ... on User { hostedEvents { totalCount } } ... on Group { events { totalCount } } } }`;
const counts = async (who: Actor, group: string = newId(), of: Actor = host) => {
  const { allEvents, searchEvents, byHost, _entities } = await who.get(LISTS, { host: of.id, group });
  return [allEvents, searchEvents, byHost, _entities[0].hostedEvents, _entities[1].events].map(({ totalCount }) => totalCount);
};

/** Nothing leads a person there. */
async function isNothing(who: Actor, id: string, rsvpId: string): Promise<void> {
  const { slug } = (await host.get('query ($id: ID!) { event(id: $id) { slug } }', { id })).event;
  expect((await who.get('query ($slug: String!) { event(slug: $slug) { id } }', { slug })).event).toBeNull();
  expect(await who.entity('Event', { id }, 'id title')).toBeNull();
  expect(await who.entity('Rsvp', { id: rsvpId }, 'id')).toBeNull();
  for (const field of [
    'eventDetails(eventId: $id) { id }',
    'attendees(eventId: $id) { totalCount }',
    'eventIcs(eventId: $id)',
    'event(id: $id) { id }',
  ])
    await same(who, `query ($id: ID!) { ${field} }`, (value) => ({ id: value }), id);
}

const MUTATIONS = [
  ['rsvp', { answer: 'GOING' }],
  ['joinEventWaitlist', {}],
  ['updateEvent', { title: 'Mine' }],
  ['publishEvent', {}],
  ['cancelEvent', { reason: 'x' }],
  ['deleteEvent', {}],
  ['archiveEvent', {}],
  ['postponeEvent', { reason: 'x' }],
  ['exportAttendees', {}],
  ['addEventSpeaker', { name: 'x' }],
  ['setEventTickets', { tickets: [] }],
] as const;

describe('an event of a group that is not public does not exist for others', () => {
  it.each(['PRIVATE', 'SECRET'] as const)(
    'of a %s one: by id, slug, reference, lists, search, counts, files and mutations',
    async (privacy) => {
      const groupId = await house.group(privacy, host, [member]);
      const before = await counts(stranger, groupId);
      const id = await house.published(host, { title: 'Zither evening', groupId });
      const { id: rsvpId } = await house.goes(member, id);
      for (const who of [stranger, house.nobody]) await isNothing(who, id, rsvpId);
      expect(await counts(stranger, groupId)).toEqual(before);
      expect(await counts(house.nobody, groupId)).toEqual(before);
      for (const [field, more] of MUTATIONS)
        await same(stranger, mutation(field, '__typename'), (eventId) => ({ input: { eventId, ...more } }), id);
      expect((await counts(member, groupId))[4]).toBe(1);
      expect((await house.refused(host, 'inviteToEvent', { eventId: id, userId: stranger.id })).code).toBe('CONFLICT');
      expect(
        (
          await house.refused(member, 'createEvent', {
            title: 'x',
            startsAt: '2027-01-01T10:00:00Z',
            endsAt: '2027-01-01T11:00:00Z',
            groupId,
          })
        ).code,
      ).toBe('FORBIDDEN');
      // whoever leaves the group comes to it no more, and knows of it no more
      await house.leaves(groupId, privacy, member.id);
      expect(await house.statusOf(rsvpId)).toBe('CANCELLED');
      expect((await member.get('query ($id: ID!) { event(id: $id) { id } }', { id })).event).toBeNull();
      expect(
        (await member.get('{ calendar(period: { from: "2020-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z" }) { totalCount } }')).calendar
          .totalCount,
      ).toBe(0);
      expect(await house.broken()).toEqual([]);
    },
  );
});

describe('a private event', () => {
  it('is known to those who are invited, an unlisted one to those who have its address', async () => {
    const [invited, other] = (await house.join(2)) as [Actor, Actor];
    const hidden = await house.published(host, { title: 'Hidden', visibility: 'PRIVATE' });
    const unlisted = await house.published(host, { title: 'Whisper', visibility: 'UNLISTED' });
    await house.does(host, 'inviteToEvent', { eventId: hidden, userId: invited.id });
    const names = async (who: Actor) =>
      await who.get(
        'query ($a: ID!, $b: ID!) { a: event(id: $a) { title } b: event(id: $b) { title } searchEvents(query: "whisper") { totalCount } }',
        { a: hidden, b: unlisted },
      );
    expect(await names(invited)).toMatchObject({ a: { title: 'Hidden' }, b: { title: 'Whisper' }, searchEvents: { totalCount: 0 } });
    expect(await names(other)).toMatchObject({ a: null, b: { title: 'Whisper' } });
    expect(await names(house.nobody)).toMatchObject({ a: null, b: { title: 'Whisper' } });
    await house.goes(other, unlisted);
    expect((await names(other)).searchEvents.totalCount).toBe(1);
    await house.does(host, 'cancelEvent', { eventId: hidden, reason: 'Found out.' });
    expect(await names(invited)).toMatchObject({ a: { title: 'Hidden' } });
    expect(await names(other)).toMatchObject({ a: null });
  });

  it('tells its address on the Internet to those who come, and notes and codes to nobody else', async () => {
    const id = await house.published(host, { onlineUrl: 'https://meet.example.org/x', mode: 'ONLINE' });
    const [guest, other] = (await house.join(2)) as [Actor, Actor];
    await house.goes(guest, id, { note: 'Vegetarian' });
    const read = (who: Actor) =>
      who.get(
        'query ($id: ID!) { event(id: $id) { onlineUrl counts { count } attendees { nodes { note source checkInCode user { id } } } } }',
        { id },
      );
    const [forHost, forGuest, forOther] = await Promise.all([host, guest, other].map(async (who) => (await read(who)).event));
    expect([forHost.onlineUrl, forGuest.onlineUrl, forOther.onlineUrl]).toEqual([
      'https://meet.example.org/x',
      'https://meet.example.org/x',
      null,
    ]);
    expect([forHost, forGuest, forOther].map(({ attendees }) => attendees.nodes[0].note)).toEqual(['Vegetarian', 'Vegetarian', null]);
    expect([forHost, forGuest, forOther].map(({ attendees }) => attendees.nodes[0].checkInCode !== null)).toEqual([false, true, false]);
    expect([forHost.counts, forOther.counts]).toEqual([[{ count: 1 }], null]);
    await house.does(host, 'updateEvent', { eventId: id, showAttendees: false });
    expect((await read(other)).event.attendees).toBeNull();
    expect((await read(host)).event.attendees.nodes).toHaveLength(1);
    expect((await house.refused(other, 'exportAttendees', { eventId: id })).code).toBe('FORBIDDEN');
    const { csv } = await house.does(host, 'exportAttendees', { eventId: id }, 'csv');
    expect(csv.split('\r\n')).toHaveLength(3);
  });
});

describe('people between whom a block stands', () => {
  it('know nothing of each other’s events, come to none, and don’t see each other among those who come', async () => {
    const [one, two, third] = (await house.join(3)) as [Actor, Actor, Actor];
    const mine = await house.published(one, { title: 'Blocked party', capacity: 1 });
    const theirs = await house.published(third);
    const { id: rsvpId } = await house.goes(two, mine);
    await house.goes(one, theirs);
    await house.goes(two, theirs);
    await house.blocks(two, one);
    expect(await house.statusOf(rsvpId)).toBe('CANCELLED');
    for (const [who, other] of [
      [two, one],
      [one, two],
    ] as const) {
      const { nodes, totalCount } = (
        await who.get('query ($id: ID!) { attendees(eventId: $id) { totalCount nodes { user { id } } } }', { id: theirs })
      ).attendees;
      expect([totalCount, nodes.map(({ user }: { user: { id: string } }) => user.id)]).toEqual([1, [who.id]]);
      expect((await house.refused(who, 'inviteToEvent', { eventId: await house.published(who), userId: other.id })).code).toBe('NOT_FOUND');
    }
    expect(
      (await two.get('query ($id: ID!) { event(id: $id) { id } searchEvents(query: "blocked party") { totalCount } }', { id: mine })).event,
    ).toBeNull();
    expect((await house.refused(two, 'rsvp', { eventId: mine, answer: 'GOING' })).code).toBe('NOT_FOUND');
    expect((await counts(two, newId(), one))[2]).toBe(0);
    expect(await house.broken()).toEqual([]);
  });
});

describe('a draft', () => {
  it('does not exist for others', async () => {
    const id = await house.draft(host);
    for (const [field, more] of MUTATIONS)
      await same(stranger, mutation(field, '__typename'), (eventId) => ({ input: { eventId, ...more } }), id);
    expect(await stranger.entity('Event', { id }, 'id')).toBeNull();
  });
});
