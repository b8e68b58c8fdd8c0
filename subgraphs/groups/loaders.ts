import { blockedWith } from '@lyceum/connections/copies';
import { ascending, batch, byKey, descending, isUuid, manyByKey, pages } from '@lyceum/kit';
import { and, eq, getTableColumns, inArray, ne, type SQL, sql } from 'drizzle-orm';
import {
  announcements,
  bans,
  blocks,
  courseSeats,
  type GroupInviteRow,
  type GroupMemberRow,
  groupSets,
  groups,
  invites,
  joinRequests,
  memberships,
  moderation,
  people,
} from './tables.ts';
import { type Eyes, insideFor, seenBy } from './visibility.ts';

type Pair = { groupId: string; userId: string };
const pair = ({ groupId, userId }: Pair) => `${groupId}:${userId}`.toLowerCase();
/** Never expanded into a list: one statement text for any number. */
const uuids = (ids: readonly string[]) => sql`${sql.param([...new Set(ids.filter(isUuid))])}::uuid[]`;
const present = eq(memberships.state, 'ACTIVE');

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  person: byKey(people, people.userId),
  blocked: blockedWith(blocks),

  group: byKey(groups, groups.id),
  groupBySlug: byKey(groups, groups.slug),
  groupSet: byKey(groupSets, groupSets.id),
  /** Whether somebody may choose among the groups of a set: they are in its course, or in one of its groups. */
  inSet: batch<{ setId: string; userId: string }, { setId: string; userId: string }, boolean>(
    async (db, keys) => [
      ...(await db.execute<{ setId: string; userId: string }>(sql`
        select w.set_id as "setId", w.user_id as "userId"
        from unnest(${sql.param(keys.map(({ setId }) => setId))}::uuid[], ${sql.param(keys.map(({ userId }) => userId))}::uuid[]) as w(set_id, user_id)
        join groups.group_sets s on s.id = w.set_id
        where exists (select from groups.course_seats c where c.course_id = s.course_id and c.user_id = w.user_id)
          or exists (select from groups.memberships m where m.set_key = s.id and m.user_id = w.user_id and m.state = 'ACTIVE')`)),
    ],
    ({ setId, userId }) => `${setId}:${userId}`,
    { cacheKey: ({ setId, userId }) => `${setId}:${userId}`, value: (row) => row !== undefined },
  ),
  /** Whether somebody teaches a course. */
  teaches: batch<{ courseId: string; userId: string }, typeof courseSeats.$inferSelect, boolean>(
    (db, keys) =>
      db
        .select()
        .from(courseSeats)
        .where(
          and(
            sql`${courseSeats.courseId} = any(${uuids(keys.map(({ courseId }) => courseId))})`,
            sql`${courseSeats.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
            eq(courseSeats.reason, 'instructor'),
          ),
        ),
    ({ courseId, userId }) => `${courseId}:${userId}`,
    { cacheKey: ({ courseId, userId }) => `${courseId}:${userId}`, value: (row) => row !== undefined },
  ),
  /** The groups of a set, of those that one may know of. */
  groupsOfSet: pages<typeof groups, { eyes: Eyes }>(
    groups,
    groups.groupSetId,
    [ascending(groups.createdAt), ascending(groups.id)],
    ({ eyes }) => seenBy(eyes),
  ),

  /** Somebody's present membership. */
  membership: batch<Pair, GroupMemberRow>(
    (db, keys) =>
      db
        .select()
        .from(memberships)
        .where(
          and(
            sql`${memberships.groupId} = any(${uuids(keys.map(({ groupId }) => groupId))})`,
            sql`${memberships.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
            present,
          ),
        ),
    pair,
    { cacheKey: pair },
  ),
  /** Somebody's latest membership, ended or not. */
  lastMembership: batch<Pair, GroupMemberRow>(
    (db, keys) =>
      db
        .selectDistinctOn([memberships.groupId, memberships.userId])
        .from(memberships)
        .where(
          and(
            sql`${memberships.groupId} = any(${uuids(keys.map(({ groupId }) => groupId))})`,
            sql`${memberships.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
          ),
        )
        .orderBy(memberships.groupId, memberships.userId, sql`${memberships.joinedAt} desc`, sql`${memberships.id} desc`),
    pair,
    { cacheKey: pair },
  ),
  groupsOfCourse: pages<typeof groups, { eyes: Eyes }>(
    groups,
    groups.courseId,
    [descending(groups.createdAt), descending(groups.id)],
    ({ eyes }) => seenBy(eyes),
  ),
  /** Where somebody belongs, of the groups whose inside one may see. */
  membershipsOf: pages<typeof memberships, { eyes: Eyes }>(
    memberships,
    memberships.userId,
    [descending(memberships.joinedAt), descending(memberships.id)],
    ({ eyes }) => and(present, sql`exists (select from ${groups} where ${groups.id} = ${memberships.groupId} and ${insideFor(eyes)})`),
  ),
  members: pages<typeof memberships, { roles?: readonly GroupMemberRow['role'][] | null; hidden?: readonly string[] }>(
    memberships,
    memberships.groupId,
    [ascending(memberships.joinedAt), ascending(memberships.id)],
    ({ roles, hidden }) => and(present, roles ? inArray(memberships.role, [...roles]) : undefined, notAmong(hidden)),
  ),

  joinRequest: byKey(joinRequests, joinRequests.id),
  /** The pending request of somebody. */
  pendingRequest: batch<Pair, typeof joinRequests.$inferSelect>(
    (db, keys) =>
      db
        .select()
        .from(joinRequests)
        .where(
          and(
            sql`${joinRequests.groupId} = any(${uuids(keys.map(({ groupId }) => groupId))})`,
            sql`${joinRequests.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
            eq(joinRequests.status, 'PENDING'),
          ),
        ),
    pair,
    { cacheKey: pair },
  ),
  joinRequests: pages<typeof joinRequests, { status?: (typeof joinRequests.$inferSelect)['status'] | null }>(
    joinRequests,
    joinRequests.groupId,
    [ascending(joinRequests.createdAt), ascending(joinRequests.id)],
    ({ status }) => (status ? eq(joinRequests.status, status) : undefined),
  ),

  invite: byKey(invites, invites.id),
  /** The invitation of somebody that still holds; whether it has expired is for whoever asks to see. */
  pendingInvite: batch<Pair, GroupInviteRow>(
    (db, keys) =>
      db
        .select(getTableColumns(invites))
        .from(invites)
        .where(
          and(
            sql`${invites.groupId} = any(${uuids(keys.map(({ groupId }) => groupId))})`,
            sql`${invites.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
            eq(invites.status, 'PENDING'),
          ),
        ),
    pair,
    { cacheKey: pair },
  ),
  invites: pages(invites, invites.groupId, [descending(invites.createdAt), descending(invites.id)]),

  bans: pages(bans, bans.groupId, [descending(bans.at), descending(bans.userId)]),
  announcement: byKey(announcements, announcements.id),
  announcements: pages(announcements, announcements.groupId, [descending(announcements.createdAt), descending(announcements.id)]),
  moderation: pages(moderation, moderation.groupId, [descending(moderation.at), descending(moderation.id)]),
  /** Who may decide about requests. */
  moderators: manyByKey(memberships, memberships.groupId, [memberships.joinedAt], and(present, ne(memberships.role, 'MEMBER'))),
};

function notAmong(userIds: readonly string[] | undefined): SQL | undefined {
  return userIds?.length ? sql`not ${memberships.userId} = any(${sql.param([...userIds])}::uuid[])` : undefined;
}
