import { DAY, Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { connections, people, requests, standings, ties } from '../tables.ts';
import { Id } from '../utilities.ts';
import { count, tell } from './pair.ts';

const BATCH = 500;

function demand(ctx: Context): void {
  if (!ctx.hasScope('connections:manage')) throw new Refusal('FORBIDDEN', 'This needs the scope connections:manage.');
}

export const expireConnections = service(
  'Ends requests that nobody answered in time; gives how many.',
  z.object({}),
  async (ctx: Context): Promise<{ expired: number }> => {
    demand(ctx);
    const until = new Date(ctx.now.getTime() - ctx.settings.requestExpiryDays * DAY);
    let expired = 0;
    for (let ended = BATCH; ended === BATCH; expired += ended) ended = await ctx.transact((tx) => expireSome(tx, until));
    return { expired };
  },
  { transaction: false },
);

async function expireSome(ctx: Context, until: Date): Promise<number> {
  const stale = await ctx.db
    .select()
    .from(connections)
    .where(and(inArray(connections.state, ['PENDING', 'DECLINED']), lt(connections.requestedAt, until)))
    .orderBy(connections.requestedAt)
    .limit(BATCH)
    .for('update', { skipLocked: true });
  if (!stale.length) return 0;
  const ids = stale.map(({ id }) => id);
  await ctx.db
    .update(connections)
    .set({ state: 'EXPIRED', endedAt: ctx.now, version: sql`${connections.version} + 1` })
    .where(inArray(connections.id, ids));
  await ctx.db
    .update(requests)
    .set({ outcome: 'EXPIRED', settledAt: ctx.now })
    .where(and(inArray(requests.connectionId, ids), eq(requests.outcome, 'PENDING')));
  await ctx.publishAll(
    'connections.connection.expired.v1',
    stale.map(({ id, fromId, toId }) => ({ subjectId: id, data: { connectionId: id, fromId, toId } })),
  );
  // for who asked, a declined request has waited until now
  for (const { id, state, fromId, toId } of stale) await tell(ctx, id, state === 'DECLINED' ? [fromId] : [fromId, toId]);
  return stale.length;
}

export const reconcileConnections = service(
  'Counts every person’s connections anew; gives how many counts were wrong.',
  z.object({}),
  async (ctx: Context): Promise<{ repaired: number }> => {
    demand(ctx);
    const actual = sql`(select count(*) from ${ties} t where t.user_id = ${standings.userId})`;
    // locked first and counted after: a tie that is being made is not missed
    const drifted = await ctx.db
      .select({ userId: standings.userId })
      .from(standings)
      .where(sql`${standings.connectionCount} <> ${actual}`)
      .orderBy(standings.userId)
      .for('update');
    if (!drifted.length) return { repaired: 0 };
    const repaired = await ctx.db
      .update(standings)
      .set({ connectionCount: sql`${actual}` })
      .where(
        and(
          inArray(
            standings.userId,
            drifted.map(({ userId }) => userId),
          ),
          sql`${standings.connectionCount} <> ${actual}`,
        ),
      )
      .returning({ userId: standings.userId });
    if (repaired.length) ctx.log.warn({ repaired: repaired.length }, 'Counts of connections were wrong and are right again.');
    return { repaired: repaired.length };
  },
);

async function lockPerson(ctx: Context, userId: string): Promise<void> {
  await ctx.db.insert(standings).values({ userId }).onConflictDoNothing();
  await ctx.db.select({ userId: standings.userId }).from(standings).where(eq(standings.userId, userId)).for('update');
}

export const setAside = service(
  'Takes somebody who may not act out of everybody’s network; the connections wait.',
  z.object({ userId: Id }),
  async (ctx: Context, { userId }) => {
    demand(ctx);
    await lockPerson(ctx, userId);
    const gone = await ctx.db
      .delete(ties)
      .where(sql`${userId} in (${ties.userId}, ${ties.otherId})`)
      .returning({ userId: ties.userId, of: ties.connectionId });
    await recount(ctx, userId, gone, -1);
  },
);

export const takeBack = service(
  'Puts somebody who may act again back into the network, as far as the others may act.',
  z.object({ userId: Id }),
  async (ctx: Context, { userId }) => {
    demand(ctx);
    await lockPerson(ctx, userId);
    // who of the others may act is known only once they stand still
    await ctx.db.execute(sql`
      select 1 from ${standings} s where s.user_id in (select case when c.user_lo = ${userId} then c.user_hi else c.user_lo end
        from ${connections} c where c.state = 'ACCEPTED' and ${userId} in (c.user_lo, c.user_hi)) order by s.user_id for update`);
    const back = await ctx.db.execute<{ userId: string; of: string }>(sql`
      insert into ${ties} (user_id, other_id, connection_id, connected_at)
      select side.a, side.b, c.id, c.connected_at
      from ${connections} c
      join ${people} other on other.user_id = case when c.user_lo = ${userId} then c.user_hi else c.user_lo end and other.suspended_at is null
      cross join lateral (values (c.user_lo, c.user_hi), (c.user_hi, c.user_lo)) side(a, b)
      where c.state = 'ACCEPTED' and ${userId} in (c.user_lo, c.user_hi)
      on conflict do nothing returning user_id as "userId", connection_id as of`);
    await recount(ctx, userId, back, 1);
  },
);

/** Counts the moved ties of a person, and of each of the others one. */
async function recount(ctx: Context, userId: string, moved: readonly { userId: string; of: string }[], by: 1 | -1): Promise<void> {
  const others = moved.flatMap((tie) => (tie.userId === userId ? [] : [tie.userId]));
  await count(ctx, others, by);
  await ctx.db
    .update(standings)
    .set({ connectionCount: sql`${standings.connectionCount} + ${by * (moved.length - others.length)}` })
    .where(eq(standings.userId, userId));
}
