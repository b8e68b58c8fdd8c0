import { Refusal } from '@lyceum/kit';
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { blocks, type ConnectionRow, connections, people, type requestOutcome, requests, standings, ties } from '../tables.ts';
import { canonicalPair } from '../utilities.ts';

/** What stands between two people, with both of them locked: whoever changes anything between them, or counts theirs, queues here. */
export async function lockPair(ctx: Context, a: string, b: string) {
  const pair = canonicalPair({ a, b });
  const both = [pair.userLo, pair.userHi];
  await ctx.db
    .insert(standings)
    .values(both.map((userId) => ({ userId })))
    .onConflictDoNothing();
  const locked = await ctx.db.select().from(standings).where(inArray(standings.userId, both)).orderBy(asc(standings.userId)).for('update');
  const [connection] = await ctx.db
    .select()
    .from(connections)
    .where(and(eq(connections.userLo, pair.userLo), eq(connections.userHi, pair.userHi)))
    .for('update');
  const countOf = (userId: string) => locked.find((standing) => standing.userId === userId)?.connectionCount ?? 0;
  return { pair, connection: connection ?? null, countOf };
}

/** Refuses where a block stands or one of the two may not act; asks anew, behind the lock. */
export async function refuseApart(ctx: Context, me: string, other: string): Promise<void> {
  const [block] = await ctx.db
    .select({ userId: blocks.userId })
    .from(blocks)
    .where(or(and(eq(blocks.userId, me), eq(blocks.blockedId, other)), and(eq(blocks.userId, other), eq(blocks.blockedId, me))))
    .limit(1);
  const two = await ctx.db
    .select()
    .from(people)
    .where(inArray(people.userId, [me, other]));
  const standing = (id: string) => two.find(({ userId }) => userId === id);
  if (standing(me)?.suspendedAt) throw new Refusal('FORBIDDEN', 'Your account is suspended: you can’t connect now.');
  const them = standing(other);
  if (block || !them || them.suspendedAt) throw new Refusal('NOT_FOUND', 'The person does not exist, or is not yours to see.');
}

/** Makes two people connected; throws LIMIT_REACHED when one of them has as many as may be. */
export async function connect(
  ctx: Context,
  row: ConnectionRow,
  countOf: (userId: string) => number,
  actorId: string,
): Promise<ConnectionRow> {
  const { maxConnections, autoFollowOnConnect } = ctx.settings;
  const full = [row.fromId, row.toId].find((userId) => countOf(userId) >= maxConnections);
  if (full === actorId) throw new Refusal('LIMIT_REACHED', `You have ${maxConnections} connections: remove one first.`);
  if (full) throw new Refusal('LIMIT_REACHED', 'This person has as many connections as there may be.');
  const [connected] = await ctx.db
    .update(connections)
    .set({ state: 'ACCEPTED', connectedAt: ctx.now, endedAt: null, removedById: null, version: row.version + 1 })
    .where(eq(connections.id, row.id))
    .returning();
  if (!connected) throw new Error('The locked connection is gone.');
  await ctx.db.insert(ties).values([
    { userId: row.userLo, otherId: row.userHi, connectionId: row.id, connectedAt: ctx.now },
    { userId: row.userHi, otherId: row.userLo, connectionId: row.id, connectedAt: ctx.now },
  ]);
  await count(ctx, [row.userLo, row.userHi], 1);
  await settle(ctx, row.id, 'ACCEPTED');
  const { fromId, toId } = row;
  await ctx.publish('connections.connection.accepted.v1', row.id, { connectionId: row.id, fromId, toId, autoFollow: autoFollowOnConnect });
  await tell(ctx, row.id, [fromId, toId]);
  return connected;
}

type End = Exclude<ConnectionRow['state'], 'PENDING' | 'ACCEPTED'>;

/** Makes a request or a connection what it is at its end, with its ties and its fact. */
export async function end(
  ctx: Context,
  row: ConnectionRow,
  state: End,
  { removedById = null, quiet = false }: { removedById?: string | null; quiet?: boolean } = {},
): Promise<ConnectionRow> {
  const { id, fromId, toId } = row;
  const [ended] = await ctx.db
    .update(connections)
    .set({ state, endedAt: ctx.now, removedById, version: row.version + 1 })
    .where(eq(connections.id, id))
    .returning();
  if (!ended) throw new Error('The locked connection is gone.');
  if (state === 'REMOVED') {
    const gone = await ctx.db.delete(ties).where(eq(ties.connectionId, id)).returning({ userId: ties.userId });
    await count(
      ctx,
      gone.map(({ userId }) => userId),
      -1,
    );
    await ctx.publish('connections.connection.removed.v1', id, { connectionId: id, fromId, toId, removedById });
  } else {
    await settle(ctx, id, state);
    await ctx.publish(`connections.connection.${LOWER[state]}.v1`, id, { connectionId: id, fromId, toId });
  }
  // who asked is not told of a refusal
  if (!quiet) await tell(ctx, id, state === 'DECLINED' ? [toId] : [fromId, toId]);
  return ended;
}
const LOWER = { DECLINED: 'declined', WITHDRAWN: 'withdrawn', EXPIRED: 'expired' } as const;

/** Moves the counters of people who are locked, or whose ties just moved in this transaction. */
export async function count(ctx: Context, userIds: readonly string[], by: 1 | -1): Promise<void> {
  if (!userIds.length) return;
  await ctx.db
    .update(standings)
    .set({ connectionCount: sql`${standings.connectionCount} + ${by}` })
    .where(inArray(standings.userId, [...userIds]));
}

async function settle(ctx: Context, connectionId: string, outcome: Exclude<(typeof requestOutcome.enumValues)[number], 'PENDING'>) {
  await ctx.db
    .update(requests)
    .set({ outcome, settledAt: ctx.now })
    .where(and(eq(requests.connectionId, connectionId), eq(requests.outcome, 'PENDING')));
}

/** For the live fields of these people. */
export const tell = (ctx: Context, connectionId: string, userIds: readonly string[]): Promise<void> =>
  ctx.publishAll(
    'connections.connection.changed.v1',
    userIds.map((userId) => ({ subjectId: connectionId, data: { connectionId, userId } })),
  );
