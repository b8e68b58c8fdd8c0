import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { DAY } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import * as tables from './tables.ts';
import { followKey } from './utilities.ts';

/** The world's follows, with requests to private people, some that ended, and those that came of joining groups. */
export async function demo(db: Database, world: World): Promise<void> {
  const rows = makeRows(world);
  await insertMany(db, tables.people, rows.people);
  await insertMany(db, tables.blocks, rows.blocks);
  await insertMany(db, tables.targets, rows.targets);
  await insertMany(db, tables.standings, rows.standings);
  await insertMany(db, tables.follows, rows.follows);
  await insertMany(db, tables.moves, rows.moves);
  await insertMany(db, tables.groupMembers, rows.groupMembers);
}

const ACCESS = { PUBLIC: 'OPEN', PRIVATE: 'MEMBERS', SECRET: 'SECRET' } as const;

function makeRows(world: World) {
  const next = world.random('followers rows');
  const suspended = new Set(world.users.filter((user) => user.suspended).map(({ id }) => id));
  // never one of those to sign in as
  const closed = new Set(world.users.filter((_, i) => i > 10 && next() < 0.04).map(({ id }) => id));
  const follows: (typeof tables.follows.$inferInsert)[] = [];
  const moves: (typeof tables.moves.$inferInsert)[] = [];
  const followers = new Map<string, number>();
  const following = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { id, followerId, targetType, targetId, at } of world.follows) {
    const aim = followKey({ targetType, targetId });
    const share = next();
    const asked = targetType === 'USER' && closed.has(targetId) && share < 0.3;
    const state = asked ? 'REQUESTED' : share > 0.94 ? 'REMOVED' : 'ACTIVE';
    const dormant = state !== 'REMOVED' && (suspended.has(followerId) || suspended.has(targetId));
    const muted = state === 'ACTIVE' && next() < 0.04;
    follows.push({
      ...{ id, followerId, ...aim, state, dormant, muted },
      targetUserId: targetType === 'USER' ? targetId : null,
      mutedUntil: muted && next() < 0.5 ? new Date(world.now.getTime() + 30 * DAY) : null,
      notifyLevel: next() < 0.8 ? 'ALL' : next() < 0.7 ? 'HIGHLIGHTS' : 'NONE',
      ...{ since: at, createdAt: at, updatedAt: at },
    });
    const move = { followerId, targetType, targetKey: aim.targetKey };
    const kind = asked ? 'REQUESTED' : 'GAINED';
    moves.push({ id: world.id(`begun ${id}`, at), ...move, kind, cause: 'FOLLOWED', at });
    const ended = new Date(Math.min(world.now.getTime(), at.getTime() + Math.floor(next() * 90 * DAY)));
    if (state === 'REMOVED') moves.push({ id: world.id(`ended ${id}`, ended), ...move, kind: 'LOST', cause: 'UNFOLLOWED', at: ended });
    if (state !== 'ACTIVE' || dormant) continue;
    count(followers, aim.targetKey);
    count(following, followerId);
  }
  const counted = (row: { targetType: tables.TargetType; targetId: string; name: string | null; access?: tables.TargetRow['access'] }) => {
    const aim = followKey(row);
    return { ...aim, name: row.name, access: row.access ?? 'OPEN', followerCount: followers.get(aim.targetKey) ?? 0 } as const;
  };
  const tags = new Set(world.follows.filter(({ targetType }) => targetType === 'TAG').map(({ targetId }) => targetId));
  return {
    people: world.users.map(({ id: userId, displayName, suspended: off }) => ({
      userId,
      displayName,
      suspendedAt: off ? world.now : null,
    })),
    blocks: world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
    targets: [
      ...world.users.map(({ id }) => counted({ targetType: 'USER', targetId: id, name: null })),
      ...world.companies.map(({ id, name }) => counted({ targetType: 'COMPANY', targetId: id, name })),
      ...world.courses.map(({ id, title }) => counted({ targetType: 'COURSE', targetId: id, name: title })),
      ...world.groups.map(({ id, name, privacy }) => counted({ targetType: 'GROUP', targetId: id, name, access: ACCESS[privacy] })),
      ...[...tags].map((tag) => counted({ targetType: 'TAG', targetId: tag, name: null })),
    ],
    standings: world.users.map(({ id: userId }) => ({
      userId,
      followingCount: following.get(userId) ?? 0,
      requireApproval: closed.has(userId) ? true : null,
    })),
    follows,
    moves,
    groupMembers: world.groups.flatMap(({ id: groupId, members }) => members.map(({ userId }) => ({ groupId, userId }))),
  };
}
