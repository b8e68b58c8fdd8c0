import { createHash } from 'node:crypto';
import { type DemoEvent, pick, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import * as tables from './tables.ts';

const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
type Rsvp = typeof tables.rsvps.$inferInsert;

const KIND_OF = ['MEETUP', 'WORKSHOP', 'WEBINAR', 'MEETUP', 'CONFERENCE'] as const;
const TALKS = ['Welcome', 'What we learned last year', 'Hands on', 'Questions and answers', 'Συζήτηση', '懇親会'];

/** The events of the demo: who comes, who waits, who was there, agendas, tickets, and what was called off. */
export async function demo(db: Database, world: World): Promise<void> {
  const next = world.random('events answers');
  await insertMany(
    db,
    tables.people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? world.now : null })),
  );
  await insertMany(
    db,
    tables.blocks,
    world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
  );
  await insertMany(
    db,
    tables.groups,
    world.groups.map(({ id: groupId, privacy }) => ({ groupId, privacy })),
  );
  await insertMany(
    db,
    tables.groupMembers,
    world.groups.flatMap(({ id: groupId, members }) => members.map(({ userId, role }) => ({ groupId, userId, role }))),
  );
  const answers = world.events.map((event, i) => answersOf(world, event, i, next));
  await insertMany(
    db,
    tables.events,
    world.events.map((event, i) => rowOf(world, event, i, answers[i] ?? [])),
  );
  await insertMany(
    db,
    tables.ticketTypes,
    world.events.filter(isPaid(world)).map((event) => ticketOf(world, event, answers[world.events.indexOf(event)] ?? [])),
  );
  await insertMany(db, tables.rsvps, answers.flat());
  await insertMany(
    db,
    tables.cohosts,
    world.events.flatMap((event, i) => cohostOf(world, event, i)),
  );
  await agendas(db, world);
}

const isPaid = (world: World) => (event: DemoEvent) => world.events.indexOf(event) % 9 === 5;
const madeAt = ({ startsAt }: DemoEvent) => new Date(startsAt.getTime() - 30 * DAY);
const HOLDS: ReadonlySet<string> = new Set(['GOING', 'CHECKED_IN', 'NO_SHOW', 'OFFERED', 'PENDING_PAYMENT']);
const takenOf = (answers: readonly Rsvp[]) =>
  answers.reduce((sum, { status, guests }) => (HOLDS.has(status) ? sum + 1 + (guests ?? 0) : sum), 0);

function rowOf(world: World, event: DemoEvent, i: number, answers: readonly Rsvp[]): typeof tables.events.$inferInsert {
  const home = world.users.find(({ id }) => id === event.hostId);
  const online = i % 5 === 2;
  const cancelled = event.status === 'CANCELLED';
  const past = event.endsAt < world.now;
  return {
    id: event.id,
    slug: event.slug,
    title: event.title,
    description: `${event.title}: come as you are. ${i % 6 === 4 ? 'Bienvenue à tous, 大家好 👋' : 'We meet, talk and build.'}`,
    kind: KIND_OF[i % 5] ?? 'OTHER',
    mode: online ? 'ONLINE' : i % 10 === 4 ? 'HYBRID' : 'IN_PERSON',
    // what world calls over and what is over by the clock are the same
    status: cancelled ? 'CANCELLED' : event.status === 'DRAFT' ? 'DRAFT' : past ? 'ENDED' : 'PUBLISHED',
    visibility: i % 16 === 7 ? 'PRIVATE' : i % 16 === 11 ? 'UNLISTED' : 'PUBLIC',
    hostId: event.hostId,
    groupId: event.groupId,
    timeZone: event.timeZone,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    venue: online ? null : `Room ${1 + (i % 9)}`,
    address: online || !home ? null : `${home.city}, ${home.country}`,
    onlineUrl: online || i % 10 === 4 ? `https://meet.example.org/${event.slug}` : null,
    capacity: event.capacity,
    taken: takenOf(answers),
    ceiling: event.capacity === null ? null : Math.max(event.capacity, takenOf(answers)),
    nextInQueue: 1_000,
    approvalRequired: i % 11 === 3 ? true : null,
    sequence: cancelled ? 1 : 0,
    checkInSecret: createHash('sha256').update(`demo ${event.id}`).digest('base64url'),
    publishedAt: event.status === 'DRAFT' ? null : madeAt(event),
    cancelledAt: cancelled ? new Date(Math.min(world.now.getTime(), event.startsAt.getTime() - 2 * DAY)) : null,
    cancelReason: cancelled ? 'The speaker is ill.' : null,
    createdAt: madeAt(event),
  };
}

/** Some 20 to 90 people for each: until it is full, then they wait. */
function answersOf(world: World, event: DemoEvent, i: number, next: () => number): Rsvp[] {
  if (event.status === 'DRAFT') return [];
  const apart = new Set(
    world.blocks.flatMap(({ userId, blockedId }) => (userId === event.hostId ? [blockedId] : blockedId === event.hostId ? [userId] : [])),
  );
  const fits = ({ id, suspended }: World['users'][number]) => !suspended && id !== event.hostId && !apart.has(id);
  const people = [...new Set(Array.from({ length: 20 + Math.floor(70 * next()) }, () => pick(world.users, next())))].filter(fits);
  // those to sign in as are seen at some of them
  const known = world.users.slice(0, 10).filter((user, n) => (n + i) % 4 === 0 && fits(user) && !people.includes(user));
  const past = event.endsAt < world.now;
  const paid = isPaid(world)(event);
  let taken = 0;
  let queue = 0;
  return [...known, ...people].map(({ id: userId }, n): Rsvp => {
    const respondedAt = new Date(madeAt(event).getTime() + Math.floor((n / (people.length + 10)) * 20 * DAY + next() * DAY));
    const createdAt = respondedAt > world.now ? new Date(world.now.getTime() - (100 - (n % 90)) * 60_000) : respondedAt;
    const luck = next();
    const base = { id: world.id(`rsvp ${event.id} ${userId}`, createdAt), eventId: event.id, userId, createdAt, respondedAt: createdAt };
    const source = luck < 0.6 ? ('DIRECT' as const) : luck < 0.8 ? ('FEED' as const) : ('SEARCH' as const);
    if (event.status === 'CANCELLED')
      return { ...base, source, status: 'CANCELLED', goingAt: createdAt, endedAt: new Date(event.startsAt.getTime() - 2 * DAY) };
    if (n % 9 === 8)
      return {
        ...base,
        source: 'INVITATION',
        status: past ? 'EXPIRED' : 'INVITED',
        invitedById: event.hostId,
        respondedAt: null,
        endedAt: past ? event.endsAt : null,
      };
    if (luck < 0.08) return { ...base, source, status: 'DECLINED' };
    if (luck < 0.16) return { ...base, source, status: 'MAYBE' };
    if (luck < 0.2) return { ...base, source, status: 'CANCELLED', goingAt: createdAt, endedAt: new Date(createdAt.getTime() + HOUR) };
    if (event.capacity !== null && taken >= event.capacity)
      return {
        ...base,
        source,
        status: past ? 'EXPIRED' : 'WAITLISTED',
        queue: past ? null : ++queue,
        waitlistedAt: createdAt,
        endedAt: past ? event.endsAt : null,
      };
    taken += 1;
    const there = past && luck > 0.35;
    return {
      ...base,
      source,
      status: past ? (there ? 'CHECKED_IN' : 'NO_SHOW') : 'GOING',
      goingAt: createdAt,
      checkedInAt: there ? new Date(event.startsAt.getTime() - 10 * 60_000 + Math.floor(luck * 20 * 60_000)) : null,
      ...(paid
        ? {
            ticketTypeId: world.id(`ticket ${event.id}`, madeAt(event)),
            priceMinor: 1_500n,
            currency: 'EUR',
            paidAt: createdAt,
            paymentId: world.id(`payment ${event.id} ${userId}`, createdAt),
          }
        : {}),
    };
  });
}

const ticketOf = (world: World, event: DemoEvent, answers: readonly Rsvp[]): typeof tables.ticketTypes.$inferInsert => ({
  id: world.id(`ticket ${event.id}`, madeAt(event)),
  eventId: event.id,
  name: 'Standard',
  priceMinor: 1_500n,
  currency: 'EUR',
  sold: takenOf(answers),
  createdAt: madeAt(event),
});

function cohostOf(world: World, event: DemoEvent, i: number) {
  const other = world.users[(i * 7 + 3) % world.users.length];
  return i % 3 === 0 && other && !other.suspended && other.id !== event.hostId ? [{ eventId: event.id, userId: other.id }] : [];
}

/** Every fourth event has an agenda with speakers. */
async function agendas(db: Database, world: World): Promise<void> {
  const some = world.events.filter((_, i) => i % 4 === 0);
  const speakerOf = (event: DemoEvent, n: number) => world.id(`speaker ${event.id} ${n}`, madeAt(event));
  await insertMany(
    db,
    tables.speakers,
    some.flatMap((event, e) =>
      [0, 1].flatMap((n) => {
        const user = world.users[(e * 13 + n * 29 + 1) % world.users.length];
        return user
          ? [
              {
                id: speakerOf(event, n),
                eventId: event.id,
                userId: user.id,
                name: user.displayName,
                bio: 'Speaks often.',
                createdAt: madeAt(event),
              },
            ]
          : [];
      }),
    ),
  );
  await insertMany(
    db,
    tables.sessions,
    some.flatMap((event) =>
      TALKS.slice(0, 4).map((_, n) => ({
        id: world.id(`session ${event.id} ${n}`, madeAt(event)),
        eventId: event.id,
        title: TALKS[(n + some.indexOf(event)) % TALKS.length] ?? 'Talk',
        startsAt: new Date(event.startsAt.getTime() + n * 30 * 60_000),
        endsAt: new Date(event.startsAt.getTime() + (n + 1) * 30 * 60_000),
        room: 'Main hall',
        speakerIds: [speakerOf(event, n % 2)],
        createdAt: madeAt(event),
      })),
    ),
  );
}
