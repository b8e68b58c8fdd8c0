import { between, DAY, latest } from '../moments.ts';
import { pick } from '../pick.ts';
import { type Id, random } from '../random.ts';
import { TOPICS } from '../words.ts';
import type { DemoCourse, DemoUser } from '../world.ts';
import type { DemoCompany } from './companies.ts';
import type { DemoGroup } from './groups.ts';

export interface DemoConnection {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly accepted: boolean;
  readonly at: Date;
}

export interface DemoFollow {
  readonly id: string;
  readonly followerId: string;
  readonly targetType: 'USER' | 'COMPANY' | 'COURSE' | 'GROUP' | 'TAG';
  readonly targetId: string;
  readonly at: Date;
}

export function makeBlocks(count: number, users: readonly DemoUser[], now: Date) {
  const next = random('blocks');
  // never one of those to sign in as
  const others = users.slice(10);
  return Array.from({ length: count }, (_, i) => {
    const userId = pick(others, i / (2 * count)).id;
    const blockedId = pick(others, 0.5 + i / (2 * count + 1)).id;
    return { userId, blockedId, at: new Date(now.getTime() - Math.floor(200 * next()) * DAY) };
  });
}

/** Colleagues first, then people of one city, then friends of friends. */
export function makeConnections(
  count: number,
  users: readonly DemoUser[],
  companies: readonly DemoCompany[],
  apart: ReadonlySet<string>,
  now: Date,
  id: Id,
): DemoConnection[] {
  const next = random('connections');
  const made: DemoConnection[] = [];
  const friends = new Map<string, string[]>();
  const joined = new Map(users.map((user) => [user.id, user.joinedAt]));
  const seen = new Set<string>();
  const connect = (fromId: string, toId: string) => {
    const pair = [fromId, toId].sort().join(' ');
    if (fromId === toId || seen.has(pair) || apart.has(`${fromId} ${toId}`)) return;
    seen.add(pair);
    const accepted = next() > 0.08;
    const at = between(next, latest(joined.get(fromId) ?? now, joined.get(toId) ?? now), now);
    made.push({ id: id(`connection ${pair}`, at), fromId, toId, accepted, at });
    if (!accepted) return;
    friends.set(fromId, [...(friends.get(fromId) ?? []), toId]);
    friends.set(toId, [...(friends.get(toId) ?? []), fromId]);
  };
  for (const { members } of companies)
    for (const a of members)
      for (const b of members) if (a.userId < b.userId && next() < 0.6 && made.length < count * 0.375) connect(a.userId, b.userId);
  const cities = Map.groupBy(users, ({ city }) => city);
  while (made.length < count) {
    const person = pick(users, next() ** 1.4);
    const known = friends.get(person.id) ?? [];
    const through = known.length && next() < 0.5 ? friends.get(pick(known, next())) : undefined;
    const neighbours = cities.get(person.city) ?? users;
    connect(
      person.id,
      through?.length ? pick(through, next()) : next() < 0.5 ? pick(neighbours, next()).id : pick(users, next() ** 1.4).id,
    );
  }
  return made;
}

/** By preferential attachment: whoever is followed much is followed more. */
export function makeFollows(
  count: number,
  users: readonly DemoUser[],
  companies: readonly DemoCompany[],
  courses: readonly DemoCourse[],
  groups: readonly DemoGroup[],
  apart: ReadonlySet<string>,
  now: Date,
  id: Id,
): DemoFollow[] {
  const next = random('follows');
  const open = groups.filter(({ privacy }) => privacy === 'PUBLIC');
  const made: DemoFollow[] = [];
  const seen = new Set<string>();
  while (made.length < count) {
    const follower = pick(users, next());
    const share = next();
    const earlier = made.length ? pick(made, next()) : undefined;
    const [targetType, targetId]: [DemoFollow['targetType'], string] =
      share < 0.45 && earlier
        ? [earlier.targetType, earlier.targetId]
        : share < 0.75
          ? ['USER', pick(users, next() ** 2).id]
          : share < 0.85
            ? ['COMPANY', pick(companies, next() ** 1.5).id]
            : share < 0.92
              ? ['COURSE', pick(courses, next() ** 1.5).id]
              : share < 0.97
                ? ['GROUP', pick(open, next()).id]
                : ['TAG', pick(TOPICS, next()).toLowerCase().replaceAll(' ', '')];
    const key = `${follower.id} ${targetType} ${targetId}`;
    if (seen.has(key) || targetId === follower.id || apart.has(`${follower.id} ${targetId}`)) continue;
    seen.add(key);
    const at = between(next, follower.joinedAt, now);
    made.push({ id: id(`follow ${key}`, at), followerId: follower.id, targetType, targetId, at });
  }
  return made;
}
