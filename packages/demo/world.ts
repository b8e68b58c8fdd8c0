import { type DemoCertificate, makeCertificates } from './certificates.ts';
import { DAY } from './moments.ts';
import { type DemoNetwork, makeNetwork } from './network.ts';
import { pick } from './pick.ts';
import { type Id, idAt, random } from './random.ts';
import { SIZES, type Sizes } from './sizes.ts';
import { AUDIENCES, CITIES, FAMILY_NAMES, GIVEN_NAMES, TOPICS } from './words.ts';

export type * from './certificates.ts';
export type * from './network.ts';
export { pick } from './pick.ts';
export { idAt, random } from './random.ts';
export * from './sizes.ts';
export * from './words.ts';

/**
 * The people, courses, enrolments, companies, groups, jobs, events and ties that every domain's demo data agrees on: the same for the same size, whoever asks. What only
 * one domain knows (messages, notifications, skills …) it makes itself, in its `demo.ts`, from `world.random(<name>)`.
 */
export interface World extends DemoNetwork {
  /** The moment that the demo's past ends. */
  readonly now: Date;
  readonly users: readonly DemoUser[];
  readonly courses: readonly DemoCourse[];
  readonly enrollments: readonly DemoEnrollment[];
  readonly certificates: readonly DemoCertificate[];
  readonly sizes: Sizes;
  random(name: string): () => number;
  readonly id: Id;
}
export interface DemoUser {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly joinedAt: Date;
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly suspended: boolean;
}
export interface DemoCourse {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly topic: string;
  readonly instructorIds: readonly string[];
  readonly publishedAt: Date;
  readonly runs: readonly DemoRun[];
}
export interface DemoRun {
  readonly id: string;
  readonly number: number;
  /** Null: no limit. */
  readonly capacity: number | null;
  /** Null: free. */
  readonly price: { readonly amountMinor: bigint; readonly currency: string } | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly openForEnrollment: boolean;
}
export interface DemoEnrollment {
  readonly id: string;
  readonly courseId: string;
  readonly runId: string;
  readonly learnerId: string;
  readonly status: 'ACTIVE' | 'COMPLETED' | 'WITHDRAWN' | 'WAITLISTED' | 'PENDING_PAYMENT';
  /** Share of required lessons done, 0 to 1. */
  readonly progress: number;
  readonly createdAt: Date;
  /** What it costs; payments holds a captured payment for it unless it is PENDING_PAYMENT. */
  readonly price: DemoRun['price'];
}

/** People to sign in as: the first four users. Their password is `lyceum-demo`. */
export const DEMO_LOGINS = [
  { email: 'admin@lyceum.test', displayName: 'Ada Admin', roles: ['ADMIN'] },
  { email: 'instructor@lyceum.test', displayName: 'Iris Instructor', roles: ['STUDENT', 'INSTRUCTOR'] },
  { email: 'student@lyceum.test', displayName: 'Sam Student', roles: ['STUDENT'] },
  { email: 'recruiter@lyceum.test', displayName: 'Rene Recruiter', roles: ['STUDENT', 'RECRUITER'] },
] as const;
export const DEMO_PASSWORD = 'lyceum-demo';

/** A world of one size; the same size makes the same world. */
export function makeWorld(sizes: Sizes = SIZES.demo): World {
  const now = new Date('2026-11-01T12:00:00.000Z');
  const ago = (days: number) => new Date(now.getTime() - Math.round(days * DAY));
  const id = (name: string, moment = now) => idAt(name, moment);
  const users = makeUsers(sizes.users, ago, id);
  const courses = makeCourses(sizes.courses, users, ago, id);
  const enrollments = makeEnrollments(sizes.enrollments, users, courses, now, id);
  return {
    now,
    users,
    courses,
    enrollments,
    certificates: makeCertificates(enrollments, courses, now, random('certificates'), id),
    ...makeNetwork(sizes, users, courses, now, id),
    sizes,
    random,
    id,
  };
}

type Ago = (days: number) => Date;

function makeUsers(count: number, ago: Ago, id: Id): DemoUser[] {
  const next = random('users');
  return Array.from({ length: count }, (_, i) => {
    const login = DEMO_LOGINS[i];
    const joinedAt = ago(700 - (i * 650) / count - next());
    const [city, country, timeZone] = pick(CITIES, next() ** 1.5);
    const displayName = login?.displayName ?? `${pick(GIVEN_NAMES, next())} ${pick(FAMILY_NAMES, next())}`;
    const roles: readonly string[] =
      login?.roles ?? (i < count * 0.048 ? ['STUDENT', 'INSTRUCTOR'] : i < count * 0.068 ? ['STUDENT', 'RECRUITER'] : ['STUDENT']);
    return {
      id: id(`user ${i}`, joinedAt),
      email: login?.email ?? `user${i}@lyceum.test`,
      displayName,
      roles,
      joinedAt,
      city,
      country,
      timeZone,
      suspended: i > 40 && next() < 0.01,
    };
  });
}

function makeCourses(count: number, users: readonly DemoUser[], ago: Ago, id: Id): DemoCourse[] {
  const next = random('courses');
  const instructors = users.filter(({ roles }) => roles.includes('INSTRUCTOR'));
  return Array.from({ length: count }, (_, number): DemoCourse => {
    const topic = pick(TOPICS, (number % TOPICS.length) / TOPICS.length);
    const round = Math.floor(number / TOPICS.length);
    const audience = pick(AUDIENCES, (round % AUDIENCES.length) / AUDIENCES.length);
    const part = 1 + Math.floor(round / AUDIENCES.length);
    const publishedAt = ago(400 - (number * 240) / count);
    const title = `${topic} for ${audience}${part > 1 ? ` Part ${part}` : ''}`;
    const first = number === 0 ? instructors[0] : pick(instructors, next());
    const second = pick(instructors, next());
    const price =
      number % 3 === 1
        ? pick(
            [
              { amountMinor: 4900n, currency: 'EUR' },
              { amountMinor: 9900n, currency: 'USD' },
              { amountMinor: 8000n, currency: 'JPY' },
              { amountMinor: 25_500n, currency: 'KWD' },
            ],
            next(),
          )
        : null;
    const runs = Array.from({ length: number % 2 ? 2 : 1 }, (_, r): DemoRun => {
      const open = r === (number % 2 ? 1 : 0);
      const startsAt = open ? ago(60 - (number * 40) / count) : ago(300 - (number * 40) / count);
      return {
        id: id(`run ${number}.${r}`, publishedAt),
        number: r + 1,
        capacity: number % 4 === 3 ? 30 : number % 4 === 2 ? 120 : null,
        price,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 180 * DAY),
        openForEnrollment: open,
      };
    });
    const instructorIds = [...new Set([first, second].flatMap((user) => (user ? [user.id] : [])))];
    return {
      id: id(`course ${number}`, publishedAt),
      title,
      slug: title.toLowerCase().replaceAll(' ', '-'),
      topic,
      instructorIds,
      publishedAt,
      runs,
    };
  });
}

function makeEnrollments(count: number, users: readonly DemoUser[], courses: readonly DemoCourse[], now: Date, id: Id): DemoEnrollment[] {
  const next = random('enrollments');
  const taken = new Map<string, number>();
  const enrollments: DemoEnrollment[] = [];
  const seen = new Set<string>();
  const enroll = (learner: DemoUser, course: DemoCourse) => {
    const run = pick(course.runs, next());
    const key = `${learner.id} ${run.id}`;
    if (seen.has(key) || course.instructorIds.includes(learner.id) || learner.suspended) return;
    seen.add(key);
    const seats = taken.get(run.id) ?? 0;
    const full = run.capacity !== null && seats >= run.capacity;
    const share = next();
    // most who join a free course never finish it; those who pay mostly do
    const finishes = run.price ? 0.6 : 0.15;
    const status = full
      ? 'WAITLISTED'
      : run.price && share > 0.97
        ? 'PENDING_PAYMENT'
        : share < finishes
          ? 'COMPLETED'
          : share > 0.93
            ? 'WITHDRAWN'
            : 'ACTIVE';
    if (status !== 'WAITLISTED' && status !== 'WITHDRAWN') taken.set(run.id, seats + 1);
    const opened = Math.max(course.publishedAt.getTime(), learner.joinedAt.getTime());
    const createdAt = new Date(opened + Math.floor(next() * Math.max(DAY, now.getTime() - opened - DAY)));
    const progress = status === 'COMPLETED' ? 1 : status === 'ACTIVE' ? (next() < 0.35 ? 0 : next() * 0.95) : 0;
    enrollments.push({
      id: id(`enrollment ${key}`, createdAt),
      courseId: course.id,
      runId: run.id,
      learnerId: learner.id,
      status,
      progress,
      createdAt,
      price: run.price,
    });
  };
  const student = users[2];
  if (student) for (const course of courses.slice(0, 8)) enroll(student, course);
  // popular courses and busy learners: both tails are heavy
  while (enrollments.length < count) enroll(pick(users, next()), pick(courses, next() ** 2));
  return enrollments;
}
