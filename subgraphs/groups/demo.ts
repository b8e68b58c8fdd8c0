import { demoPosts } from '@lyceum/demo/posts.ts';
import { type DemoGroup, pick, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { projectGroups } from './demo/project-groups.ts';
import * as tables from './tables.ts';
import { slugify } from './utilities.ts';

const DAY = 24 * 60 * 60_000;
const QUESTIONS = ['What brings you here?', 'What could you show us?'];
const WHY = [
  'I want to learn together.',
  'A friend told me of you.',
  'I teach this, and like to help.',
  'مرحبا، أود الانضمام.',
  '一緒に学びたいです。',
];
const NEWS = [
  'Next meeting on Thursday',
  'New reading list',
  'Welcome to everybody who joined',
  'We need two more speakers',
  'Notes of last week',
];

/** The groups of the demo with their members, who waits or is invited, what was announced, and a course's set of project groups. */
export async function demo(db: Database, world: World): Promise<void> {
  const next = world.random('groups rooms');
  const after = (moment: Date) => new Date(moment.getTime() + Math.floor(next() * Math.max(1, world.now.getTime() - moment.getTime())));
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
  await insertMany(db, tables.courseSeats, seatsOf(world));
  await insertMany(
    db,
    tables.staff,
    world.companies.flatMap(({ id: companyId, members }) => members.map(({ userId }) => ({ companyId, userId }))),
  );
  await insertMany(
    db,
    tables.groups,
    world.groups.map((group, i) => rowOf(world, group, i)),
  );
  await insertMany(
    db,
    tables.memberships,
    world.groups.flatMap((group) =>
      group.members.map(({ userId, role, joinedAt }) => ({
        id: world.id(`member ${group.id} ${userId}`, joinedAt),
        groupId: group.id,
        setKey: group.id,
        userId,
        role,
        source:
          role === 'OWNER'
            ? ('FOUNDED' as const)
            : group.privacy === 'PUBLIC'
              ? ('JOINED' as const)
              : group.privacy === 'PRIVATE'
                ? ('REQUESTED' as const)
                : ('INVITED' as const),
        joinedAt,
      })),
    ),
  );
  const outsiders = new Map(
    world.groups.map((group) => {
      const inside = new Set(group.members.map(({ userId }) => userId));
      return [
        group.id,
        [...new Set(Array.from({ length: 8 }, () => pick(world.users, next())))].filter(
          ({ id, suspended }) => !suspended && !inside.has(id),
        ),
      ];
    }),
  );
  const staffOf = ({ members }: DemoGroup) => members[Math.min(1, members.length - 1)]?.userId ?? '';
  await insertMany(
    db,
    tables.joinRequests,
    world.groups
      .filter(({ privacy }) => privacy === 'PRIVATE')
      .flatMap((group) =>
        (outsiders.get(group.id) ?? []).slice(0, 4).map(({ id: userId }, i) => {
          const createdAt = after(new Date(Math.max(group.createdAt.getTime(), world.now.getTime() - 60 * DAY)));
          const rejected = i === 3;
          return {
            id: world.id(`request ${group.id} ${userId}`, createdAt),
            groupId: group.id,
            userId,
            answers: QUESTIONS.map((question) => ({ question, answer: pick(WHY, next()) })),
            createdAt,
            status: rejected ? ('REJECTED' as const) : ('PENDING' as const),
            decidedAt: rejected ? after(createdAt) : null,
            decidedById: rejected ? staffOf(group) : null,
          };
        }),
      ),
  );
  await insertMany(
    db,
    tables.invites,
    world.groups.flatMap((group, g) =>
      (outsiders.get(group.id) ?? []).slice(4, 6).map(({ id: userId }, i) => {
        const createdAt = new Date(world.now.getTime() - Math.floor((1 + next() * 9) * DAY));
        const expired = (g + i) % 5 === 0;
        return {
          id: world.id(`invite ${group.id} ${userId}`, createdAt),
          groupId: group.id,
          userId,
          invitedById: staffOf(group),
          note: i ? null : 'Come and see us!',
          status: expired ? ('EXPIRED' as const) : ('PENDING' as const),
          expiresAt: expired ? new Date(createdAt.getTime() + DAY) : new Date(world.now.getTime() + 400 * DAY),
          answeredAt: expired ? new Date(createdAt.getTime() + DAY) : null,
          createdAt,
        };
      }),
    ),
  );
  // in every fifth group somebody may not come back
  const banned = world.groups
    .filter((_, i) => i % 5 === 2)
    .flatMap((group) =>
      (outsiders.get(group.id) ?? []).slice(6, 7).map(({ id: userId }) => ({ group, userId, at: after(group.createdAt) })),
    );
  await insertMany(
    db,
    tables.bans,
    banned.map(({ group, userId, at }) => ({ groupId: group.id, userId, bannedById: staffOf(group), reason: 'Advertising', at })),
  );
  await insertMany(
    db,
    tables.moderation,
    banned.map(({ group, userId, at }) => ({
      id: world.id(`ban ${group.id} ${userId}`, at),
      groupId: group.id,
      actorId: staffOf(group),
      act: 'MEMBER_BANNED' as const,
      userId,
      reason: 'Advertising',
      at,
    })),
  );
  await insertMany(
    db,
    tables.announcements,
    world.groups.flatMap((group, g) =>
      NEWS.slice(0, 1 + (g % NEWS.length)).map((heading) => {
        const createdAt = after(group.createdAt);
        const body = `${heading}. ${group.name} meets as always; write in the room if you have questions. 👋`;
        return {
          id: world.id(`news ${group.id} ${heading}`, createdAt),
          groupId: group.id,
          authorId: staffOf(group),
          heading,
          body,
          createdAt,
        };
      }),
    ),
  );
  await insertMany(
    db,
    tables.contributions,
    demoPosts(world).flatMap(({ id, groupId, authorId: userId, at, comments }) =>
      groupId
        ? [
            { id, groupId, userId, comment: false, at },
            ...comments.map((said) => ({ id: said.id, groupId, userId: said.authorId, comment: true, at: said.at })),
          ]
        : [],
    ),
  );
  await projectGroups(db, world);
}

function rowOf(world: World, group: DemoGroup, i: number): typeof tables.groups.$inferInsert {
  const archived = i % 17 === 11;
  return {
    id: group.id,
    slug: group.privacy === 'SECRET' ? `${group.slug}-${group.id.slice(-8)}` : group.slug,
    name: group.name,
    description:
      `For everybody who cares about ${group.topic}: we read, build and review together. ${i % 7 === 3 ? 'אהלן, ¡hola!, 你好 🎓' : ''}`.trim(),
    rules: ['Be kind.', 'Say what you tried.', 'No advertising.'].slice(0, i % 4),
    tags: [slugify(group.topic)],
    joinQuestions: group.privacy === 'PRIVATE' ? QUESTIONS : [],
    privacy: group.privacy,
    status: archived ? 'ARCHIVED' : 'ACTIVE',
    archivedAt: archived ? world.now : null,
    ownerId: group.members[0]?.userId ?? '',
    setKey: group.id,
    // one of them is full
    maxMembers: i === 4 ? group.members.length : 500,
    memberCount: group.members.length,
    postApproval: i % 10 === 6,
    lastActivityAt: world.now,
    createdAt: group.createdAt,
  };
}

const seatsOf = (world: World) => [
  ...world.courses.flatMap(({ id: courseId, instructorIds }) =>
    instructorIds.map((userId) => ({ courseId, userId, reason: 'instructor' })),
  ),
  ...world.enrollments
    .filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED')
    .map(({ id, courseId, learnerId: userId }) => ({ courseId, userId, reason: `enrollment:${id}` })),
];
