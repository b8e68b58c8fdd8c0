import type { DemoUser, World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { type DemoNotification, inventNotifications } from './demo/notifications.ts';
import {
  blocks,
  companyStaff,
  courseInstructors,
  courseMembers,
  type DeliveryRow,
  deliveries,
  groupMembers,
  mailboxes,
  notifications,
  preferences,
  recipients,
} from './tables.ts';
import { defaultsOf } from './type-defaults.ts';

/** 15,000 notifications with their deliveries; what is known of people and courses; some choices. */
export const demo = async (db: Database, world: World): Promise<void> => {
  const people = new Map(world.users.map((user) => [user.id, user]));
  const told = inventNotifications(world);
  await insertMany(
    db,
    recipients,
    world.users.map(({ id, displayName, email, suspended, roles }) => ({ userId: id, displayName, email, suspended, roles: [...roles] })),
  );
  await insertMany(
    db,
    courseMembers,
    world.enrollments
      .filter(({ status }) => status === 'ACTIVE')
      .map(({ id, courseId, learnerId }) => ({ enrollmentId: id, courseId, userId: learnerId })),
  );
  await insertMany(
    db,
    courseInstructors,
    world.courses.flatMap(({ id, instructorIds }) => instructorIds.map((userId) => ({ courseId: id, userId }))),
  );
  await insertMany(
    db,
    groupMembers,
    world.groups.flatMap(({ id, members }) => members.map(({ userId }) => ({ groupId: id, userId }))),
  );
  await insertMany(
    db,
    companyStaff,
    world.companies.flatMap(({ id, members }) =>
      members.flatMap(({ userId, role }) => (role === 'OWNER' || role === 'ADMIN' ? [{ companyId: id, userId }] : [])),
    ),
  );
  await insertMany(
    db,
    blocks,
    world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
  );
  await insertMany(db, preferences, choices(world));
  await insertMany(db, notifications, told);
  await insertMany(db, deliveries, deliveriesOf(told, people, world));
  const unread = Map.groupBy(
    told.filter(({ readAt, hidden }) => readAt === null && !hidden),
    ({ userId }) => userId,
  );
  await insertMany(
    db,
    mailboxes,
    world.users.map(({ id }) => ({ userId: id, unread: unread.get(id)?.length ?? 0 })),
  );
};

/** Some people find something too much; a few want no mail at all. */
function choices(world: World) {
  const next = world.random('notification preferences');
  return world.users.flatMap(({ id }, i) => {
    // the people to sign in as keep what the platform does by itself
    if (i < 4) return [];
    const of = { userId: id, channel: 'EMAIL' as const, enabled: false, changedAt: world.now };
    return [
      ...(next() < 0.22 ? [{ ...of, type: 'MESSAGE_RECEIVED' as const }] : []),
      ...(next() < 0.12 ? [{ ...of, type: 'SKILL_ENDORSED' as const }] : []),
      ...(next() < 0.07 ? [{ ...of, type: 'ANNOUNCEMENT' as const }] : []),
      ...(next() < 0.04 ? [{ ...of, type: '*' as const }] : []),
    ];
  });
}

function deliveriesOf(told: readonly DemoNotification[], people: ReadonlyMap<string, DemoUser>, world: World) {
  const next = world.random('notification deliveries');
  const off = new Set(choices(world).map(({ userId, type }) => `${userId} ${type}`));
  const BY_DEFAULT = 'This type takes this channel unless the person says otherwise.';
  return told.flatMap(({ id, userId, type, createdAt }): (typeof deliveries.$inferInsert)[] => {
    const of = { notificationId: id, userId, createdAt };
    const shown = {
      ...of,
      id: world.id(`delivery app ${id}`, createdAt),
      channel: 'IN_APP' as const,
      status: 'SENT' as const,
      rule: 'DEFAULT',
      reason: BY_DEFAULT,
      sentAt: createdAt,
    };
    const mail = (status: DeliveryRow['status'], rule: string, reason: string, more: Partial<DeliveryRow> = {}) => [
      shown,
      { ...of, id: world.id(`delivery mail ${id}`, createdAt), channel: 'EMAIL' as const, status, rule, reason, ...more },
    ];
    if (!defaultsOf(type).channels.includes('EMAIL'))
      return mail('SKIPPED', 'DEFAULT', 'This type takes this channel only if the person asks for it.');
    if (off.has(`${userId} ${type}`)) return mail('SKIPPED', 'TYPE_CHANNEL', 'The person turned this type off for this channel.');
    if (off.has(`${userId} *`)) return mail('SKIPPED', 'CHANNEL', 'The person turned this channel off.');
    if (people.get(userId)?.suspended) return mail('SKIPPED', 'SUSPENDED', 'The account is suspended or closed.');
    const luck = next();
    if (luck < 0.004) return mail('DEAD', 'DEFAULT', BY_DEFAULT, { attempts: 1, error: "Can't send mail: 550 5.1.1 no such mailbox" });
    return mail('SENT', 'DEFAULT', BY_DEFAULT, {
      attempts: luck < 0.03 ? 2 : 1,
      sentAt: new Date(createdAt.getTime() + (luck < 0.03 ? 31_000 : 700)),
    });
  });
}
