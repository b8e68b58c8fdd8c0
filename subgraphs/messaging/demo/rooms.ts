import type { DemoUser, World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import type { ChatroomRow, courseSeats } from '../tables.ts';
import { directRoomKey } from '../utilities.ts';
import { GROUP_NAMES } from './words.ts';

/** A room of the demo before anybody has said anything. */
export interface DemoRoom {
  readonly id: string;
  readonly kind: ChatroomRow['kind'];
  readonly name: string | null;
  readonly directKey: string | null;
  readonly courseId: string | null;
  readonly groupId: string | null;
  readonly createdById: string | null;
  readonly openedAt: Date;
  readonly topic: string;
  /** In the order they came; the first is the admin of a group. */
  readonly members: readonly { readonly userId: string; readonly admin: boolean; readonly joinedAt: Date }[];
  readonly seats: (typeof courseSeats.$inferInsert)[];
  /** How much is said in it, beside the others. */
  readonly liveliness: number;
}

/** A room for each course, some groups, and pairs for the rest; the student is in several of each. */
export function roomsOf(world: World): DemoRoom[] {
  const courses = courseRooms(world);
  const ofGroups = roomsOfGroups(world);
  const groups = [...ofGroups, ...groupRooms(world, Math.round(world.sizes.rooms * 0.15) - ofGroups.length)];
  return [...courses, ...groups, ...directRooms(world, world.sizes.rooms - courses.length - groups.length)];
}

function courseRooms(world: World): DemoRoom[] {
  const learning = Map.groupBy(
    world.enrollments.filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED'),
    ({ courseId }) => courseId,
  );
  return world.courses.map((course) => {
    const enrollments = learning.get(course.id) ?? [];
    const learners = new Map(
      enrollments.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).map((e) => [e.learnerId, e.createdAt]),
    );
    const members = [
      ...course.instructorIds.map((userId) => ({ userId, admin: true, joinedAt: course.publishedAt })),
      ...[...learners].map(([userId, joinedAt]) => ({ userId, admin: false, joinedAt })),
    ];
    return {
      id: world.id(`chatroom course ${course.id}`, course.publishedAt),
      kind: 'COURSE',
      name: course.title,
      directKey: null,
      courseId: course.id,
      groupId: null,
      createdById: null,
      openedAt: course.publishedAt,
      topic: course.topic,
      members: members.toSorted((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime()),
      seats: [
        ...course.instructorIds.map((userId) => ({ courseId: course.id, userId, reason: 'instructor' })),
        ...enrollments.map(({ id, learnerId }) => ({ courseId: course.id, userId: learnerId, reason: `enrollment:${id}` })),
      ],
      liveliness: 4,
    };
  });
}

const pick = <T>(from: readonly T[], share: number): T => {
  const item = from[Math.floor(share * from.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

/** The rooms of groups, with their staff as admins. */
function roomsOfGroups(world: World): DemoRoom[] {
  return world.groups.map((group) => ({
    id: world.id(`chatroom of group ${group.id}`, group.createdAt),
    kind: 'GROUP',
    name: group.name,
    directKey: null,
    courseId: null,
    groupId: group.id,
    createdById: null,
    openedAt: group.createdAt,
    topic: group.topic,
    members: group.members
      .map(({ userId, role, joinedAt }) => ({ userId, admin: role !== 'MEMBER', joinedAt }))
      .toSorted((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime()),
    seats: [],
    liveliness: 2,
  }));
}

function groupRooms(world: World, n: number): DemoRoom[] {
  const next = world.random('messaging groups');
  const student = pick(world.users.slice(2), 0);
  const people = world.users.filter(({ suspended }) => !suspended);
  return Array.from({ length: n }, (_, i): DemoRoom => {
    // log-normal, 3 to 40
    const size = Math.min(40, 3 + Math.floor(Math.exp(1.2 * (next() + next()))));
    const chosen = new Set<DemoUser>(i < 3 ? [student] : []);
    while (chosen.size < size) chosen.add(pick(people, next()));
    const openedAt = after(world, [...chosen], next());
    const topic = pick(world.courses, next()).topic;
    return {
      id: world.id(`chatroom group ${i}`, openedAt),
      kind: 'GROUP',
      name: i % 3 ? `${pick(GROUP_NAMES, next())} ${topic}` : pick(GROUP_NAMES, next()),
      directKey: null,
      courseId: null,
      groupId: null,
      createdById: pick([...chosen], 0).id,
      openedAt,
      topic,
      members: [...chosen].map(({ id }, k) => ({ userId: id, admin: k === 0, joinedAt: openedAt })),
      seats: [],
      liveliness: 1.5,
    };
  });
}

function directRooms(world: World, n: number): DemoRoom[] {
  const next = world.random('messaging pairs');
  const people = world.users.filter(({ suspended }) => !suspended);
  const student = pick(world.users.slice(2), 0);
  const rooms = new Map<string, DemoRoom>();
  while (rooms.size < n) {
    const first = rooms.size < 8 ? student : pick(people, next() ** 2);
    const second = rooms.size === 0 ? pick(world.users.slice(1), 0) : pick(people, next());
    if (first === second) continue;
    const directKey = directRoomKey([first.id, second.id]);
    if (rooms.has(directKey)) continue;
    const openedAt = after(world, [first, second], next());
    rooms.set(directKey, {
      id: world.id(`chatroom direct ${directKey}`, openedAt),
      kind: 'DIRECT',
      name: null,
      directKey,
      courseId: null,
      groupId: null,
      createdById: first.id,
      openedAt,
      topic: pick(world.courses, next()).topic,
      members: [first, second].map(({ id }) => ({ userId: id, admin: false, joinedAt: openedAt })),
      seats: [],
      liveliness: 1,
    });
  }
  return [...rooms.values()];
}

/** A moment when all of them had joined, in the share of the time since. */
function after(world: World, people: readonly DemoUser[], share: number): Date {
  const joined = Math.max(...people.map(({ joinedAt }) => joinedAt.getTime()));
  return new Date(joined + Math.floor(share * Math.max(DAY, world.now.getTime() - joined - 2 * DAY)));
}
