import { blockedWith, unblocked } from '@lyceum/connections/copies';
import { batch, byKey, descending, isUuid, pages } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import { blocks, type FollowRow, follows, groupMembers, people, standings, type TargetType, targets } from './tables.ts';
import { live, seenTarget } from './visible.ts';

/** Somebody, and something that they may follow. */
export interface Edge {
  readonly followerId: string;
  readonly targetKey: string;
}
const edge = ({ followerId, targetKey }: Edge) => `${followerId} ${targetKey}`;
interface Membership {
  readonly groupId: string;
  readonly userId: string;
}
const seat = ({ groupId, userId }: Membership) => `${groupId} ${userId}`;

const order = [descending(follows.since), descending(follows.id)];

export const loaders = {
  person: byKey(people, people.userId),
  standing: byKey(standings, standings.userId),
  target: byKey(targets, targets.targetKey),
  follow: byKey(follows, follows.id),
  blockedWith: blockedWith(blocks),
  /** Whatever stands between a follower and a target. */
  edge: batch<Edge, FollowRow>(
    (db, keys) => {
      const usable = keys.filter(({ followerId }) => isUuid(followerId));
      return db
        .select()
        .from(follows)
        .where(
          sql`exists (select from unnest(${sql.param(usable.map(({ followerId }) => followerId))}::uuid[], ${sql.param(usable.map(({ targetKey }) => targetKey))}::text[])
            as wanted(follower, target) where wanted.follower = ${follows.followerId} and wanted.target = ${follows.targetKey})`,
        );
    },
    edge,
    { cacheKey: edge },
  ),
  membership: batch<Membership, Membership, boolean>(
    (db, keys) => {
      const usable = keys.filter(({ groupId, userId }) => isUuid(groupId) && isUuid(userId));
      return db
        .select()
        .from(groupMembers)
        .where(
          sql`exists (select from unnest(${sql.param(usable.map(({ groupId }) => groupId))}::uuid[], ${sql.param(usable.map(({ userId }) => userId))}::uuid[])
            as wanted(a, b) where wanted.a = ${groupMembers.groupId} and wanted.b = ${groupMembers.userId})`,
        );
    },
    seat,
    { cacheKey: seat, value: (row) => row !== undefined },
  ),
  /** Who follows a target, the latest first, without those who are apart from `reader`. */
  followersOf: pages<typeof follows, { reader: string | null }>(follows, follows.targetKey, order, ({ reader }) =>
    and(live, reader ? unblocked(blocks, reader, follows.followerId) : undefined),
  ),
  /** What a person follows, the latest first, as far as `reader` may know of it. */
  followingOf: pages<typeof follows, { reader: string | null; own: boolean; type: TargetType | null }>(
    follows,
    follows.followerId,
    order,
    ({ reader, own, type }) => and(live, type ? eq(follows.targetType, type) : undefined, seenTarget(reader, own)),
  ),
  /** Those of a target's followers whom `reader` follows. */
  knownFollowersOf: pages<typeof follows, { reader: string }>(follows, follows.targetKey, order, ({ reader }) =>
    and(
      live,
      unblocked(blocks, reader, follows.followerId),
      sql`exists (select from ${follows} mine where mine.follower_id = ${reader} and mine.target_user_id = ${follows.followerId}
        and mine.state = 'ACTIVE' and not mine.dormant)`,
    ),
  ),
};
