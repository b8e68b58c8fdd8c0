import { pick } from './pick.ts';
import { random } from './random.ts';
import type { Sizes } from './sizes.ts';
import { COMPANY_SUFFIXES, FAMILY_NAMES, GROUP_KINDS, INDUSTRIES, JOB_KINDS, TOPICS } from './words.ts';
import type { DemoCourse, DemoUser } from './world.ts';

/** Who knows whom, who works where, who meets where: what several domains' demo data agrees on. */
export interface DemoNetwork {
  readonly companies: readonly DemoCompany[];
  readonly groups: readonly DemoGroup[];
  readonly jobs: readonly DemoJob[];
  readonly events: readonly DemoEvent[];
  readonly connections: readonly DemoConnection[];
  /** Pairs of which the first blocked the second; no connection or follow stands between them. */
  readonly blocks: readonly { readonly userId: string; readonly blockedId: string; readonly at: Date }[];
  readonly follows: readonly DemoFollow[];
}
export interface DemoCompany {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** The domain that it proved to be its own; null: not verified. */
  readonly domain: string | null;
  readonly industry: string;
  readonly country: string;
  readonly city: string;
  readonly foundedAt: Date;
  /** The first is the owner. */
  readonly members: readonly {
    readonly userId: string;
    readonly role: 'OWNER' | 'ADMIN' | 'RECRUITER' | 'TRAINER' | 'MEMBER';
    readonly joinedAt: Date;
  }[];
}
export interface DemoGroup {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly topic: string;
  readonly privacy: 'PUBLIC' | 'PRIVATE' | 'SECRET';
  readonly createdAt: Date;
  /** The first is the owner. */
  readonly members: readonly {
    readonly userId: string;
    readonly role: 'OWNER' | 'ADMIN' | 'MODERATOR' | 'MEMBER';
    readonly joinedAt: Date;
  }[];
}
export interface DemoJob {
  readonly id: string;
  readonly companyId: string;
  readonly recruiterId: string;
  readonly title: string;
  readonly slug: string;
  readonly topic: string;
  readonly skills: readonly string[];
  readonly status: 'OPEN' | 'PAUSED' | 'CLOSED' | 'DRAFT';
  readonly publishedAt: Date;
  readonly deadline: Date;
}
export interface DemoEvent {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly hostId: string;
  readonly groupId: string | null;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly status: 'PUBLISHED' | 'CANCELLED' | 'ENDED' | 'DRAFT';
}
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

const DAY = 24 * 60 * 60_000;
type Id = (name: string, moment?: Date) => string;
type Next = () => number;
const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const between = (next: Next, from: Date, to: Date) =>
  new Date(from.getTime() + Math.floor(next() * Math.max(1, to.getTime() - from.getTime())));
const latest = (...dates: Date[]) => new Date(Math.max(...dates.map((date) => date.getTime())));

/** Companies, groups, jobs, events and the ties between people. */
export function makeNetwork(sizes: Sizes, users: readonly DemoUser[], courses: readonly DemoCourse[], now: Date, id: Id): DemoNetwork {
  const active = users.filter(({ suspended }) => !suspended);
  const companies = makeCompanies(sizes.companies, active, now, id);
  const groups = makeGroups(sizes.groups, active, now, id);
  const blocks = makeBlocks(sizes.blocks, active, now);
  const apart = new Set(blocks.flatMap(({ userId, blockedId }) => [`${userId} ${blockedId}`, `${blockedId} ${userId}`]));
  return {
    companies,
    groups,
    jobs: makeJobs(sizes.jobs, companies, now, id),
    events: makeEvents(sizes.events, active, groups, now, id),
    connections: makeConnections(sizes.connections, active, companies, apart, now, id),
    blocks,
    follows: makeFollows(sizes.follows, active, companies, courses, groups, apart, now, id),
  };
}

function makeCompanies(count: number, users: readonly DemoUser[], now: Date, id: Id): DemoCompany[] {
  const next = random('companies');
  const recruiters = users.filter(({ roles }) => roles.includes('RECRUITER'));
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i): DemoCompany => {
    const foundedAt = new Date(now.getTime() - (650 - (i * 540) / count) * DAY);
    const industry = pick(INDUSTRIES, next());
    const family = FAMILY_NAMES.filter((word) => /^[A-Z]/.test(word));
    const name = `${pick(family, ((i * 7 + 3) % family.length) / family.length)} ${pick(COMPANY_SUFFIXES, next())} ${i + 1}`;
    const owner = recruiters[i % recruiters.length] ?? pick(users, next());
    const size = Math.max(1, Math.floor(22 * next() ** 2));
    const staff = Array.from({ length: size }, () => pick(users, next())).filter(
      ({ id: userId }) => userId !== owner.id && !taken.has(userId),
    );
    for (const { id: userId } of staff) taken.add(userId);
    const home = pick(users, next());
    return {
      id: id(`company ${i}`, foundedAt),
      name,
      slug: slug(name),
      domain: i % 3 ? `${slug(name)}.example` : null,
      industry,
      country: home.country,
      city: home.city,
      foundedAt,
      members: [
        { userId: owner.id, role: 'OWNER', joinedAt: latest(foundedAt, owner.joinedAt) },
        ...[...new Map(staff.map((user) => [user.id, user])).values()].map((user, at) => ({
          userId: user.id,
          role: at === 0 ? ('RECRUITER' as const) : at === 1 ? ('ADMIN' as const) : at === 2 ? ('TRAINER' as const) : ('MEMBER' as const),
          joinedAt: between(next, latest(foundedAt, user.joinedAt), now),
        })),
      ],
    };
  });
}

function makeGroups(count: number, users: readonly DemoUser[], now: Date, id: Id): DemoGroup[] {
  const next = random('groups');
  return Array.from({ length: count }, (_, i): DemoGroup => {
    const createdAt = new Date(now.getTime() - (500 - (i * 450) / count) * DAY);
    const topic = pick(TOPICS, (i % TOPICS.length) / TOPICS.length);
    const name = `${topic} ${pick(GROUP_KINDS, next())} ${i + 1}`;
    // sizes are log-normal, about
    const size = Math.min(120, Math.max(2, Math.round(Math.exp(1.2 + 3 * next()))));
    const members = [...new Map(Array.from({ length: size }, () => pick(users, next() ** 1.3)).map((user) => [user.id, user])).values()];
    return {
      id: id(`group ${i}`, createdAt),
      name,
      slug: slug(name),
      topic,
      privacy: i % 9 === 8 ? 'SECRET' : i % 3 === 1 ? 'PRIVATE' : 'PUBLIC',
      createdAt,
      members: members.map((user, at) => ({
        userId: user.id,
        role: at === 0 ? ('OWNER' as const) : at === 1 ? ('ADMIN' as const) : at === 2 ? ('MODERATOR' as const) : ('MEMBER' as const),
        joinedAt: at === 0 ? createdAt : between(next, latest(createdAt, user.joinedAt), now),
      })),
    };
  });
}

function makeJobs(count: number, companies: readonly DemoCompany[], now: Date, id: Id): DemoJob[] {
  const next = random('jobs');
  const verified = companies.filter(({ domain }) => domain);
  return Array.from({ length: count }, (_, i): DemoJob => {
    const company = pick(verified, next() ** 1.5);
    const topic = pick(TOPICS, next());
    const title = `${topic} ${pick(JOB_KINDS, next())}`;
    const publishedAt = new Date(now.getTime() - Math.floor(120 * next()) * DAY);
    const share = next();
    const status = share < 0.05 ? 'DRAFT' : share < 0.1 ? 'PAUSED' : share < 0.35 ? 'CLOSED' : 'OPEN';
    const recruiter = company.members.find(({ role }) => role === 'RECRUITER') ?? company.members[0];
    if (!recruiter) throw new Error(`${company.name} has no members.`);
    return {
      id: id(`job ${i}`, publishedAt),
      companyId: company.id,
      recruiterId: recruiter.userId,
      title,
      slug: slug(`${title} ${i + 1}`),
      topic,
      skills: [...new Set([topic, pick(TOPICS, next()), pick(TOPICS, next())])],
      status,
      publishedAt,
      deadline: new Date(
        (status === 'CLOSED' ? now.getTime() - 5 * DAY : now.getTime() + 30 * DAY) +
          Math.floor(next() * 20) * DAY -
          (status === 'CLOSED' ? 20 * DAY : 0),
      ),
    };
  });
}

function makeEvents(count: number, users: readonly DemoUser[], groups: readonly DemoGroup[], now: Date, id: Id): DemoEvent[] {
  const next = random('events');
  const open = groups.filter(({ privacy }) => privacy === 'PUBLIC');
  return Array.from({ length: count }, (_, i): DemoEvent => {
    const group = i % 3 === 0 ? pick(open, next()) : null;
    const host = group ? users.find(({ id: userId }) => userId === group.members[0]?.userId) : pick(users, next() ** 2);
    const startsAt = new Date(Math.floor((now.getTime() + ((i * 200) / count - 110) * DAY) / DAY) * DAY + (16 + (i % 5)) * 60 * 60_000);
    const past = startsAt < now;
    const title = `${pick(TOPICS, next())} ${['Meetup', 'Workshop', 'Webinar', 'Study Night', 'Conference'][i % 5]}`;
    return {
      id: id(`event ${i}`, new Date(startsAt.getTime() - 30 * DAY)),
      title,
      slug: slug(`${title} ${i + 1}`),
      hostId: (host ?? pick(users, next())).id,
      groupId: group?.id ?? null,
      timeZone: (host ?? pick(users, next())).timeZone,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * 60 * 60_000),
      capacity: i % 4 === 0 ? null : 10 + (i % 7) * 10,
      status: i % 13 === 12 ? 'CANCELLED' : past ? 'ENDED' : i % 17 === 16 ? 'DRAFT' : 'PUBLISHED',
    };
  });
}

function makeBlocks(count: number, users: readonly DemoUser[], now: Date) {
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
function makeConnections(
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
function makeFollows(
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
