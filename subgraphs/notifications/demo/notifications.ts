import type { DemoCourse, DemoEnrollment, World } from '@lyceum/demo/world.ts';
import { HOUR } from '@lyceum/kit';
import type { NotificationRow } from '../tables.ts';
import { type NotificationType, templates, type Variables } from '../templates.ts';
import { formatMoment, formatMoney, groupKey, nameActors, renderTemplate } from '../utilities.ts';

const DAY = 24 * HOUR;

export type DemoNotification = NotificationRow;

interface Draft<K extends NotificationType> {
  readonly type: K;
  readonly userId: string;
  readonly at: Date;
  readonly variables: Variables<K>;
  readonly object?: { type: string; id: string } | null;
  readonly actorId?: string;
  readonly actors?: number;
  readonly count?: number;
  readonly group?: { object: string; id: string };
}

/** How likely it is that somebody reads it, sooner or later. */
const READ_RATE: Partial<Record<NotificationType, number>> = {
  WELCOME: 0.7,
  ANNOUNCEMENT: 0.46,
  MESSAGE_RECEIVED: 0.9,
  MENTION: 0.88,
  SKILL_ENDORSED: 0.62,
  PAYMENT_CAPTURED: 0.8,
  PAYMENT_DUE: 0.93,
};

/** The notifications that the world's people would have got, up to its size; the latest are the most likely to be unread. */
export function inventNotifications(world: World): DemoNotification[] {
  const next = world.random('notifications');
  const names = new Map(world.users.map(({ id, displayName }) => [id, displayName]));
  const apart = new Set(world.blocks.flatMap(({ userId, blockedId }) => [`${userId} ${blockedId}`, `${blockedId} ${userId}`]));
  const rows: DemoNotification[] = [];

  const add = <K extends NotificationType>(draft: Draft<K>): void => {
    const { type, userId, at, variables, object = null, actorId = null, actors = 1, count = actors, group } = draft;
    if (rows.length >= world.sizes.notifications || at > world.now) return;
    const template: { title: string; many?: string; body: string; url: string } = templates[type];
    const known = {
      ...variables,
      actors: nameActors({ latest: names.get(actorId ?? '') ?? 'Somebody', others: actors - 1 }),
      count: String(count),
    };
    const fill = (text: string) => renderTemplate({ text, variables: known });
    // half of what is read is read within a quarter of an hour, the rest over days
    const delay = next() < 0.5 ? next() * 0.25 * HOUR : next() ** 2 * 6 * DAY;
    const readAt = new Date(at.getTime() + 5_000 + delay);
    const read = next() < (READ_RATE[type] ?? 0.75) && readAt < world.now;
    rows.push({
      id: world.id(`notification ${rows.length} ${userId} ${type}`, at),
      userId,
      type,
      actorId,
      objectType: object?.type ?? null,
      objectId: object?.id ?? null,
      groupKey: group ? groupKey({ type, ...group }) : null,
      count,
      title: fill(count > 1 ? (template.many ?? template.title) : template.title),
      body: fill(template.body),
      url: fill(template.url),
      inApp: true,
      hidden: apart.has(`${userId} ${actorId}`),
      readAt: read ? readAt : null,
      archivedAt: read && next() < 0.05 ? new Date(Math.min(world.now.getTime(), readAt.getTime() + DAY)) : null,
      deletedAt: null,
      happenedAt: at,
      latencyMs: 15 + Math.floor(next() ** 3 * 400),
      createdAt: at,
      updatedAt: at,
    });
  };

  for (const { id, displayName, joinedAt } of world.users)
    add({ type: 'WELCOME', userId: id, at: joinedAt, variables: { name: displayName }, object: { type: 'User', id } });
  const courses = new Map(world.courses.map((course) => [course.id, course]));
  for (const enrollment of world.enrollments) {
    const course = courses.get(enrollment.courseId);
    if (course) ofEnrollment(enrollment, course, next, add);
  }
  announcements(world, next, add);
  conversations(world, next, add);
  return rows;
}

type Add = <K extends NotificationType>(draft: Draft<K>) => void;
type Next = () => number;

function ofEnrollment({ id, learnerId, status, price, createdAt }: DemoEnrollment, course: DemoCourse, next: Next, add: Add) {
  const of = { userId: learnerId, at: createdAt, object: { type: 'Enrollment', id } };
  const variables = { course: course.title, courseId: course.id };
  const seat = { enrollmentId: id, course: course.title };
  if (status === 'WAITLISTED') {
    add({ ...of, type: 'ENROLLMENT_WAITLISTED', variables: { ...seat, position: String(1 + Math.floor(next() * 12)) } });
    return;
  }
  const amount = price && formatMoney({ amountMinor: price.amountMinor.toString(), currency: price.currency });
  if (status === 'PENDING_PAYMENT') {
    const payBefore = formatMoment(new Date(createdAt.getTime() + 30 * 60_000).toISOString());
    add({ ...of, type: 'PAYMENT_DUE', variables: { ...seat, amount: amount ?? '', payBefore } });
    return;
  }
  add({ ...of, type: 'ENROLLMENT_ACTIVATED', variables });
  const after = (days: number) => new Date(createdAt.getTime() + days * DAY);
  if (status === 'COMPLETED') add({ ...of, type: 'COURSE_COMPLETED', at: after(10 + next() * 80), variables });
  if (status === 'WITHDRAWN')
    add({
      ...of,
      type: 'ENROLLMENT_WITHDRAWN',
      at: after(1 + next() * 20),
      variables: { ...variables, reason: 'The course was too early.' },
    });
}

const HEADINGS = [
  'New videos in module 2',
  'Live session on Thursday, 18:00 UTC',
  'Office hours move to Monday',
  'Corrections to the exercises of lesson 5',
  'Welcome to everybody who joined this week 🎉',
];

/** Each course's instructors post to those who learn in it at that time. */
function announcements(world: World, next: Next, add: Add) {
  const learners = Map.groupBy(world.enrollments, ({ courseId }) => courseId);
  for (const course of world.courses)
    for (const heading of HEADINGS) {
      const open = world.now.getTime() - course.publishedAt.getTime();
      const at = new Date(course.publishedAt.getTime() + next() * open);
      const actorId = course.instructorIds[0];
      if (!actorId) continue;
      for (const { learnerId, createdAt, status } of learners.get(course.id) ?? [])
        if (status === 'ACTIVE' && createdAt < at)
          add({
            type: 'ANNOUNCEMENT',
            userId: learnerId,
            at,
            actorId,
            object: { type: 'Course', id: course.id },
            variables: { course: course.title, courseId: course.id, heading },
          });
    }
}

const PREVIEWS = [
  'Did you get the third exercise to run?',
  'Thanks, that helped a lot 🙏',
  'شكرا جزيلا على المساعدة',
  'ありがとうございます。明日見てみます。',
  'See you at the live session!',
  'Could you look at my draft before Friday?',
];
const SKILLS = ['SQL', 'Statistics', 'Public Speaking', 'TypeScript', 'Photography', 'Negotiation'];

/** Messages, mentions and endorsements fill up what is left; the person to sign in as a student gets the first, and lately. */
function conversations(world: World, next: Next, add: Add) {
  const { users, now, sizes } = world;
  const student = users[2];
  const from = <T>(list: readonly T[], power = 1): T | undefined => list[Math.floor(next() ** power * list.length)];
  for (let i = 0; i < sizes.notifications; i++) {
    const person = i < 24 ? student : from(users, 1.6);
    const other = from(users);
    if (!person || !other || person.id === other.id) continue;
    const since = Math.max(person.joinedAt.getTime(), other.joinedAt.getTime());
    const recent = i < 24 ? now.getTime() - next() * 3 * DAY : since + (1 - next() ** 2) * (now.getTime() - since);
    const of = { userId: person.id, at: new Date(recent), actorId: other.id };
    const preview = from(PREVIEWS) ?? '';
    const kind = i < 24 ? ([0, 0.6, 0.8][i % 3] ?? 0) : next();
    if (kind < 0.55) {
      const chatroomId = world.id(`conversation ${[person.id, other.id].sort().join(' ')}`);
      const count = next() < 0.4 ? 1 + Math.floor(next() * 12) : 1;
      // which room it is, only messaging knows
      add({
        ...of,
        type: 'MESSAGE_RECEIVED',
        variables: { chatroomId: '', preview },
        count,
        group: { object: 'Chatroom', id: chatroomId },
      });
    } else if (kind < 0.7) {
      add({ ...of, type: 'MENTION', variables: { chatroomId: '', preview } });
    } else {
      const skill = from(SKILLS) ?? 'SQL';
      const actors = next() < 0.3 ? 1 + Math.floor(next() * 13) : 1;
      add({
        ...of,
        type: 'SKILL_ENDORSED',
        variables: { skill },
        actors,
        group: { object: 'Skill', id: world.id(`${person.id} ${skill}`) },
      });
    }
  }
}
