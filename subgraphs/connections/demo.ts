import { timesDemo, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { DAY } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import * as tables from './tables.ts';
import { canonicalPair } from './utilities.ts';

const TAGS = ['mentor', 'study group', 'old team', 'to call', '同窓会'];

/** The world's connections, with requests that wait, were declined or expired, and who is where. */
export async function demo(db: Database, world: World): Promise<void> {
  const rows = makeRows(world);
  await insertMany(db, tables.people, rows.people);
  await insertMany(db, tables.connections, rows.connections);
  await insertMany(db, tables.requests, rows.requests);
  await insertMany(db, tables.ties, rows.ties);
  await insertMany(db, tables.standings, rows.standings);
  await insertMany(db, tables.tags, rows.tags);
  await insertMany(db, tables.blocks, rows.blocks);
  await insertMany(db, tables.places, rows.places);
  await insertMany(db, tables.affiliations, rows.affiliations);
  await insertMany(db, tables.suggestionMarks, rows.suggestionMarks);
}

type Inserts<T extends keyof typeof tables> = (typeof tables)[T] extends { $inferInsert: infer R } ? R[] : never;

function makeRows(world: World) {
  const next = world.random('connections rows');
  const connections: Inserts<'connections'> = [];
  const requests: Inserts<'requests'> = [];
  const ties: Inserts<'ties'> = [];
  const tags: Inserts<'tags'> = [];
  const counts = new Map<string, number>();
  for (const { id, fromId, toId, accepted, at } of world.connections) {
    const answeredAt = new Date(Math.min(world.now.getTime(), at.getTime() + Math.floor(next() ** 3 * 20 * DAY)));
    const age = world.now.getTime() - at.getTime();
    const state = accepted ? 'ACCEPTED' : next() < 0.15 ? 'DECLINED' : age > 180 * DAY ? 'EXPIRED' : 'PENDING';
    const endedAt = state === 'DECLINED' ? answeredAt : state === 'EXPIRED' ? new Date(at.getTime() + 180 * DAY) : null;
    const note = next() < 0.2 ? (next() < 0.5 ? 'We met in class. Shall we stay in touch?' : 'Bonjour 👋 — on s’est vus au meetup.') : null;
    connections.push({
      id,
      ...canonicalPair({ a: fromId, b: toId }),
      fromId,
      toId,
      state,
      note,
      requestedAt: at,
      connectedAt: accepted ? answeredAt : null,
      endedAt,
      createdAt: at,
      updatedAt: endedAt ?? answeredAt,
    });
    requests.push({
      id: world.id(`request ${id}`, at),
      connectionId: id,
      fromId,
      toId,
      sentAt: at,
      outcome: state,
      settledAt: accepted ? answeredAt : endedAt,
      suggested: false,
    });
    if (!accepted) continue;
    for (const [userId, otherId] of [
      [fromId, toId],
      [toId, fromId],
    ] as const) {
      ties.push({ userId, otherId, connectionId: id, connectedAt: answeredAt });
      counts.set(userId, (counts.get(userId) ?? 0) + 1);
      if (next() < 0.05) tags.push({ connectionId: id, userId, tag: TAGS[Math.floor(next() * TAGS.length)] ?? 'mentor' });
    }
  }
  return {
    people: world.users.map(({ id: userId, displayName, suspended }) => ({
      userId,
      displayName,
      suspendedAt: suspended ? world.now : null,
    })),
    connections,
    requests,
    ties,
    tags,
    standings: world.users.map(({ id: userId }, i) => ({
      userId,
      connectionCount: counts.get(userId) ?? 0,
      // a few who keep to themselves; never one of those to sign in as
      whoCanRequest: i > 10 && next() < 0.03 ? ('MUTUALS' as const) : null,
      connectionsVisibleTo: i > 10 && next() < 0.05 ? ('ONLY_ME' as const) : i > 10 && next() < 0.3 ? ('EVERYONE' as const) : null,
    })),
    blocks: world.blocks.map(({ userId, blockedId, at }) => ({ userId, blockedId, createdAt: at })),
    ...whereabouts(world),
    suggestionMarks: marks(world, next),
  };
}

function whereabouts(world: World): { places: Inserts<'places'>; affiliations: Inserts<'affiliations'> } {
  const places: Inserts<'places'> = [
    ...world.companies.map(({ id, name }) => ({ kind: 'COMPANY' as const, placeId: id, name, secret: false })),
    ...world.courses.map(({ id, title }) => ({ kind: 'COURSE' as const, placeId: id, name: title, secret: false })),
    ...world.groups.map(({ id, name, privacy }) => ({ kind: 'GROUP' as const, placeId: id, name, secret: privacy === 'SECRET' })),
  ];
  const affiliations: Inserts<'affiliations'> = [
    ...world.companies.flatMap(({ id, members }) =>
      members.map(({ userId, joinedAt }) => ({ kind: 'COMPANY' as const, placeId: id, userId, viaId: id, since: joinedAt })),
    ),
    ...world.courses.flatMap(({ id, instructorIds, publishedAt }) =>
      instructorIds.map((userId) => ({ kind: 'COURSE' as const, placeId: id, userId, viaId: id, since: publishedAt })),
    ),
    ...world.enrollments
      .filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED')
      .map(({ id, courseId, learnerId, createdAt }) => ({
        kind: 'COURSE' as const,
        placeId: courseId,
        userId: learnerId,
        viaId: id,
        since: createdAt,
      })),
    ...world.groups.flatMap(({ id, members }) =>
      members.map(({ userId, joinedAt }) => ({ kind: 'GROUP' as const, placeId: id, userId, viaId: id, since: joinedAt })),
    ),
  ];
  return { places, affiliations };
}

/** Suggestions that some people saw, and a few that they put away. */
function marks(world: World, next: () => number): Inserts<'suggestionMarks'> {
  const people = world.users.slice(0, 120 * timesDemo(world.sizes));
  return people.flatMap((user, i) => {
    const other = people[(i * 7 + 11) % people.length];
    if (!other || other.id === user.id) return [];
    const seenAt = new Date(world.now.getTime() - Math.floor(next() * 60 * DAY));
    return [{ userId: user.id, otherId: other.id, seenAt, dismissedAt: next() < 0.2 ? seenAt : null }];
  });
}
