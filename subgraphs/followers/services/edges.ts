import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type FollowRow, follows, type moveCause, type moveKind, moves, standings, type TargetType, targets } from '../tables.ts';

export interface Aim {
  readonly targetType: TargetType;
  readonly targetId: string;
  readonly targetKey: string;
}
type Kind = (typeof moveKind.enumValues)[number];
type Cause = (typeof moveCause.enumValues)[number];

/** Locks people, then targets, each in their order: whoever changes a follow queues here. */
export async function lock(ctx: Context, userIds: readonly string[], aims: readonly Aim[]) {
  const ids = [...new Set(userIds)].sort();
  const unique = [...new Map(aims.map((aim) => [aim.targetKey, aim])).values()];
  if (ids.length)
    await ctx.db
      .insert(standings)
      .values(ids.map((userId) => ({ userId })))
      .onConflictDoNothing();
  const people = ids.length
    ? await ctx.db.select().from(standings).where(inArray(standings.userId, ids)).orderBy(asc(standings.userId)).for('update')
    : [];
  // people and tags are there as soon as somebody follows them
  const open = unique.filter(({ targetType }) => targetType === 'USER' || targetType === 'TAG');
  if (open.length) await ctx.db.insert(targets).values(open).onConflictDoNothing();
  const things = unique.length
    ? await ctx.db
        .select()
        .from(targets)
        .where(
          inArray(
            targets.targetKey,
            unique.map(({ targetKey }) => targetKey),
          ),
        )
        .orderBy(asc(targets.targetKey))
        .for('update')
    : [];
  return {
    standingOf: (userId: string) => people.find((one) => one.userId === userId) ?? null,
    targetOf: (targetKey: string) => things.find((one) => one.targetKey === targetKey) ?? null,
  };
}

/** What stands between a follower and a target; both must be locked. */
export async function edgeOf(ctx: Context, followerId: string, { targetKey }: Aim): Promise<FollowRow | null> {
  const [row] = await ctx.db
    .select()
    .from(follows)
    .where(and(eq(follows.followerId, followerId), eq(follows.targetKey, targetKey)));
  return row ?? null;
}

const aimOf = ({ targetType, targetId, targetKey }: FollowRow): Aim => ({ targetType, targetId, targetKey });
const told = ({ id, followerId, targetType, targetId }: FollowRow) => ({ followId: id, followerId, targetType, targetId });

async function note(ctx: Context, rows: readonly FollowRow[], kind: Kind, cause: Cause): Promise<void> {
  if (rows.length)
    await ctx.db
      .insert(moves)
      .values(rows.map(({ followerId, targetType, targetKey }) => ({ followerId, targetType, targetKey, kind, cause, at: ctx.now })));
}

/** Counts follows in or out at both their ends, in two statements. */
export async function count(ctx: Context, rows: readonly FollowRow[], by: 1 | -1): Promise<void> {
  if (!rows.length) return;
  await ctx.db.execute(sql`
    update ${targets} t set follower_count = t.follower_count + m.n * ${by}::int
    from (select key, count(*)::int as n from unnest(${sql.param(rows.map(({ targetKey }) => targetKey))}::text[]) key group by 1) m
    where t.target_key = m.key`);
  await ctx.db.execute(sql`
    update ${standings} s set following_count = s.following_count + m.n * ${by}::int
    from (select id, count(*)::int as n from unnest(${sql.param(rows.map(({ followerId }) => followerId))}::uuid[]) id group by 1) m
    where s.user_id = m.id`);
}

/** Makes somebody follow a target, or ask to; both must be locked. */
export async function begin(
  ctx: Context,
  followerId: string,
  aim: Aim,
  {
    edge,
    state,
    cause,
  }: { edge: FollowRow | null; state: 'REQUESTED' | 'ACTIVE'; cause: 'FOLLOWED' | 'APPROVED' | 'CONNECTED' | 'JOINED' },
): Promise<FollowRow> {
  const begun = {
    state,
    since: ctx.now,
    dormant: false,
    muted: false,
    mutedUntil: null,
    notifyLevel: ctx.settingsFor({ user: followerId }).notifyOnFollow,
  };
  const { targetType, targetId, targetKey } = aim;
  const [row] = edge
    ? await ctx.db
        .update(follows)
        .set({ ...begun, version: edge.version + 1 })
        .where(eq(follows.id, edge.id))
        .returning()
    : await ctx.db
        .insert(follows)
        .values({
          ...{ followerId, targetType, targetId, targetKey, ...begun },
          ...{ targetUserId: targetType === 'USER' ? targetId : null, createdAt: ctx.now },
        })
        .returning();
  if (!row) throw new Error('The follow was not written.');
  if (state === 'REQUESTED') {
    await note(ctx, [row], 'REQUESTED', cause);
    await ctx.publish('followers.follow.requested.v1', row.id, told(row));
    return row;
  }
  await note(ctx, [row], 'GAINED', cause);
  await count(ctx, [row], 1);
  if (cause === 'APPROVED') await ctx.publish('followers.follow.approved.v1', row.id, told(row));
  await ctx.publish('followers.follow.created.v1', row.id, { ...told(row), cause });
  return row;
}

/** Ends follows and requests, however many; their ends must be locked. */
export async function drop(
  ctx: Context,
  rows: readonly FollowRow[],
  cause: Exclude<Cause, 'FOLLOWED' | 'APPROVED' | 'CONNECTED' | 'JOINED'>,
) {
  const standing = rows.filter(({ state }) => state !== 'REMOVED');
  if (!standing.length) return [];
  const dropped = await ctx.db
    .update(follows)
    .set({ state: 'REMOVED', dormant: false, muted: false, mutedUntil: null, version: sql`${follows.version} + 1` })
    .where(
      inArray(
        follows.id,
        standing.map(({ id }) => id),
      ),
    )
    .returning();
  const active = standing.filter(({ state }) => state === 'ACTIVE');
  await count(
    ctx,
    active.filter(({ dormant }) => !dormant),
    -1,
  );
  await note(ctx, active, 'LOST', cause);
  await ctx.publishAll(
    'followers.follow.removed.v1',
    active.map((row) => ({ subjectId: row.id, data: told(row) })),
  );
  return dropped;
}

/** Locks both ends of follows, and reads them as they are then. */
export async function lockFollows(ctx: Context, rows: readonly FollowRow[]): Promise<FollowRow[]> {
  if (!rows.length) return [];
  await lock(
    ctx,
    rows.map(({ followerId }) => followerId),
    rows.map(aimOf),
  );
  return ctx.db
    .select()
    .from(follows)
    .where(
      inArray(
        follows.id,
        rows.map(({ id }) => id),
      ),
    );
}
